/** Owns 95 % intervals: of a mean, of paired differences, of a share, of a median. */

import type { Interval } from "../../contract/experiment-result.ts";
import { computeEstimate } from "../../engine/formula/evidence.ts";
import { computeMedian, sorted } from "./quantile.ts";
import { computeStudentQuantile } from "./student.ts";

const OUTSIDE = 0.05;

/**
 * Mean with Student's interval; with fewer than three values the interval is without end.
 * @param outside probability left outside; lower it where several comparisons are made at once
 */
export function meanInterval(values: readonly number[], outside = OUTSIDE): Interval {
  const n = values.length;
  const value = values.reduce((sum, x) => sum + x, 0) / n;
  if (n < 3) return { value, low: -Infinity, high: Infinity, n };
  const squares = values.reduce((sum, x) => sum + (x - value) * (x - value), 0);
  const half = computeStudentQuantile(n - 1, outside) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half, n };
}

/** Mean of `a − b`, pair by pair: two runs with one seed differ only by what was decided. */
export function pairedInterval(a: readonly number[], b: readonly number[], outside = OUTSIDE): Interval {
  if (a.length !== b.length) throw new RangeError(`${a.length} values cannot be paired with ${b.length}`);
  return meanInterval(
    a.map((value, at) => value - (b[at] as number)),
    outside,
  );
}

/** Share of the sample that is not 0, with Wilson's score interval. */
export function shareInterval(values: readonly number[]): Interval {
  const n = values.length;
  const { value, low, high } = computeEstimate(values.filter((x) => x !== 0).length, n);
  return { value, low, high, n };
}

/**
 * Median with its interval by order statistics (no assumption on the distribution; infinities allowed):
 * the ranks n/2 ± 1.96·√n/2 of the binomial's normal approximation.
 */
export function medianInterval(values: readonly number[]): Interval {
  const n = values.length;
  const order = sorted(values);
  const half = (1.959963984540054 * Math.sqrt(n)) / 2;
  const rank = (place: number) => order[Math.max(0, Math.min(n - 1, place))] as number;
  return {
    value: computeMedian(values),
    low: rank(Math.floor(n / 2 - half) - 1),
    high: rank(Math.ceil(n / 2 + half)),
    n,
  };
}
