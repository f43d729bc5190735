/** Owns what of a world counts when two runs are compared: everything that later weeks can depend on. */

import type { Command } from "../contract/command.ts";
import { Digest, digestName } from "./hash.ts";
import { FIGURES } from "./ledger.ts";
import type { MandateState } from "./state/mandate.ts";
import type { World } from "./world.ts";

/** The decisions themselves count, in whatever order their fields were written. */
function digestCommand(digest: Digest, command: Command): void {
  const fields = Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [field, value] of fields) digest.text(field).text(String(value));
}

/**
 * What a week's numbers are written to before they are digested together. Shared by all runs, for none is
 * digested while another is.
 */
let tape = new Float64Array(4096);

/**
 * Digest of a week: the commands given in it, refused ones included, and the state it ended in.
 * @returns 8 hexadecimal digits
 */
export function digestWorld(world: World, commands: readonly Command[]): string {
  const length = writeWorld(world, tape);
  if (length > tape.length) {
    // What is written beyond its end is lost: once more, on a longer one.
    tape = new Float64Array(2 * length);
    return digestWorld(world, commands);
  }
  const digest = new Digest();
  for (const command of commands) digestCommand(digest, command);
  digest.numbers(tape, length);
  const { empty, generation, count } = world.people;
  // Who is trained, holds a post or uses what is in the sums of teams, posts and deployments.
  digest.bytes(empty, count).bytes(generation, count);
  for (const { key } of world.incidents) digest.text(key);
  return digest.short();
}

/** Writes every number that counts, in a fixed order; returns how many they are. */
function writeWorld(world: World, out: Float64Array): number {
  const { people, work, money, inference } = world;
  let at = 0;
  out[at++] = world.week;
  out[at++] = world.rollout.stateDigest;
  for (const figure of FIGURES) out[at++] = world.ledger.total(figure);
  out[at++] = people.count;
  for (let queue = 0; queue < work.waiting.length; queue++) {
    out[at++] = work.waiting[queue] as number;
    out[at++] = work.inbound[queue] as number;
    out[at++] = work.credit[queue] as number;
  }
  for (const department of world.departments) {
    const { staff, publicUse } = department;
    out[at++] = department.process.stateDigest;
    out[at++] = department.encouraged ? 1 : 0;
    out[at++] = department.trainedPeople;
    out[at++] = publicUse.users;
    out[at++] = publicUse.savedHours;
    out[at++] = department.inTraining;
    out[at++] = department.incidentHours;
    out[at++] = department.wellbeing;
    out[at++] = staff.worry;
    out[at++] = staff.consultation.stateDigest;
    out[at++] = staff.attrition ? 1 : 0;
    out[at++] = staff.goneByAttrition + staff.goneByCuts;
    out[at++] = staff.redeployedIn;
    out[at++] = staff.helpingHours;
    out[at++] = work.load[department.at] as number;
    out[at++] = work.repair[department.at] as number;
  }
  for (const deployment of world.deployments) {
    out[at++] = digestName(deployment.key);
    out[at++] = deployment.process.stateDigest;
    out[at++] = deployment.active;
    out[at++] = deployment.grossHours;
    out[at++] = deployment.licences;
    out[at++] = deployment.integrationLeft;
    out[at++] = deployment.assistedHours;
    out[at++] = deployment.trust.success;
    out[at++] = deployment.trust.failure;
    out[at++] = deployment.staleness;
    out[at++] = deployment.drift;
    out[at++] = deployment.inference.routed;
    out[at++] = deployment.inference.cap;
    out[at++] = deployment.inference.throttle;
    out[at++] = deployment.inference.settled;
    out[at++] = deployment.audit.dueWeek;
    out[at++] = deployment.resumeWeek;
    out[at++] = deployment.trimWeek;
    out[at++] = deployment.licencePrice;
    out[at++] = deployment.loggedCases;
    out[at++] = deployment.loggedErrors;
    out[at++] = deployment.openIncidents;
  }
  for (const { process, held, missed } of world.signals) {
    out[at++] = process.stateDigest;
    out[at++] = held;
    out[at++] = missed;
  }
  for (const { key, process, competence, person, dueWeek } of world.posts) {
    out[at++] = digestName(key);
    out[at++] = process.stateDigest;
    out[at++] = competence;
    out[at++] = person;
    out[at++] = dueWeek;
  }
  for (const { process, coverage, carrier } of world.duties) {
    out[at++] = process.stateDigest;
    out[at++] = coverage;
    out[at++] = carrier.at;
  }
  for (const { process, practice } of world.guardrails) {
    out[at++] = process.stateDigest;
    out[at++] = practice;
  }
  for (const { answered } of world.incidents) out[at++] = answered ? 1 : 0;
  out[at++] = inference.routed;
  out[at++] = inference.cap;
  out[at++] = inference.units;
  out[at++] = inference.releaseWeek;
  out[at++] = money.spentTotal;
  out[at++] = money.billThisWeek;
  return world.mandate ? writeMandate(world.mandate, out, at) : at;
}

/** What the board remembers decides what later weeks may cost and when the run ends. */
function writeMandate(mandate: MandateState, out: Float64Array, from: number): number {
  let at = from;
  out[at++] = mandate.reviewsHeld;
  out[at++] = mandate.size;
  out[at++] = mandate.gift;
  for (const { redReviews } of mandate.targets) out[at++] = redReviews;
  for (const { state, actual } of mandate.demands) {
    out[at++] = digestName(state);
    out[at++] = actual;
  }
  for (const { figure, low, high, dueWeek, score } of mandate.forecasts) {
    out[at++] = digestName(figure);
    out[at++] = low;
    out[at++] = high;
    out[at++] = dueWeek;
    out[at++] = score;
  }
  return at;
}
