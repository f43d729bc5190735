/** Owns the list of runs that an experiment asks for, their seeds, and how the list is cut. */

import type { Experiment, LabJob } from "../../contract/experiment.ts";
import { hashContent } from "../../scenario/content-hash.ts";
import { countPoints } from "./design.ts";

/** One of several parts of an experiment, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Runs in one replication: every scenario at every point under every strategy. */
export function countCells(
  experiment: Pick<Experiment, "scenarios" | "strategies" | "factors" | "design">,
): number {
  return experiment.scenarios.length * experiment.strategies.length * countPoints(experiment);
}

/**
 * The seed of a replication: of the experiment's seed and the replication alone, never of strategy, point,
 * scenario, worker or order. Every strategy faces the same luck.
 */
export function deriveSeed(seed: number, replication: number): number {
  return Number.parseInt(hashContent(["experiment", seed, replication]).slice(0, 8), 16);
}

/**
 * The runs of some replications, whole replications one after the other: whatever is finished first is a fair
 * comparison, and more replications only add to the end.
 * @param from first replication, from 1
 * @param to last replication
 */
export function listJobs(experiment: Experiment, from: number, to: number): readonly LabJob[] {
  const cells = countCells(experiment);
  const strategies = experiment.strategies.length;
  const points = countPoints(experiment);
  return Array.from({ length: Math.max(0, to - from + 1) * cells }, (_, at) => {
    const replication = from + Math.floor(at / cells);
    const cell = at % cells;
    return {
      index: (from - 1) * cells + at,
      scenario: Math.floor(cell / (points * strategies)),
      point: Math.floor(cell / strategies) % points,
      strategy: cell % strategies,
      replication,
      seed: deriveSeed(experiment.seed, replication),
    };
  });
}

/** The runs of one part: every n-th of the list, so that all parts take about as long. */
export function cutShard(jobs: readonly LabJob[], { part, of }: Shard): readonly LabJob[] {
  return jobs.filter(({ index }) => index % of === part - 1);
}

/** What a job is called in files and messages. */
export function nameJob(experiment: Experiment, { scenario, point, strategy, replication }: LabJob): string {
  return `${experiment.scenarios[scenario]}/${point}/${experiment.strategies[strategy]}/${replication}`;
}
