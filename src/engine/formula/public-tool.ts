/** Owns how use of public tools spreads in a team that is offered nothing: people as shares, not one by one. */

import { exp } from "./exact-math.ts";

/** Shares of a group of like people: those who have never used public tools, who do, who have stopped. */
export interface PublicPool {
  never: number;
  active: number;
  lapsed: number;
}

/**
 * Moves a group a week on by the hazards of the adoption model (Bass 1969, with lapse and return); exact for
 * a large group of like people. Where the company offers an assistant, nobody starts and users change over.
 * @param rates hazards per week of trying, lapsing and returning
 * @param offered share of the users who change over to what is offered in a week, 0 … 1
 */
export function advancePool(
  pool: PublicPool,
  rates: { readonly trying: number; readonly lapsing: number; readonly returning: number },
  offered: number,
): void {
  const open = offered > 0 ? 0 : 1;
  const starts = open * pool.never * (1 - exp(-rates.trying));
  const returns = open * pool.lapsed * (1 - exp(-rates.returning));
  const stops = pool.active * Math.max(1 - exp(-rates.lapsing), offered);
  pool.never -= starts;
  pool.lapsed += stops - returns;
  pool.active += starts + returns - stops;
}
