/** Owns what an answer to an incident does to the company. */

import type { EventId } from "../../contract/command.ts";
import type { AnswerEffect, Role } from "../../contract/scenario.ts";
import { clamp } from "../formula/exact-math.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { HazardSource, Incident } from "../state/incident.ts";
import type { World } from "../world.ts";
import { emitDeployment } from "./deployment-event.ts";
import { spend } from "./spending.ts";

/**
 * Applies an answer to an incident and takes its event off the list of those that wait.
 * @param cause the decision, or null where the stated default is taken at the deadline
 */
export function applyAnswer(world: World, incident: Incident, answerId: string, cause: EventId | null): void {
  const causes = cause === null ? [incident.event] : [cause, incident.event];
  incident.answerCauses = causes;
  const answer = incident.kind.answers.find(({ id }) => id === answerId);
  if (!answer) throw new Error(`incident ${incident.kind.id} has no answer ${answerId}`);
  for (const effect of answer.effects) applyEffect(world, incident, effect, causes);
  incident.answered = true;
  world.journal.settle(incident.event);
}

function applyEffect(
  world: World,
  incident: Incident,
  effect: AnswerEffect,
  causes: readonly EventId[],
): void {
  const { department, source } = incident;
  const where = { department: department.definition.id, subject: incident.kind.id, event: incident.event };
  switch (effect.kind) {
    case "spend":
      spend(world, effect.euros, { factor: "answer-cost", ...where });
      return;
    case "hours": {
      const team = world.departments[world.blueprint.departmentAt.get(effect.department) ?? department.at];
      if (team) team.incidentHours += hoursAsked(world, effect);
      return;
    }
    case "reduce-loss": {
      const saved = incident.loss * effect.share;
      incident.loss -= saved;
      world.ledger.post("value", saved, { factor: "incident-loss", ...where });
      return;
    }
    case "hazard":
      for (const other of world.hazards) {
        if (other !== source && !(effect.everywhere && other.kind === source.kind)) continue;
        watch(world, other, effect);
      }
      return;
    case "wellbeing":
      changeWellbeing(world, department, effect.points / 100, where);
      return;
    default:
      for (const deployment of deploymentsConcerned(world, incident)) {
        applyToDeployment(world, deployment, effect, causes);
      }
  }
}

/** The deployment that caused it; for what a whole team did, those the team works with. */
function deploymentsConcerned(world: World, incident: Incident): Deployment[] {
  if (incident.deployment) return incident.deployment.process.ended ? [] : [incident.deployment];
  return world.deployments.filter((other) => other.department === incident.department && isLive(other));
}

/**
 * Hours that an answer takes from a team: those of a role are done by its post as far as it is covered.
 * @returns hours, 0 or more
 */
export function hoursAsked(world: World, effect: Extract<AnswerEffect, { kind: "hours" }>): number {
  const duty = effect.role && world.duties.find(({ role }) => holds(role, effect.role as string));
  return duty ? effect.hours * (1 - duty.competence * duty.coverage) : effect.hours;
}

function holds(role: Role, id: string): boolean {
  return role.id === id || role.combines.includes(id);
}

/** What is watched twice is not watched twice as well: of two measures that help, the stronger lasts. */
function watch(world: World, source: HazardSource, { factor, weeks }: HazardEffect): void {
  const before = world.week <= source.watchUntil ? source.watchFactor : 1;
  source.watchFactor = factor < 1 ? Math.min(factor, before) : factor;
  source.watchUntil = Math.max(world.week + weeks, before < 1 ? source.watchUntil : 0);
}

type HazardEffect = Extract<AnswerEffect, { kind: "hazard" }>;

/** What people hear said about them lifts or wears them at once; it fades with the weeks. */
function changeWellbeing(world: World, department: DepartmentState, change: number, where: Where): void {
  const after = clamp(department.wellbeing + change, 0, 1);
  const weight = (100 * department.definition.people) / world.blueprint.headcount;
  const amount = weight * (after - department.wellbeing);
  world.ledger.post("wellbeing", amount, { factor: "incident-heard", ...where });
  department.wellbeing = after;
}

type Where = { readonly department: string; readonly subject: string; readonly event: EventId };

type DeploymentEffect = Extract<
  AnswerEffect,
  {
    kind:
      | "suspend"
      | "lower-autonomy"
      | "explain"
      | "refresh-corpus"
      | "checking"
      | "correct-bias"
      | "distrust";
  }
>;

function applyToDeployment(
  world: World,
  deployment: Deployment,
  effect: DeploymentEffect,
  causes: readonly EventId[],
): void {
  const { p, week } = world;
  const { process, trust } = deployment;
  switch (effect.kind) {
    case "suspend":
      if (process.offer({ type: "SUSPEND" }, week)) {
        emitDeployment(world, deployment, "deployment-suspended", "notice", causes);
      }
      return;
    case "lower-autonomy":
      if (process.offer({ type: "NARROW" }, week)) {
        emitDeployment(world, deployment, "autonomy-changed", "notice", causes);
      }
      return;
    case "explain": {
      // Half of what an incident costs in trust comes back with an honest explanation.
      const back = p["trust.incident-weight"] * (1 - p["trust.explained-factor"]) * 0.5;
      const least = Math.min(trust.failure, p["trust.prior-failure"] / 2);
      deployment.trust = { success: trust.success, failure: Math.max(least, trust.failure - back) };
      return;
    }
    case "refresh-corpus":
      deployment.staleness *= 1 - effect.share;
      return;
    case "checking":
      deployment.checkingFactor = effect.factor;
      deployment.checkingUntil = week + effect.weeks;
      return;
    case "correct-bias":
      deployment.biasLeft *= 1 - effect.share;
      return;
    case "distrust":
      deployment.trust = { success: trust.success, failure: trust.failure + effect.weight };
      return;
  }
}
