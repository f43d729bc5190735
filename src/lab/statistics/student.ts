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
