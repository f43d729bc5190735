/** Golden cases of incidents: severity at a quantile, loss at the same, its mean. */

import type * as formula from "../../../src/engine/formula/incident.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeSeverity: [
    ...grid(
      [0.0001, 0.1, 0.749, 0.75, 0.751, 0.949, 0.951, 0.989, 0.991, 0.9999],
      [[75, 20, 4, 1] as [number, number, number, number]],
    ),
    [0.01, [0, 0, 6, 4]],
    [0.61, [0, 0, 6, 4]],
    [0.5, [1, 1, 0, 0]],
    [0.3, [0, 2, 1, 1]],
  ],
  computeLoss: grid([0.001, 0.05, 0.5, 0.95, 0.999], [0, 1000], [0.4, 0.9]),
  computeMeanLoss: grid([0, 1000], [0, 0.4, 0.9, 1.5]),
};
