/** Owns how use of public tools spreads in a team that is offered nothing: people as shares, not one by one. */

import { exp } from "./exact-math.ts";

/** Shares of groups of like people: those who have never used public tools, who do, who have stopped. */
export interface PublicPool {
  readonly never: Float64Array;
  readonly active: Float64Array;
  readonly lapsed: Float64Array;
}

/** Share of like people whom a hazard strikes within a week. */
export function computeStruckShare(hazard: number): number {
  return 1 - exp(-hazard);
}

/**
 * Moves one group a week on by the hazards of the adoption model (Bass 1969, with lapse and return); exact for
 * a large group of like people. Where the company offers an assistant, nobody starts and users change over.
 * @param trying hazard of trying, per week
 * @param stopping share of users who stop in the week, 0 … 1
 * @param returning share of those who stopped who return in the week, 0 … 1
 * @param offered something is offered: nobody starts or returns
 */
export function advancePool(
  pool: PublicPool,
  group: number,
  trying: number,
  stopping: number,
  returning: number,
  offered: boolean,
): void {
  const { never, active, lapsed } = pool;
  const starts = offered ? 0 : (never[group] as number) * computeStruckShare(trying);
  const returns = offered ? 0 : (lapsed[group] as number) * returning;
  const stops = (active[group] as number) * stopping;
  never[group] = (never[group] as number) - starts;
  lapsed[group] = (lapsed[group] as number) + stops - returns;
  active[group] = (active[group] as number) + starts + returns - stops;
}
