/** Golden cases of the inverse distributions, tails and seams included. */

import type * as formula from "../../../src/engine/formula/inverse.ts";
import { type Cases, grid } from "../tabulate.ts";

const quantiles = [0.000001, 0.02, 0.02425, 0.03, 0.3, 0.5, 0.7, 0.975, 0.97575, 0.98, 0.999999];

export const cases: Cases<typeof formula> = {
  inverseNormal: grid(quantiles),
  inverseLognormal: grid([0.01, 0.5, 0.99], [0, 1000], [0, 0.25, 1]),
  inversePoisson: grid(
    [0.000001, 0.05, 0.5, 0.75, 0.95, 0.999999],
    [-1, 0, 0.01, 0.3, 1, 4, 29.9, 30, 30.1, 400],
  ),
  inverseGamma: grid([0.000001, 0.01, 0.5, 0.99], [0, 12], [0.2, 1, 4, 30]),
};
