/** Clinical follow-up: screens to read files on, beds behind curtains. */

import { addBed, addCurtain } from "../furniture/clinic.ts";
import { addBench, addChairSeat } from "../furniture/desk.ts";
import { addCabinet, addPlant } from "../furniture/office.ts";
import type { Scenery } from "../furniture/scenery.ts";
import type { TileRect } from "../iso.ts";

/** Beds, curtains, two screens a desk, a cross on the wall: 41 places. */
export function furnishClinical(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  addCabinet(scenery, x + 0.3, y + 0.25, 4.5, 0xa9cbbd, 1);
  for (let row = 0; row < 2; row++) {
    const look = { top: 0xffffff, leg: 0xc6dbd2, monitors: 2, paper: 0.35 };
    addBench(scenery, x + 1, y + 1.1 + row * 3.45, 7, random, look);
  }
  for (let bay = 0; bay < 3; bay++) {
    const left = x + 0.5 + bay * 3.7;
    addCurtain(scenery, left, y + 8.75, 2.7, "x");
    addCurtain(scenery, left, y + 8.75, 2.4, "y");
    addBed(scenery, left + 0.35, y + 9.2);
    scenery.seat(left + 1.7, y + 9.9);
    addChairSeat(scenery, left + 1.7, y + 11.6, true, 0x7d8a90);
  }
  scenery.seat(x + 11.4, y + 1.9);
  scenery.seat(x + 11.45, y + 5);
  scenery.seat(x + 6, y + 12.5);
  scenery.seat(x + 8.97, y + 8);
  scenery.seat(x + 2.4, y + 8);
  scenery.seat(x + 6.8, y + 0.55);
  scenery.seat(x + 11.4, y + 8.3);
  addPlant(scenery, x + 11.4, y + 12.6);
  scenery.onWall((pen) => {
    pen.faceY(y + 0.01, x + 8.6, x + 10.6, 0.5, 1.9, 0xffffff);
    pen.faceY(y + 0.02, x + 9.4, x + 9.8, 0.7, 1.7, 0x2f8f7b);
    pen.faceY(y + 0.02, x + 9.1, x + 10.1, 1, 1.4, 0x2f8f7b);
  });
}
