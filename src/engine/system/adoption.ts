/** Owns use: who tries, lapses and returns each week, and how many hours that assists and saves. */

import { computeTeamRate } from "../formula/adoption.ts";
import { computeUnlearning } from "../formula/assistance.ts";
import { exp } from "../formula/exact-math.ts";
import { computeTrust } from "../formula/trust.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import { ACTIVE, NEVER } from "../state/seats.ts";
import type { World } from "../world.ts";
import { levelShare } from "./autonomy.ts";
import { allUsers } from "./public-tool.ts";
import { begin, countUsers, lapse } from "./seat.ts";

/** First of the classes of people with a licence, in trained + 2 · licensed. */
const LICENSED = 2;

/** People of all live deployments decide whether to use; hours assisted and saved are summed. */
export function advanceAdoption(world: World): void {
  const { p, roleEffects, departments } = world;
  let active = 0;
  for (const department of departments) active += allUsers(department);
  const companyShare = active / world.blueprint.headcount;
  world.practice *= computeUnlearning(p["people.mastery-weeks"] * roleEffects["learning-time"]);
  const trying = tryingFactors(world);
  // Specific assistants first: they take over part of what the general tool is used for.
  for (const general of [false, true]) {
    for (const deployment of world.deployments) {
      if (deployment.assistant.general !== general) continue;
      const live = isLive(deployment);
      countUsers(world, deployment, live);
      if (!live) continue;
      decideUse(world, deployment, trying, companyShare);
      countHours(world, deployment);
    }
  }
}

/** Multiplies the rate of trying, by trained + 2 · licensed. */
function tryingFactors({ p, roleEffects, guardrailEffects }: World): Float64Array {
  const trained = exp(p["adoption.training"] * roleEffects["training-speed"]);
  // A rule that everybody is taught a little works like a share of a course.
  const taught = exp(p["adoption.training"] * guardrailEffects.training);
  const licence = exp(p["adoption.licence"]);
  return Float64Array.of(taught, trained, taught * licence, trained * licence);
}

/** Lets the chance of a week pass, and moves those whose time has come. */
function decideUse(world: World, deployment: Deployment, trying: Float64Array, companyShare: number): void {
  const { p, week } = world;
  const { department, seats, assistant } = deployment;
  const robotic = assistant.kind === "robotic";
  const team = p["adoption.team-weight"];
  const peers = team * (deployment.active / Math.max(1, department.present)) + (1 - team) * companyShare;
  const rate =
    computeTeamRate(p, peers, department.encouraged, computeTrust(deployment.trust)) *
    world.roleEffects.adoption;
  let somebody = week >= seats.nextDue;
  for (let at = 0; at < trying.length; at++) {
    // Nobody chooses to work beside robots: they come aisle by aisle to those who are equipped.
    const chance = robotic ? (at < LICENSED ? 0 : p["robot.spread-rate"]) : rate * (trying[at] as number);
    const hazard = (seats.hazard[at] as number) + chance;
    seats.hazard[at] = hazard;
    somebody ||= hazard >= (seats.nextStart[at] as number);
  }
  if (somebody) moveUsers(world, deployment);
}

/** Goes through a team; finds anew when the next of them moves. */
function moveUsers(world: World, deployment: Deployment): void {
  const { week, people } = world;
  const { seats, start, size } = deployment;
  const { use, due, startsAt, licensed, hazard, nextStart } = seats;
  seats.nextDue = Infinity;
  nextStart.fill(Infinity);
  for (let seat = 0; seat < size; seat++) {
    const slot = start + seat;
    if (people.absent[slot] === 1) continue;
    if (use[seat] === NEVER) {
      const at = (people.trained[slot] as number) + 2 * (licensed[seat] as number);
      const wanted = startsAt[seat] as number;
      if ((hazard[at] as number) >= wanted) begin(world, deployment, seat);
      else if (wanted < (nextStart[at] as number)) nextStart[at] = wanted;
    } else if (week < (due[seat] as number)) {
      if ((due[seat] as number) < seats.nextDue) seats.nextDue = due[seat] as number;
    } else if (use[seat] === ACTIVE) lapse(world, deployment, seat);
    else begin(world, deployment, seat);
  }
}

/** Turns shares of people's hours into hours assisted, hours saved and uses. */
function countHours(world: World, deployment: Deployment): void {
  const { p } = world;
  const { assistant, seats } = deployment;
  const { covered, computing } = seats;
  const hours = p["work.hours-per-week"] * p["work.presence"];
  const alone = levelShare(p, deployment);
  const practised = 1 - p["people.mastery-start"];
  const saved =
    seats.worth -
    practised * world.practice * seats.unpractised -
    covered * assistant.outsideShare * assistant.outsideLoss;
  deployment.assistedHours = covered * hours;
  // What an assistant does on its own is time nobody spends at all.
  deployment.grossHours = (saved * (1 - alone) + covered * alone * (1 - assistant.outsideShare)) * hours;
  deployment.uses =
    ((covered - computing) * p["adoption.uses-per-assisted-hour"] +
      computing * p["adoption.uses-per-assisted-hour-computing"]) *
    hours;
}
