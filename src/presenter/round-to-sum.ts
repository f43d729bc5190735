/** Owns the rounding of parts that a reader may add up. Pure arithmetic. */

/**
 * Rounds parts to whole numbers that sum to a given total (largest remainders first), so that a reader who
 * adds the shown lines finds the shown total.
 */
export function roundToSum(parts: readonly number[], total: number): number[] {
  const rounded = parts.map(Math.floor);
  let missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  // Never more than one each: floors lie less than one below their part.
  for (const { index } of order) {
    if (missing <= 0) break;
    rounded[index] = (rounded[index] ?? 0) + 1;
    missing -= 1;
  }
  return rounded;
}
