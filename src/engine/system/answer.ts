/** Owns what an answer to an incident does to the company. */

import type { AnswerEffect } from "../../contract/scenario.ts";
import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import type { Incident, World } from "../world.ts";
import { levelNumber } from "./autonomy.ts";
import { spend } from "./spending.ts";

/** Applies an answer to an incident and takes its event off the list of those that wait. */
export function applyAnswer(world: World, incident: Incident, answerId: string): void {
  const answer = incident.kind.answers.find(({ id }) => id === answerId);
  if (!answer) throw new Error(`incident ${incident.kind.id} has no answer ${answerId}`);
  for (const effect of answer.effects) applyEffect(world, incident, effect);
  incident.answered = true;
  world.journal.settle(incident.event);
}

function applyEffect(world: World, incident: Incident, effect: AnswerEffect): void {
  const { deployment, department } = incident;
  const { week, p } = world;
  switch (effect.kind) {
    case "spend":
      spend(world, effect.euros, {
        factor: "answer-cost",
        department: department.definition.id,
        subject: incident.kind.id,
        event: incident.event,
      });
      return;
    case "hours": {
      const team = world.departments[world.blueprint.departmentAt.get(effect.department) ?? department.at];
      if (team) team.incidentHours += effect.hours;
      return;
    }
    case "reduce-loss": {
      const saved = incident.loss * effect.share;
      incident.loss -= saved;
      world.ledger.post("value", saved, {
        factor: "incident-loss",
        department: department.definition.id,
        subject: incident.kind.id,
        event: incident.event,
      });
      return;
    }
    default:
      break;
  }
  if (!deployment || deployment.process.ended) return;
  switch (effect.kind) {
    case "suspend":
      if (deployment.process.offer({ type: "SUSPEND" }, week)) {
        const event = world.journal.emit({
          kind: "deployment-suspended",
          tier: "notice",
          department: department.definition.id,
          deployment: deployment.key,
          assistant: deployment.assistant.id,
          causes: [incident.event],
        });
        deployment.event = event.id;
      }
      return;
    case "lower-autonomy":
      if (deployment.process.offer({ type: "NARROW" }, week)) {
        const event = world.journal.emit({
          kind: "autonomy-changed",
          tier: "notice",
          department: department.definition.id,
          deployment: deployment.key,
          assistant: deployment.assistant.id,
          amounts: { level: levelNumber(autonomyLevelOf(deployment.process.snapshot)) },
          causes: [incident.event],
        });
        deployment.event = event.id;
      }
      return;
    case "explain":
      // Half of what the incident cost in trust comes back with an honest explanation.
      deployment.trust = {
        success: deployment.trust.success,
        failure: Math.max(
          p["trust.prior-failure"] / 2,
          deployment.trust.failure - p["trust.incident-weight"] * (1 - p["trust.explained-factor"]) * 0.5,
        ),
      };
      return;
    case "refresh-corpus":
      deployment.staleness *= 1 - effect.share;
      return;
    case "hazard":
      deployment.hazardFactor = effect.factor;
      deployment.hazardUntil = week + effect.weeks;
      return;
  }
}
