/** Golden cases of adoption: peers, encouragement, trust, coverage. */

import type * as formula from "../../../src/engine/formula/adoption.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({
  "adoption.innovation": 0.0032,
  "adoption.imitation": 0.021,
  "adoption.encouragement": 1.1,
  "adoption.trust": 1.5,
  "adoption.trust-origin": 0.55,
  "adoption.fit-coverage": 0.35,
  "adoption.fit-ceiling": 1.2,
});

export const cases: Cases<typeof formula> = {
  computeTeamRate: grid([p], [0, 0.3, 1], [false, true], [0.1, 0.55, 0.9]),
  computeFit: grid([p], [0, 0.05, 0.35, 0.504, 0.505, 0.9]),
};
