/** Owns the rows of an experiment as a plain table, one line a run, for files and other programs. */

import type { FactorValue, LabBrief, LabRow } from "../../contract/experiment.ts";
import { listPoints } from "./design.ts";

/** A column of the table; numbers have one type all the way down. */
export interface FlatColumn {
  readonly name: string;
  readonly type: "text" | "whole" | "number";
}

export type FlatCell = FactorValue | null;

/** The table of an experiment: its columns, and how a run becomes a line of it. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  flatten(row: LabRow): readonly FlatCell[];
}

/** Scenario, strategy, point, factors, replication, seed, weeks, ending, measures, final hash. */
export function openFlatTable(brief: LabBrief): FlatTable {
  const { experiment } = brief;
  const points = listPoints(experiment);
  const { factors, measures } = experiment;
  const isNumeric = (path: string) =>
    points.every(({ settings }) => settings[path] === undefined || typeof settings[path] === "number");
  const column = (name: string, type: FlatColumn["type"]): FlatColumn => ({ name, type });
  return {
    columns: [
      column("scenario", "text"),
      column("strategy", "text"),
      column("point", "whole"),
      ...factors.map(({ path }) => column(path, isNumeric(path) ? "number" : "text")),
      column("replication", "whole"),
      column("seed", "whole"),
      column("weeks", "whole"),
      column("ending", "text"),
      ...measures.map(({ id }) => column(id, "number")),
      column("final-hash", "text"),
    ],
    flatten: (row) => [
      experiment.scenarios[row.scenario] ?? null,
      experiment.strategies[row.strategy] ?? null,
      row.point,
      ...factors.map(({ path }) => {
        const value = points[row.point]?.settings[path] ?? null;
        return value === null || isNumeric(path) ? value : String(value);
      }),
      row.replication,
      row.seed,
      row.weeks,
      row.ending,
      ...row.values,
      row.finalHash,
    ],
  };
}
