/** Owns the rows of an experiment in order: by scenario, point, strategy and replication, whole replications only. */

import type { DesignPoint, LabBrief, LabRow } from "../../contract/experiment.ts";
import { listPoints } from "./design.ts";
import { countCells } from "./plan.ts";

export interface RowTable extends LabBrief {
  readonly points: readonly DesignPoint[];
  /** Replications of which every run is there, in order. */
  readonly replications: readonly number[];
  /** The runs of one cell, by replication. */
  rowsOf(scenario: number, point: number, strategy: number): readonly LabRow[];
}

/** Orders rows that came in any order; replications of which a run is missing are left out. */
export function tabulate(brief: LabBrief, rows: readonly LabRow[]): RowTable {
  const { experiment } = brief;
  const cells = countCells(experiment);
  const points = listPoints(experiment);
  const byReplication = new Map<number, LabRow[]>();
  for (const row of rows) {
    const own = byReplication.get(row.replication) ?? [];
    own[row.index % cells] = row;
    byReplication.set(row.replication, own);
  }
  const isWhole = (own: readonly LabRow[]) => own.length === cells && own.filter(Boolean).length === cells;
  const whole = [...byReplication].filter(([, own]) => isWhole(own)).sort(([a], [b]) => a - b);
  return {
    ...brief,
    points,
    replications: whole.map(([replication]) => replication),
    rowsOf(scenario, point, strategy) {
      const cell = (scenario * points.length + point) * experiment.strategies.length + strategy;
      return whole.map(([, own]) => own[cell] as LabRow);
    },
  };
}

/** A measure in one cell, by replication. */
export function valuesAt(
  table: RowTable,
  scenario: number,
  point: number,
  strategy: number,
  measure: number,
): readonly number[] {
  return table.rowsOf(scenario, point, strategy).map(({ values }) => values[measure] as number);
}

/** True where points are a sample of what might be: then each is one observation. */
export function isSampleOfPoints({ experiment, points }: RowTable): boolean {
  return experiment.design.kind === "latin-hypercube" && points.length > 1;
}

/**
 * The points on which an answer rests. Where one thing at a time is changed, it is the scenario as it is, and the
 * other points say what would change it.
 */
export function answerPoints({ experiment, points }: RowTable): readonly DesignPoint[] {
  return experiment.design.kind === "one-at-a-time" ? points.slice(0, 1) : points;
}

/**
 * A measure of one strategy as independent observations, in an order that pairs strategies: one for each
 * replication, the mean of its points; in a Latin hypercube one for each point, the mean of its replications.
 */
export function observe(
  table: RowTable,
  scenario: number,
  strategy: number,
  measure: number,
): readonly number[] {
  const columns = answerPoints(table).map(({ index }) => valuesAt(table, scenario, index, strategy, measure));
  if (isSampleOfPoints(table)) return columns.map(meanOf);
  if (columns.length === 1) return columns[0] as readonly number[];
  return table.replications.map((_, at) => meanOf(columns.map((column) => column[at] as number)));
}

/** The mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
