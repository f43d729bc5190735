/** Owns money that leaves: every euro is posted to value and counted. */

import type { Cause } from "../../contract/ledger.ts";
import type { World } from "../world.ts";

/** Spends an amount (euros ≥ 0) for a cause. */
export function spend(world: World, euros: number, cause: Cause): void {
  if (euros <= 0) return;
  world.money.spentThisWeek += euros;
  world.money.spentTotal += euros;
  world.money.spentThisQuarter += euros;
  world.ledger.post("value", -euros, cause);
}
