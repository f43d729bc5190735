/** Owns Student's t: how far a mean of few values may lie from the truth. */

import { exp, ln } from "../../engine/formula/exact-math.ts";
import { inverseNormal } from "../../engine/formula/inverse.ts";

/**
 * Two-sided quantile of Student's t by G. W. Hill's expansion (1970, Algorithm 396), good to four digits.
 * @param degrees of freedom, 2 and more
 * @param outside probability outside ± the quantile, 0.05 for a 95 % interval
 */
export function computeStudentQuantile(degrees: number, outside: number): number {
  if (degrees < 2) throw new RangeError(`Student's t needs 2 degrees of freedom here, not ${degrees}`);
  const n = degrees;
  if (n === 2) return Math.sqrt(2 / (outside * (2 - outside)) - 2);
  const a = 1 / (n - 0.5);
  const b = 48 / (a * a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  let y = exp((2 / n) * ln(d * outside));
  if (y > 0.05 + a) {
    const x = inverseNormal(outside / 2);
    y = x * x;
    if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6);
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = a * y * y;
    y = y > 0.002 ? exp(y) - 1 : 0.5 * y * y + y;
  } else {
    const head = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
    y = ((head * y - 1) * (n + 1)) / (n + 2) + 1 / y;
  }
  return Math.sqrt(n * y);
}

/**
 * Probability outside ± t: the regularised incomplete beta function I_x(ν/2, 1/2) at x = ν / (ν + t²), by its
 * continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22) with Lentz' recurrence.
 * @param degrees of freedom ν, 1 and more
 */
export function computeStudentTail(degrees: number, t: number): number {
  const square = t * t;
  const x = degrees / (degrees + square);
  if (x >= 1) return 1;
  const a = degrees / 2;
  const b = 0.5;
  // The fraction converges fast below (a + 1) / (a + b + 2), and the function is 1 − its mirror above.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularBeta(b, a, 1 - x, betaOfHalf(degrees));
  return regularBeta(a, b, x, betaOfHalf(degrees));
}

/** B(ν/2, 1/2): π for ν = 1, 2 for ν = 2, and B(a + 1, 1/2) = B(a, 1/2) · a / (a + 1/2). */
function betaOfHalf(degrees: number): number {
  let value = degrees % 2 === 0 ? 2 : Math.PI;
  for (let a = degrees % 2 === 0 ? 1 : 0.5; a < degrees / 2; a++) value *= a / (a + 0.5);
  return value;
}

function regularBeta(a: number, b: number, x: number, beta: number): number {
  const front = exp(a * ln(x) + b * ln(1 - x)) / (a * beta);
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return front * fraction;
}
