/** The list of runs: the same luck for all, longer only at its end, cut into parts that make the whole. */

import { expect, test } from "vitest";
import { cutShard, deriveSeed, listJobs } from "../../../src/lab/experiment/plan.ts";
import { createPlayer } from "../../../src/lab/experiment/play-lab-job.ts";
import { loadTestExperiment, smallExperiment } from "../../helper/experiment.ts";

const brief = loadTestExperiment(smallExperiment({ factors: [{ vary: "demand", values: [0.9, 1.1] }] }));
const { experiment } = brief;

test("all runs of a replication share a seed, and replications have their own", () => {
  const jobs = listJobs(experiment, 1, 4);
  expect(jobs).toHaveLength(4 * 2 * 3);
  for (const { replication, seed } of jobs) expect(seed).toBe(deriveSeed(experiment.seed, replication));
  expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(4);
});

test("seeds do not collide or overlap between experiments", () => {
  const seeds = [1, 2, 3].flatMap((seed) =>
    Array.from({ length: 1000 }, (_, at) => deriveSeed(seed, at + 1)),
  );
  expect(new Set(seeds).size).toBe(seeds.length);
});

test("more replications only add to the end", () => {
  expect(listJobs(experiment, 1, 9).slice(0, 24)).toEqual(listJobs(experiment, 1, 4));
  expect([...listJobs(experiment, 1, 2), ...listJobs(experiment, 3, 4)]).toEqual(listJobs(experiment, 1, 4));
});

test("every part of 1 to 7 holds each run once", () => {
  const jobs = listJobs(experiment, 1, 4);
  for (let of = 1; of <= 7; of++) {
    const parts = Array.from({ length: of }, (_, at) => cutShard(jobs, { part: at + 1, of }));
    const together = parts.flat().sort((a, b) => a.index - b.index);
    expect(together).toEqual(jobs);
  }
});

test("a run gives the same row whatever was played before it", () => {
  const jobs = listJobs(experiment, 1, 2);
  const forwards = createPlayer(brief);
  const rows = jobs.map(forwards);
  const backwards = createPlayer(brief);
  const again = [...jobs].reverse().map(backwards).reverse();
  expect(again).toEqual(rows);
  // Factors and strategies do change runs.
  expect(new Set(rows.map(({ finalHash }) => finalHash)).size).toBeGreaterThan(rows.length / 2);
});

test("measures are taken where the experiment says", () => {
  const measured = loadTestExperiment(
    smallExperiment({
      strategies: ["big-bang"],
      comparisons: [],
      measures: [
        { id: "end", of: "value", every: 1 },
        { id: "third", of: "value", take: "week", week: 3 },
        { id: "late", of: "value", take: "week", week: 100 },
        { id: "mean", of: "value", take: "mean" },
        { id: "lowest", of: "value", take: "lowest" },
        { id: "highest", of: "value", take: "highest" },
      ],
    }),
  );
  const [job] = listJobs(measured.experiment, 1, 1);
  if (job === undefined) throw new Error("there is no job");
  const { values, courses, weeks } = createPlayer(measured)(job);
  const course = courses.end ?? [];
  expect(weeks).toBe(6);
  expect(course).toHaveLength(6);
  const mean = course.reduce((sum, value) => sum + value, 0) / 6;
  expect(values[0]).toBe(course[5]);
  expect(values[1]).toBe(course[2]);
  expect(values[2]).toBe(course[5]);
  expect(values[3]).toBeCloseTo(mean, 6);
  expect(values[4]).toBe(Math.min(...course));
  expect(values[5]).toBe(Math.max(...course));
});
