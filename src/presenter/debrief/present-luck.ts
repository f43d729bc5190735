/**
 * Luck told from choice. What doing nothing brings on average, what the decisions bring on average under other
 * luck, and what this luck added: the three sum to the result.
 */

import type { DebriefStudy } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { presentStrip, type StripModel } from "./present-strip.ts";
import { formatDifference, formatResult, listDimensions, readOwn, readResult, stepOf } from "./result.ts";
import { computeMean } from "./spread.ts";

export interface LuckParts {
  readonly nothing: number;
  readonly choice: number;
  readonly luck: number;
  readonly result: number;
}

export interface LuckModel {
  readonly sub: string;
  /** Null where the strategy that does nothing is not known yet. */
  readonly bar: LuckBar | null;
  readonly strips: readonly StripModel[];
  readonly notes: readonly string[];
}

/** One bar from doing nothing to the result; places are 0 … 1. */
export interface LuckBar {
  readonly nothing: { readonly place: number; readonly text: string };
  readonly choice: { readonly from: number; readonly to: number; readonly text: string };
  readonly luck: { readonly from: number; readonly to: number; readonly text: string };
  readonly own: { readonly place: number; readonly text: string };
  readonly text: string;
}

/**
 * Splits a result, in steps that can be told, so that the parts sum to it exactly.
 * @param nothing results of doing nothing under other luck
 * @param others results of the same decisions under other luck
 */
export function splitLuck(
  result: number,
  nothing: readonly number[],
  others: readonly number[],
  step: number,
): LuckParts {
  const round = (value: number): number => Math.round(value / step) * step;
  const base = round(computeMean(nothing));
  const expected = round(computeMean(others));
  return { nothing: base, choice: expected - base, luck: round(result) - expected, result: round(result) };
}

/** Null until the decisions were played under other luck. */
export function presentLuck(study: DebriefStudy | null, state: GameState, t: Translator): LuckModel | null {
  const [self, ...others] = study?.luck ?? [];
  if (self === undefined || others.length === 0) return null;
  const own = readOwn(state, self.result.outcome.worth);
  const hasScore = own.score !== null;
  const outcomes = others.map(({ result }) => result.outcome);
  const nothing = (study?.standing ?? [])
    .filter(({ job }) => job.strategy === "none" && job.seed !== state.seed)
    .map(({ result }) => readResult(result.outcome));
  const refused = others.map(({ result }) => Math.max(0, result.refused - self.result.refused));
  const stopped = outcomes.filter(({ ending }) => ending === "stopped").length;
  return {
    sub: t.t("debrief.luck-sub", { count: others.length }),
    bar:
      nothing.length === 0
        ? null
        : presentBar(splitLuck(readResult(own), nothing, outcomes.map(readResult), stepOf(own)), hasScore, t),
    strips: listDimensions(hasScore).map((one) => presentStrip(one, own, outcomes, t)),
    notes: [
      t.t("debrief.luck-refused", {
        mean: t.number(computeMean(refused), 1),
        most: Math.max(...refused),
        decisions: state.decisions.length,
      }),
      ...(stopped === 0 ? [] : [t.t("debrief.luck-stopped", { count: stopped, of: others.length })]),
    ],
  };
}

function presentBar(parts: LuckParts, hasScore: boolean, t: Translator): LuckBar {
  const { nothing, choice, luck, result } = parts;
  const expected = nothing + choice;
  // Points go from 0 to 100. Euros have no beginning: some room stands for it, so that every part is seen.
  const ends = [nothing, expected, result];
  const least = hasScore ? 0 : Math.min(...ends) - (Math.max(...ends) - Math.min(...ends)) * 0.35;
  const range = hasScore ? 100 : (Math.max(...ends) - least) * 1.02 || 1;
  const place = (value: number): number => Math.min(1, Math.max(0, (value - least) / range));
  const texts = {
    nothing: t.t("debrief.luck-nothing", { result: formatResult(nothing, hasScore, t) }),
    choice: t.t("debrief.luck-choice", { difference: formatDifference(choice, hasScore, t) }),
    luck: t.t("debrief.luck-luck", { difference: formatDifference(luck, hasScore, t) }),
    own: t.t("debrief.you", { result: formatResult(result, hasScore, t) }),
  };
  return {
    nothing: { place: place(nothing), text: texts.nothing },
    choice: { from: place(nothing), to: place(expected), text: texts.choice },
    luck: { from: place(expected), to: place(result), text: texts.luck },
    own: { place: place(result), text: texts.own },
    text: [texts.nothing, texts.choice, texts.luck, texts.own].join(" "),
  };
}
