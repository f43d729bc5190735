/** Owns what one would see of each person walking by: the contract's `PersonState`. */

import { isLive } from "./state/deployment.ts";
import { ACTIVE } from "./state/seats.ts";
import { isRetraining } from "./system/post.ts";
import { weeksOfUse } from "./system/seat.ts";
import type { World } from "./world.ts";

const NO_USE = 0;
const TRIES = 1;
const USES = 2;
const PILOTS = 3;
const TRAINING = 4;
const ROLE = 5;
const GONE = 6;
/** Weeks of use in a row after which one no longer only tries. */
const TRYING_WEEKS = 4;

/** The state of every slot, by slot. */
export function showPeople(world: World): Uint8Array {
  const { people, p, week } = world;
  const piloting = p["people.pilot-weeks"];
  const shown = new Uint8Array(people.count);
  for (let slot = 0; slot < people.count; slot++) {
    if (people.empty[slot] === 1) shown[slot] = GONE;
    else if ((people.courseEnds[slot] as number) > week) shown[slot] = TRAINING;
    else shown[slot] = people.post[slot] === 1 ? ROLE : NO_USE;
  }
  for (const post of world.posts) if (isRetraining(post)) shown[post.person] = TRAINING;
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    const { start, size, seats } = deployment;
    const { use, since } = seats;
    for (let seat = 0; seat < size; seat++) {
      const slot = start + seat;
      const now = shown[slot] as number;
      if (use[seat] !== ACTIVE || now > PILOTS) continue;
      const settled = week - (since[seat] as number) >= TRYING_WEEKS ? USES : TRIES;
      // Who directs an assistant has used it long and learnt when it may be wrong.
      const directs = weeksOfUse(seats, seat, week) >= piloting && people.trained[slot] === 1;
      const state = directs ? PILOTS : settled;
      if (state > now) shown[slot] = state;
    }
  }
  return shown;
}
