/** What stands in the warehouse and its yard: racks, pallets, forklifts, trucks, vans. */

import { type Colour, mixColour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { createRandom, pickFrom } from "../random.ts";
import { DARK, KRAFT, KRAFT_DARK, KRAFT_LIGHT, SLATE, TEAL, YELLOW } from "./materials.ts";
import { boxOf, type Scenery } from "./scenery.ts";

const CARTONS: readonly Colour[] = [KRAFT, KRAFT_LIGHT, KRAFT_DARK, 0xe0c49a, 0x8fa7a9, 0xc98f6a];
const POST = 0x3d5c75;
const BAY = 1.2;

/** A pallet rack along x, three levels, cut in bays so that it sorts among people. */
export function addRack(
  scenery: Scenery,
  x: number,
  y: number,
  bays: number,
  seed: number,
  height = 1.75,
  depth = 0.95,
): void {
  const random = createRandom(seed * 91 + 5);
  for (let bay = 0; bay < bays; bay++) {
    const start = x + bay * BAY;
    const draws = Array.from({ length: 24 }, random);
    scenery.add(
      boxOf(start, y, BAY, depth, height),
      (pen) => drawBay(pen, start, y, depth, height, draws),
      height * 0.7,
    );
  }
}

function drawBay(
  pen: Pen,
  x: number,
  y: number,
  depth: number,
  height: number,
  draws: readonly number[],
): void {
  pen.line(
    [
      [x, y, 0],
      [x, y, height],
    ],
    0x4f6e86,
    0.9,
  );
  pen.line(
    [
      [x + BAY, y, 0],
      [x + BAY, y, height],
    ],
    0x4f6e86,
    0.9,
  );
  for (let level = 0; level < 3; level++) {
    const foot = 0.05 + (level * (height - 0.05)) / 3;
    pen.flat(x, y, BAY, depth, foot, 0xb98b3e);
    pen.faceY(y + depth, x, x + BAY, foot - 0.06, foot, 0xc9713a);
    pen.faceX(x + BAY, y, y + depth, foot - 0.06, foot, 0xa95c2c);
    for (let carton = 0; carton < 2; carton++) {
      const base = (level * 2 + carton) * 4;
      if ((draws[base] ?? 0) > 0.88) continue;
      const w = 0.42 + (draws[base + 1] ?? 0) * 0.1;
      const h = 0.3 + (draws[base + 2] ?? 0) * 0.18;
      const left = x + 0.07 + carton * 0.56;
      pen.box(left, y + 0.12, foot, w, depth - 0.2, h, pickFrom(CARTONS, draws[base + 3] ?? 0, KRAFT));
      if ((draws[base + 2] ?? 0) < 0.5) {
        pen.faceY(y + depth - 0.08, left + 0.14, left + 0.27, foot + 0.06, foot + 0.16, 0xfff8ea);
      }
    }
  }
  pen.line(
    [
      [x, y + depth, 0],
      [x, y + depth, height],
    ],
    POST,
    1,
  );
  pen.line(
    [
      [x + BAY, y + depth, 0],
      [x + BAY, y + depth, height],
    ],
    POST,
    1,
  );
}

/** A loaded pallet, `layers` high. */
export function addPallet(scenery: Scenery, x: number, y: number, layers: number, seed: number): void {
  scenery.add(boxOf(x, y, 0.95, 0.95, 0.14 + layers * 0.36), (pen) => {
    const random = createRandom(seed * 53 + 1);
    pen.box(x, y, 0, 0.95, 0.95, 0.14, 0xb98f5e);
    for (let layer = 0; layer < layers; layer++) {
      for (const [dx, dy] of [
        [0, 0],
        [0.47, 0],
        [0, 0.47],
        [0.47, 0.47],
      ] as const) {
        const skip = layer === layers - 1 && random() < 0.3;
        const colour = pickFrom([KRAFT, KRAFT_LIGHT, 0xc0925f], random(), KRAFT);
        if (!skip) pen.box(x + 0.03 + dx, y + 0.03 + dy, 0.14 + layer * 0.36, 0.44, 0.44, 0.34, colour);
      }
    }
  });
}

/** A forklift that looks along x. */
export function addForklift(scenery: Scenery, x: number, y: number, loaded: boolean): void {
  scenery.add(
    boxOf(x, y, 1.9, 0.72, 1.6),
    (pen) => {
      pen.box(x, y, 0.12, 1.15, 0.72, 0.5, YELLOW, 0xd19e2d, 0xb78520);
      pen.box(x + 0.05, y + 0.08, 0.62, 0.35, 0.56, 0.25, SLATE);
      for (const side of [0.1, 0.62]) {
        pen.line(
          [
            [x + 0.08, y + side, 0.6],
            [x + 0.08, y + side, 1.5],
            [x + 0.85, y + side, 1.5],
            [x + 0.85, y + side, 0.6],
          ],
          DARK,
          0.9,
        );
      }
      pen.flat(x + 0.05, y + 0.08, 0.82, 0.56, 1.52, YELLOW);
      pen.box(x + 1.16, y + 0.08, 0.05, 0.08, 0.56, 1.5, DARK);
      if (loaded) pen.box(x + 1.28, y + 0.05, 0.25, 0.6, 0.62, 0.5, KRAFT);
      for (const wheel of [0.25, 0.9]) pen.ellipse([x + wheel, y + 0.72, 0.16], 0, 0, 1.3, 1.6, 0x2a363c);
    },
    1,
  );
}

/** A truck along x, its back at a dock at low x. */
export function addTruck(scenery: Scenery, x: number, y: number, cab: Colour): void {
  const wheel = (pen: Pen, along: number): void => {
    pen.ellipse([x + along, y + 1.82, 0.26], 0, 0, 2, 2.5, 0x2a363c);
    pen.ellipse([x + along, y + 1.82, 0.26], 0, 0, 0.9, 1.1, 0x93a4ac);
  };
  scenery.add(
    boxOf(x, y, 3.4, 1.8, 2.1),
    (pen) => {
      pen.box(x + 0.1, y + 0.15, 0.1, 4.6, 1.5, 0.3, DARK);
      pen.box(x, y, 0.4, 3.4, 1.8, 1.7, 0xf7f4ec);
      pen.faceY(y + 1.8, x + 0.3, x + 3.1, 0.75, 1.75, 0xe9e3d6);
      pen.faceY(y + 1.8, x + 0.5, x + 1.7, 1.12, 1.38, TEAL);
      pen.faceY(y + 1.8, x + 1.85, x + 2.3, 1.12, 1.38, 0xbfd9d5);
      for (const along of [0.7, 1.4]) wheel(pen, along);
    },
    1.6,
  );
  scenery.add(
    boxOf(x + 3.4, y, 1.3, 1.8, 1.6),
    (pen) => {
      pen.box(x + 3.5, y + 0.1, 0.35, 1.15, 1.6, 1.25, cab);
      pen.faceX(x + 4.65, y + 0.25, y + 1.55, 0.95, 1.45, 0xbfe0e4);
      pen.faceY(y + 1.7, x + 3.85, x + 4.5, 0.95, 1.42, 0xa9d0d8);
      wheel(pen, 4);
    },
    1.3,
  );
}

/** A service van along x. */
export function addVan(scenery: Scenery, x: number, y: number, colour: Colour): void {
  scenery.add(
    boxOf(x, y, 2.85, 1.05, 1.2),
    (pen) => {
      pen.box(x, y, 0.22, 2.2, 1.05, 0.95, colour);
      pen.box(x + 2.2, y + 0.03, 0.22, 0.65, 0.99, 0.55, colour);
      pen.faceX(x + 2.2, y + 0.1, y + 0.95, 0.78, 1.12, 0xa9d0d8);
      pen.faceY(y + 1.05, x + 1.5, x + 2.1, 0.72, 1.06, 0xa9d0d8);
      pen.faceY(y + 1.05, x + 0.2, x + 1.3, 0.5, 0.66, TEAL);
      pen.box(x + 0.2, y + 0.2, 1.17, 1.6, 0.1, 0.08, mixColour(STEEL_RACK, 0xffffff, 0.1));
      for (const wheel of [0.5, 2.25]) {
        pen.ellipse([x + wheel, y + 1.06, 0.2], 0, 0, 1.6, 2, 0x2a363c);
        pen.ellipse([x + wheel, y + 1.06, 0.2], 0, 0, 0.7, 0.9, 0x93a4ac);
      }
    },
    1,
  );
}

const STEEL_RACK = 0x93a4ac;
