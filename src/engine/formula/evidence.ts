/** Owns what logged and checked cases allow one to say about a hidden error rate. */

import type { Estimate } from "../../contract/snapshot.ts";
import { exp } from "./exact-math.ts";

/** Two-sided 95 % quantile of the standard normal. */
const Z = 1.959963984540054;

/**
 * Estimate of a share from n cases with k errors: Wilson's score interval at 95 % (Wilson 1927), which stays
 * inside 0 … 1 and is honest for small k.
 * @param errors k, 0 … n
 * @param cases n > 0
 */
export function computeEstimate(errors: number, cases: number): Estimate {
  const share = errors / cases;
  const z2 = (Z * Z) / cases;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / cases + z2 / (4 * cases))) / (1 + z2);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), cases };
}

/**
 * Ratio at which equal files of two groups are kept, as an audit with pairs would find it: lognormal around the
 * true one, with the delta method's error of a ratio of two shares, less what the pairs have in common.
 * @param ratio true ratio, 0 … 1
 * @param pairs n > 0
 * @param rate share of the favoured that is kept, 0 … 1
 * @param correlation of the outcomes within a pair, 0 … 1
 * @param z standard normal deviate of this audit
 */
export function computeImpact(
  ratio: number,
  pairs: number,
  rate: number,
  correlation: number,
  z: number,
): Estimate {
  const other = Math.max(rate * ratio, 1 / pairs);
  const variance = ((1 - rate) / (pairs * rate) + (1 - other) / (pairs * other)) * (1 - correlation);
  const error = Math.sqrt(variance);
  const value = ratio * exp(error * z);
  return { value, low: value * exp(-Z * error), high: value * exp(Z * error), cases: pairs };
}

/** Highest measured residual error at which autonomy may widen: base + slope · tolerance. */
export function computeErrorLimit(base: number, slope: number, tolerance: number): number {
  return base + slope * tolerance;
}

/** Logistic approximation of the normal distribution: Φ(z) ≈ 1 / (1 + e^(−1.702 z)), within 0.01. */
const LOGISTIC = 1.702;

/**
 * Probability that a test of paired files measures a ratio below the limit, 0 … 1.
 * @param ratio adverse-impact ratio as it truly is, 0 … 1
 * @param noise standard deviation of the measure, above 0
 */
export function computeFoundShare(limit: number, ratio: number, noise: number): number {
  return 1 / (1 + exp((-LOGISTIC * (limit - ratio)) / noise));
}
