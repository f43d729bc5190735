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

/** True where every comparison on the measure is as exact as wanted; never where no precision is. */
export function isPreciseEnough(brief: LabBrief, rows: readonly LabRow[]): boolean {
  const { experiment } = brief;
  const { precision } = experiment;
  if (precision === null) return false;
  const table = tabulate(brief, rows);
  const pairs = listPairs(experiment);
  return pairs
    .filter(({ measure }) => experiment.measures[measure]?.id === precision.measure)
    .every((pair) => {
      const { low, high } = sequenceOf(experiment, listDifferences(table, pair), pairs.length);
      return (high - low) / 2 <= precision.halfWidth;
    });
}
