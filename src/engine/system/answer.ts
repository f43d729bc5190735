/** Owns what an answer to an incident does to the company. */

import type { EventId } from "../../contract/command.ts";
import type { AnswerEffect } from "../../contract/scenario.ts";
import { type Deployment, type Incident, isLive, type World } from "../world.ts";
import { emitDeployment } from "./deployment.ts";
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
      if (team) team.incidentHours += effect.hours;
      return;
    }
    case "reduce-loss": {
      const saved = incident.loss * effect.share;
      incident.loss -= saved;
      world.ledger.post("value", saved, { factor: "incident-loss", ...where });
      return;
    }
    case "hazard":
      source.watchFactor = effect.factor;
      source.watchUntil = world.week + effect.weeks;
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

type DeploymentEffect = Extract<
  AnswerEffect,
  { kind: "suspend" | "lower-autonomy" | "explain" | "refresh-corpus" }
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
  }
}
