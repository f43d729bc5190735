/** Golden cases of priority: hours enough for one class, for two, for none; equal weights. */

import type * as formula from "../../../src/engine/formula/priority.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  shareByPriority: grid(
    [Float64Array.of(10, 20, 30), Float64Array.of(0, 50, 5), Float64Array.of(40, 0, 0)],
    [0, 12, 30],
    [1, 3],
    [Float64Array.of(9, 9, 9)],
  ),
};
