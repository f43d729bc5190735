/**
 * Owns seats: what one assistant is to each person of a team, and the sums over those who use it. A seat knows
 * when it next changes, so that a week costs something only where somebody starts, lapses or returns.
 */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { Assistant } from "../../contract/scenario.ts";
import { computeGrossGain } from "../formula/assistance.ts";
import { computeNetRatio } from "../formula/error.ts";
import { exp } from "../formula/exact-math.ts";
import type { Deployment } from "../state/deployment.ts";
import { ACTIVE, LAPSED, NEVER, type Seats } from "../state/seats.ts";
import type { World } from "../world.ts";

/** Later than any week of a run. */
const NO_WEEK = 0xffff;

/** Seats of a team that has never seen the assistant. */
export function createSeats(
  world: World,
  assistant: Assistant,
  key: string,
  start: number,
  size: number,
): Seats {
  const seats: Seats = {
    use: new Uint8Array(size),
    due: new Uint16Array(size),
    startsAt: new Float64Array(size),
    since: new Uint16Array(size),
    earlierWeeks: new Uint16Array(size),
    unlearned: new Float64Array(size).fill(1),
    licensed: new Uint8Array(size),
    share: new Float64Array(size),
    gain: new Float64Array(size),
    touched: new Float64Array(size),
    luck: world.luck.clocks(`use/${key}`, size),
    hazard: new Float64Array(4),
    nextStart: new Float64Array(4).fill(Infinity),
    nextDue: NO_WEEK,
    counted: false,
    pausedWeek: 0,
    covered: 0,
    worth: 0,
    unpractised: 0,
    computing: 0,
  };
  for (let seat = 0; seat < size; seat++) fitSeat(world, assistant, seats, seat, start + seat);
  return seats;
}

/** Weeks for which the person at a seat has used the assistant. */
export function weeksOfUse(seats: Seats, seat: number, week: number): number {
  const now = seats.use[seat] === ACTIVE ? week - (seats.since[seat] as number) : 0;
  return (seats.earlierWeeks[seat] as number) + now;
}

/** A new person sits here: they have never used it. The licence stays with the place. */
export function resetSeat(world: World, deployment: Deployment, seat: number): void {
  const { seats, assistant, start } = deployment;
  if (seats.use[seat] === ACTIVE) lapse(world, deployment, seat);
  seats.use[seat] = NEVER;
  seats.earlierWeeks[seat] = 0;
  seats.unlearned[seat] = 1;
  fitSeat(world, assistant, seats, seat, start + seat);
}

/** Gives the person at a seat a licence. */
export function licenseSeat(world: World, deployment: Deployment, seat: number): void {
  const { seats, assistant, start } = deployment;
  if (seats.licensed[seat] === 1) return;
  const before = seatClass(world, deployment, seat);
  const counted = seats.counted && seats.use[seat] === ACTIVE;
  if (counted) leave(world, deployment, seat);
  seats.licensed[seat] = 1;
  seats.gain[seat] = seatGain(world.p, assistant, world.people.skill[start + seat] as number, true);
  if (counted) enter(world, deployment, seat);
  changeClass(world, deployment, seat, before);
}

/** Takes back the licence of a person who does not use the assistant. */
export function withdrawLicence(world: World, deployment: Deployment, seat: number): void {
  const { seats, assistant, start } = deployment;
  if (seats.licensed[seat] === 0 || seats.use[seat] === ACTIVE) return;
  const before = seatClass(world, deployment, seat);
  seats.licensed[seat] = 0;
  seats.gain[seat] = seatGain(world.p, assistant, world.people.skill[start + seat] as number, false);
  changeClass(world, deployment, seat, before);
}

/** The person in a slot has learnt what courses teach: they try more readily and lapse less. */
export function applyTraining(world: World, slot: number): void {
  if (world.people.trained[slot] === 1) return;
  for (const deployment of world.deployments) {
    const seat = slot - deployment.start;
    if (seat < 0 || seat >= deployment.size) continue;
    const { seats } = deployment;
    const before = seatClass(world, deployment, seat);
    changeClass(world, deployment, seat, before, before + 1);
    if (seats.use[seat] !== ACTIVE) continue;
    const left = (seats.due[seat] as number) - world.week;
    setDue(seats, seat, world.week + left * exp(world.p["adoption.training-retention"]));
  }
  world.people.trained[slot] = 1;
}

