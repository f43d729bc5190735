/** Quality, production and maintenance: the rooms of the plant. */

import { addPallet, addRack } from "../furniture/depot.ts";
import { addBench } from "../furniture/desk.ts";
import {
  addAndon,
  addConveyor,
  addFumeHood,
  addGantry,
  addLabBench,
  addOpenMachine,
  addSteriliser,
  addTrolley,
  addWorkbench,
  BELT_HEIGHT,
} from "../furniture/industry.ts";
import { RED, YELLOW } from "../furniture/materials.ts";
import { addCabinet } from "../furniture/office.ts";
import { addBoxes } from "../furniture/paper.ts";
import { boxOf, type Scenery } from "../furniture/scenery.ts";
import type { TileRect } from "../iso.ts";
import type { Pen } from "../pen.ts";

/** Fume hoods, laboratory benches, a table of samples: 31 places. */
export function furnishQuality(scenery: Scenery, room: TileRect, random: () => number): void {
  const { x, y } = room;
  addFumeHood(scenery, x + 0.9, y + 0.3);
  addFumeHood(scenery, x + 2.3, y + 0.3);
  addCabinet(scenery, x + 6.5, y + 0.3, 3, 0xc3d3d8);
  for (let row = 0; row < 2; row++) {
    const top = y + 2.6 + row * 3.1;
    addLabBench(scenery, x + 1.2, top, 7.4, row + 2);
    for (let i = 0; i < 5; i++) {
      scenery.seat(x + 1.9 + i * 1.5, top - 0.4);
      scenery.seat(x + 1.9 + i * 1.5, top + 1.4, { away: true });
    }
  }
  addBench(scenery, x + 1.2, y + 8.7, 5, random, { top: 0xffffff, leg: 0xc3d3d8, paper: 0.7 });
  scenery.seat(x + 9.3, y + 8.2);
}

const LINE_PITCH = 5.2;
const MACHINE_PITCH = 2.66;
const MACHINES = 11;
/** Within a pair the figures stand this far apart; the next pair leaves the machine's door in sight. */
const PAIR_HALF = 0.5;

/** Four lines of sterilisers growing stage by stage, kitting benches, a gantry: 221 places. */
export function furnishProduction(scenery: Scenery, room: TileRect): void {
  const { x, y, d } = room;
  scenery.onFloor((pen) => drawAisles(pen, room));
  for (let line = 0; line < 4; line++) addLine(scenery, x, y + 4.2 + line * LINE_PITCH, line);
  for (let bench = 0; bench < 4; bench++) addKitting(scenery, x, y + bench * LINE_PITCH, bench);
  for (let row = 0; row < 3; row++) addBetweenLines(scenery, x, y + 7.1 + row * LINE_PITCH, row);
  for (let i = 0; i < 10; i++) {
    const along = x + 2.1 + i * 2.9;
    if (Math.abs(along - x - 19) > 2.1)
      scenery.seat(along, y + 1.3, { pose: i % 2 === 1 ? "walk" : "stand" });
  }
  for (let i = 0; i < 5; i++) scenery.seat(x + 31.1, y + 4 + i * 4.2, { pose: "walk" });
  addGantry(scenery, x + 16.9, y + 2.4, d - 2.6);
}

function drawAisles(pen: Pen, { x, y, w, d }: TileRect): void {
  pen.flat(x, y + 0.6, w, 1.5, 0, 0xdce2e2);
  pen.line(
    [
      [x + 0.4, y + 2.15, 0],
      [x + w - 0.2, y + 2.15, 0],
    ],
    0xe3b64c,
    1,
  );
  pen.flat(x + 30.2, y + 2.2, 1.7, d - 2.6, 0, 0xdce2e2);
  for (const side of [30.15, 31.95])
    pen.line(
      [
        [x + side, y + 2.15, 0],
        [x + side, y + d - 0.4, 0],
      ],
      0xe3b64c,
      1,
    );
  for (let line = 0; line < 4; line++) {
    const top = y + 3.9 + line * LINE_PITCH;
    pen.flat(x + 0.9, top, 28.6, 2.1, 0, 0xd5dde0);
    pen.line(
      [
        [x + 0.9, top + 2.1, 0],
        [x + 29.5, top + 2.1, 0],
      ],
      0xe3b64c,
      0.8,
    );
  }
}

/** One line: a conveyor with a steriliser every 2.66 m, later stages further along, people in pairs. */
function addLine(scenery: Scenery, x: number, y: number, line: number): void {
  addConveyor(scenery, x + 1, y - 0.1, 28.6, 1.3);
  for (let machine = 0; machine < MACHINES; machine++) {
    const left = x + 1.3 + machine * MACHINE_PITCH;
    addSteriliser(scenery, left, y + 0.02, BELT_HEIGHT, Math.min(4, Math.floor(machine / 2)));
    // Behind the line one sees people between two machines, in front of it they leave the door free.
    addPair(scenery, left + 0.62, y - 0.95, false);
    if (machine < MACHINES - 1) addPair(scenery, left + 2.82, y + 1.9, true);
  }
  scenery.seat(x + 1.9, y + 1.9, { away: true });
  addRail(scenery, x + 1.2, y + 0.55, 28);
  addAndon(scenery, x + 29.8, y + 0.5, line === 2 ? 0xe69f00 : 0x009e73);
}

