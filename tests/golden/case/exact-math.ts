/** Golden cases of exact arithmetic, to ten digits; all of them are compared between browsers elsewhere. */

import type * as formula from "../../../src/engine/formula/exact-math.ts";
import { type Cases, grid } from "../tabulate.ts";

export const cases: Cases<typeof formula> = {
  exp: grid([-700, -1, -1e-9, 0, 1e-9, 0.5, 1, 20, 709]),
  ln: grid([1e-300, 0.5, 1, 2, Math.E, 1e300]),
  clamp: grid([-1, 0, 0.4, 1, 7], [0], [1]),
};
