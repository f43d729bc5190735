/** What every strategy costs against the risk it leaves: those that no other beats on both are named. */

import type { Translator } from "../../i18n/translator.ts";
import { createAxis } from "../axis.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasureOf, formatMeasure, nameMeasure } from "./measure-text.ts";
import { nameStrategy, type Picture, type Tick, tellTicks } from "./picture.ts";

export interface ParetoPoint {
  readonly name: string;
  readonly x: number;
  /** 0 is the least risk. */
  readonly y: number;
  /** No other strategy is better on both. */
  readonly best: boolean;
}

export interface ParetoModel extends Picture {
  readonly points: readonly ParetoPoint[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xName: string;
  readonly yName: string;
}

export function presentPareto(study: LabStudy, t: Translator): ParetoModel | null {
  const { analysis, brief } = study;
  const cost = findMeasureOf(study, "spending");
  const risk = findMeasureOf(study, "safety");
  if (analysis === null || cost === null || risk === null || analysis.summaries.length < 2) return null;
  const [scenario] = brief.experiment.scenarios;
  const all = analysis.summaries
    .filter((summary) => summary.scenario === scenario)
    .map(({ strategy, measures }) => ({
      name: nameStrategy(brief.strategies, strategy, t),
      cost: measures[cost.at]?.mean.value ?? 0,
      risk: measures[risk.at]?.mean.value ?? 0,
    }));
  const isBest = (one: (typeof all)[number]) =>
    !all.some(
      (other) =>
        other.cost <= one.cost && other.risk <= one.risk && (other.cost < one.cost || other.risk < one.risk),
    );
  const showCost = (value: number) => formatMeasure(value, cost.nature, t);
  const showRisk = (value: number) => formatMeasure(value, risk.nature, t);
  const x = createAxis(
    all.map((one) => one.cost),
    true,
  );
  const y = createAxis(
    all.map((one) => one.risk),
    true,
  );
  const best = all.filter(isBest);
  return {
    title: t.t("lab.pareto-title"),
    text: t.t("lab.pareto-text", { strategies: t.list(best.map(({ name }) => name)), count: best.length }),
    points: all.map((one) => ({
      name: one.name,
      x: x.place(one.cost),
      y: y.place(one.risk),
      best: best.includes(one),
    })),
    xTicks: tellTicks(x, showCost),
    yTicks: tellTicks(y, showRisk),
    xName: nameMeasure(cost, t),
    yName: nameMeasure(risk, t),
    twin: {
      head: [t.t("lab.strategy"), nameMeasure(cost, t), nameMeasure(risk, t), t.t("lab.pareto-best")],
      rows: all.map((one) => [
        one.name,
        showCost(one.cost),
        showRisk(one.risk),
        t.t(best.includes(one) ? "lab.yes" : "lab.no"),
      ]),
    },
  };
}