function addPair(scenery: Scenery, x: number, y: number, away: boolean): void {
  scenery.seat(x - PAIR_HALF, y, { away });
  scenery.seat(x + PAIR_HALF, y, { away });
}

/** The rail with hoses over a line: it draws the line above the heads. */
function addRail(scenery: Scenery, x: number, y: number, length: number): void {
  for (let along = 0; along <= length; along += 14) {
    scenery.add(
      boxOf(x + along - 0.06, y - 0.06, 0.12, 0.12, 1.9, BELT_HEIGHT),
      (pen) => {
        pen.line(
          [
            [x + along, y, BELT_HEIGHT],
            [x + along, y, 2.55],
          ],
          0x7c8f98,
          1.1,
        );
      },
      0,
    );
  }
  scenery.add(
    boxOf(x, y - 0.06, length, 0.12, 0.2, 2.5),
    (pen) => {
      pen.box(x, y - 0.06, 2.5, length, 0.12, 0.14, 0xf0c869, 0xd9a838, 0xc5922a);
      for (let hose = 1.8; hose < length; hose += MACHINE_PITCH) {
        pen.line(
          [
            [x + hose, y, 2.5],
            [x + hose, y, 2.12],
          ],
          0x3b4a52,
          0.6,
        );
        pen.box(x + hose - 0.08, y - 0.08, 1.98, 0.16, 0.16, 0.16, 0x0f7f78);
      }
    },
    0,
  );
}

/** Benches where parts are laid out and machines tested, beyond the right aisle. */
function addKitting(scenery: Scenery, x: number, y: number, number: number): void {
  addLabBench(scenery, x + 32.5, y + 4, 2.7, number + 31);
  for (const along of [33, 34.4]) {
    scenery.seat(x + along, y + 3.5);
    scenery.seat(x + along, y + 5.4, { away: true });
  }
  addPallet(scenery, x + 33, y + 6.2, 2, number + 3);
  scenery.seat(x + 34.9, y + 6.9);
}

/** Trolleys and walkers in the aisle between two lines. */
function addBetweenLines(scenery: Scenery, x: number, y: number, row: number): void {
  for (let i = 0; i < 5; i++) {
    addTrolley(scenery, x + 2.6 + i * 5.6, y, i + row);
    scenery.seat(x + 5.4 + i * 5.6, y + 0.2, { pose: "walk" });
  }
}

/** Benches with tools, a machine opened in its bay, spare parts: 77 places. */
export function furnishMaintenance(scenery: Scenery, room: TileRect): void {
  const { x, y } = room;
  addRack(scenery, x + 0.6, y + 0.35, 3, 8, 1.6, 0.8);
  addCabinet(scenery, x + 7, y + 0.35, 3.6, RED, 0.95);
  for (let row = 0; row < 4; row++) {
    const top = y + 2.2 + row * 3.5;
    addWorkbench(scenery, x + 1, top + 0.7, 9.6, row + 1);
    for (let i = 0; i < 7; i++) {
      scenery.seat(x + 1.7 + i * 1.35, top + 0.25);
      scenery.seat(x + 1.7 + i * 1.35, top + 1.95, { away: true });
    }
  }
  addRepairBay(scenery, x, y);
  for (let i = 0; i < 5; i++)
    scenery.seat(x + 11.6, y + 3 + i * 3.4, { pose: i % 2 === 1 ? "walk" : "stand" });
  for (let i = 0; i < 4; i++) scenery.seat(x + 10.4, y + 17.8 + i * 1.4);
  addBoxes(scenery, x + 0.9, y + 18, 2, RED, 2);
  addBoxes(scenery, x + 0.9, y + 20.2, 3, 0x8fa3ac, 4);
  addBoxes(scenery, x + 0.9, y + 22.2, 2, YELLOW, 5);
  for (const across of [19.1, 21.1, 22.8]) scenery.seat(x + 2, y + across);
  scenery.seat(x + 5, y + 23.3);
  scenery.seat(x + 8.9, y + 23.3);
}

function addRepairBay(scenery: Scenery, x: number, y: number): void {
  scenery.onFloor((pen) => {
    pen.flat(x + 2.6, y + 17.1, 6.6, 5.2, 0, 0xe2e6e4);
    pen.line(
      [
        [x + 2.6, y + 17.1, 0],
        [x + 9.2, y + 17.1, 0],
        [x + 9.2, y + 22.3, 0],
        [x + 2.6, y + 22.3, 0],
        [x + 2.6, y + 17.1, 0],
      ],
      0xe3b64c,
      1,
    );
  });
  addOpenMachine(scenery, x + 4.3, y + 18.8);
  const places = [
    [3.6, 18.4, 0],
    [3.7, 20.2, 0],
    [5.2, 21.3, 1],
    [6.6, 21.4, 1],
    [7.9, 20.7, 0],
    [7.9, 18.6, 0],
    [5.6, 18.1, 0],
  ] as const;
  for (const [along, across, away] of places) scenery.seat(x + along, y + across, { away: away === 1 });
}
