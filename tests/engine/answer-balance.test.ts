/** No answer to an incident is always the best, and hardly any never is: it depends on loss, load and exposure. */

import { describe, expect, it } from "vitest";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { type AnswerTrial, countBest, tryAnswers } from "../helper/answer-worth.ts";
import { deployAll } from "../helper/forced-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

/** Runs of each style; events tried of each kind in a run. */
const RUNS = 5;
const EVENTS = 2;
/** Trials from which a share says something. */
const ENOUGH = 10;

const scenario = loadTestScenario();
const story = loadTestStrategy("story");

/** Everything at once, and more autonomy as soon as it can be had. */
function hasty(): (snapshot: WeekSnapshot) => ReturnType<typeof deployAll> {
  const start = deployAll(scenario);
  return ({ week, deployments }) => [
    ...(week === 0 ? start : []),
    ...(week === 26
      ? deployments
          .filter(({ phase }) => phase === "proposes")
          .map(({ key }) => ({
            kind: "set-autonomy" as const,
            deployment: key,
            level: "supervised" as const,
            override: true,
          }))
      : []),
  ];
}

/** The story with every guardrail from the eighth week. */
function careful(): (snapshot: WeekSnapshot) => ReturnType<typeof deployAll> {
  const told = story(free);
  const rules = scenario.guardrails.map(({ id }) => ({ kind: "adopt-guardrail" as const, guardrail: id }));
  return (snapshot) => [...told.decide(snapshot), ...(snapshot.week === 8 ? rules : [])];
}

const free = { ...scenario, mandate: null };
const trials: AnswerTrial[] = [];
for (let seed = 1; seed <= RUNS; seed++) {
  const told = story(free);
  trials.push(...tryAnswers(free, seed, (snapshot) => told.decide(snapshot), EVENTS));
  trials.push(...tryAnswers(free, seed + RUNS, hasty(), EVENTS));
  trials.push(...tryAnswers(free, seed + 2 * RUNS, careful(), EVENTS));
}
const table = [...countBest(trials)];

describe(`answers to ${trials.length} incidents`, () => {
  const often = table.filter(([, row]) => [...row.values()].some(([, on]) => on >= ENOUGH));

  it("concern most kinds of incident", () => {
    expect(table.length).toBeGreaterThanOrEqual(16);
    expect(often.length).toBeGreaterThanOrEqual(8);
  });

  it("are never always the same", () => {
    for (const [incident, row] of often) {
      for (const [answer, [best, on]] of row)
        if (on >= ENOUGH) expect(best / on, `${incident}/${answer}`).toBeLessThanOrEqual(0.9);
    }
  });

  it("are nearly all best at some time", () => {
    const offered = often.flatMap(([incident, row]) =>
      [...row].flatMap(([answer, [best, on]]) =>
        on >= ENOUGH ? [{ name: `${incident}/${answer}`, best }] : [],
      ),
    );
    const never = offered.filter(({ best }) => best === 0).map(({ name }) => name);
    console.log(`never the best among ${offered.length} answers:`, never.join(", ") || "none");
    // A few dozen events are too few to meet every state in which each is best.
    expect(never.length).toBeLessThanOrEqual(offered.length / 8);
  });

  it("leave something to lose by waiting, and something to gain", () => {
    const worst = trials.filter(({ worth }) => Object.values(worth).some((euros) => euros < -1000));
    const better = trials.filter(({ worth }) => Object.values(worth).some((euros) => euros > 1000));
    expect(worst.length).toBeGreaterThan(trials.length / 4);
    expect(better.length).toBeGreaterThan(trials.length / 4);
  });
});
