/** Owns who uses what, read from the world: users by slot, uses by person, hours at work. */

import type { Scenario } from "../../../contract/scenario.ts";
import { type Deployment, isLive } from "../../../engine/state/deployment.ts";
import { ACTIVE } from "../../../engine/state/seats.ts";
import type { World } from "../../../engine/world.ts";

/** Weeks at the end of the story over which use is read: the last quarter. */
export const LAST_QUARTER = 13;

/** Deployments of text assistants that people work with now: what the published studies are about. */
export function liveGenerative(world: World): Deployment[] {
  return world.deployments.filter((d) => d.assistant.kind === "generative" && isLive(d));
}

/** True where the slot's own person is at work in the team. */
export function isThere(world: World, slot: number): boolean {
  return world.people.absent[slot] !== 1;
}

/** Slots of those who use any of the deployments this week. */
export function usersOf(deployments: readonly Deployment[]): Set<number> {
  const users = new Set<number>();
  for (const { seats, size, start } of deployments) {
    for (let seat = 0; seat < size; seat++) if (seats.use[seat] === ACTIVE) users.add(start + seat);
  }
  return users;
}

/** Hours a person is at work in an ordinary week. */
export function hoursAtWork(world: World): number {
  return world.p["work.hours-per-week"] * world.p["work.presence"];
}

/** Occupations that desk assistants are for: mean coverage of at least 15 %, in a team that may have one. */
export function deskOccupations(scenario: Scenario, departments: readonly string[]): boolean[] {
  return scenario.occupations.map(
    ({ department, coverage: [a, b] }) => a / (a + b) >= 0.15 && departments.includes(department),
  );
}

/** Who has used a tool since a day, by slot; a newcomer in the slot has not. */
export class UseMemory {
  private readonly used: Uint8Array;
  private readonly generation: Uint8Array;

  constructor(world: World) {
    this.used = new Uint8Array(world.blueprint.headcount);
    this.generation = world.people.generation.slice(0, world.blueprint.headcount);
  }

  /** To be called every week. */
  note(world: World): void {
    const { generation, using } = world.people;
    for (let slot = 0; slot < this.used.length; slot++) {
      if (this.generation[slot] !== generation[slot]) this.used[slot] = 0;
      this.generation[slot] = generation[slot] as number;
      if (using[slot] === 1) this.used[slot] = 1;
    }
  }

  /** True where the slot's present person has used it. */
  has(slot: number): boolean {
    return this.used[slot] === 1;
  }
}

/** Share of the slots chosen by `counts`, among those chosen by `among`, in per cent. */
export function shareOf(
  world: World,
  among: (slot: number) => boolean,
  counts: (slot: number) => boolean,
): number {
  let all = 0;
  let some = 0;
  for (let slot = 0; slot < world.blueprint.headcount; slot++) {
    if (!isThere(world, slot) || !among(slot)) continue;
    all++;
    if (counts(slot)) some++;
  }
  return all === 0 ? 0 : (100 * some) / all;
}
