/** Owns how much change a team takes at once: a second one within some weeks slows both and worries people. */

import type { Deployment } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { addWorry } from "./worry.ts";

/** True where another deployment of the team was decided within the weeks that one change takes to settle. */
export function isCrowded(world: World, deployment: Deployment): boolean {
  const weeks = world.p["absorption.weeks"];
  for (const other of world.deployments) {
    if (other === deployment || other.department !== deployment.department || other.process.ended) continue;
    if (Math.abs(other.proposedWeek - deployment.proposedWeek) < weeks) return true;
  }
  return false;
}

/** How much longer an integration takes for what else changes in the team: 1 or more. */
export function absorptionDelay(world: World, deployment: Deployment): number {
  return isCrowded(world, deployment) ? world.p["absorption.slowdown"] : 1;
}

/** A team that has just been told of one change hears of another. */
export function worryAboutChange(world: World, deployment: Deployment): void {
  if (!isCrowded(world, deployment)) return;
  addWorry(world, deployment.department, world.p["absorption.worry"], deployment.event);
}