/** The person at a seat begins to use the assistant, or returns to it. */
export function begin(world: World, deployment: Deployment, seat: number): void {
  const { p, people, week } = world;
  const { seats, start, assistant } = deployment;
  const slot = start + seat;
  seats.use[seat] = ACTIVE;
  seats.since[seat] = week;
  if (seats.counted) enter(world, deployment, seat);
  if (assistant.kind === "robotic") {
    setDue(seats, seat, NO_WEEK);
    return;
  }
  const retention = people.trained[slot] === 1 ? exp(-p["adoption.training-retention"]) : 1;
  const personal = (people.lapseFactor[slot] as number) * retention * world.roleEffects.retention;
  const wait = seats.luck.wait(seat) / personal;
  // The first weeks are those in which most give up.
  const earlyWeeks = p["adoption.early-weeks"] - 1;
  const early = p["adoption.early-lapse"];
  const weeks =
    wait <= earlyWeeks * early
      ? Math.max(1, Math.ceil(wait / early))
      : earlyWeeks + Math.ceil((wait - earlyWeeks * early) / p["adoption.late-lapse"]);
  setDue(seats, seat, week + weeks);
}

/** The person at a seat stops using the assistant, and may return. */
export function lapse(world: World, deployment: Deployment, seat: number): void {
  const { p, people, week } = world;
  const { seats, start } = deployment;
  if (seats.counted) leave(world, deployment, seat);
  seats.earlierWeeks[seat] = weeksOfUse(seats, seat, week);
  seats.use[seat] = LAPSED;
  const rate = p["adoption.return"] * (people.returnFactor[start + seat] as number);
  setDue(seats, seat, week + Math.max(1, Math.ceil(seats.luck.wait(seat) / rate)));
}

/** Counts a deployment's users among the company's while people work with it, and not while it is suspended. */
export function countUsers(world: World, deployment: Deployment, counted: boolean): void {
  const { seats, size } = deployment;
  if (seats.counted === counted) return;
  seats.counted = counted;
  if (!counted) seats.pausedWeek = world.week;
  else if (seats.pausedWeek > 0) postpone(seats, world.week - seats.pausedWeek);
  for (let seat = 0; seat < size; seat++) {
    if (seats.use[seat] !== ACTIVE) continue;
    if (counted) enter(world, deployment, seat);
    else leave(world, deployment, seat);
  }
}

/** Weeks in which nobody could decide, because the deployment was suspended, count for nobody. */
function postpone(seats: Seats, weeks: number): void {
  seats.nextDue = NO_WEEK;
  for (let seat = 0; seat < seats.use.length; seat++) {
    if (seats.use[seat] === NEVER) continue;
    setDue(seats, seat, (seats.due[seat] as number) + weeks);
    if (seats.use[seat] === ACTIVE) seats.since[seat] = (seats.since[seat] as number) + weeks;
  }
}

/** What depends on who sits here: how long until they try, what it can help them with, what they gain. */
function fitSeat(world: World, assistant: Assistant, seats: Seats, seat: number, slot: number): void {
  const { people, p } = world;
  // Robots and predictions help with the work as it is, whatever a text assistant could do for the person.
  const floor = assistant.kind === "generative" ? 0 : p["people.physical-coverage"];
  seats.share[seat] = Math.max(people.coverage[slot] as number, floor) * assistant.useShare;
  seats.gain[seat] = seatGain(p, assistant, people.skill[slot] as number, seats.licensed[seat] === 1);
  const readiness = assistant.kind === "robotic" ? 1 : (people.readiness[slot] as number);
  const at = (people.trained[slot] as number) + 2 * (seats.licensed[seat] as number);
  const wait = seats.luck.wait(seat);
  setStart(seats, seat, at, readiness > 0 ? (seats.hazard[at] as number) + wait / readiness : Infinity);
}

/** Gain of a covered hour at full practice; without licence, by a public tool, only part of it. */
function seatGain(p: ParameterValues, assistant: Assistant, skill: number, licensed: boolean): number {
  const net =
    skill === 0 ? p["people.gain-novice"] : skill === 1 ? p["people.gain-middle"] : p["people.gain-top"];
  const gross = computeGrossGain(
    net * assistant.gainFactor,
    computeNetRatio(p["error.verification-share"], assistant.baseError),
    assistant.outsideShare,
  );
  return licensed ? gross : gross * p["public.benefit"];
}

/** People alike in what makes them try: trained + 2 · licensed. */
function seatClass(world: World, { seats, start }: Deployment, seat: number): number {
  return (world.people.trained[start + seat] as number) + 2 * (seats.licensed[seat] as number);
}

