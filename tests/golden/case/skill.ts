/** Golden cases of skill: drift, trades that are not one's own, what colleagues teach. */

import type * as formula from "../../../src/engine/formula/skill.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({
  "skill.drift-rate": 0.02,
  "skill.recovery-rate": 0.05,
  "skill.training-boost": 2,
  "skill.drift-detection": 0.5,
  "half-expert.share": 0.3,
  "half-expert.weeks": 26,
  "half-expert.error": 0.19,
  "growth.transmission": 0.01,
});

export const cases: Cases<typeof formula> = {
  computeDrift: grid([p], [0, 0.4, 1], [0, 0.5, 1], [0, 0.3, 30]),
  computeDriftFactor: grid([p], [0, 0.4, 1, 3]),
  computeHalfExpertShare: grid([p], [-4, 0, 13, 26, 52]),
  computeForeignError: grid([p], [0, 0.1, 0.95]),
  computeTaught: grid([p], [0, 20], [0, 5, 20, 24], [0, 10, 30]),
};
