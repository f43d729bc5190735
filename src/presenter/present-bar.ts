/** The top bar: week, date, pace and six key figures with what changed over four weeks. */

import type { FigureId } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";
import { FIGURE_IDS, formatChange, formatFigure, judgeChange } from "./figure-text.ts";
import type { GameState, Pace } from "./game-state.ts";

/** Weeks over which a change is shown. */
export const DELTA_WEEKS = 4;
/** Weeks that a sparkline looks back. */
const SPARK_WEEKS = 26;

export interface FigureModel {
  readonly id: FigureId;
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
  /** Without a sign; empty where nothing changed. */
  readonly delta: string;
  readonly rises: boolean;
  readonly tone: "good" | "bad" | "flat";
  readonly series: readonly number[];
  /** Said by a screen reader; the button opens the causes. */
  readonly label: string;
  readonly fromWeek: number;
  readonly toWeek: number;
}

export interface BarModel {
  readonly week: string;
  readonly date: string;
  /** Without the day of the week. */
  readonly shortDate: string;
  readonly pace: Pace;
  readonly deciding: boolean;
  readonly over: boolean;
  readonly figures: readonly FigureModel[];
}

/** @param state the run; its history must hold an entry for the snapshot's week */
export function presentBar(state: GameState, t: Translator): BarModel {
  const week = state.snapshot.week;
  const from = Math.max(0, week - DELTA_WEEKS);
  const figures = FIGURE_IDS.map((id): FigureModel => {
    const now = state.snapshot.figures[id];
    const before = state.history[from]?.[id] ?? now;
    const change = now - before;
    const tone = judgeChange(id, change);
    const amount = formatChange(id, change, t);
    const name = t.t(`figure.${id}`);
    const value = formatFigure(id, now, t);
    const said =
      tone === "flat"
        ? t.t("bar.delta-flat")
        : t.t(change > 0 ? "bar.delta-up" : "bar.delta-down", { amount });
    return {
      id,
      name,
      meaning: t.t(`figure.${id}-meaning`),
      value,
      delta: tone === "flat" ? "" : amount,
      rises: change > 0,
      tone,
      series: state.history.slice(Math.max(0, week - SPARK_WEEKS), week + 1).map((entry) => entry[id]),
      label:
        week === 0
          ? t.t("bar.figure-label-short", { name, value })
          : t.t("bar.figure-label", { name, value, delta: said }),
      fromWeek: from,
      toWeek: week,
    };
  });
  return {
    week: t.t("bar.week", { week }),
    date: t.date(state.snapshot.date),
    shortDate: t.shortDate(state.snapshot.date),
    pace: state.pace,
    deciding: state.deciding,
    // In the past there is no time to let go.
    over: state.stage === "over" || state.lookBack !== null,
    figures,
  };
}
