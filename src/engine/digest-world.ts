/** Owns what of a world counts when two runs are compared: everything that later weeks can depend on. */

import type { Command } from "../contract/command.ts";
import { Digest } from "./hash.ts";
import { FIGURES } from "./ledger.ts";
import type { MandateState } from "./state/mandate.ts";
import type { World } from "./world.ts";

/** The decisions themselves count, in whatever order their fields were written. */
function digestCommand(digest: Digest, command: Command): void {
  const fields = Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [field, value] of fields) digest.text(field).text(String(value));
}

/**
 * Digest of a week: the commands given in it, refused ones included, and the state it ended in.
 * @returns 8 hexadecimal digits
 */
export function digestWorld(world: World, commands: readonly Command[]): string {
  const digest = new Digest();
  for (const command of commands) digestCommand(digest, command);
  const { people, work, money } = world;
  digest.int(world.week).int(world.rollout.stateDigest);
  for (const figure of FIGURES) digest.float(world.ledger.total(figure));
  digest.int(people.count);
  // Who is trained, holds a post or uses what is in the sums of teams, posts and deployments below.
  digest.bytes(people.empty, people.count).bytes(people.generation, people.count);
  for (let at = 0; at < work.waiting.length; at++) {
    digest
      .int(work.waiting[at] as number)
      .int(work.inbound[at] as number)
      .float(work.credit[at] as number);
  }
  for (const department of world.departments) {
    digest
      .int(department.process.stateDigest)
      .int(department.encouraged ? 1 : 0)
      .int(department.trainedPeople)
      .int(department.publicUse.users)
      .float(department.publicUse.savedHours)
      .int(department.inTraining)
      .float(department.incidentHours)
      .float(department.wellbeing)
      .float(department.staff.worry)
      .name(department.staff.consultation.state)
      .int(department.staff.attrition ? 1 : 0)
      .int(department.staff.goneByAttrition + department.staff.goneByCuts)
      .int(department.staff.redeployedIn)
      .float(department.staff.helpingHours)
      .float(work.load[department.at] as number)
      .float(work.repair[department.at] as number);
  }
  for (const deployment of world.deployments) {
    digest
      .name(deployment.key)
      .int(deployment.process.stateDigest)
      .int(deployment.active)
      .float(deployment.grossHours)
      .int(deployment.licences)
      .float(deployment.integrationLeft)
      .float(deployment.assistedHours)
      .float(deployment.trust.success)
      .float(deployment.trust.failure)
      .float(deployment.staleness)
      .float(deployment.drift)
      .float(deployment.inference.routed)
      .float(deployment.inference.cap)
      .float(deployment.inference.throttle)
      .float(deployment.inference.settled)
      .int(deployment.audit.dueWeek)
      .int(deployment.resumeWeek)
      .int(deployment.trimWeek)
      .float(deployment.licencePrice)
      .int(deployment.loggedCases)
      .int(deployment.loggedErrors)
      .int(deployment.openIncidents);
  }
  for (const { process, held, missed } of world.signals)
    digest.int(process.stateDigest).int(held).int(missed);
  for (const { key, process, competence, person, dueWeek } of world.posts)
    digest.name(key).int(process.stateDigest).float(competence).int(person).int(dueWeek);
  for (const { process, coverage, carrier } of world.duties) {
    digest.int(process.stateDigest).float(coverage).int(carrier.at);
  }
  for (const { process, practice } of world.guardrails) digest.int(process.stateDigest).float(practice);
  for (const { key, answered } of world.incidents) digest.text(key).int(answered ? 1 : 0);
  const { routed, cap, units, releaseWeek } = world.inference;
  digest.float(routed).float(cap).int(units).int(releaseWeek);
  digest.float(money.spentTotal).float(money.billThisWeek);
  if (world.mandate) digestMandate(digest, world.mandate);
  return digest.short();
}

/** What the board remembers decides what later weeks may cost and when the run ends. */
function digestMandate(digest: Digest, mandate: MandateState): void {
  digest.int(mandate.reviewsHeld).float(mandate.size).float(mandate.gift);
  for (const { redReviews } of mandate.targets) digest.int(redReviews);
  for (const { state, actual } of mandate.demands) digest.name(state).float(actual);
  for (const { figure, low, high, dueWeek, score } of mandate.forecasts)
    digest.name(figure).float(low).float(high).int(dueWeek).float(score);
}
