/** Owns the workforce ledger: who came, moved and went, what it freed, what it costs and saves. */

import type { WorkforceFlows } from "../../contract/workforce.ts";
import { computeRamp } from "../formula/duty.ts";
import type { DepartmentState } from "../state/department.ts";
import { isLive } from "../state/deployment.ts";
import { DEPARTURE_WEEKS } from "../state/staff.ts";
import type { World } from "../world.ts";
import { staffCause } from "./worry.ts";

const WEEKS_PER_YEAR = 52;

/** Posts that a team still has. */
export function countPosts({ definition, staff }: DepartmentState): number {
  return definition.people - staff.goneByAttrition - staff.goneByCuts - staff.redeployedOut;
}

/** Hours of one person at work in a week, background work included. */
export function hoursOfPerson(world: World): number {
  return world.p["work.hours-per-week"] * world.p["work.presence"];
}

/** People whom a team could spare for good: 0 until its load has left room for some weeks. */
export function countSpare(world: World, department: DepartmentState): number {
  const { p } = world;
  if (department.staff.spareWeeks < p["redeployment.spare-weeks"]) return 0;
  const load = world.work.load[department.at] as number;
  const spare = Math.floor(department.present * (1 - load / p["redeployment.full-load"]));
  return Math.max(0, Math.min(spare, countPosts(department) - p["staff.smallest-team"]));
}

/** Opens the week's page of the ledger. */
export function openWorkforce({ workforce }: World): void {
  for (const flow of FLOWS) workforce.thisWeek[flow] = 0;
}

/** Counts the week, posts what gone and redeployed people are worth, and closes the page. */
export function advanceWorkforce(world: World): void {
  countFlows(world);
  for (const department of world.departments) {
    postGone(world, department);
    const { staff, at } = department;
    const spare = (world.work.load[at] as number) < world.p["redeployment.spare-load"];
    staff.spareWeeks = spare ? staff.spareWeeks + 1 : 0;
    staff.helpingHours = 0;
  }
  settleMoves(world);
}

function countFlows(world: World): void {
  const { thisWeek, total, leavers } = world.workforce;
  for (const deployment of world.deployments) {
    if (isLive(deployment)) thisWeek.hoursFreed += deployment.grossHours - deployment.verificationHours;
  }
  thisWeek.hoursFreed = Math.max(0, thisWeek.hoursFreed);
  for (const { onboardedWeek, way } of world.posts) {
    if (onboardedWeek !== world.week) continue;
    thisWeek.postsCreated += 1;
    thisWeek[way === "hiring" ? "hired" : way === "retraining" ? "retrained" : "contracted"] += 1;
  }
  leavers[world.week % DEPARTURE_WEEKS] = thisWeek.left;
  for (const flow of FLOWS) total[flow] += thisWeek[flow];
}

/**
 * Hours that an absent colleague would have saved: those who stay handle the same cases with the same help, so
 * that what assistants free does not shrink with the team.
 */
function savedHoursOfAbsent({ present, grossHours, savedHours, claims }: DepartmentState): number {
  if (grossHours <= 0) return 0;
  return Math.max(0, savedHours - claims.verification) / Math.max(1, present);
}

/** Pay that is no longer paid, and the hours that went with the posts. */
function postGone(world: World, department: DepartmentState): void {
  const { staff } = department;
  const gone = staff.goneByAttrition + staff.goneByCuts;
  if (gone === 0) return;
  const { p, ledger } = world;
  const lost = gone * (hoursOfPerson(world) - savedHoursOfAbsent(department)) * p["money.hour-value"];
  ledger.post("value", gone * p["staff.pay-per-week"], staffCause(department, "payroll", staff.goneEvent));
  ledger.post("value", -lost, staffCause(department, "hours-gone", staff.goneEvent));
}

/**
 * People in new work bring less than an hour's worth until they have learnt it. A share of what they do relieves
 * the team they joined; the rest is work with people that no case asks for.
 */
function settleMoves(world: World): void {
  const { p, workforce, week } = world;
  if (workforce.moves.length === 0) return;
  const start = p["redeployment.ramp-start"];
  for (const { from, to, people, week: moved, cause } of workforce.moves) {
    const ramp = computeRamp(start, 1, p["redeployment.ramp-weeks"], week - moved);
    const hours = people * hoursOfPerson(world);
    const saved = people * savedHoursOfAbsent(world.departments[from] as DepartmentState);
    world.ledger.post("value", (saved - hours * (1 - ramp)) * p["money.hour-value"], cause);
    const { staff, definition } = world.departments[to] as DepartmentState;
    staff.helpingHours += hours * ramp * p["redeployment.case-share"] * (1 - definition.backgroundShare);
  }
}

/** Departures of the last half-year, as a share of staff a year. */
export function departuresPerYear(world: World): number {
  let left = 0;
  for (const leavers of world.workforce.leavers) left += leavers;
  return (left * WEEKS_PER_YEAR) / DEPARTURE_WEEKS / Math.max(1, countEmployed(world));
}

/** People employed, those in posts included. */
export function countEmployed({ people }: World): number {
  let there = 0;
  for (let slot = 0; slot < people.count; slot++) there += 1 - (people.empty[slot] as number);
  return there;
}

/** Every flow of the ledger, in a fixed order. */
export const FLOWS: readonly (keyof WorkforceFlows)[] = [
  "hoursFreed",
  "postsCreated",
  "hired",
  "contracted",
  "retrained",
  "redeployed",
  "taught",
  "left",
  "replaced",
  "goneByAttrition",
  "goneByCuts",
  "goneBeyondOrdinary",
];
