/**
 * Owns intervals that may be looked at as often as one likes: all of them hold the truth at once, so that sampling
 * may stop for any reason, and the interval at the stop is still good.
 */

import type { Interval } from "../../contract/experiment-result.ts";
import { ln } from "../../engine/formula/exact-math.ts";

/**
 * Asymptotic confidence sequence for a mean (Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, "Time-uniform central
 * limit theory and asymptotic confidence sequences", Annals of Statistics 52, 2024, theorem 2.2; the boundary is
 * Robbins' normal mixture, 1970): mean ± σ̂ · √( 2(tρ² + 1)/(t²ρ²) · ln( √(tρ² + 1)/α ) ). Asymptotic means that the
 * first look should not come before some twenty values.
 * @param tightAt number of values at which it is meant to be narrowest; fixed before sampling begins
 * @param outside probability that it ever fails to hold the truth
 */
export function sequenceInterval(values: readonly number[], tightAt: number, outside = 0.05): Interval {
  const t = values.length;
  const value = values.reduce((sum, x) => sum + x, 0) / t;
  if (t < 3) return { value, low: -Infinity, high: Infinity, n: t };
  const squares = values.reduce((sum, x) => sum + (x - value) * (x - value), 0);
  const bits = -2 * ln(outside);
  const spread = (t * (bits + ln(bits) + 1)) / tightAt;
  const width = ((2 * (spread + 1)) / (t * spread)) * ln(Math.sqrt(spread + 1) / outside);
  const half = Math.sqrt((squares / (t - 1)) * width);
  return { value, low: value - half, high: value + half, n: t };
}
