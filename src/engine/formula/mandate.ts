/** Owns what a board makes of numbers: how far a target is reached, what is red, the next envelope, the score. */

import type { LimitDirection } from "../../contract/mandate.ts";
import { clamp } from "./exact-math.ts";

/** True where a figure stands on the right side of a limit. */
export function isWithin(direction: LimitDirection, actual: number, limit: number): boolean {
  return direction === "at-least" ? actual >= limit : actual <= limit;
}

/** True where a figure stands beyond its floor (or its ceiling); never where there is none. */
export function isRed(direction: LimitDirection, actual: number, red: number | null): boolean {
  return red !== null && !isWithin(direction, actual, red);
}

/**
 * How far a target is reached: 0 at the red level, 1 at the target, straight in between. Without a red level it
 * is the share of the target that is there, or how often a ceiling would fit into what is there.
 */
export function computeAttainment(
  direction: LimitDirection,
  actual: number,
  target: number,
  red: number | null,
): number {
  if (isWithin(direction, actual, target)) return 1;
  if (red !== null) return clamp((actual - red) / (target - red), 0, 1);
  return clamp(direction === "at-least" ? actual / target : target / actual, 0, 1);
}

/** Share of the next envelope that red figures take. */
export function computeCut(red: number, perRed: number, largest: number, factor: number): number {
  return Math.min(1, largest * factor, red * perRed * factor);
}

/**
 * What is carried into the next quarter, in euros: a share of what is left, all of what was overspent.
 * @param left size of the envelope less what was spent
 */
export function computeCarried(left: number, share: number): number {
  return left > 0 ? left * share : left;
}

/**
 * Euros for a quarter, never below 0.
 * @param base what the quarter would have without cuts, euros
 * @param cut share that red figures take, 0 … 1
 * @param carried from the quarter before, may be negative
 * @param gift what met and missed demands bring, may be negative
 */
export function computeEnvelope(base: number, cut: number, carried: number, gift: number): number {
  return Math.max(0, base * (1 - cut) + carried + gift);
}

/** Points of 100: the weighted attainment of targets and the points of demands, held between 0 and 100. */
export function computeScore(targetPoints: number, demandPoints: number): number {
  return clamp(targetPoints + demandPoints, 0, 100);
}
