/** Where the run stands among the standard strategies: by dimension, as a heap of runs, and as a medal. */

import type { DebriefStudy, RunOutcome } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { type Dimension, formatResult, listDimensions, readOwn, readResult } from "./result.ts";
import { awardMedal, computeSpread, countBeaten, createAxis } from "./spread.ts";

/** One dimension on a line from the worst run to the best; places are 0 … 1. */
export interface StripModel {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** `better than 87%`. */
  readonly standing: string;
  readonly own: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Every other run. */
  readonly dots: readonly number[];
  /** The picture in words. */
  readonly text: string;
}

/** The heap of all runs by result: how many lie in each slice. */
export interface HeapModel {
  readonly counts: readonly number[];
  /** Slice in which the run itself lies. */
  readonly own: number;
  /** Place of the run itself and of the median, 0 … 1. */
  readonly ownPlace: number;
  readonly medianPlace: number;
  readonly ownText: string;
  readonly medianText: string;
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
  readonly text: string;
}

export interface MedalModel {
  readonly kind: "gold" | "silver" | "bronze" | "none";
  readonly title: string;
  readonly text: string;
}

/** One run under the same luck, in the order of results. */
export interface RankModel {
  readonly name: string;
  readonly result: string;
  /** Length of its bar, 0 … 1. */
  readonly share: number;
  readonly own: boolean;
  /** How it ended, where the board stopped it; else empty. */
  readonly note: string;
}

export interface StandingModel {
  readonly title: string;
  readonly sub: string;
  readonly medal: MedalModel;
  readonly ranks: readonly RankModel[];
  readonly heap: HeapModel;
  readonly strips: readonly StripModel[];
  readonly note: string;
}

/** Null until all of the strategies' runs are played. */
export function presentStanding(
  study: DebriefStudy | null,
  state: GameState,
  t: Translator,
): StandingModel | null {
  const entries = study?.standing ?? null;
  if (entries === null || entries.length === 0) return null;
  // The weighted figures of the run itself come with its first replay; only runs without a board need them.
  const own = readOwn(state, study?.luck?.[0]?.result.outcome.worth ?? 0);
  if (own.score === null && study?.luck == null) return null;
  const all = entries.map(({ result }) => result.outcome);
  const here = entries.filter(({ job }) => job.seed === state.seed);
  const same = here.map(({ result }) => result.outcome);
  const stopped = all.filter(({ ending }) => ending === "stopped").length;
  return {
    title: t.t("debrief.standing", { count: all.length }),
    sub: t.t("debrief.standing-sub", {
      strategies: same.length,
      seeds: Math.round(all.length / Math.max(1, same.length)),
    }),
    medal: presentMedal(own, same, t),
    ranks: presentRanks(
      [
        { name: t.t("debrief.rank-you"), outcome: own, own: true },
        ...here.map(({ job, result }) => {
          const name = study?.names[job.strategy];
          return {
            name: name === undefined ? job.strategy : t.text(name),
            outcome: result.outcome,
            own: false,
          };
        }),
      ],
      t,
    ),
    heap: presentHeap(own, all, t),
    strips: listDimensions(own.score !== null).map((one) => presentStrip(one, own, all, t)),
    note: stopped === 0 ? "" : t.t("debrief.standing-stopped", { count: stopped }),
  };
}

/** Everybody who played under this luck, the best first. */
function presentRanks(
  runs: readonly { readonly name: string; readonly outcome: RunOutcome; readonly own: boolean }[],
  t: Translator,
): readonly RankModel[] {
  const results = runs.map(({ outcome }) => readResult(outcome));
  const hasScore = runs.every(({ outcome }) => outcome.score !== null);
  const least = hasScore ? 0 : Math.min(...results);
  const range = (hasScore ? 100 : Math.max(...results)) - least || 1;
  return [...runs]
    .sort((a, b) => readResult(b.outcome) - readResult(a.outcome))
    .map(({ name, outcome, own }) => ({
      name,
      own,
      result: formatResult(readResult(outcome), hasScore, t),
      share: (readResult(outcome) - least) / range,
      note: outcome.ending === "stopped" ? t.t("debrief.rank-stopped", { week: outcome.week }) : "",
    }));
}

