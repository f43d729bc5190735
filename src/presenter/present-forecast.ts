/** Forecasts: the ranges that can be committed to this week, those that were, and how well they held. */

import type { Command, RefusalReason } from "../contract/command.ts";
import type { ForecastSnapshot, MandateMeasure } from "../contract/mandate.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { formatMeasure } from "./mandate-text.ts";

export type ForecastCommand = Extract<Command, { readonly kind: "submit-forecast" }>;

/** A range as a person types it. */
export interface RangeModel {
  readonly figure: MandateMeasure;
  readonly name: string;
  /** Where the figure stands now. */
  readonly now: string;
  /** Unit of what is typed; empty where it is a plain number. */
  readonly unit: string;
  /** One of what is typed in the figure’s own unit: 1000 for thousands of euros. */
  readonly scale: number;
  /** A proposal, as it stands in the fields. */
  readonly low: string;
  readonly high: string;
  /** Why none can be made; empty where one can. */
  readonly reason: string;
}

export interface MomentModel {
  readonly until: ForecastCommand["until"];
  readonly name: string;
  readonly value: RangeModel;
  /** Figures beside value, one of which may be forecast too. */
  readonly others: readonly RangeModel[];
}

export interface PastForecast {
  readonly title: string;
  readonly range: string;
  /** What came, or when it will. */
  readonly result: string;
  readonly held: boolean | null;
  readonly score: string;
}

export interface ForecastsModel {
  /** Moments that a range may be about; none while forecasts are closed. */
  readonly moments: readonly MomentModel[];
  readonly hint: string;
  /** Those that take effect when the next week starts. */
  readonly planned: readonly { readonly text: string; readonly index: number }[];
  readonly past: readonly PastForecast[];
  /** How many held, and how many should have; empty while none was judged. */
  readonly calibration: string;
}

interface Form {
  readonly scale: number;
  readonly digits: number;
  readonly unit: "board.unit-thousand" | "board.unit-percent" | null;
}

const PLAIN: Form = { scale: 1, digits: 0, unit: null };
const FORMS: Readonly<Record<MandateMeasure, Form>> = {
  value: { scale: 1000, digits: 0, unit: "board.unit-thousand" },
  spending: { scale: 1000, digits: 0, unit: "board.unit-thousand" },
  safety: { scale: 1000, digits: 1, unit: "board.unit-thousand" },
  quality: { scale: 1, digits: 1, unit: "board.unit-percent" },
  trust: PLAIN,
  wellbeing: PLAIN,
  posts: PLAIN,
  users: PLAIN,
};

/** What can be forecast and what was; null where nobody asks anything. */
export function presentForecasts(state: GameState, t: Translator): ForecastsModel | null {
  const { mandate } = state.snapshot;
  if (mandate === null) return null;
  const { calibration, forecasts } = mandate;
  return {
    moments: state.stage === "playing" && state.lookBack === null ? presentMoments(state, t) : [],
    hint: t.t("board.forecast-hint", { share: t.percent(calibration.asked) }),
    planned: state.planned.flatMap((command, index) =>
      command.kind === "submit-forecast" ? [{ text: formatPlanned(command, t), index }] : [],
    ),
    past: [...forecasts].reverse().map((forecast) => presentPast(forecast, t)),
    calibration:
      calibration.scored === 0
        ? ""
        : t.t("board.calibration", {
            held: calibration.held,
            scored: calibration.scored,
            asked: t.percent(calibration.asked),
          }),
  };
}

function presentMoments(state: GameState, t: Translator): readonly MomentModel[] {
  const { snapshot, scenario } = state;
  const { mandate } = snapshot;
  const options = snapshot.optionsOf?.("submit-forecast") ?? snapshot.options;
  const ranges = options.flatMap(({ command, refusal }) =>
    command.kind === "submit-forecast"
      ? [{ until: command.until, range: presentRange(command, refusal, state, t) }]
      : [],
  );
  return (["review", "end"] as const).flatMap((until): MomentModel[] => {
    const about = ranges.filter((one) => one.until === until).map(({ range }) => range);
    const value = about.find(({ figure }) => figure === "value");
    if (value === undefined || mandate === null) return [];
    const week = until === "end" ? scenario.weeks : mandate.nextReviewWeek;
    const others = about.filter(({ figure }) => figure !== "value");
    return [{ until, name: t.t(`board.until-${until}`, { week }), value, others }];
  });
}

function presentRange(
  command: ForecastCommand,
  refusal: RefusalReason | null,
  state: GameState,
  t: Translator,
): RangeModel {
  const { figure } = command;
  const { scale, digits, unit } = FORMS[figure];
  const now = state.snapshot.mandate?.targets.find((target) => target.figure === figure)?.actual;
  const step = 10 ** digits;
  // What is counted cannot fall below nothing.
  const floor = figure === "value" ? Number.NEGATIVE_INFINITY : 0;
  const low = Math.max(floor, Math.floor((command.low / scale) * step) / step);
  return {
    figure,
    name: t.t(`measure.${figure}`),
    now: t.t("board.now", { value: formatMeasure(figure, now ?? (command.low + command.high) / 2, t) }),
    unit: unit === null ? "" : t.t(unit),
    scale,
    low: formatField(low, digits, t),
    high: formatField(Math.ceil((command.high / scale) * step) / step, digits, t),
    reason: refusal === null ? "" : t.t(`refusal.${refusal}`),
  };
}

/** A number as one types it: no grouping, the decimal sign of the language. */
function formatField(value: number, digits: number, t: Translator): string {
  const text = value.toFixed(digits);
  return t.locale === "fr" ? text.replace(".", ",") : text;
}

/** Reads what was typed, with either decimal sign and either minus; null where it is no number. */
export function parseField(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u202f]/g, "")
    .replace(",", ".")
    .replace("\u2212", "-");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function formatRange(figure: MandateMeasure, low: number, high: number, t: Translator): string {
  return t.t("board.range", { low: formatMeasure(figure, low, t), high: formatMeasure(figure, high, t) });
}

function formatPlanned({ figure, low, high, until }: ForecastCommand, t: Translator): string {
  const moment = t.t(until === "end" ? "board.at-end" : "board.at-review");
  const range = formatRange(figure, low, high, t);
  return t.t("board.planned", { figure: t.t(`measure.${figure}`), moment, range });
}

function presentPast(forecast: ForecastSnapshot, t: Translator): PastForecast {
  const { figure, low, high, actual, dueWeek, score } = forecast;
  const held = actual === null ? null : actual >= low && actual <= high;
  return {
    title: t.t("board.forecast-of", { figure: t.t(`measure.${figure}`), week: dueWeek }),
    range: formatRange(figure, low, high, t),
    result:
      actual === null
        ? t.t("board.waits")
        : t.t(held === true ? "board.held" : "board.missed", { actual: formatMeasure(figure, actual, t) }),
    held,
    score: score === null ? "" : t.t("board.forecast-score", { score: t.number(score, 2) }),
  };
}
