/** Trees, benches, hatches, training steps on the plaza; trucks and vans in the yard. */

import { addPallet, addTruck, addVan } from "../furniture/depot.ts";
import { addGardenBench, addTree } from "../furniture/outdoor.ts";
import { boxOf, Scenery } from "../furniture/scenery.ts";
import { ROOM_PLANS, TRAINING_STEPS } from "../room-plan.ts";
import { addPortHatch } from "../walls.ts";

/** x, y, size, kind of green. */
const TREES: readonly (readonly [number, number, number, number])[] = [
  [21.4, 47.2, 0.8, 0],
  [21.6, 23.4, 0.75, 1],
  [24.6, 23, 0.6, 2],
  [38.6, 23.4, 0.7, 0],
  [45, 25.4, 0.95, 0],
  [47.6, 23.9, 0.8, 1],
  [51, 25.3, 0.9, 2],
  [53.8, 23.6, 0.8, 0],
  [45, 17, 0.75, 2],
  [47.2, 16.4, 0.7, 0],
  [54.2, 17, 0.75, 1],
  [24, 17, 0.7, 0],
  [27.2, 16.6, 0.65, 2],
  [37.4, 17, 0.7, 1],
  [12.6, 52.4, 0.9, 0],
  [13.5, 54.6, 0.8, 1],
  [15.8, 25.6, 0.6, 0],
  [15.8, 29, 0.6, 2],
  [15.8, 32.2, 0.6, 0],
  [15.8, 42, 0.6, 1],
  [15.8, 45.4, 0.6, 0],
];

export const STEP_HEIGHTS: readonly number[] = [0.12, 0.28, 0.44];
const STEP_DEPTH = 1.15;

/** Everything on the plaza but people and the workshop; its seats are those of the training steps. */
export function furnishPlaza(): Scenery {
  const scenery = new Scenery();
  for (const [x, y, size, kind] of TREES) addTree(scenery, x, y, size, kind);
  for (const room of ROOM_PLANS) addPortHatch(scenery, room);
  addGardenBench(scenery, 26.2, 23.2);
  addGardenBench(scenery, 34.4, 23.2);
  addGardenBench(scenery, 22.4, 47.1);
  return scenery;
}

/** Broad steps; people sit on them and look at the board, away from the camera; late-comers stand around. */
export function furnishTraining(): Scenery {
  const scenery = new Scenery();
  const { x, y, w } = TRAINING_STEPS;
  scenery.add(
    boxOf(x + 1.9, y - 1.2, 1.3, 0.07, 0.8, 0.5),
    (pen) => {
      pen.line(
        [
          [x + 2, y - 1.16, 0],
          [x + 2, y - 1.16, 0.5],
        ],
        0x8c6b4e,
        0.8,
      );
      pen.line(
        [
          [x + 3.1, y - 1.16, 0],
          [x + 3.1, y - 1.16, 0.5],
        ],
        0x8c6b4e,
        0.8,
      );
      pen.box(x + 1.9, y - 1.2, 0.5, 1.3, 0.07, 0.85, 0xffffff);
      pen.line(
        [
          [x + 2.1, y - 1.12, 0.75],
          [x + 2.5, y - 1.12, 1],
          [x + 2.9, y - 1.12, 1.15],
        ],
        0x0072b2,
        0.8,
      );
    },
    0.6,
  );
  STEP_HEIGHTS.forEach((height, row) => {
    const top = y + row * STEP_DEPTH;
    scenery.add(boxOf(x - 0.2, top, w + 1.2, STEP_DEPTH - 0.05, height), (pen) => {
      pen.box(x - 0.2, top, 0, w + 1.2, STEP_DEPTH - 0.05, height, 0xf1e7d3, 0xd2c2a4, 0xbdab8a);
    });
    for (let i = 0; i < 6; i++) {
      const across = top + 0.55;
      scenery.seat(x + 0.35 + i * 1.04, across, { pose: "sit", away: true, base: height });
    }
  });
  for (let i = 0; i < 6; i++) scenery.seat(x - 0.1 + i * 1.1, y + 4.05, { away: true });
  return scenery;
}

/** Trucks at the docks, vans of the technicians, pallets between them. */
export function furnishYard(): Scenery {
  const scenery = new Scenery();
  addTruck(scenery, 70.6, 30.2, 0x3c5a78);
  addTruck(scenery, 70.6, 38.6, 0x2f8f86);
  addPallet(scenery, 71.2, 35, 2, 5);
  addPallet(scenery, 71.2, 43.6, 3, 6);
  for (const [slot, colour] of [
    [0, 0xf7f4ec],
    [1, 0xf7f4ec],
    [3, 0xdce6e4],
    [4, 0xf7f4ec],
  ] as const) {
    addVan(scenery, 72.4, 56.2 + slot * 3.5, colour);
  }
  addTree(scenery, 75.4, 50.6, 0.9, 0);
  addTree(scenery, 72.6, 51, 0.7, 2);
  return scenery;
}
