/** What assumptions do to the leading comparison: a tornado, strongest first, and a map of every point that was played. */

import type { FactorInfluence } from "../../contract/experiment-result.ts";
import type { Translator } from "../../i18n/translator.ts";
import { createAxis } from "../axis.ts";
import { tellSettings, tellValue } from "./factor-text.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, nameMeasure } from "./measure-text.ts";
import { nameStrategy, type Picture, type Tick, tellTicks } from "./picture.ts";
import { chooseLead } from "./present-answer.ts";
import { findPlane } from "./present-map.ts";

export interface TornadoBar {
  readonly name: string;
  /** Places of the difference at the lowest and at the highest value. */
  readonly from: number;
  readonly to: number;
  readonly flips: boolean;
  readonly text: string;
}

export interface TornadoModel extends Picture {
  readonly bars: readonly TornadoBar[];
  readonly ticks: readonly Tick[];
  /** No difference, and the difference as things are. */
  readonly zero: number;
  readonly base: number;
}

export interface HeatModel extends Picture {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly text: string;
      /** 0 the worst … 1 the best. */
      readonly heat: number;
    }[];
  }[];
}

export function presentTornado(study: LabStudy, t: Translator): TornadoModel | null {
  const { analysis, brief } = study;
  const lead = chooseLead(analysis?.comparisons.filter(({ measure }) => measure === study.goal) ?? [], study);
  const found = analysis?.sensitivity.find(
    (one) => one.measure === lead?.measure && one.strategy === lead.strategy && one.against === lead.against,
  );
  const measure = findMeasure(study, study.goal);
  if (found === undefined || measure === null) return null;
  const factors = found.factors.filter(({ trials }) => trials.length > 1);
  if (factors.length === 0) return null;
  const show = (value: number) => formatMeasure(value, measure.nature, t);
  const ends = (factor: FactorInfluence) => {
    const values = factor.trials.map(({ difference }) => difference.value);
    return [values[0] ?? 0, values.at(-1) ?? 0] as const;
  };
  const axis = createAxis([...factors.flatMap(ends), found.base.value], true);
  const names = {
    strategy: nameStrategy(brief.strategies, found.strategy, t),
    against: nameStrategy(brief.strategies, found.against, t),
    measure: nameMeasure(measure, t),
  };
  return {
    title: t.t("lab.tornado-title", names),
    text: t.t("lab.tornado-text", { ...names, factor: t.text(factors[0]?.name ?? { en: "", fr: "" }) }),
    ticks: tellTicks(axis, show),
    zero: axis.place(0),
    base: axis.place(found.base.value),
    bars: factors.map((factor) => {
      const [from, to] = ends(factor);
      return {
        name: t.text(factor.name),
        from: axis.place(from),
        to: axis.place(to),
        flips: factor.flips,
        text: `${show(from)} … ${show(to)}`,
      };
    }),
    twin: {
      head: [t.t("lab.assumption"), t.t("lab.value"), t.t("lab.difference"), t.t("lab.interval")],
      rows: factors.flatMap((factor) =>
        factor.trials.map(({ value, difference }) => [
          t.text(factor.name),
          tellValue(value, t),
          show(difference.value),
          t.t("lab.from-to", { from: show(difference.low), to: show(difference.high) }),
        ]),
      ),
    },
  };
}

export function presentHeat(study: LabStudy, t: Translator): HeatModel | null {
  const { analysis, brief, points } = study;
  const measure = findMeasure(study, study.goal);
  if (analysis === null || measure === null || points.length < 2 || analysis.cells.length === 0) return null;
  // Two factors have a map of their own.
  if (findPlane(study) !== null) return null;
  const [scenario] = brief.experiment.scenarios;
  const cells = analysis.cells.filter((cell) => cell.scenario === scenario);
  const all = cells.map(({ means }) => means[measure.at] ?? 0);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const sign = measure.nature.better === "more" ? 1 : -1;
  const { strategies } = brief.experiment;
  const rows = points.map(({ index, settings }) => ({
    name: tellSettings(settings, study, t),
    cells: strategies.map((strategy) => {
      const mean = cells.find((cell) => cell.point === index && cell.strategy === strategy)?.means[
        measure.at
      ];
      const share = mean === undefined || most === least ? 0.5 : (mean - least) / (most - least);
      return {
        text: mean === undefined ? "–" : formatMeasure(mean, measure.nature, t),
        heat: sign > 0 ? share : 1 - share,
      };
    }),
  }));
  const head = [t.t("lab.assumption"), ...strategies.map((id) => nameStrategy(brief.strategies, id, t))];
  return {
    title: t.t("lab.heat-title", { measure: nameMeasure(measure, t) }),
    text: t.t("lab.heat-text"),
    head,
    rows,
    twin: { head, rows: [] },
  };
}
