/** Golden cases of the score of a range: hit, missed below, missed above, no range at all. */

import type * as formula from "../../../src/engine/formula/interval-score.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  computeIntervalScore: [
    ...grid([-10], [20], [-40, -10, 0, 20, 25], [0.1, 0.2, 0.5]),
    [5, 5, 5, 0.2],
    [5, 5, 4, 0.2],
  ],
};
