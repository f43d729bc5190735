/** Owns use: who tries, lapses and returns each week, and how many hours that assists and saves. */

import { computeTeamRate } from "../formula/adoption.ts";
import { computeUnlearning } from "../formula/assistance.ts";
import { exp } from "../formula/exact-math.ts";
import { computeTrust } from "../formula/trust.ts";
import { ACTIVE, type Deployment, isLive, LAPSED, NEVER, type Seats, type World } from "../world.ts";
import { levelShare } from "./autonomy.ts";

/** People of all live deployments decide whether to use; hours assisted and saved are summed. */
export function advanceAdoption(world: World): void {
  const { people, departments } = world;
  let companyActive = 0;
  for (const department of departments) {
    companyActive += department.activeUsers;
    department.activeUsers = 0;
    department.unlicensedUsers = 0;
  }
  const factors = weekFactors(world, companyActive / world.blueprint.headcount);
  people.specific.fill(0);
  people.using.fill(0);
  // Specific assistants first: they take over part of what the general tool is used for.
  for (const general of [false, true]) {
    for (const deployment of world.deployments) {
      if (deployment.assistant.general === general && isLive(deployment))
        decideUse(world, deployment, factors);
    }
  }
}

/** What is the same for every team this week. */
interface WeekFactors {
  /** Share of the company that uses any assistant. */
  readonly companyShare: number;
  /** Multiplies the rate of trying, by trained + 2 · licensed. */
  readonly trying: Float64Array;
  /** Multiplies the rate of lapsing, by trained. */
  readonly lapsing: Float64Array;
  /** What a week of practice leaves of what has still to be learnt. */
  readonly unlearning: number;
}

function weekFactors(world: World, companyShare: number): WeekFactors {
  const { p, roleEffects } = world;
  const trained = exp(p["adoption.training"] * roleEffects["training-speed"]);
  // A rule that everybody is taught a little works like a share of a course.
  const taught = exp(p["adoption.training"] * world.guardrailEffects["training"]);
  const licence = exp(p["adoption.licence"]);
  return {
    companyShare,
    trying: Float64Array.of(taught, trained, taught * licence, trained * licence),
    lapsing: Float64Array.of(1, exp(-p["adoption.training-retention"])),
    unlearning: computeUnlearning(p["people.mastery-weeks"] * roleEffects["learning-time"]),
  };
}

function decideUse(world: World, deployment: Deployment, factors: WeekFactors): void {
  const { p, people, week } = world;
  const { assistant, department, seats, start, size } = deployment;
  const { use, wait, settled, experience, unlearned, licensed, share, gain } = seats;
  const { absent, readiness, lapseFactor, returnFactor, specific, using, trained } = people;
  const { trying, lapsing, companyShare } = factors;
  const team = p["adoption.team-weight"];
  const peers = team * (deployment.active / Math.max(1, department.present)) + (1 - team) * companyShare;
  const base =
    computeTeamRate(p, peers, department.encouraged, computeTrust(deployment.trust)) *
    world.roleEffects.adoption;
  const early = p["adoption.early-lapse"];
  const late = p["adoption.late-lapse"];
  const back = p["adoption.return"];
  const unlearning = factors.unlearning;
  const practised = 1 - p["people.mastery-start"];
  const { general } = assistant;
  const beside = general ? p["adoption.general-share-with-specific"] : 1;
  const hasComputing = world.blueprint.hasComputing[department.at] as boolean;
  let active = 0;
  let unlicensed = 0;
  let newUsers = 0;
  let covered = 0;
  let saved = 0;
  let computing = 0;
  for (let seat = 0; seat < size; seat++) {
    const slot = start + seat;
    if (absent[slot] === 1) {
      if (use[seat] === ACTIVE) stop(seats, seat);
      continue;
    }
    const licence = licensed[seat] as number;
    if (use[seat] === ACTIVE) {
      const left =
        (wait[seat] as number) -
        (week < (settled[seat] as number) ? early : late) *
          (lapseFactor[slot] as number) *
          (lapsing[trained[slot] as number] as number);
      if (left <= 0) {
        stop(seats, seat);
        continue;
      }
      wait[seat] = left;
      experience[seat] = (experience[seat] as number) + 1;
      unlearned[seat] = (unlearned[seat] as number) * unlearning;
    } else {
      const left =
        (wait[seat] as number) -
        (use[seat] === NEVER
          ? (readiness[slot] as number) * base * (trying[(trained[slot] as number) + 2 * licence] as number)
          : back * (returnFactor[slot] as number));
      if (left > 0) {
        wait[seat] = left;
        continue;
      }
      begin(world, seats, seat);
    }
    active++;
    if (using[slot] === 0) {
      using[slot] = 1;
      newUsers++;
      if (licence === 0) unlicensed++;
    }
    if (!general) specific[slot] = 1;
    const touched = (share[seat] as number) * (specific[slot] === 1 ? beside : 1);
    covered += touched;
    saved += touched * (gain[seat] as number) * (1 - practised * (unlearned[seat] as number));
    if (hasComputing && people.computing[slot] === 1) computing += touched;
  }
  saved -= covered * assistant.outsideShare * assistant.outsideLoss;
  department.activeUsers += newUsers;
  department.unlicensedUsers += unlicensed;
  deployment.active = active;
  countHours(world, deployment, covered, saved, computing);
}

function begin(world: World, seats: Seats, seat: number): void {
  seats.use[seat] = ACTIVE;
  seats.wait[seat] = seats.luck.wait(seat);
  seats.since[seat] = world.week;
  seats.settled[seat] = world.week + world.p["adoption.early-weeks"];
}

function stop(seats: Seats, seat: number): void {
  seats.use[seat] = LAPSED;
  seats.wait[seat] = seats.luck.wait(seat);
}

/** Turns shares of people's hours into hours assisted, hours saved and uses. */
function countHours(
  world: World,
  deployment: Deployment,
  covered: number,
  saved: number,
  computing: number,
): void {
  const { p } = world;
  const hours = p["work.hours-per-week"] * p["work.presence"];
  const alone = levelShare(p, deployment);
  deployment.assistedHours = covered * hours;
  // What an assistant does on its own is time nobody spends at all.
  deployment.grossHours =
    (saved * (1 - alone) + covered * alone * (1 - deployment.assistant.outsideShare)) * hours;
  deployment.uses =
    ((covered - computing) * p["adoption.uses-per-assisted-hour"] +
      computing * p["adoption.uses-per-assisted-hour-computing"]) *
    hours;
}
