/** A page that plays runs and posts their final hashes to the server it came from; no driver is needed. */

import { scenarios } from "virtual:scenarios";
import text from "../../../scenarios/strategy/story.strategy.yaml?raw";
import { createStrategy } from "../../../src/strategy/create-strategy.ts";
import { loadStrategy } from "../../../src/strategy/load-strategy.ts";
import { hashRuns } from "../../helper/hash-runs.ts";

/** Where to post is said after the # of the address, so that two browsers are not taken for each other. */
const place = `/hashes/${location.hash.slice(1)}`;

function post(report: object): void {
  void fetch(place, { method: "POST", body: JSON.stringify({ ...report, browser: navigator.userAgent }) });
}

// In a time-out, so that an error while loading is heard as well.
addEventListener("error", (event) => post({ error: event.message }));
setTimeout(() => {
  const scenario = scenarios.find(({ id }) => id === "alphea-as-told");
  if (scenario === undefined) throw new Error("the scenario is missing");
  const parsed = loadStrategy("story", (path) => (path === "strategy/story.strategy.yaml" ? text : null));
  if (!parsed.ok) throw new Error("the strategy has problems");
  post({ hashes: hashRuns(scenario, () => createStrategy(parsed.value, scenario)) });
});
