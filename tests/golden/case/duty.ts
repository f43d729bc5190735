/** Golden cases of duties: supply against demand, roles, add-ons, ramps. */

import type * as formula from "../../../src/engine/formula/duty.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeCoverage: grid([-1, 0, 0.001, 10, 30, 60], [0, 30]),
  applyRole: grid([0, 0.4, 1, 1.3], [0, 0.5, 1], [0, 0.6, 1]),
  computeAddOnSupply: grid([0, 30], [-20, 0, 10, 22.5, 40], [0, 0.25]),
  computeRamp: [
    ...grid([0.25], [1], [28], [-3, 0, 14, 28, 99]),
    ...grid([0.25], [1], [-1, 0], [0, 5]),
    [0.9, 0.3, 10, 5],
  ],
};
