/** How a measure spreads over time under every strategy, as fans on one scale. */

import type { Fan } from "../../contract/experiment-result.ts";
import type { Translator } from "../../i18n/translator.ts";
import { type Axis, createAxis } from "../axis.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, nameMeasure } from "./measure-text.ts";
import { nameStrategy, type Picture, type Tick, tellTicks } from "./picture.ts";

export interface FanRow {
  readonly name: string;
  /** Places 0 … 1 over time; bands from their lower to their upper edge. */
  readonly weeks: readonly number[];
  readonly wide: readonly (readonly [low: number, high: number])[];
  readonly narrow: readonly (readonly [low: number, high: number])[];
  readonly middle: readonly number[];
  readonly text: string;
}

export interface FansModel extends Picture {
  readonly fans: readonly FanRow[];
  readonly ticks: readonly Tick[];
  readonly from: string;
  readonly to: string;
}

/** Weeks that the table tells; all of them would be a wall of numbers. */
const TOLD = 4;

export function presentFans(study: LabStudy, t: Translator): FansModel | null {
  const { analysis, brief } = study;
  const kept = analysis?.fans.filter(({ weeks }) => weeks.length > 1) ?? [];
  const id = kept.some(({ measure }) => measure === study.goal) ? study.goal : kept[0]?.measure;
  const measure = id === undefined ? null : findMeasure(study, id);
  if (measure === null) return null;
  const [scenario] = brief.experiment.scenarios;
  const fans = kept.filter((fan) => fan.measure === id && fan.scenario === scenario);
  const axis = createAxis(
    fans.flatMap(({ quantiles }) => quantiles.flatMap((row) => [row[0] ?? 0, row[4] ?? 0])),
  );
  const last = Math.max(...fans.map(({ weeks }) => weeks.at(-1) ?? 0));
  const show = (value: number) => formatMeasure(value, measure.nature, t);
  const name = nameMeasure(measure, t);
  return {
    title: t.t("lab.fan-title", { measure: name }),
    text: t.t("lab.fan-text", { measure: name }),
    ticks: tellTicks(axis, show),
    from: t.t("lab.week", { week: 0 }),
    to: t.t("lab.week", { week: last }),
    fans: fans.map((fan) =>
      drawFan(fan, axis, last, nameStrategy(brief.strategies, fan.strategy, t), show, t),
    ),
    twin: {
      head: [t.t("lab.strategy"), t.t("lab.week-head"), t.percent(0.05), t.percent(0.5), t.percent(0.95)],
      rows: fans.flatMap((fan) =>
        toldPlaces(fan).map((at) => [
          nameStrategy(brief.strategies, fan.strategy, t),
          t.number(fan.weeks[at] ?? 0),
          ...[0, 2, 4].map((place) => show(fan.quantiles[at]?.[place] ?? Number.NaN)),
        ]),
      ),
    },
  };
}

function toldPlaces({ weeks }: Fan): readonly number[] {
  const places = Array.from({ length: TOLD }, (_, at) => Math.round(((at + 1) * weeks.length) / TOLD) - 1);
  return [...new Set(places)];
}

function drawFan(
  { weeks, quantiles }: Fan,
  axis: Axis,
  last: number,
  name: string,
  show: (value: number) => string,
  t: Translator,
): FanRow {
  const band = (low: number, high: number) =>
    quantiles.map((row) => [axis.place(row[low] ?? 0), axis.place(row[high] ?? 0)] as const);
  const end = quantiles.at(-1) ?? [];
  const told = { strategy: name, low: show(end[0] ?? 0), median: show(end[2] ?? 0), high: show(end[4] ?? 0) };
  return {
    name,
    weeks: weeks.map((week) => week / last),
    wide: band(0, 4),
    narrow: band(1, 3),
    middle: quantiles.map((row) => axis.place(row[2] ?? 0)),
    text: t.t("lab.dots-row", told),
  };
}
