/** Owns what a unit of each key figure counts for where figures must be put on one scale. */

import type { FigureId } from "../contract/ledger.ts";

/**
 * Euros for one unit. Assumption: a quarter of what a point of quality costs a week, half a year of the loss to
 * expect, round sums for what has no price, nothing for the number of posts. A comparison of branches, not a
 * score: scenarios weigh their own targets.
 */
export const FIGURE_WEIGHTS: Readonly<Record<FigureId, number>> = {
  value: 1,
  quality: 25_000,
  trust: 5_000,
  safety: -26,
  wellbeing: 10_000,
  posts: 0,
};
