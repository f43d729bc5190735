/** Owns the consultation of staff representatives: how it opens, ends, is contested, and fades. */

import type { EventId } from "../../contract/command.ts";
import { computeContestedShare } from "../formula/worry.ts";
import type { DepartmentState } from "../state/department.ts";
import type { Deployment } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { addWorry } from "./worry.ts";

/** True where representatives are being heard or have been lately. */
function isHeard({ staff }: DepartmentState): boolean {
  return staff.consultation.is("agreed") || staff.consultation.is("under-way");
}

/** Opens a consultation in a team. Must not be called while one is under way or contested. */
export function openConsultation(world: World, department: DepartmentState, cause: EventId): void {
  const { staff } = department;
  staff.heardBefore = staff.consultation.is("agreed");
  staff.consultation.send({ type: "OPENED" }, world.week);
  staff.consultationDue = world.week + world.p["consultation.weeks"];
  staff.consultationEvent = tell(world, department, "consultation-opened", "log", [cause]);
}

/** What a decision to deploy means for those it concerns: heard where the law asks, worried where nobody asked. */
export function announceDeployment(world: World, deployment: Deployment, cause: EventId): void {
  const { assistant, department } = deployment;
  const { staff } = department;
  if (!assistant.consultation) {
    if (!isHeard(department)) addWorry(world, department, world.p["worry.unheard-deployment"], cause);
  } else if (staff.consultation.is("none") || staff.consultation.is("agreed")) {
    openConsultation(world, department, cause);
  } else if (staff.consultation.is("under-way")) {
    // What is under way has to be said anew about this tool.
    staff.consultationDue = world.week + world.p["consultation.weeks"];
  }
}

/** True where the consultation that a deployment waits for is over. */
export function isConsulted({ department }: Deployment): boolean {
  const { consultation } = department.staff;
  return !consultation.is("under-way") && !consultation.is("contested");
}

/**
 * Probability that a rollout in a team would be contested now, 0 … 0.95: more where people are worried, less
 * where they were heard; 0 where nothing is deployed or decided.
 */
export function contestedShare(world: World, department: DepartmentState): number {
  for (const deployment of world.deployments) {
    if (deployment.department !== department || deployment.process.ended) continue;
    return computeContestedShare(world.p, department.staff.worry, isHeard(department));
  }
  return 0;
}

/** Events of disputes under way, for the crisis that they are. */
export function contestEvents(world: World): EventId[] {
  const events: EventId[] = [];
  for (const { staff } of world.departments) {
    if (staff.consultation.is("contested") && staff.consultationEvent !== null)
      events.push(staff.consultationEvent);
  }
  return events;
}

/** Moves consultations a week on; their hours are what they take from the teams. */
export function advanceConsultations(world: World): void {
  const { week, p } = world;
  for (const department of world.departments) {
    const { staff, claims } = department;
    claims.consultation = 0;
    const { consultation } = staff;
    if (consultation.is("none")) continue;
    if (consultation.is("under-way") && week < staff.consultationDue) {
      const weeks = Math.max(1, p["consultation.weeks"]);
      claims.consultation = (department.present * p["consultation.hours-per-person"]) / weeks;
    }
    if (week < staff.consultationDue) continue;
    if (consultation.is("under-way")) conclude(world, department);
    else if (consultation.is("contested")) settle(world, department);
    else consultation.send({ type: "FADED" }, week);
  }
}

/** The representatives give their opinion; whether they contest is the team's own luck. */
function conclude(world: World, department: DepartmentState): void {
  const { staff } = department;
  const { p, week } = world;
  const draws = world.luck.stream(`consultation/${department.definition.id}`, 1).week(week);
  const contested = (draws[0] as number) < computeContestedShare(p, staff.worry, staff.heardBefore);
  staff.consultation.send({ type: "HEARD", contested }, week);
  const causes = staff.consultationEvent === null ? [] : [staff.consultationEvent];
  if (!contested) {
    agree(world, department);
    staff.consultationEvent = tell(world, department, "consultation-held", "log", causes);
    return;
  }
  staff.consultationDue = week + p["consultation.contested-weeks"];
  staff.consultationEvent = tell(world, department, "rollout-contested", "critical", causes);
  addWorry(world, department, p["worry.contested"], staff.consultationEvent);
}

/** A consultation that lies behind when the run begins: agreed on, and remembered from now on. */
export function passConsultation(world: World, department: DepartmentState): void {
  const { staff } = department;
  if (!staff.consultation.is("under-way")) return;
  staff.consultation.send({ type: "HEARD", contested: false }, world.week);
  agree(world, department);
  const causes = staff.consultationEvent === null ? [] : [staff.consultationEvent];
  staff.consultationEvent = tell(world, department, "consultation-held", "log", causes);
}

function settle(world: World, department: DepartmentState): void {
  const { staff } = department;
  staff.consultation.send({ type: "SETTLED" }, world.week);
  agree(world, department);
  const causes = staff.consultationEvent === null ? [] : [staff.consultationEvent];
  staff.consultationEvent = tell(world, department, "contest-settled", "notice", causes);
}

/** People who were heard worry less, for as long as it is remembered. */
function agree(world: World, { staff }: DepartmentState): void {
  staff.worry *= 1 - world.p["worry.consultation-relief"];
  staff.consultationDue = world.week + world.p["consultation.memory-weeks"];
}

function tell(
  world: World,
  department: DepartmentState,
  kind: "consultation-opened" | "consultation-held" | "rollout-contested" | "contest-settled",
  tier: "log" | "notice" | "critical",
  causes: readonly EventId[],
): EventId {
  return world.journal.emit({ kind, tier, department: department.definition.id, causes }).id;
}
