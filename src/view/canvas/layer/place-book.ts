/**
 * Gives every person one place, week after week: an own seat, a step of the training, a desk of the workshop.
 * Pure; drawing people and letting them walk is the people layer's.
 */

import type { PeopleSnapshot } from "../../../contract/snapshot.ts";
import type { DeskModel } from "../../../presenter/scene-model.ts";

export type Place =
  /** `room` indexes the departments, `index` the seats of the room. */
  | { readonly kind: "seat"; readonly room: number; readonly index: number }
  | { readonly kind: "step"; readonly index: number }
  | { readonly kind: "desk"; readonly index: number };

/** A person who is elsewhere than last week. Null: not on the campus. */
export interface Move {
  readonly person: number;
  readonly from: Place | null;
  readonly to: Place | null;
}

const IN_TRAINING = 4;
const IN_ROLE = 5;
const ABSENT = 6;
/** Nobody sits here. */
export const NOBODY = -1;
/** Somebody hired from outside, who is no person of the snapshot. */
export const OUTSIDER = -2;

export const isSamePlace = (a: Place | null, b: Place | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.kind === b.kind &&
    a.index === b.index &&
    (a.kind !== "seat" || b.kind !== "seat" || a.room === b.room));

const isTaken = (phase: DeskModel["phase"]) => phase === "onboarding" || phase === "active";

export class PlaceBook {
  /** Where each person is; null for nobody's slot or one too many. */
  readonly places: (Place | null)[] = [];
  /** Who sits at each desk of the workshop: a person, NOBODY or OUTSIDER. */
  readonly desks: number[];
  /** Who owns each seat of each room, present or not. */
  private readonly owners: number[][];
  private readonly steps: number[];
  private readonly homes: ({ room: number; index: number } | null)[] = [];
  private readonly generations: number[] = [];

  /** @param seatCounts Seats of each room, in the order of the departments. */
  constructor(seatCounts: readonly number[], stepCount: number, deskCount: number) {
    this.owners = seatCounts.map((count) => new Array<number>(count).fill(NOBODY));
    this.steps = new Array<number>(stepCount).fill(NOBODY);
    this.desks = new Array<number>(deskCount).fill(NOBODY);
  }

  /** Takes a week; tells who moved. People who replaced somebody in a slot appear without moving. */
  update(people: PeopleSnapshot, desks: readonly DeskModel[]): Move[] {
    this.settleHomes(people);
    this.settleDesks(people, desks);
    this.settleSteps(people);
    const atDesk = new Map<number, number>();
    this.desks.forEach((person, index) => {
      if (person >= 0) atDesk.set(person, index);
    });
    const onStep = new Map<number, number>();
    this.steps.forEach((person, index) => {
      if (person >= 0) onStep.set(person, index);
    });

    const moves: Move[] = [];
    for (let person = 0; person < people.count; person++) {
      const before = this.places[person] ?? null;
      const after = this.placeOf(person, people, atDesk, onStep);
      const generation = people.generation[person] ?? 0;
      const isKnown = this.generations[person] === generation;
      this.generations[person] = generation;
      this.places[person] = after;
      if (isKnown && !isSamePlace(before, after)) moves.push({ person, from: before, to: after });
    }
    return moves;
  }

  private placeOf(
    person: number,
    people: PeopleSnapshot,
    atDesk: ReadonlyMap<number, number>,
    onStep: ReadonlyMap<number, number>,
  ): Place | null {
    const state = people.state[person] ?? ABSENT;
    if (state === ABSENT) return null;
    const desk = atDesk.get(person);
    if (desk !== undefined) return { kind: "desk", index: desk };
    // A role without a desk (more posts than desks) stays unseen rather than in the old team.
    if (state === IN_ROLE) return null;
    const step = onStep.get(person);
    if (step !== undefined) return { kind: "step", index: step };
    const home = this.homes[person];
    return home ? { kind: "seat", room: home.room, index: home.index } : null;
  }

  private settleHomes(people: PeopleSnapshot): void {
    for (let person = 0; person < people.count; person++) {
      const home = this.homes[person];
      if (home && home.room !== people.department[person]) this.leaveHome(person);
    }
    for (let person = 0; person < people.count; person++) {
      if (this.homes[person] || people.state[person] === ABSENT) continue;
      const room = people.department[person] ?? 0;
      const seats = this.owners[room];
      if (seats === undefined) continue;
      let index = seats.indexOf(NOBODY);
      if (index < 0) {
        index = seats.findIndex((owner) => owner >= 0 && (people.state[owner] ?? ABSENT) >= IN_ROLE);
        const owner = seats[index];
        if (owner !== undefined) this.leaveHome(owner);
      }
      if (index < 0) continue;
      seats[index] = person;
      this.homes[person] = { room, index };
    }
  }

  private leaveHome(person: number): void {
    const home = this.homes[person];
    const seats = home ? this.owners[home.room] : undefined;
    if (home && seats) seats[home.index] = NOBODY;
    this.homes[person] = null;
  }

  private settleDesks(people: PeopleSnapshot, desks: readonly DeskModel[]): void {
    const isCandidate = (person: number) => {
      const state = people.state[person] ?? ABSENT;
      return state === IN_ROLE || (people.post[person] === 1 && state !== ABSENT);
    };
    for (let index = 0; index < this.desks.length; index++) {
      const holder = this.desks[index] ?? NOBODY;
      const phase = desks[index]?.phase ?? "empty";
      if (!isTaken(phase) || (holder >= 0 && !isCandidate(holder))) this.desks[index] = NOBODY;
    }
    const seated = new Set(this.desks);
    const waiting: number[] = [];
    for (let person = 0; person < people.count; person++) {
      if (isCandidate(person) && !seated.has(person)) waiting.push(person);
    }
    for (let index = 0; index < this.desks.length; index++) {
      if (!isTaken(desks[index]?.phase ?? "empty") || (this.desks[index] ?? NOBODY) !== NOBODY) continue;
      this.desks[index] = waiting.shift() ?? OUTSIDER;
    }
  }

  private settleSteps(people: PeopleSnapshot): void {
    const atDesk = new Set(this.desks);
    const learns = (person: number) => people.state[person] === IN_TRAINING && !atDesk.has(person);
    for (let index = 0; index < this.steps.length; index++) {
      const person = this.steps[index] ?? NOBODY;
      if (person >= 0 && !learns(person)) this.steps[index] = NOBODY;
    }
    const seated = new Set(this.steps);
    for (let person = 0; person < people.count; person++) {
      if (!learns(person) || seated.has(person)) continue;
      const free = this.steps.indexOf(NOBODY);
      if (free < 0) return;
      this.steps[free] = person;
    }
  }
}
