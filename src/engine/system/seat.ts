/** Owns seats: what one assistant is to each person of a team, and what changes when people or licences do. */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { Assistant } from "../../contract/scenario.ts";
import { computeGrossGain } from "../formula/assistance.ts";
import { type Deployment, NEVER, type Seats, type World } from "../world.ts";

/** Share of the gain that a public tool, without licence, brings (model, section 4). */
const UNLICENSED_BENEFIT = 0.5;

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
    wait: new Float64Array(size),
    since: new Uint16Array(size),
    settled: new Uint16Array(size),
    experience: new Uint16Array(size),
    unlearned: new Float64Array(size).fill(1),
    licensed: new Uint8Array(size),
    share: new Float64Array(size),
    gain: new Float64Array(size),
    luck: world.luck.clocks(`use/${key}`, size),
  };
  for (let seat = 0; seat < size; seat++) fitSeat(world, assistant, seats, seat, start + seat);
  return seats;
}

/** A new person sits here: they have never used it. The licence stays with the place. */
export function resetSeat(world: World, deployment: Deployment, seat: number): void {
  const { seats, assistant, start } = deployment;
  seats.use[seat] = NEVER;
  seats.experience[seat] = 0;
  seats.unlearned[seat] = 1;
  fitSeat(world, assistant, seats, seat, start + seat);
}

/** Gives the person at a seat a licence. */
export function licenseSeat(world: World, deployment: Deployment, seat: number): void {
  const { seats, assistant, start } = deployment;
  seats.licensed[seat] = 1;
  seats.gain[seat] = seatGain(world.p, assistant, world.people.skill[start + seat] as number, true);
}

/** What depends on who sits here: how long until they try, what it can help them with, what they gain. */
function fitSeat(world: World, assistant: Assistant, seats: Seats, seat: number, slot: number): void {
  const { people, p } = world;
  // Robots and predictions help with the work as it is, whatever a text assistant could do for the person.
  const floor = assistant.kind === "generative" ? 0 : p["people.physical-coverage"];
  seats.wait[seat] = seats.luck.wait(seat);
  seats.share[seat] = Math.max(people.coverage[slot] as number, floor) * assistant.useShare;
  seats.gain[seat] = seatGain(p, assistant, people.skill[slot] as number, seats.licensed[seat] === 1);
}

/** Gain of a covered hour at full practice; without licence only part of it. */
function seatGain(p: ParameterValues, assistant: Assistant, skill: number, licensed: boolean): number {
  const net =
    skill === 0 ? p["people.gain-novice"] : skill === 1 ? p["people.gain-middle"] : p["people.gain-top"];
  const gross = computeGrossGain(net * assistant.gainFactor, p["error.gross-ratio"], assistant.outsideShare);
  return licensed ? gross : gross * UNLICENSED_BENEFIT;
}
