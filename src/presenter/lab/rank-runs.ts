/** Owns which runs of a study the game can play again, and their order from the worst to the best by the goal. */

import type { LabJob, LabRow } from "../../contract/experiment.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure } from "./measure-text.ts";

/** True for a run of the scenario as it is, with its board: no run file names another one. */
export function isPlayable({ point }: LabRow, { brief, points }: LabStudy): boolean {
  return brief.experiment.board && Object.keys(points[point]?.settings ?? {}).length === 0;
}

/** The run without what came of it. */
export function jobOf({ index, scenario, strategy, point, replication, seed }: LabRow): LabJob {
  return { index, scenario, strategy, point, replication, seed };
}

/** Runs of a strategy that can be played again, from the worst to the best. */
export function rankRuns(scenario: string, strategy: string, study: LabStudy): readonly LabRow[] {
  const { experiment } = study.brief;
  const goal = findMeasure(study, study.goal);
  if (goal === null) return [];
  const sign = goal.nature.better === "more" ? 1 : -1;
  return study.rows
    .filter(
      (row) =>
        experiment.scenarios[row.scenario] === scenario &&
        experiment.strategies[row.strategy] === strategy &&
        isPlayable(row, study),
    )
    .sort((a, b) => sign * ((a.values[goal.at] ?? 0) - (b.values[goal.at] ?? 0)) || a.index - b.index);
}

/** The place of the middle one of so many. */
export function middleOf(count: number): number {
  return Math.floor((count - 1) / 2);
}

/** The middle run of every strategy in the first scenario, to stand for it. */
export function listMiddleRuns(study: LabStudy): readonly LabJob[] {
  const { scenarios, strategies } = study.brief.experiment;
  return strategies.flatMap((strategy) => {
    const ranked = rankRuns(scenarios[0] ?? "", strategy, study);
    const middle = ranked[middleOf(ranked.length)];
    return middle === undefined ? [] : [jobOf(middle)];
  });
}
