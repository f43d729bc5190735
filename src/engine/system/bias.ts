/** Owns bias: how unequally an assistant that ranks people treats files that are equal. Hidden truth. */

import { clamp } from "../formula/exact-math.ts";
import { inverseNormal } from "../formula/inverse.ts";
import type { Deployment } from "../state/deployment.ts";
import type { World } from "../world.ts";

/**
 * Adverse-impact ratio as it truly is: the rate at which equal files of the less favoured are kept over that
 * of the others. 1 is equal treatment, and what assistants have that rank nobody. Drawn once for a
 * deployment; whoever explains, tests and corrects it brings it nearer to 1.
 */
export function impactRatio(world: World, deployment: Deployment): number {
  if (!deployment.assistant.highRisk) return 1;
  const { p, luck } = world;
  const z = inverseNormal(luck.stream(`bias/${deployment.key}`, 1).week(0)[0] as number);
  const drawn = clamp(p["audit.impact-median"] + p["audit.impact-sigma"] * z, 0, 1);
  const left = deployment.biasLeft * world.roleEffects.bias * world.guardrailEffects.bias;
  return 1 - (1 - drawn) * left;
}
