/** Owns the quantiles of Beta distributions, tabulated once per pair of shapes and interpolated. */

import { exp, ln } from "./exact-math.ts";

const CELLS = 256;
const KNOTS = 256;

/** Logarithms of the cells' midpoints: shared by all tables, and mirrored for 1 − x. */
const LN_MIDPOINT = Float64Array.from({ length: CELLS }, (_, i) => ln((i + 0.5) / CELLS));

/**
 * Quantiles of Beta(a, b) at u = 0, 1/256 … 1, from its density summed over 256 midpoints.
 * @returns 257 values, rising from 0 to 1
 */
export function computeBetaQuantiles(a: number, b: number): Float64Array {
  const density = new Float64Array(CELLS);
  let total = 0;
  for (let i = 0; i < CELLS; i++) {
    const lnX = LN_MIDPOINT[i] as number;
    const lnRest = LN_MIDPOINT[CELLS - 1 - i] as number;
    const value = exp((a - 1) * lnX + (b - 1) * lnRest);
    density[i] = value;
    total += value;
  }
  const quantiles = new Float64Array(KNOTS + 1);
  let cell = 0;
  let before = 0;
  for (let k = 1; k < KNOTS; k++) {
    const wanted = (k / KNOTS) * total;
    while (cell < CELLS - 1 && before + (density[cell] as number) < wanted)
      before += density[cell++] as number;
    quantiles[k] = (cell + (wanted - before) / (density[cell] as number)) / CELLS;
  }
  quantiles[KNOTS] = 1;
  return quantiles;
}

/** The quantile at u in (0, 1), by straight lines between the knots. */
export function interpolateQuantile(quantiles: Float64Array, u: number): number {
  const position = u * KNOTS;
  const knot = Math.min(KNOTS - 1, Math.floor(position));
  const low = quantiles[knot] as number;
  return low + ((quantiles[knot + 1] as number) - low) * (position - knot);
}
