/** Golden cases of the mandate: limits, red figures, attainment, envelopes, the score. */

import type { LimitDirection } from "../../../src/contract/mandate.ts";
import type * as formula from "../../../src/engine/formula/mandate.ts";
import { type Cases, grid } from "../tabulate.ts";

const directions: readonly LimitDirection[] = ["at-least", "at-most"];

export const cases: Cases<typeof formula> = {
  isWithin: grid(directions, [79.9, 80, 80.1], [80]),
  isRed: grid(directions, [79.9, 80, 80.1], [80, null]),
  computeAttainment: [
    ...grid(directions.slice(0, 1), [-5, 60, 70, 80, 90], [80], [60, null]),
    ...grid(directions.slice(1), [60, 80, 90, 100, 130], [80], [100, null]),
  ],
  computeCut: grid([0, 1, 2, 9], [0.1], [0.3], [0, 1, 1.5, 9]),
  computeCarried: grid([-20_000, 0, 40_000], [0, 0.5, 1]),
  computeEnvelope: grid([100_000], [0, 0.2, 1], [-90_000, 0, 5000], [-15_000, 0, 20_000]),
  computeScore: grid([0, 45.5, 100], [-60, 0, 12]),
};
