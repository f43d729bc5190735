/** The scenarios of this repository, loaded once, for tests. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scenario } from "../../src/contract/scenario.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { deepFreeze } from "./deep-freeze.ts";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const loaded = new Map<string, Scenario>();

/** The text of a file of `scenarios/`, or null where there is none. */
export function readScenarioFile(path: string): string | null {
  return existsSync(folder + path) ? readFileSync(folder + path, "utf8") : null;
}

/** A scenario that is known to be good, frozen, so that a run that alters it fails. */
export function loadTestScenario(id = "alphea-as-told"): Scenario {
  const scenario = loaded.get(id) ?? deepFreeze(openScenario(id));
  loaded.set(id, scenario);
  return scenario;
}

/** A scenario as a run is given it; throws with every problem where there are some. */
export function openScenario(id = "alphea-as-told"): Scenario {
  const parsed = loadScenario(id, readScenarioFile);
  if (!parsed.ok) {
    throw new Error(
      parsed.problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.what.en}; ${p.remedy.en}`).join("\n"),
    );
  }
  return parsed.value;
}
