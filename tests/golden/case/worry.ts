/** Golden cases of worry: what raises it, what lets it fade, what it leads to. */

import type * as formula from "../../../src/engine/formula/worry.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({
  "worry.heard-protection": 0.4,
  "worry.cut-own": 2,
  "worry.cut-company": 0.8,
  "worry.fade": 0.03,
  "worry.growth-relief": 0.05,
  "worry.example-weight": 3,
  "consultation.contested-base": 0.1,
  "consultation.contested-worry": 0.9,
  "consultation.heard-factor": 0.6,
});

export const cases: Cases<typeof formula> = {
  raiseWorry: grid([p], [0, 0.3, 0.9], [-0.5, 0, 0.2, 0.5], [false, true]),
  computeCutWorry: grid([p], [0, 0.1, 1], [0, 0.02]),
  fadeWorry: grid([p], [0, 0.3, 1], [-1, 0, 0.5, 2]),
  computeGrownShare: grid([p], [0, 6], [0, 2], [-1, 0, 1, 20]),
  computeContestedShare: grid([p], [0, 0.5, 1], [false, true]),
};
