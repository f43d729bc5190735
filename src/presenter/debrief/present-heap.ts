/** The heap of all runs by result, with the run itself and the median on it. */

import type { RunOutcome } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import { formatResult, readResult } from "./result.ts";
import { computeSpread, countBeaten } from "./spread.ts";

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

/** Slices of the heap. */
const SLICES = 24;

export function presentHeap(own: RunOutcome, all: readonly RunOutcome[], t: Translator): HeapModel {
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
