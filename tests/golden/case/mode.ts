/** Golden cases of the modes of use: conversation and agents, newcomers and old hands, training. */

import type * as formula from "../../../src/engine/formula/mode.ts";
import { type Cases, given, grid } from "../tabulate.ts";

const p = given({
  "mode.directive": 0.278,
  "mode.feedback-loop": 0.148,
  "mode.iteration": 0.313,
  "mode.learning": 0.233,
  "mode.validation": 0.028,
  "mode.agent-automation": 0.77,
  "mode.agent-directive": 0.85,
  "mode.agent-proposed": 0.8,
  "mode.experience-shift": 0.5,
  "mode.training-validation": 1,
});

export const cases: Cases<typeof formula> = {
  computeHandedOver: grid([p], [false, true], [0, 0.3, 0.6, 1]),
  computeModes: grid([p], [0, 0.5, 1], [0, 0.5, 1], [0, 0.5, 1]),
  computeAutomation: [
    [{ directive: 0.3, "feedback-loop": 0.1, iteration: 0.3, learning: 0.2, validation: 0.1 }],
    [{ directive: 0.6, "feedback-loop": 0.4, iteration: 0, learning: 0, validation: 0 }],
    [{ directive: 0, "feedback-loop": 0, iteration: 0.5, learning: 0.3, validation: 0.2 }],
  ],
};
