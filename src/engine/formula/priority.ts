/** Owns how a team that has more to do than hours shares them among classes of work. */

/** Classes of work: 1 first, 3 last. */
export const PRIORITY_CLASSES = 3;

/**
 * Share of each class's waiting hours that is worked, 0 … 1: hours go by weight × waiting hours, each class
 * before the next weighing `factor` times as much; what a class does not need goes to the others.
 * @param waiting hours waiting, by class
 * @param hours hours to spend, fewer than are waiting
 * @param factor weight of a class relative to the next, ≥ 1; 1 shares in proportion alone
 * @param shares filled with the result, by class
 */
export function shareByPriority(
  waiting: Float64Array,
  hours: number,
  factor: number,
  shares: Float64Array,
): void {
  let left = hours;
  shares.fill(0);
  // From the first class on: one that can be served whole leaves the rest to those after it.
  for (let first = 0; first < waiting.length; first++) {
    let weighted = 0;
    let weight = 1;
    for (let at = waiting.length - 1; at >= first; at--, weight *= factor)
      weighted += weight * (waiting[at] as number);
    weight /= factor;
    const level = weighted > 0 ? left / weighted : 0;
    if (level * weight < 1) {
      for (let at = first; at < waiting.length; at++, weight /= factor) shares[at] = level * weight;
      return;
    }
    shares[first] = 1;
    left -= waiting[first] as number;
  }
}
