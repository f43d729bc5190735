/** Owns what of a world counts when two runs are compared: everything that later weeks can depend on. */

import { Digest } from "./hash.ts";
import { FIGURES } from "./ledger.ts";
import type { World } from "./world.ts";

/** Digest of the state after a week, 8 hexadecimal digits. */
export function digestWorld(world: World): string {
  const digest = new Digest();
  const { people, work, money } = world;
  digest.int(world.week).text(world.rollout.state);
  for (const figure of FIGURES) digest.float(world.ledger.figures[figure]);
  digest.int(people.count);
  for (const column of [people.empty, people.generation, people.trained, people.post]) digest.bytes(column);
  for (let at = 0; at < work.waiting.length; at++) {
    digest
      .int(work.waiting[at] as number)
      .int(work.inbound[at] as number)
      .float(work.credit[at] as number);
  }
  for (const department of world.departments) {
    digest
      .text(department.process.state)
      .float(department.wellbeing)
      .float(work.load[department.at] as number)
      .float(work.repair[department.at] as number);
  }
  for (const deployment of world.deployments) {
    digest
      .text(deployment.key)
      .text(deployment.process.state)
      .bytes(deployment.use)
      .float(deployment.trust.success)
      .float(deployment.trust.failure)
      .float(deployment.staleness)
      .int(deployment.loggedCases)
      .int(deployment.loggedErrors)
      .int(deployment.openIncidents);
  }
  for (const { process, held, missed } of world.signals) digest.text(process.state).int(held).int(missed);
  for (const { key, process, competence } of world.posts)
    digest.text(key).text(process.state).float(competence);
  for (const { process, coverage, carrier } of world.duties) {
    digest.text(process.state).float(coverage).int(carrier.at);
  }
  for (const { process, practice } of world.guardrails) digest.text(process.state).float(practice);
  for (const { key, answered } of world.incidents) digest.text(key).int(answered ? 1 : 0);
  digest.float(money.spentTotal).float(money.billThisWeek);
  return digest.short();
}