/** Keeps what a person has still to wait when they come to be of another class. */
function changeClass(
  world: World,
  deployment: Deployment,
  seat: number,
  before: number,
  after = seatClass(world, deployment, seat),
): void {
  const { seats } = deployment;
  if (seats.use[seat] !== NEVER || before === after) return;
  const left = (seats.startsAt[seat] as number) - (seats.hazard[before] as number);
  setStart(seats, seat, after, (seats.hazard[after] as number) + left);
}

function setStart(seats: Seats, seat: number, at: number, hazard: number): void {
  seats.startsAt[seat] = hazard;
  if (hazard < (seats.nextStart[at] as number)) seats.nextStart[at] = hazard;
}

function setDue(seats: Seats, seat: number, week: number): void {
  const due = Math.min(NO_WEEK, Math.ceil(week));
  seats.due[seat] = due;
  if (due < seats.nextDue) seats.nextDue = due;
}

/** Adds a user to the sums of the deployment, the person and the team. */
function enter(world: World, deployment: Deployment, seat: number): void {
  const { people } = world;
  const { seats, assistant, department } = deployment;
  const slot = deployment.start + seat;
  deployment.active++;
  if (people.using[slot] === 0) {
    department.activeUsers++;
    department.unlicensedUsers++;
  }
  people.using[slot] = (people.using[slot] as number) + 1;
  if (seats.licensed[seat] === 1) {
    if (people.licensedUse[slot] === 0) department.unlicensedUsers--;
    people.licensedUse[slot] = (people.licensedUse[slot] as number) + 1;
  }
  addHours(world, deployment, seat);
  if (assistant.general) return;
  people.specific[slot] = (people.specific[slot] as number) + 1;
  if (people.specific[slot] === 1) refitGeneral(world, deployment, slot);
}

function leave(world: World, deployment: Deployment, seat: number): void {
  const { people } = world;
  const { seats, assistant, department } = deployment;
  const slot = deployment.start + seat;
  deployment.active--;
  if (seats.licensed[seat] === 1) {
    people.licensedUse[slot] = (people.licensedUse[slot] as number) - 1;
    if (people.licensedUse[slot] === 0) department.unlicensedUsers++;
  }
  people.using[slot] = (people.using[slot] as number) - 1;
  if (people.using[slot] === 0) {
    department.activeUsers--;
    department.unlicensedUsers--;
  }
  removeHours(world, deployment, seat);
  if (assistant.general) return;
  people.specific[slot] = (people.specific[slot] as number) - 1;
  if (people.specific[slot] === 0) refitGeneral(world, deployment, slot);
}

/** A specific assistant takes over, or gives back, part of what the general one is used for. */
function refitGeneral(world: World, { department }: Deployment, slot: number): void {
  for (const other of world.deployments) {
    if (other.department !== department || !other.assistant.general || !other.seats.counted) continue;
    const seat = slot - other.start;
    if (other.seats.use[seat] !== ACTIVE) continue;
    removeHours(world, other, seat);
    addHours(world, other, seat);
  }
}

function addHours(world: World, { seats, assistant, start, department }: Deployment, seat: number): void {
  const { people, p } = world;
  const slot = start + seat;
  const beside = assistant.general && (people.specific[slot] as number) > 0;
  const touched = (seats.share[seat] as number) * (beside ? p["adoption.general-share-with-specific"] : 1);
  const worth = touched * (seats.gain[seat] as number);
  // Practice is kept as a share of the company's, which all of them lose alike every week.
  seats.unlearned[seat] = (seats.unlearned[seat] as number) / world.practice;
  seats.touched[seat] = touched;
  seats.covered += touched;
  seats.worth += worth;
  seats.unpractised += worth * (seats.unlearned[seat] as number);
  if (people.computing[slot] === 1 && world.blueprint.hasComputing[department.at]) seats.computing += touched;
}

function removeHours(world: World, { seats, start, active, department }: Deployment, seat: number): void {
  const { people } = world;
  const touched = seats.touched[seat] as number;
  const worth = touched * (seats.gain[seat] as number);
  seats.covered -= touched;
  seats.worth -= worth;
  seats.unpractised -= worth * (seats.unlearned[seat] as number);
  if (people.computing[start + seat] === 1 && world.blueprint.hasComputing[department.at])
    seats.computing -= touched;
  seats.unlearned[seat] = (seats.unlearned[seat] as number) * world.practice;
  // What rounding leaves of sums over nobody.
  if (active > 0) return;
  seats.covered = 0;
  seats.worth = 0;
  seats.unpractised = 0;
  seats.computing = 0;
}
