/** Golden cases of evidence: intervals of shares and of ratios, limits. */

import type * as formula from "../../../src/engine/formula/evidence.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeEstimate: [
    [0, 1],
    [1, 1],
    [0, 50],
    [25, 50],
    [50, 50],
    [10, 300],
    [300, 10_000],
  ],
  computeImpact: grid([0.001, 0.8, 1], [10, 400], [0.2, 0.9], [0, 0.6], [-1, 1.5]),
  computeFoundShare: grid([0.8], [0.6, 0.78, 0.8, 0.9, 1], [0.03, 0.06]),
  computeErrorLimit: grid([0, 0.005], [0, 0.045], [0, 0.3, 1]),
};
