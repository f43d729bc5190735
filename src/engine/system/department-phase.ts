/** Owns the phases of departments: how far each has come with AI, how full its weeks are. */

import type { DepartmentState } from "../state/department.ts";
import { isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { allUsers } from "./public-tool.ts";

/** Moves every department's statechart where its use or its load has changed phase. */
export function advanceDepartmentPhases(world: World): void {
  const there = new Uint8Array(world.departments.length);
  const everyday = new Uint8Array(world.departments.length);
  for (const { department, process } of world.deployments) {
    // What is suspended is still there.
    if (!process.is("live") && !process.is("suspended")) continue;
    there[department.at] = 1;
    if (!process.is("pilot")) everyday[department.at] = 1;
  }
  for (const department of world.departments) {
    moveAdoption(world, department, there[department.at] === 1, everyday[department.at] === 1);
    moveLoad(world, department);
  }
}

/** Share of a team from which use counts as a habit, and how far below it falls back. Assumptions. */
const SETTLED_SHARE = 0.6;
const SETTLED_MARGIN = 0.1;
/** Loads at which weeks are tight, and full; a phase ends a little below where it began. */
const STRAINED_AT = 0.97;
const SATURATED_AT = 1.05;
const LOAD_MARGIN = 0.05;

function moveAdoption(world: World, department: DepartmentState, there: boolean, everyday: boolean): void {
  const { process } = department;
  const { week } = world;
  const share = department.activeUsers / Math.max(1, department.definition.people);
  if (!there) {
    if (process.is("piloting") || process.is("adopting") || process.is("embedded")) {
      process.send({ type: "NO_DEPLOYMENT_LEFT", activeUsers: allUsers(department) }, week);
    } else if (process.is("curious") && allUsers(department) === 0) {
      process.send({ type: "USE_ENDED" }, week);
    } else if (process.is("untouched") && department.publicUse.told) {
      process.send({ type: "FIRST_USED" }, week);
    }
    return;
  }
  if (!everyday) {
    if (process.is("untouched") || process.is("curious")) process.send({ type: "PILOT_STARTED" }, week);
    else if (!process.is("piloting")) process.send({ type: "ONLY_PILOTS_LEFT" }, week);
    return;
  }
  if (process.is("untouched") || process.is("curious") || process.is("piloting")) {
    process.send({ type: "WENT_LIVE" }, week);
  }
  if (process.is("adopting") && share >= SETTLED_SHARE) {
    process.send({ type: "USE_SETTLED", activeShare: share, settledShare: SETTLED_SHARE }, week);
  } else if (process.is("embedded") && share < SETTLED_SHARE - SETTLED_MARGIN) {
    const event = { activeShare: share, settledShare: SETTLED_SHARE, margin: SETTLED_MARGIN };
    process.send({ type: "USE_SHRANK", ...event }, week);
  }
}

function moveLoad(world: World, department: DepartmentState): void {
  const { process } = department;
  const load = world.work.load[department.at] as number;
  const strained = load >= STRAINED_AT;
  const quiet = load < STRAINED_AT - LOAD_MARGIN;
  // Asked first, so that no event is sent that would change nothing.
  if (process.is("nominal") && !strained) return;
  if (process.is("strained") && load < SATURATED_AT && !quiet) return;
  if (process.is("saturated") && load >= SATURATED_AT - LOAD_MARGIN) return;
  const was = process.is("saturated");
  const moved = process.offer(
    { type: "LOAD_SHIFTED", load, strainedAt: STRAINED_AT, saturatedAt: SATURATED_AT, margin: LOAD_MARGIN },
    world.week,
  );
  const now = process.is("saturated");
  if (!moved || was === now) return;
  world.journal.emit({
    kind: now ? "load-saturated" : "load-relieved",
    tier: now ? "notice" : "log",
    department: department.definition.id,
    amounts: { load },
    causes: world.deployments.filter((d) => d.department === department && isLive(d)).map((d) => d.event),
  });
}
