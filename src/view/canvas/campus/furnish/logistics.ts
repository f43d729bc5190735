/** The warehouse: racks, packing stations, staging by the docks; and the loops its robots drive. */

import { addForklift, addPallet, addRack } from "../furniture/depot.ts";
import { addWorkbench } from "../furniture/industry.ts";
import { addBoxes } from "../furniture/paper.ts";
import type { Scenery } from "../furniture/scenery.ts";
import type { Tile, TileRect } from "../iso.ts";
import type { Pen, Spot } from "../pen.ts";

const RACK_PITCH = 3.9;
const LANE_COLOUR = 0xc9b98f;

/** Racks, pallets, forklifts, packing: 129 places. */
export function furnishLogistics(scenery: Scenery, room: TileRect): void {
  const { x, y } = room;
  scenery.onFloor((pen) => drawLanes(pen, room));
  for (let row = 0; row < 4; row++) {
    const top = y + 1.2 + row * RACK_PITCH;
    addRack(scenery, x + 1.4, top, 11, row * 3 + 1);
    for (let i = 0; i < 10; i++) scenery.seat(x + 1.8 + i * 1.35, top + 1.45, { away: true });
    for (let i = 0; i < 10; i++) {
      scenery.seat(x + 2.3 + i * 1.35, top + 2.4, { pose: (i * 3 + row) % 4 === 0 ? "walk" : "stand" });
    }
  }
  for (let i = 0; i < 8; i++) addPacking(scenery, x + 1.4 + i * 1.75, y + 17.5, i);
  addStaging(scenery, x, y);
  for (let i = 0; i < 9; i++) {
    scenery.seat(x + 17.75, y + 1.6 + i * 2.1, { pose: i % 3 === 0 ? "walk" : "stand" });
  }
  for (let i = 0; i < 8; i++)
    scenery.seat(x + 2.2 + i * 1.9, y + 20.15, { pose: i % 2 === 1 ? "walk" : "stand" });
}

function addPacking(scenery: Scenery, x: number, y: number, number: number): void {
  addWorkbench(scenery, x, y, 1.6, number + 40);
  if (number % 3 === 1) addBoxes(scenery, x + 1.1, y + 0.95, 1, undefined, number);
  scenery.seat(x + 0.7, y - 0.45);
  scenery.seat(x + 0.7, y + 1.2, { away: true });
}

/** Pallets wait for the trucks beyond the cross aisle. */
function addStaging(scenery: Scenery, x: number, y: number): void {
  for (let row = 0; row < 4; row++) {
    const top = y + 1.6 + row * 4.9;
    for (let i = 0; i < 3; i++) {
      addPallet(scenery, x + 19.4 + i * 1.3, top, ((i + row) % 3) + 1, row * 5 + i);
      if (i < 2) addPallet(scenery, x + 19.4 + i * 1.3, top + 1.3, ((i + row + 1) % 3) + 1, row * 7 + i);
    }
    scenery.seat(x + 19.3, top + 2.8);
    scenery.seat(x + 23.4, top + 1.7, { away: true });
    scenery.seat(x + 21, top + 3, { pose: "walk" });
    scenery.seat(x + 22.6, top + 3.3);
  }
  addForklift(scenery, x + 14.75, y + 3.2, true);
  addForklift(scenery, x + 21.4, y + 5.3, false);
  addForklift(scenery, x + 14.75, y + 11.2, true);
}

function drawLanes(pen: Pen, room: TileRect): void {
  for (const loop of robotLoops(room)) {
    loop.forEach((corner, i) => {
      const next = loop[(i + 1) % loop.length];
      if (next) drawDots(pen, [corner.x, corner.y, 0], [next.x, next.y, 0]);
    });
  }
}

function drawDots(pen: Pen, from: Spot, to: Spot): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const dx = (to[0] - from[0]) / length;
  const dy = (to[1] - from[1]) / length;
  for (let along = 0; along < length - 0.3; along += 0.7) {
    const start: Spot = [from[0] + dx * along, from[1] + dy * along, 0];
    pen.line([start, [start[0] + dx * 0.36, start[1] + dy * 0.36, 0]], LANE_COLOUR, 0.8);
  }
}

/** Closed loops of the robots, in tiles: round the racks, round the packing stations, down the cross aisle. */
export function robotLoops(room: TileRect): Tile[][] {
  const { x, y } = room;
  const loop = (x0: number, y0: number, x1: number, y1: number): Tile[] => [
    { x: x + x0, y: y + y0 },
    { x: x + x1, y: y + y0 },
    { x: x + x1, y: y + y1 },
    { x: x + x0, y: y + y1 },
  ];
  return [
    loop(0.7, 16.2, 18.6, 19.5),
    loop(16.9, 0.9, 18.6, 20.2),
    loop(0.7, 4.4, 16.9, 8.3),
    loop(0.7, 12.2, 16.9, 16.2),
  ];
}
