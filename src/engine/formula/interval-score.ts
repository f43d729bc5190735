/** Owns the score of a range that somebody committed to. */

/**
 * Interval score of a central (1 − α) range: its width, plus 2/α for every unit by which the result lies outside
 * (T. Gneiting and A. E. Raftery, Strictly Proper Scoring Rules, JASA 102, 2007, section 6.2). The lower the
 * better; saying what one believes is the best one can do.
 * @param low lower end, in the figure's unit
 * @param high upper end, ≥ low
 * @param actual what came
 * @param alpha share of results that the range may miss, 0 < α < 1
 */
export function computeIntervalScore(low: number, high: number, actual: number, alpha: number): number {
  const below = actual < low ? low - actual : 0;
  const above = actual > high ? actual - high : 0;
  return high - low + (2 / alpha) * (below + above);
}
