/** Golden cases of errors: staleness, checking, detection, verification. */

import type * as formula from "../../../src/engine/formula/error.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({ "error.checking-base": 0.6, "error.checking-trust-slope": 1 });

export const cases: Cases<typeof formula> = {
  computeFreshError: grid([0, 0.1, 0.25], [0, 0.2], [0.19, 0.6], [0, 0.5, 1]),
  computeError: grid([0, 0.1, 1], [0, 0.55], [0, 0.5, 1]),
  computeStaleError: grid([0, 0.1, 1], [0, 0.55], [0, 0.5, 1]),
  computeStaleness: grid([0, 0.3, 1], [0, 0.008, 0.5], [0, 0.06, 2]),
  computeChecking: grid([p], [0, 0.5, 0.9], [-0.2, 0, 0.5, 2], [0, 0.8, 1, 9]),
  computeDetection: grid([0, 0.63, 1.2], [0, 0.14, 1, 1.5]),
  computeNetRatio: grid([0, 0.38], [0, 0.05, 0.15, 0.25]),
  computeVerificationHours: grid([0, 0.38], [0, 100], [0, 0.27, 0.54], [0, 0.15, 0.4]),
};
