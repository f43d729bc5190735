/** IT, product, legal, finance and HR: the offices along the back. */

import { addBench, addChairSeat, addDesk } from "../furniture/desk.ts";
import { drawSteriliser } from "../furniture/industry.ts";
import {
  addBookcase,
  addCabinet,
  addNoteBoard,
  addPlant,
  addRoundTable,
  addSafe,
  addServerRacks,
  addSofa,
  addTable,
} from "../furniture/office.ts";
import { drawPaperStack } from "../furniture/paper.ts";
import { boxOf, type Scenery } from "../furniture/scenery.ts";
import type { TileRect } from "../iso.ts";
import { pickFrom } from "../random.ts";

/** Server racks, benches with two screens each: 44 places. */
export function furnishIt(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  addServerRacks(scenery, x + 1.4, y + 0.35, 11);
  for (let row = 0; row < 3; row++) {
    const look = { top: 0xe9eeef, leg: 0xaebbc1, monitors: 2, paper: 0.05 };
    addBench(scenery, x + 1.1, y + 2.6 + row * 3.55, 7, random, look);
  }
  scenery.seat(x + 3.3, y + 1.75, { away: true });
  scenery.seat(x + 7.7, y + 1.75, { away: true });
  addPlant(scenery, x + 0.6, y + 13.3, 0.9);
}

/** One big table, notes everywhere, a mock-up: 19 places. */
export function furnishProduct(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  const notes = Array.from({ length: 8 }, random);
  addTable(scenery, x + 1.6, y + 2.9, 6.2, 1.5, 0xf3e3c4, (pen) => {
    notes.forEach((draw, i) => {
      const colour = pickFrom([0xf3d27a, 0xf0b7a0, 0xb8d9e3, 0xffffff], (i * 0.29) % 1, 0xffffff);
      pen.flat(x + 2 + i * 0.68, y + 3.15 + draw * 0.8, 0.34, 0.26, 0.725, colour);
    });
  });
  for (let i = 0; i < 5; i++) {
    addChairSeat(scenery, x + 2.2 + i * 1.25, y + 2.35, false, 0xc7795a);
    addChairSeat(scenery, x + 2.2 + i * 1.25, y + 4.95, true, 0xc7795a);
  }
  scenery.add(boxOf(x + 8.5, y + 4.4, 1.6, 1.1, 1.9), (pen) => {
    pen.box(x + 8.5, y + 4.4, 0, 1.6, 1.1, 0.4, 0xffffff);
    drawSteriliser(pen, x + 8.55, y + 4.44, 0.4, 4);
  });
  scenery.seat(x + 8.3, y + 3.7);
  scenery.seat(x + 9.6, y + 6.1, { away: true });
  scenery.seat(x + 8.1, y + 6, { away: true });
  scenery.seat(x + 1.1, y + 1.3, { away: true });
  scenery.seat(x + 3.4, y + 1.2, { away: true });
  scenery.seat(x + 5.2, y + 1.2, { away: true });
  scenery.seat(x + 7.2, y + 1.2, { away: true });
  scenery.seat(x + 9.2, y + 1.6);
  scenery.seat(x + 4.4, y + 6.2);
  addNoteBoard(scenery, x + 1.2, y + 0.02, 4.2, 1);
  addNoteBoard(scenery, x + 6, y + 0.02, 3, 6);
}

const LEGAL_DESK = { top: 0xc9a074, leg: 0x8f6a45 } as const;

/** Bookcases, dark desks, paper: 18 places. */
export function furnishLegal(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  addBookcase(scenery, x + 0.3, y + 0.25, 4.6, 3);
  addBookcase(scenery, x + 5.2, y + 0.25, 4.7, 9);
  const addPlace = (left: number, top: number, side: "N" | "S"): void => {
    const paper = 0.2 + random() * 0.45;
    addDesk(scenery, left, top, 1.5, 0.7, side, { ...LEGAL_DESK, paper });
    const height = 0.2 + random() * 0.4;
    scenery.add(
      boxOf(left + 0.06, top + 0.16, 0.3, 0.26, height, 0.7),
      (pen) => {
        drawPaperStack(pen, left + 0.06, top + 0.16, 0.7, height, 0.3, 0.26);
      },
      0,
    );
    addChairSeat(scenery, left + 0.75, side === "N" ? top - 0.42 : top + 1.1, side === "S", 0x6e4f3a);
  };
  for (let i = 0; i < 5; i++) {
    addPlace(x + 0.7 + i * 1.85, y + 2, "N");
    addPlace(x + 0.7 + i * 1.85, y + 2.72, "S");
  }
  for (let i = 0; i < 4; i++) addPlace(x + 0.9 + i * 1.85, y + 5.4, "N");
  scenery.seat(x + 8.6, y + 4.7);
  scenery.seat(x + 9.7, y + 4.8);
  scenery.seat(x + 0.55, y + 1.1, { away: true });
  scenery.seat(x + 4.2, y + 0.95, { away: true });
}

/** Cabinets, a safe, two screens a desk: 40 places. */
export function furnishFinance(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  addCabinet(scenery, x + 0.5, y + 0.3, 6.6, 0xb9c3c4, 1.15);
  addSafe(scenery, x + 8.2, y + 0.3);
  for (let row = 0; row < 3; row++) {
    const look = { top: 0xf2eee6, leg: 0xc5bbaa, monitors: 2, paper: 0.5 };
    addBench(scenery, x + 1, y + 2.2 + row * 3.7, 6, random, look);
  }
  scenery.seat(x + 7.6, y + 1.4, { away: true });
  scenery.seat(x + 10.1, y + 1.6);
  scenery.seat(x + 10.3, y + 5.5);
  scenery.seat(x + 10.3, y + 9.1);
}

/** Sofas, small tables, plants: 25 places. */
export function furnishHr(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  for (let row = 0; row < 2; row++) {
    const look = { pitch: 1.36, top: 0xf7ebd9, leg: 0xddbfa3, paper: 0.4 };
    addBench(scenery, x + 0.7, y + 0.9 + row * 3.5, 4, random, look);
  }
  scenery.onFloor((pen) => {
    pen.flat(x + 0.6, y + 8.3, 5.6, 4.9, 0, 0xebd6d0);
    pen.flat(x + 0.85, y + 8.55, 5.1, 4.4, 0, 0xf1e0da);
  });
  addSofa(scenery, x + 0.9, y + 8.5, 2.4, 0xc08a7c);
  addRoundTable(scenery, x + 2.2, y + 10.2, 0.45, 0.45);
  addRoundTable(scenery, x + 4.8, y + 11.4, 0.5, 0.68);
  scenery.seat(x + 1.5, y + 9.15, { pose: "sit", base: 0.2 });
  scenery.seat(x + 2.7, y + 9.15, { pose: "sit", base: 0.2 });
  addChairSeat(scenery, x + 4, y + 11, false, 0xc08a7c);
  addChairSeat(scenery, x + 5.6, y + 11.8, true, 0xc08a7c);
  addChairSeat(scenery, x + 4.4, y + 12.3, true, 0xc08a7c);
  scenery.seat(x + 1.2, y + 11.4);
  scenery.seat(x + 2.2, y + 12.2);
  scenery.seat(x + 5.5, y + 9.6);
  scenery.seat(x + 4.1, y + 9.3);
  addPlant(scenery, x + 6.2, y + 8.4);
  addPlant(scenery, x + 0.6, y + 13.3);
}
