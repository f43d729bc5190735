/** Owns when an experiment has been played often enough. */

import type { Experiment, LabBrief, LabRow } from "../../contract/experiment.ts";
import { sequenceOf } from "./compare.ts";
import { listDifferences, listPairs } from "./pair.ts";
import { tabulate } from "./row-table.ts";

/** Last replication of each stretch that is played before it is asked whether to go on. */
export function listLooks({ replications, precision }: Experiment): readonly number[] {
  if (precision === null) return [replications];
  const looks: number[] = [];
  for (let look = precision.first; look < replications; look += precision.every) looks.push(look);
  return [...looks, replications];
}

/** Half the width of the widest comparison on the measure of the precision, in its unit; 0 where there is none. */
export function measureHalfWidth(brief: LabBrief, rows: readonly LabRow[]): number {
  const { experiment } = brief;
  const table = tabulate(brief, rows);
  const pairs = listPairs(experiment);
  return pairs
    .filter(({ measure }) => experiment.measures[measure]?.id === experiment.precision?.measure)
    .reduce((widest, pair) => {
      const { low, high } = sequenceOf(experiment, listDifferences(table, pair), pairs.length);
      return Math.max(widest, (high - low) / 2);
    }, 0);
}

/** True where every comparison on the measure is as exact as wanted; never where no precision is. */
export function isPreciseEnough(brief: LabBrief, rows: readonly LabRow[]): boolean {
  const { precision } = brief.experiment;
  return precision !== null && measureHalfWidth(brief, rows) <= precision.halfWidth;
}
