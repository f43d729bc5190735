/** Owns the bootstrap: an interval for any statistic, from resamples drawn with their own luck. */

import type { Interval } from "../../contract/experiment-result.ts";
import { Luck } from "../../engine/random/luck.ts";
import { computeQuantiles } from "./quantile.ts";

/** What a resampling is called and how long it lasts; equal settings give equal intervals. */
export interface BootstrapOptions {
  /** Name of the stream of luck; each question has its own. */
  readonly name: string;
  readonly seed?: number;
  readonly resamples?: number;
}

/**
 * Percentile interval at 95 % (Efron 1979). The luck is a named stream, so that no other draw can shift it.
 * @param statistic of a sample, for example its median
 */
export function bootstrapInterval(
  values: readonly number[],
  statistic: (sample: readonly number[]) => number,
  { name, seed = 1, resamples = 2000 }: BootstrapOptions,
): Interval {
  const n = values.length;
  const stream = new Luck(seed, false).stream(`lab/bootstrap/${name}`, n);
  const found: number[] = [];
  for (let k = 0; k < resamples; k++) {
    const draws = stream.week(k);
    found.push(statistic(Array.from(draws, (u) => values[Math.floor(u * n)] as number)));
  }
  const [low = Number.NaN, high = Number.NaN] = computeQuantiles(found, [0.025, 0.975]);
  return { value: statistic(values), low, high, n };
}
