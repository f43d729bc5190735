/** One dimension of a run among others: a line from the worst to the best, and how many it beats. */

import type { RunOutcome } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Dimension } from "./result.ts";
import { computeSpread, countBeaten, createAxis } from "./spread.ts";

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
