/** How the runs of every strategy came out on the goal: one dot for every twentieth of them, never a mean alone. */

import type { LabRow } from "../../contract/experiment.ts";
import type { Translator } from "../../i18n/translator.ts";
import { createAxis } from "../axis.ts";
import { computeQuantile } from "../debrief/spread.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, nameMeasure } from "./measure-text.ts";
import { nameStrategy, type Picture, type Tick, tellTicks } from "./picture.ts";

/** Dots of a strategy. */
export const DOTS = 20;

export interface DotRow {
  readonly name: string;
  /** Places 0 … 1, from the lowest run to the highest. */
  readonly dots: readonly number[];
  readonly median: number;
  /** Interval of the mean. */
  readonly mean: readonly [low: number, high: number];
  readonly text: string;
}

export interface DotsModel extends Picture {
  readonly rows: readonly DotRow[];
  readonly ticks: readonly Tick[];
  /** `better to the right`. */
  readonly better: string;
}

export function presentDots(study: LabStudy, t: Translator): DotsModel | null {
  const { analysis, brief, rows } = study;
  const goal = findMeasure(study, study.goal);
  if (analysis === null || goal === null || rows.length === 0) return null;
  const { experiment } = brief;
  // Where one thing at a time is changed, the answer is about things as they are.
  const asIs = study.points.filter(({ settings }) => Object.keys(settings).length === 0);
  const isCounted = ({ point }: LabRow) => asIs.length === 0 || asIs.some(({ index }) => index === point);
  const show = (value: number) => formatMeasure(value, goal.nature, t);
  const samples = analysis.summaries.map(({ scenario, strategy, measures }) => ({
    name: nameStrategy(brief.strategies, strategy, t),
    mean: measures[goal.at]?.mean,
    quantiles: measures[goal.at]?.quantiles ?? [],
    values: rows
      .filter(
        (row) =>
          isCounted(row) &&
          experiment.scenarios[row.scenario] === scenario &&
          experiment.strategies[row.strategy] === strategy,
      )
      .map(({ values }) => values[goal.at] ?? 0)
      // In order beforehand: each of the many quantiles below puts them in order again, which is then quick.
      .sort((a, b) => a - b),
  }));
  const known = samples.filter(({ values }) => values.length > 0);
  if (known.length === 0) return null;
  const axis = createAxis(known.flatMap(({ values }) => values));
  const name = nameMeasure(goal, t);
  return {
    title: t.t("lab.dots-title", { measure: name }),
    text: t.t("lab.dots-text", { measure: name, count: known.length }),
    better: t.t(goal.nature.better === "more" ? "lab.better-right" : "lab.better-left"),
    ticks: tellTicks(axis, show),
    rows: known.map(({ name: strategy, values, mean, quantiles }) => {
      const [low = 0, , median = 0, , high = 0] = quantiles;
      const told = { strategy, low: show(low), median: show(median), high: show(high) };
      const end = (value: number | undefined, other: number) =>
        axis.place(value !== undefined && Number.isFinite(value) ? value : other);
      return {
        name: strategy,
        dots: Array.from({ length: DOTS }, (_, at) => axis.place(computeQuantile(values, (at + 0.5) / DOTS))),
        median: axis.place(median),
        mean: [end(mean?.low, median), end(mean?.high, median)],
        text: t.t("lab.dots-row", told),
      };
    }),
    twin: {
      head: [t.t("lab.strategy"), "5%", "25%", "50%", "75%", "95%"].map((cell) =>
        cell.endsWith("%") ? t.percent(Number.parseInt(cell, 10) / 100) : cell,
      ),
      rows: known.map((one) => [one.name, ...one.quantiles.map(show)]),
    },
  };
}
