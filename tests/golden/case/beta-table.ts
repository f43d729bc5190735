/** Golden cases of Beta quantiles: flat, skewed, peaked. */

import * as formula from "../../../src/engine/formula/beta-table.ts";
import { type Cases, grid } from "../tabulate.ts";

const skewed = formula.computeBetaQuantiles(1, 24);
const peaked = formula.computeBetaQuantiles(4, 16.5);

export const cases: Cases<typeof formula> = {
  computeBetaQuantiles: [
    [1, 1],
    [1, 24],
    [2.2, 9.5],
    [4, 16.5],
    [8, 2],
  ],
  interpolateQuantile: grid([skewed, peaked], [0.000001, 0.001, 0.25, 0.5, 0.501, 0.9, 0.999999, 1]),
};