function presentMedal(own: RunOutcome, same: readonly RunOutcome[], t: Translator): MedalModel {
  const mine = readResult(own);
  const beaten = countBeaten(mine, same.map(readResult));
  const text = t.t("debrief.medal-text", {
    beaten: same.filter((other) => readResult(other) < mine).length,
    level: same.filter((other) => readResult(other) === mine).length,
    of: same.length,
  });
  if (own.ending === "stopped") {
    return { kind: "none", title: t.t("debrief.medal-stopped"), text: t.t("debrief.medal-stopped-text") };
  }
  const kind = awardMedal(beaten / Math.max(1, same.length)) ?? "none";
  return { kind, title: t.t(`debrief.medal-${kind}`), text };
}

/** A dimension of the run among others. */
export function presentStrip(
  { id, lowerIsBetter, read, name, format }: Dimension,
  own: RunOutcome,
  others: readonly RunOutcome[],
  t: Translator,
): StripModel {
  const mine = read(own);
  const sample = others.map(read);
  const place = createAxis([...sample, mine], lowerIsBetter);
  const { low, median, high } = computeSpread(sample);
  const beaten = countBeaten(mine, sample, lowerIsBetter);
  const standing = t.t("debrief.better-than", { share: t.percent(beaten / sample.length) });
  return {
    id,
    name: name(t),
    value: format(mine, t),
    standing,
    own: place(mine),
    low: place(lowerIsBetter ? high : low),
    median: place(median),
    high: place(lowerIsBetter ? low : high),
    dots: sample.map(place),
    text: t.t("debrief.strip", {
      figure: name(t),
      value: format(mine, t),
      beaten: Math.floor(beaten),
      of: sample.length,
      low: format(low, t),
      high: format(high, t),
      median: format(median, t),
    }),
  };
}

/** Slices of the heap. */
const SLICES = 24;

function presentHeap(own: RunOutcome, all: readonly RunOutcome[], t: Translator): HeapModel {
  const hasScore = own.score !== null;
  const mine = readResult(own);
  const sample = all.map(readResult);
  const [least, most] = widen(Math.min(mine, ...sample), Math.max(mine, ...sample), hasScore);
  const place = (value: number): number => (value - least) / (most - least);
  const slice = (value: number): number => Math.min(SLICES - 1, Math.floor(place(value) * SLICES));
  const counts = new Array<number>(SLICES).fill(0);
  for (const value of sample) counts[slice(value)] = (counts[slice(value)] ?? 0) + 1;
  const { low, median, high } = computeSpread(sample);
  const told = (value: number): string => formatResult(value, hasScore, t);
  return {
    counts,
    own: slice(mine),
    ownPlace: place(mine),
    medianPlace: place(median),
    ownText: t.t("debrief.you", { result: told(mine) }),
    medianText: t.t("debrief.median", { result: told(median) }),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => {
      const value = least + at * (most - least);
      return { place: at, text: hasScore ? t.number(value) : t.signedMoney(value) };
    }),
    text: t.t("debrief.heap", {
      count: sample.length,
      own: told(mine),
      beaten: Math.floor(countBeaten(mine, sample)),
      low: told(low),
      high: told(high),
      median: told(median),
    }),
  };
}

/** Round ends, so that the ticks are numbers one can read. */
function widen(least: number, most: number, hasScore: boolean): readonly [number, number] {
  const step = hasScore ? 20 : Math.max(4, 4 * 10 ** Math.floor(Math.log10(Math.max(1, most - least))));
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step;
  return low === high ? [low, low + step] : [low, high];
}
