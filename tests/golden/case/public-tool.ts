/** Golden cases of public tools: how a group of like people starts, stops and returns in a week. */

import type * as formula from "../../../src/engine/formula/public-tool.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  advancePool: grid(
    [
      { never: 1, active: 0, lapsed: 0 },
      { never: 0.5, active: 0.3, lapsed: 0.2 },
    ],
    [
      { trying: 0, lapsing: 0, returning: 0 },
      { trying: 0.02, lapsing: 0.05, returning: 0.01 },
    ],
    [0, 0.01, 0.25, 1],
  ),
};
