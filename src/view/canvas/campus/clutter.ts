/** What fills the aisles: people without a desk, stacks in a saturated room. Owns where they fit. */

import { addBoxes, addPaperStack } from "./furniture/paper.ts";
import { type Scenery, SEAT } from "./furniture/scenery.ts";
import type { TileRect } from "./iso.ts";
import { createRandom } from "./random.ts";
import type { RoomPlan } from "./room-plan.ts";

/** Items of this kind show only while the room is saturated. */
export const CLUTTER = 2;
const TRIES_PER_STACK = 12;
const CLEARANCE = 0.12;
const STANDING_PITCH = 0.9;

/** Adds one stack for every three people, where the floor is free, as a group of its own. */
export function addClutter(scenery: Scenery, room: RoomPlan): void {
  const random = createRandom(room.people * 29 + 5);
  const wanted = Math.ceil(room.people / 3);
  const boxes = room.family === "plant" || room.family === "depot";
  scenery.group = CLUTTER;
  for (let stack = 0; stack < wanted; stack++) {
    for (let attempt = 0; attempt < TRIES_PER_STACK; attempt++) {
      const x = room.x + 0.5 + random() * (room.w - 1.4);
      const y = room.y + 0.5 + random() * (room.d - 1.4);
      if (!isFree(scenery, { x, y, w: 0.46, d: 0.42 })) continue;
      const height = 0.25 + random() * 0.75;
      if (boxes) addBoxes(scenery, x, y, 1 + Math.floor(height * 2), undefined, stack);
      else addPaperStack(scenery, x, y, height, 0.42, 0.34);
      break;
    }
  }
  scenery.group = 0;
}

/** Adds places to stand in the aisles until the room has `people` seats; beyond what fits they stand close. */
export function addStandingRoom(scenery: Scenery, room: RoomPlan, people: number): void {
  const random = createRandom(room.people * 31 + 11);
  for (let attempt = 0; scenery.seats.length < people; attempt++) {
    const x = room.x + 0.6 + random() * (room.w - 1.2);
    const y = room.y + 0.6 + random() * (room.d - 1.2);
    const apart = attempt < people * 40 ? STANDING_PITCH : 0;
    const crowded = scenery.seats.some((seat) => Math.hypot(seat.x - x, seat.y - y) < apart);
    const blocked = apart > 0 && !isFree(scenery, { x: x - 0.25, y: y - 0.25, w: 0.5, d: 0.5 });
    if (!crowded && !blocked) scenery.seat(x, y);
  }
}

function isFree(scenery: Scenery, { x, y, w, d }: TileRect): boolean {
  return scenery.items.every((item) => {
    const gap = item.kind === SEAT ? 0.02 : CLEARANCE;
    const apart =
      item.x1 + gap <= x || item.x0 - gap >= x + w || item.y1 + gap <= y || item.y0 - gap >= y + d;
    return apart || item.z0 > 1.9;
  });
}
