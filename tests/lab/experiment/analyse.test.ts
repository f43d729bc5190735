/** What the lab makes of rows: paired differences, verdicts with their correction, sentences, and what flips them. */

import { expect, test } from "vitest";
import type { LabBrief, LabRow } from "../../../src/contract/experiment.ts";
import { analyse } from "../../../src/lab/experiment/analyse.ts";
import { listPoints } from "../../../src/lab/experiment/design.ts";
import { listJobs } from "../../../src/lab/experiment/plan.ts";
import { loadTestExperiment, smallExperiment } from "../../helper/experiment.ts";

/** Rows as runs would give them, with made-up values. */
function makeRows(
  brief: LabBrief,
  valuesOf: (row: {
    strategy: number;
    replication: number;
    settings: Readonly<Record<string, unknown>>;
  }) => readonly number[],
): readonly LabRow[] {
  const { experiment } = brief;
  const points = listPoints(experiment);
  return listJobs(experiment, 1, experiment.replications).map((job) => ({
    ...job,
    weeks: 6,
    ending: job.strategy === 1 ? "stopped" : "won",
    values: valuesOf({ ...job, settings: points[job.point]?.settings ?? {} }),
    courses: { value: job.strategy === 1 ? [1] : [1, 2, 3] },
    finalHash: "0".repeat(16),
  }));
}

/** Luck that all strategies of a replication share, and some of their own. */
const shared = (replication: number) => ((replication * 37) % 11) * 100_000;
const own = (replication: number, strategy: number) => ((replication * 7 + strategy * 3) % 5) * 1000;

const brief = loadTestExperiment(
  smallExperiment({
    replications: 20,
    comparisons: [
      { measure: "value", against: "wait-and-see" },
      { measure: "risk", strategies: ["story", "big-bang"] },
    ],
  }),
);
const rows = makeRows(brief, ({ strategy, replication }) => [
  shared(replication) + own(replication, strategy) + strategy * 20_000,
  strategy === 2 ? 500 + own(replication, 2) : 500 + own(replication, 1),
]);
const analysis = analyse(brief, rows);

test("what luck does to everybody is not in a difference", () => {
  const [first] = analysis.comparisons;
  expect(first).toMatchObject({
    strategy: "big-bang",
    against: "wait-and-see",
    verdict: "better",
    betterShare: 1,
  });
  expect(first?.difference.value).toBeCloseTo(20_000, -3);
  expect((first?.difference.high ?? 0) - (first?.difference.low ?? 0)).toBeLessThan(4000);
  expect(first?.bootstrap.low).toBeGreaterThan((first?.difference.low as number) - 500);
});

test("a corrected interval is wider than one alone, and open where it holds 0", () => {
  for (const { difference, corrected, verdict } of analysis.comparisons) {
    expect(corrected.low).toBeLessThanOrEqual(difference.low);
    expect(corrected.high).toBeGreaterThanOrEqual(difference.high);
    expect(verdict === "open").toBe(corrected.low <= 0 && corrected.high >= 0);
  }
  expect(analysis.comparisons[2]).toMatchObject({ measure: "risk", verdict: "open", against: "big-bang" });
});

test("every comparison is one plain sentence in both languages, and says that it is no forecast", () => {
  expect(analysis.comparisons[0]?.sentence).toEqual({
    en: "“Big bang” does better than “Wait and see” on value, by €18,600 to €21,400 (95%, corrected for 3 comparisons), in 100% of seeds. The board stopped “Big bang” in 100% of its runs, and its numbers end there. Teaching model, not a forecast.",
    fr: "«\u202fTout, tout de suite\u202f» fait mieux que «\u202fAttendre et voir\u202f» sur le critère «\u202fValeur\u202f», de 18\u202f600 à 21\u202f400\u00a0€ (95\u202f%, corrigé pour 3 comparaisons), dans 100\u202f% des graines. La direction a arrêté «\u202fTout, tout de suite\u202f» dans 100\u202f% de ses parties, et ses chiffres s’arrêtent là. Modèle pédagogique, pas une prévision.",
  });
  expect(analysis.comparisons[2]?.sentence.en).toMatch(
    /^On risk a week, nothing certain parts “The story” from “Big bang”/,
  );
  for (const { sentence } of analysis.comparisons) {
    expect(sentence.en).toMatch(/Teaching model, not a forecast\.$/);
    expect(sentence.fr).toMatch(/Modèle pédagogique, pas une prévision\.$/);
  }
});

test("rows may come in any order, and half a replication counts for nothing", () => {
  expect(analyse(brief, [...rows].reverse())).toEqual(analysis);
  const short = analyse(brief, rows.slice(0, -1));
  expect(short.replications).toBe(19);
  expect(short.comparisons[0]?.difference.n).toBe(19);
  expect(analyse(brief, []).comparisons).toEqual([]);
});

test("fans show what still goes on, regret what the best had more, dominance who is ahead", () => {
  const stopped = analysis.fans.find(({ strategy }) => strategy === "big-bang");
  expect(stopped).toMatchObject({ weeks: [2], quantiles: [[1, 1, 1, 1, 1]] });
  expect(analysis.fans.find(({ strategy }) => strategy === "story")?.weeks).toEqual([2, 4, 6]);
  const regret = analysis.regret.filter(({ measure }) => measure === "value");
  expect(regret.map(({ bestShare }) => bestShare)).toEqual([0, 0, 1]);
  expect(regret[0]?.mean).toBeCloseTo(40_000, -4);
  const over = analysis.dominance.find(
    ({ measure, strategy, over: other }) =>
      measure === "value" && strategy === "story" && other === "wait-and-see",
  );
  expect(over).toMatchObject({ share: 1, everywhere: true });
  expect(analysis.summaries[1]?.endings).toEqual({ won: 0, lost: 0, stopped: 1 });
});

const FACTORS = [
  { vary: "money.hour-value" },
  { vary: "demand", range: [0.8, 1.2] },
  { vary: "role-strength", range: [0, 2] },
];
const DESIGNS = [
  { kind: "one-at-a-time" },
  { kind: "full-factorial" },
  { kind: "morris", trajectories: 12 },
  { kind: "latin-hypercube", points: 40 },
];

for (const design of DESIGNS) {
  test(`the assumption that flips the answer is named: ${design.kind}`, () => {
    const studied = loadTestExperiment(
      smallExperiment({ replications: 6, strategies: ["wait-and-see", "story"], factors: FACTORS, design }),
    );
    // Demand decides who is ahead; the hour's value moves it a little, the roles not at all.
    const made = makeRows(studied, ({ strategy, replication, settings }) => {
      const demand = Number(settings.demand ?? 0.9);
      const hour = Number(settings["money.hour-value"] ?? 45);
      return [
        shared(replication) + strategy * ((1.05 - demand) * 1e6 + hour * 100 + own(replication, strategy)),
        0,
      ];
    });
    const [result] = analyse(studied, made).sensitivity;
    expect(result?.factors.map(({ factor }) => factor).slice(0, 2)).toEqual(["demand", "money.hour-value"]);
    expect(result?.factors.map(({ flips }) => flips)).toEqual([true, false, false]);
    expect(result?.sentence.en).toMatch(/“The story”.* on value flips with “cases that arrive”\./);
    expect(result?.sentence.fr).toMatch(/s’inverse avec «\u202fdossiers qui arrivent\u202f»\./);
  });
}
