/** Owns quantiles of a sample. */

/** The values in order; infinities allowed. */
export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * Quantile with linear interpolation between neighbours (type 7 of Hyndman & Fan 1996).
 * @param share 0 … 1
 */
export function computeQuantile(values: readonly number[], share: number): number {
  return quantileOf(sorted(values), share);
}

/** Several quantiles of one sample, which is put in order once. */
export function computeQuantiles(values: readonly number[], shares: readonly number[]): readonly number[] {
  const order = sorted(values);
  return shares.map((share) => quantileOf(order, share));
}

function quantileOf(order: readonly number[], share: number): number {
  const place = (order.length - 1) * share;
  const below = order[Math.floor(place)] ?? Number.NaN;
  const above = order[Math.ceil(place)] ?? Number.NaN;
  // Between a number and infinity there is nothing to interpolate.
  if (below === above || !Number.isFinite(above)) return place === Math.floor(place) ? below : above;
  return below + (above - below) * (place - Math.floor(place));
}

/** The value that half of the sample does not exceed. */
export function computeMedian(values: readonly number[]): number {
  return computeQuantile(values, 0.5);
}
