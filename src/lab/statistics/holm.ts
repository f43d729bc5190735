/** Owns the correction for many comparisons by Holm (Scandinavian Journal of Statistics 6, 1979). */

/** What Holm makes of one of several tests. */
export interface HolmVerdict {
  /** Smallest family-wise level at which this one is still rejected. */
  readonly pAdjusted: number;
  /** The level 0 … 1 at which it is judged: its own p-value is held against it. */
  readonly level: number;
}

/**
 * Steps down from the smallest p-value: the k-th smallest of m is judged at α / (m − k + 1), until the first that
 * is not rejected; from there on all are judged at its level. The chance of any false rejection is at most α.
 * @returns in the order of the p-values
 */
export function correctByHolm(pValues: readonly number[], alpha: number): readonly HolmVerdict[] {
  const m = pValues.length;
  const order = pValues
    .map((_, at) => at)
    .sort((a, b) => (pValues[a] as number) - (pValues[b] as number) || a - b);
  const verdicts: HolmVerdict[] = [];
  let adjusted = 0;
  let level = alpha / m;
  let isStopped = false;
  order.forEach((at, rank) => {
    const p = pValues[at] as number;
    adjusted = Math.max(adjusted, Math.min(1, (m - rank) * p));
    if (!isStopped) level = alpha / (m - rank);
    isStopped ||= p > level;
    verdicts[at] = { pAdjusted: adjusted, level };
  });
  return verdicts;
}
