/** What the lab's page says of a study: the answer only when it may be read, and pictures that have their numbers. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { composeBrief, countRuns } from "../../src/lab/desk/compose.ts";
import { recordJob } from "../../src/lab/desk/record-job.ts";
import { analyse } from "../../src/lab/experiment/analyse.ts";
import { listPoints } from "../../src/lab/experiment/design.ts";
import { nameFactor } from "../../src/lab/experiment/factor.ts";
import { natureOf } from "../../src/lab/experiment/measure.ts";
import { listJobs } from "../../src/lab/experiment/plan.ts";
import { createPlayer } from "../../src/lab/experiment/play-lab-job.ts";
import { createAxis } from "../../src/presenter/lab/axis.ts";
import type { LabStudy } from "../../src/presenter/lab/lab-state.ts";
import { presentAnswer } from "../../src/presenter/lab/present-answer.ts";
import { presentDots } from "../../src/presenter/lab/present-dots.ts";
import { presentFans } from "../../src/presenter/lab/present-fan.ts";
import { presentPareto } from "../../src/presenter/lab/present-pareto.ts";
import { presentProgress } from "../../src/presenter/lab/present-progress.ts";
import { presentSummary } from "../../src/presenter/lab/present-summary.ts";
import { presentHeat, presentTornado } from "../../src/presenter/lab/present-tornado.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestDefinition } from "../helper/strategy.ts";

const scenario = loadTestScenario("first-steps");
const ids = ["wait-and-see", "big-bang", "cohabitation"];
const choice = {
  scenario: scenario.id,
  strategies: ids,
  against: "wait-and-see",
  goal: "value",
  replications: 3,
  assumptions: true,
} as const;
const brief = composeBrief(
  choice,
  scenario,
  ids.map((id) => loadTestDefinition(id)),
);
const jobs = listJobs(brief.experiment, 1, 3);
const rows = jobs.map(createPlayer(brief));
const study: LabStudy = {
  phase: "done",
  brief,
  natures: brief.experiment.measures.map(natureOf),
  points: listPoints(brief.experiment),
  factors: Object.fromEntries(brief.experiment.factors.map(({ path }) => [path, nameFactor(scenario, path)])),
  goal: "value",
  done: rows.length,
  total: rows.length,
  left: null,
  rows,
  analysis: analyse(brief, rows),
};

describe.each(["en", "fr"] as const)("in %s", (locale) => {
  const t = createTranslator(locale);

  it("there is no answer while runs are played", () => {
    expect(presentAnswer({ ...study, phase: "running" }, t)).toBeNull();
    expect(presentSummary({ ...study, phase: "running" }, t)?.rows[0]?.runsToPlay).toEqual([]);
  });

  it("one sentence leads, and says that this is no forecast; the others say it once, together", () => {
    const answer = presentAnswer(study, t);
    const honest = study.analysis?.notes[0]?.[locale] ?? "";
    expect(answer?.lead?.text.endsWith(honest)).toBe(true);
    // Four comparisons: one leads, and what it costs stands beside it.
    expect((answer?.others.length ?? 0) + (answer?.price === null ? 0 : 1)).toBe(3);
    expect(answer?.others.filter(({ text }) => text.includes(honest))).toEqual([]);
    expect(answer?.notes).toContain(honest);
    expect(answer?.assumptions).toHaveLength(1);
  });

  it("every picture has the numbers beside it", () => {
    const dots = presentDots(study, t);
    expect(dots?.rows.map((row) => row.dots.length)).toEqual([20, 20, 20]);
    expect(dots?.twin.rows.map((row) => row.length)).toEqual([6, 6, 6]);
    expect(presentPareto(study, t)?.points.filter(({ best }) => best).length).toBeGreaterThan(0);
    expect(presentFans(study, t)?.fans).toHaveLength(3);
    expect(presentTornado(study, t)?.bars).toHaveLength(5);
    expect(presentHeat(study, t)?.rows).toHaveLength(11);
  });

  it("tells the time that is left", () => {
    const text = presentProgress({ ...study, phase: "running", done: 10, left: 61_000 }, t).text;
    expect(text).toContain("61");
    expect(presentProgress({ ...study, phase: "running", left: 300_000 }, t).text).toContain("5");
  });
});

describe("runs to play", () => {
  it("are of the scenario as it is, from the worst to the best, and come out the same in the game", () => {
    const t = createTranslator("en");
    const [first] = presentSummary(study, t)?.rows ?? [];
    const played = (first?.runsToPlay ?? []).map(({ job }) => rows.find(({ index }) => index === job.index));
    expect(played.every((row) => row?.point === 0 && row.strategy === 0)).toBe(true);
    const values = played.map((row) => row?.values[0] ?? 0);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    const [worst] = played;
    if (worst === undefined) throw new Error("there is no worst run");
    expect(recordJob(brief, worst)).toMatchObject({
      finalHash: worst.finalHash,
      weeks: worst.weeks,
      seed: worst.seed,
    });
  });
});

describe("an axis", () => {
  it("has round ends around all numbers", () => {
    expect(createAxis([-0.21, 20.5]).ticks).toEqual([-10, 0, 10, 20, 30]);
    expect(createAxis([3, 3]).ticks.length).toBeGreaterThan(1);
    expect(createAxis([]).ticks.length).toBeGreaterThan(1);
    expect(createAxis([40, 60], true).low).toBe(0);
  });
});

it("a choice asks for as many runs as its experiment has", () => {
  expect(countRuns(choice, scenario)).toBe(jobs.length);
  expect(countRuns({ ...choice, assumptions: false }, scenario)).toBe(9);
});
