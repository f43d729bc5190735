/** Golden cases of public tools: how a group of like people starts, stops and returns in a week. */

import type * as formula from "../../../src/engine/formula/public-tool.ts";
import { type Cases, grid } from "../tabulate.ts";

const pool = (never: number, active: number, lapsed: number) => ({
  never: Float64Array.of(never),
  active: Float64Array.of(active),
  lapsed: Float64Array.of(lapsed),
});

export const cases: Cases<typeof formula> = {
  computeStruckShare: [[0], [0.01], [0.5], [3]],
  advancePool: grid(
    [pool(1, 0, 0), pool(0.5, 0.3, 0.2)],
    [0],
    [0, 0.02],
    [0, 0.05, 1],
    [0, 0.01],
    [false, true],
  ),
};
