/** Golden cases of assistance: practice, gains, the early loss. */

import type * as formula from "../../../src/engine/formula/assistance.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeUnlearning: grid([0.5, 3, 4.8, 20]),
  computeGrossGain: grid([0, 0.02, 0.15, 0.32], [0.62, 1], [0, 0.1, 1]),
  computePhysicalLoss: grid([0, 0.03, 0.2], [0, 39, 104], [13, 39]),
};
