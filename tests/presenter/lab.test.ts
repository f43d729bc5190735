/** What the lab's page says of a study: the answer only when it may be read, and pictures that have their numbers. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { composeBrief, countRuns } from "../../src/lab/desk/compose.ts";
import { followJob, recordJob } from "../../src/lab/desk/record-job.ts";
import { analyse } from "../../src/lab/experiment/analyse.ts";
import { listPoints } from "../../src/lab/experiment/design.ts";
import { nameFactor } from "../../src/lab/experiment/factor.ts";
import { natureOf } from "../../src/lab/experiment/measure.ts";
import { listJobs } from "../../src/lab/experiment/plan.ts";
import { createPlayer } from "../../src/lab/experiment/play-lab-job.ts";
import { createAxis } from "../../src/presenter/axis.ts";
import { FIRST_LOOK, type LabStudy } from "../../src/presenter/lab/lab-state.ts";
import { presentAnswer } from "../../src/presenter/lab/present-answer.ts";
import { presentDots } from "../../src/presenter/lab/present-dots.ts";
import { presentFans } from "../../src/presenter/lab/present-fan.ts";
import { presentMap } from "../../src/presenter/lab/present-map.ts";
import { presentMoves } from "../../src/presenter/lab/present-moves.ts";
import { presentPareto } from "../../src/presenter/lab/present-pareto.ts";
import { presentProgress } from "../../src/presenter/lab/present-progress.ts";
import { LINES, presentRuns } from "../../src/presenter/lab/present-runs.ts";
import { presentSummary } from "../../src/presenter/lab/present-summary.ts";
import { presentHeat, presentTornado } from "../../src/presenter/lab/present-tornado.ts";
import { listMiddleRuns } from "../../src/presenter/lab/rank-runs.ts";
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
  precision: null,
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
  exact: null,
  followed: [],
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

describe("the list of runs", () => {
  const t = createTranslator("en");
  const list = (change: Partial<typeof FIRST_LOOK>) => presentRuns(study, { ...FIRST_LOOK, ...change }, t);
  const placesOf = (change: Partial<typeof FIRST_LOOK>) =>
    list(change)?.lines.map(({ cells }) => cells.join()) ?? [];

  it("shows all of them a page at a time, and no more than that", () => {
    const pages = Math.ceil(rows.length / LINES);
    const shown = Array.from({ length: pages }, (_, page) => placesOf({ page })).flat();
    expect(shown).toHaveLength(rows.length);
    expect(list({ page: 0 })?.lines).toHaveLength(LINES);
    expect(list({ page: 999 })).toMatchObject({ page: pages - 1, pages });
  });

  it("is sorted by numbers as numbers, and narrowed down to a strategy", () => {
    // Of those that the game can open it is known which they are; the second measure is the value.
    const values = (descending: boolean) =>
      [0, 1, 2]
        .flatMap((page) => list({ listed: "big-bang", sort: "measure/value", descending, page })?.lines ?? [])
        .flatMap(({ job }) => rows.find(({ index }) => index === job?.index)?.values[1] ?? []);
    const known = values(false);
    expect(known).toHaveLength(3);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(values(true)).toEqual(known.toReversed());
    expect(
      list({ listed: "big-bang", sort: "measure/value" })?.columns.map(({ sorted }) => sorted),
    ).toContain("ascending");
  });

  it("opens the runs of the scenario as it is alone, and says so", () => {
    const lines = list({ sort: "point" })?.lines ?? [];
    expect(lines.map(({ job }) => job !== null)).toEqual(lines.map((_, at) => at < 9));
    expect(list({})?.note).not.toBe("");
  });
});

it("the middle run of a strategy tells who changed jobs in it", () => {
  const t = createTranslator("en");
  const followed = listMiddleRuns(study).map((job) => ({ job, record: followJob(brief, job) }));
  expect(followed).toHaveLength(3);
  const moves = presentMoves({ ...study, followed }, { ...FIRST_LOOK, strategy: "cohabitation" }, t);
  expect(moves?.strategies.find(({ chosen }) => chosen)?.value).toBe("cohabitation");
  const people = moves?.flows.flows.reduce((sum, flow) => sum + flow.people, 0) ?? 0;
  expect(people).toBe(moves?.flows.sources.reduce((sum, node) => sum + node.people, 0));
  expect(moves?.twin.rows).toHaveLength(moves?.flows.flows.length ?? -1);
  expect(presentMoves(study, FIRST_LOOK, t)).toBeNull();
});

describe("two factors of which every combination was played", () => {
  const t = createTranslator("en");
  const factors = [
    { path: "demand", values: [0.9, 1.1], range: null, steps: 2 },
    { path: "role-strength", values: [0, 1, 2], range: null, steps: 2 },
  ];
  const experiment = { ...brief.experiment, factors, design: { kind: "full-factorial" as const } };
  const both = { ...brief, experiment };
  const points = listPoints(experiment);
  // The value of a run is that of its factors, so that the place of every number on the map is known.
  const made = listJobs(experiment, 1, 3).map((job) => {
    const { demand = 0, "role-strength": roles = 0 } = points[job.point]?.settings ?? {};
    const value = Number(demand) * 100 + Number(roles) - job.strategy;
    return { ...job, values: experiment.measures.map(() => value), courses: {}, weeks: 52, ending: null };
  });
  const flat = made.map((row) => ({ ...row, finalHash: "" }));
  const plane: LabStudy = { ...study, brief: both, points, rows: flat, analysis: analyse(both, flat) };

  it("are a map of one strategy, with all of them as a table", () => {
    const map = presentMap(plane, { ...FIRST_LOOK, strategy: "wait-and-see" }, t);
    expect(map?.rows.map(({ cells }) => cells.map(({ heat }) => heat.toFixed(3)))).toEqual(
      [90, 110].map((row) => [0, 1, 2].map((column) => ((row + column - 88) / 24).toFixed(3))),
    );
    expect(map?.rows.flatMap(({ cells }) => cells.map(({ best }) => best))).not.toContain(false);
    expect(map?.twin.rows).toHaveLength(6);
    const other = presentMap(plane, { ...FIRST_LOOK, strategy: "big-bang", measure: "risk" }, t);
    // Less risk is better, and it has the least but one.
    expect(other?.rows[0]?.cells[0]?.best).toBe(false);
    expect(other?.measures.find(({ chosen }) => chosen)?.value).toBe("risk");
  });

  it("take the place of the list of points; one factor at a time has no map", () => {
    expect(presentHeat(plane, t)).toBeNull();
    expect(presentMap(study, FIRST_LOOK, t)).toBeNull();
  });
});

describe("a wanted precision", () => {
  const t = createTranslator("en");
  const wanted = composeBrief({ ...choice, replications: 200, precision: 1000 }, scenario, brief.strategies);
  const told = (exact: LabStudy["exact"], phase: LabStudy["phase"] = "running") =>
    presentProgress({ ...study, brief: wanted, phase, exact }, t);

  it("is told with what has been reached of it", () => {
    expect(told(null).exact).toContain("30");
    expect(told({ replications: 40, halfWidth: 4000 }).exact).toMatch(/40.*4k.*1k/);
    const kinds = [
      told({ replications: 40, halfWidth: 4000 }),
      told({ replications: 40, halfWidth: 4000 }, "done"),
      told({ replications: 40, halfWidth: 900 }, "done"),
    ];
    expect(new Set(kinds.map(({ exact }) => exact)).size).toBe(3);
    expect(presentProgress(study, t).exact).toBe("");
  });

  it("cannot be extended once all is played, and plays the rest of what was stopped", () => {
    expect(told({ replications: 40, halfWidth: 900 }, "done").extend).toBe("");
    expect(told(null, "cancelled").extend).not.toBe("");
    expect(presentProgress(study, t).extend).not.toBe("");
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
