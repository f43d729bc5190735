/** Sales and customer service: the two large open offices. */

import { addBench, addChairSeat } from "../furniture/desk.ts";
import { addPlant, addRoundTable, addSofa, addTable } from "../furniture/office.ts";
import type { Scenery } from "../furniture/scenery.ts";
import type { TileRect } from "../iso.ts";
import type { Pen, Spot } from "../pen.ts";

/** Benches, charts on the wall, a long table, a table to stand at: 91 places. */
export function furnishSales(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  for (let row = 0; row < 5; row++) {
    const look = { top: 0xf7ebd9, leg: 0xddbfa3, paper: 0.22 };
    addBench(scenery, x + 1.1, y + 1.2 + row * 3.55, 8, random, look);
  }
  scenery.onFloor((pen) => pen.flat(x + 1, y + 19.3, 8.4, 4.2, 0, 0xead9c6));
  addTable(scenery, x + 2.2, y + 20.9, 5.4, 1.1);
  for (let i = 0; i < 4; i++) {
    addChairSeat(scenery, x + 2.8 + i * 1.35, y + 20.4, false, 0x7d8a90);
    addChairSeat(scenery, x + 2.8 + i * 1.35, y + 22.5, true, 0x7d8a90);
  }
  addRoundTable(scenery, x + 11.4, y + 20.6, 0.55, 0.95);
  scenery.seat(x + 11.4, y + 19.7);
  scenery.seat(x + 12.3, y + 20.9);
  scenery.seat(x + 10.5, y + 21.2);
  addPlant(scenery, x + 13.1, y + 23.5);
  addPlant(scenery, x + 0.7, y + 18.6);
  for (let chart = 0; chart < 3; chart++) {
    scenery.onWall((pen) => drawChart(pen, x, y + 2.6 + chart * 6.4, chart));
  }
}

/** A chart on the wall along y. */
function drawChart(pen: Pen, x: number, y: number, number: number): void {
  const length = 2.8;
  pen.faceX(x + 0.02, y, y + length, 0.7, 1.75, 0xffffff);
  const spots: Spot[] = [];
  for (let i = 0; i <= 7; i++) {
    const rise = 0.2 + 0.1 * i + 0.15 * Math.sin(i * 2 + number);
    spots.push([x + 0.03, y + 0.25 + (i * (length - 0.5)) / 7, 0.85 + 0.68 * rise]);
  }
  pen.line(
    [
      [x + 0.03, y + 0.2, 1.6],
      [x + 0.03, y + 0.2, 0.82],
      [x + 0.03, y + length - 0.2, 0.82],
    ],
    0xc9c1b2,
    0.5,
  );
  pen.line(spots, 0x0072b2, 0.9);
}

/** Booths with screens, wallboards, a calm corner: 97 places. */
export function furnishCustomerService(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  for (let row = 0; row < 5; row++) {
    addBench(scenery, x + 0.9, y + 1.6 + row * 3.7, 9, random, {
      pitch: 1.36,
      top: 0xeef2f2,
      leg: 0xc7d2d4,
      paper: 0.05,
      screens: 0xa9c3c9,
    });
  }
  scenery.onFloor((pen) => pen.flat(x + 1, y + 20.8, 6.4, 3.6, 0, 0xdde6e4));
  addSofa(scenery, x + 1.4, y + 20.9, 2.6, 0x7f9ea3);
  addRoundTable(scenery, x + 5.6, y + 22.4, 0.5, 0.5);
  addPlant(scenery, x + 0.8, y + 20.6);
  addPlant(scenery, x + 13, y + 25);
  scenery.seat(x + 2, y + 21.55, { pose: "sit", base: 0.2 });
  scenery.seat(x + 3.2, y + 21.55, { pose: "sit", base: 0.2 });
  scenery.seat(x + 5, y + 23.2);
  scenery.seat(x + 6.5, y + 22.9);
  scenery.seat(x + 9, y + 22);
  scenery.seat(x + 11, y + 23);
  scenery.seat(x + 10, y + 24.2, { away: true });
  scenery.onWall((pen) => drawWallboard(pen, x, y + 4));
  scenery.onWall((pen) => drawWallboard(pen, x, y + 14));
}

/** The wallboard of waiting calls, on the wall along y. */
function drawWallboard(pen: Pen, x: number, y: number): void {
  pen.faceX(x + 0.02, y, y + 6, 0.72, 1.88, 0x2c4a57);
  pen.of("light", () => {
    for (let i = 0; i < 9; i++) {
      const start = y + 0.4 + i * 0.6;
      const height = 0.15 + 0.6 * Math.abs(Math.sin(i * 1.7 + y));
      pen.faceX(x + 0.03, start, start + 0.32, 0.9, 0.9 + height, i === 4 || i === 7 ? 0xe69f00 : 0x9bd1de);
    }
  });
}
