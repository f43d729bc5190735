/** Golden cases of the bill: tokens, contexts, routing, reservations, caps. */

import type * as formula from "../../../src/engine/formula/bill.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeCallPrice: grid([0, 12_000], [0, 400], [0.15, 3], [0.6, 15]),
  computeContext: grid([0, 0.4, 1], [0, 1, 26, 104], [8, 26]),
  computeRouting: grid([0, 0.5, 0.9, 1], [0.05, 1]),
  computeRoutingError: grid([0, 0.4, 0.6, 0.9], [0, 0.6], [0.01], [0.2], [0, 0.5, 1]),
  computeReservedBill: grid([0, 800, 2000, 5000], [0, 2000], [0.1, 1]),
  computeBreakEven: grid([0, 1500], [0, 0.1, 0.5]),
  computeThrottle: grid([0, 500, 1000], [1, 500, 999.5, 4000]),
};
