/** Owns what a role's work achieves: supply against demand, competence, and the add-on's slack rule. */

import { clamp } from "./exact-math.ts";

/** Coverage of a duty: supply / (supply + demand/2), 0 where nothing is supplied. */
export function computeCoverage(supplyHours: number, demandHours: number): number {
  return supplyHours <= 0 ? 0 : supplyHours / (supplyHours + demandHours / 2);
}

/** A multiplier m applied as 1 − (1 − m) · competence · coverage. */
export function applyRole(multiplier: number, competence: number, coverage: number): number {
  return 1 - (1 - multiplier) * competence * coverage;
}

/**
 * Hours an add-on really supplies: min(assigned, slack + share · assigned). In a team with slack it is nearly
 * a post; in a saturated one nearly nothing.
 */
export function computeAddOnSupply(assignedHours: number, slackHours: number, share: number): number {
  return Math.min(assignedHours, Math.max(0, slackHours) + share * assignedHours);
}

/** Competence that rises in a straight line from start to end over some weeks. */
export function computeRamp(start: number, end: number, weeks: number, elapsed: number): number {
  return start + (end - start) * clamp(weeks <= 0 ? 1 : elapsed / weeks, 0, 1);
}
