/** Owns people beside robots: how often accidents are to be expected on the floor, and what robots change. */

import type { DepartmentState } from "../state/department.ts";
import { isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";

const WEEKS_PER_YEAR = 52;
/** Load at which the published rates were measured, near enough: an ordinary week. */
const ORDINARY_LOAD = 0.9;

/** Severe and minor, as rates or as factors. */
export interface AccidentRates {
  readonly severe: number;
  readonly minor: number;
}

const NONE: AccidentRates = { severe: 0, minor: 0 };
const UNCHANGED: AccidentRates = { severe: 1, minor: 1 };

/** Lost-time accidents a week of a team without robots; the base covers the people of the warehouse only. */
export function accidentBase(world: World, department: DepartmentState): AccidentRates {
  const { p } = world;
  if (department.definition.family !== "depot") return NONE;
  const rate = ((p["robot.accidents-per-thousand"] / 1000) * department.definition.people) / WEEKS_PER_YEAR;
  return { severe: rate * p["robot.severe-share"], minor: rate * (1 - p["robot.severe-share"]) };
}

/** Share of a team that works beside live robots, 0 … 1. */
export function robotDensity(world: World, department: DepartmentState): number {
  let density = 0;
  for (const deployment of world.deployments) {
    if (deployment.department !== department || deployment.assistant.kind !== "robotic") continue;
    if (isLive(deployment)) density += deployment.active / Math.max(1, deployment.size);
  }
  return Math.min(1, density);
}

/**
 * What robots make of a team's accidents: severe ones fall, minor ones rise, more so at peak load
 * (Burtch et al. 2025). Both factors are 1 without live robots.
 */
export function robotExposure(world: World, department: DepartmentState): AccidentRates {
  const density = robotDensity(world, department);
  if (density === 0) return UNCHANGED;
  const { p } = world;
  const load = world.work.load[department.at] as number;
  const pressed = Math.max(0, 1 + p["robot.load-slope"] * (load - ORDINARY_LOAD));
  return {
    severe: 1 - (1 - p["robot.severe-factor"]) * density,
    minor: 1 + (p["robot.minor-factor"] - 1) * density * pressed,
  };
}
