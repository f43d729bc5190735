/** Owns the inverse distributions: one uniform in, one variate out, no rejection. */

import { exp, ln } from "./exact-math.ts";

/**
 * Quantile of the standard normal, |error| < 1.2e-9. Rational approximation by P. J. Acklam (2003).
 * @param u in (0, 1)
 */
export function inverseNormal(u: number): number {
  if (u < 0.02425) return tail(Math.sqrt(-2 * ln(u)));
  if (u > 0.97575) return -tail(Math.sqrt(-2 * ln(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const numerator =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q;
  const denominator =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return numerator / denominator;
}

function tail(q: number): number {
  const numerator =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const denominator =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1;
  return numerator / denominator;
}

/** Quantile of the lognormal with the given median and σ of the logarithm. */
export function inverseLognormal(u: number, median: number, sigma: number): number {
  return median * exp(sigma * inverseNormal(u));
}

/** Above this mean the Poisson quantile is taken from the Cornish–Fisher expansion. */
const POISSON_SEARCH_LIMIT = 30;

/**
 * Quantile of the Poisson distribution: by summing probabilities up to a mean of 30, beyond by the
 * Cornish–Fisher expansion to second order (Abramowitz & Stegun 26.2.49), rounded to an integer ≥ 0.
 */
export function inversePoisson(u: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > POISSON_SEARCH_LIMIT) {
    const z = inverseNormal(u);
    return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 + 0.5));
  }
  // P(0) = e^−mean ≥ 1 − mean: most weeks of a rare hazard need no exponential at all.
  if (u <= 1 - mean) return 0;
  let probability = exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < 200) {
    count++;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

/**
 * Quantile of the Gamma distribution by the cube-root approximation of Wilson & Hilferty (1931); within 2 %
 * for shapes above 1.
 * @param mean of the distribution, in any unit
 * @param shape k; variance = mean² / k
 */
export function inverseGamma(u: number, mean: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + inverseNormal(u) / (3 * Math.sqrt(shape));
  return root <= 0 ? 0 : mean * root * root * root;
}
