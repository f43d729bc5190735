/** Owns what use does to people's skill: practice lost, tasks of other trades, and what peers pass on. */

import type { ParameterValues } from "../../contract/parameter.ts";
import {
  computeDrift,
  computeDriftFactor,
  computeForeignError,
  computeHalfExpertShare,
  computeTaught,
} from "../formula/skill.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { noteChange } from "./people.ts";
import { applyTraining } from "./seat.ts";

/** What trained colleagues pass on. */
export function advanceSkills(world: World): void {
  for (const department of world.departments) teach(world, department);
}

/**
 * Practice that the users of an assistant have lost a week later.
 * @param alone share of cases that it handles on its own, 0 … 1; 0 where it is not live
 */
export function advanceDrift(p: ParameterValues, deployment: Deployment, alone: number): void {
  if (alone === 0 && deployment.drift === 0) return;
  const { department, active, size } = deployment;
  const training = department.inTraining / Math.max(1, department.present);
  deployment.drift = computeDrift(p, deployment.drift, (alone * active) / Math.max(1, size), training);
}

/** What drift leaves of detection with this assistant, 0 … 1. */
export function driftFactor(p: ParameterValues, deployment: Deployment): number {
  return deployment.drift === 0 ? 1 : computeDriftFactor(p, deployment.drift);
}

/** Share of the users of an assistant who do another trade's tasks with it. Only a general one invites to that. */
function halfExpertShare(world: World, { assistant, liveWeek }: Deployment): number {
  return assistant.general ? computeHalfExpertShare(world.p, world.week - liveWeek) : 0;
}

/** People of a team who do another trade's tasks with an assistant: a mean, not a count of anybody. */
export function halfExperts(world: World, department: DepartmentState): number {
  let people = 0;
  for (const deployment of world.deployments) {
    if (deployment.department === department && isLive(deployment)) {
      people += deployment.active * halfExpertShare(world, deployment);
    }
  }
  return people;
}

/** Adds the time that half-experts save on tasks of other trades; to be called once a week, before checking. */
export function addForeignHours(world: World, deployment: Deployment): void {
  const { p } = world;
  const share = halfExpertShare(world, deployment) * p["half-expert.hours"];
  deployment.foreignHours = deployment.assistedHours * share;
  deployment.grossHours += deployment.foreignHours * p["half-expert.gain"];
}

/** Hours that half-experts spoil on tasks of other trades. */
export function foreignFaults(p: ParameterValues, deployment: Deployment): number {
  return deployment.foreignHours === 0
    ? 0
    : deployment.foreignHours * computeForeignError(p, deployment.residual);
}

/** Whole people whom colleagues have trained, in the order of their own luck. */
function teach(world: World, department: DepartmentState): void {
  const { staff, present, trainedPeople, activeUsers } = department;
  staff.taught += computeTaught(world.p, present, trainedPeople, activeUsers);
  while (staff.taught >= 1) {
    staff.taught -= 1;
    const slot = nextLearner(world, department);
    if (slot < 0) {
      staff.taught = 0;
      return;
    }
    applyTraining(world, slot);
    noteChange(world, slot);
    world.workforce.thisWeek.taught += 1;
  }
}

/** The untrained user of a team who is quickest to learn, −1 where there is none. */
function nextLearner(world: World, department: DepartmentState): number {
  const { people } = world;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  const luck = world.luck.stream(`learner/${department.definition.id}`, end - start).week(0);
  let best = -1;
  let bestLuck = 1;
  for (let slot = start; slot < end; slot++) {
    if (people.absent[slot] === 1 || people.trained[slot] === 1 || people.using[slot] === 0) continue;
    if (people.courseEnds[slot] !== 0) continue;
    const own = luck[slot - start] as number;
    if (own >= bestLuck) continue;
    best = slot;
    bestLuck = own;
  }
  return best;
}
