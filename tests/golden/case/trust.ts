/** Golden cases of trust: successes, failures, the first weeks, explanations. */

import type * as formula from "../../../src/engine/formula/trust.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({
  "trust.early-factor": 1.5,
  "trust.explained-factor": 0.5,
  "trust.failure-weight": 3,
});
const prior = { success: 2.2, failure: 1.8 };

export const cases: Cases<typeof formula> = {
  computeTrust: [[prior], [{ success: 0, failure: 1 }], [{ success: 5, failure: 0 }]],
  computeFailureEvidence: grid([p], [0, 0.05, 1], [0, 4, 5], [0, 0.5, 1]),
};
