/** Where one number lies among many: share of those it beats, quantiles, places on an axis. Pure arithmetic. */

export interface Spread {
  /** Tenth, half and nine tenths of the sample lie below. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * How many of a sample a number beats; equals count half.
 * @returns 0 … the size of the sample
 */
export function countBeaten(own: number, others: readonly number[], lowerIsBetter = false): number {
  let beaten = 0;
  for (const other of others) {
    if (other === own) beaten += 0.5;
    else if (other < own !== lowerIsBetter) beaten += 1;
  }
  return beaten;
}

/** Quantile with linear interpolation between neighbours; the sample must not be empty. */
export function computeQuantile(sample: readonly number[], share: number): number {
  const order = [...sample].sort((a, b) => a - b);
  const place = (order.length - 1) * share;
  const below = order[Math.floor(place)] ?? Number.NaN;
  const above = order[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export function computeSpread(sample: readonly number[]): Spread {
  return {
    low: computeQuantile(sample, 0.1),
    median: computeQuantile(sample, 0.5),
    high: computeQuantile(sample, 0.9),
  };
}

export function computeMean(sample: readonly number[]): number {
  return sample.reduce((sum, one) => sum + one, 0) / sample.length;
}

/**
 * Puts numbers on an axis from 0, the worst, to 1, the best.
 * @param all every number that must have a place
 */
export function createAxis(all: readonly number[], lowerIsBetter = false): (value: number) => number {
  const least = Math.min(...all);
  const range = Math.max(...all) - least;
  return (value) => {
    const share = range === 0 ? 0.5 : (value - least) / range;
    return lowerIsBetter ? 1 - share : share;
  };
}

/** The medal for beating so much of the strategies on the same luck; null for less than half of them. */
export function awardMedal(share: number): "gold" | "silver" | "bronze" | null {
  if (share >= 0.9) return "gold";
  if (share >= 0.75) return "silver";
  return share >= 0.5 ? "bronze" : null;
}
