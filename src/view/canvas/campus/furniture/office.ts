/** Office furniture that tells a trade: bookcases, cabinets, a safe, racks, sofas, tables, plants, boards. */

import { type Colour, darken, lighten, mixColour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { createRandom, pickFrom } from "../random.ts";
import { CLAY, DARK_WOOD, WOOD } from "./materials.ts";
import { boxOf, type Scenery } from "./scenery.ts";

const SPINES: readonly Colour[] = [0x8c5a4a, 0xb88a5c, 0x5e7480, 0xc9bfa9, 0x7c6a58, 0x9da7a0, 0xa4694f];

/** A bookcase along x, open to +y, full of spines. */
export function addBookcase(scenery: Scenery, x: number, y: number, length: number, seed: number): void {
  const height = 1.9;
  scenery.add(boxOf(x, y, length, 0.36, height), (pen) => {
    pen.box(x, y, 0, length, 0.36, height, DARK_WOOD);
    const random = createRandom(seed * 31 + 7);
    for (let shelf = 0; shelf < 3; shelf++) {
      const foot = 0.14 + (shelf * (height - 0.1)) / 3;
      const rise = (height - 0.1) / 3 - 0.14;
      pen.faceY(y + 0.36, x + 0.08, x + length - 0.08, foot, foot + rise, 0x6e543c);
      drawSpines(pen, x, y + 0.36, length, foot, rise, random);
    }
  });
}

function drawSpines(
  pen: Pen,
  x: number,
  y: number,
  length: number,
  foot: number,
  rise: number,
  random: () => number,
): void {
  let along = 0.12;
  while (along < length - 0.3) {
    const width = 0.1 + random() * 0.12;
    const height = rise * (0.72 + random() * 0.25);
    const colour = pickFrom(SPINES, random(), CLAY);
    if (random() > 0.08) pen.faceY(y, x + along, x + along + width, foot, foot + height, colour);
    along += width + 0.02;
  }
}

/** Filing cabinets along x, three drawers high. */
export function addCabinet(
  scenery: Scenery,
  x: number,
  y: number,
  length: number,
  colour: Colour = 0xb9c3c4,
  height = 1.1,
): void {
  const columns = Math.max(1, Math.round(length / 0.6));
  scenery.add(boxOf(x, y, length, 0.5, height), (pen) => {
    pen.box(x, y, 0, length, 0.5, height, colour);
    for (let i = 0; i < columns * 3; i++) {
      const start = x + (Math.floor(i / 3) * length) / columns;
      const foot = 0.06 + ((i % 3) * (height - 0.08)) / 3;
      const end = start + length / columns - 0.05;
      pen.faceY(y + 0.5, start + 0.05, end, foot, foot + (height - 0.08) / 3 - 0.06, lighten(colour, 0.18));
      pen.faceY(y + 0.51, start + 0.2, end - 0.15, foot + 0.2, foot + 0.24, darken(colour, 0.35));
    }
  });
}

/** A safe whose wheel faces the camera. */
export function addSafe(scenery: Scenery, x: number, y: number): void {
  scenery.add(boxOf(x, y, 0.9, 0.8, 1.25), (pen) => {
    pen.box(x, y, 0, 0.9, 0.8, 1.25, 0x8ca0aa);
    pen.faceY(y + 0.8, x + 0.1, x + 0.8, 0.12, 1.12, 0x6e8490);
    pen.discY(y + 0.8, x + 0.45, 0.62, 0.21, 0xd5dee1);
    pen.discY(y + 0.8, x + 0.45, 0.62, 0.08, 0x50616a);
  });
}

/** A row of server racks along x. */
export function addServerRacks(scenery: Scenery, x: number, y: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const start = x + i * 0.9;
    scenery.add(boxOf(start, y, 0.82, 0.8, 2.05), (pen) => {
      pen.box(start, y, 0, 0.82, 0.8, 2.05, 0x566a75, 0x3b4e58, 0x2e3f48);
      for (let unit = 0; unit < 7; unit++)
        drawServer(pen, start, y + 0.8, 0.2 + unit * 0.25, i * 7 + unit * 3);
    });
  }
}

function drawServer(pen: Pen, x: number, y: number, foot: number, number: number): void {
  pen.faceY(y, x + 0.1, x + 0.72, foot, foot + 0.14, 0x22323a);
  pen.of("light", () => {
    pen.faceY(y, x + 0.15, x + 0.24, foot + 0.03, foot + 0.11, number % 5 === 0 ? 0xf0e442 : 0x5fd3b0);
    pen.faceY(y, x + 0.3, x + 0.36, foot + 0.03, foot + 0.11, 0x56b4e9);
  });
}

const NOTES: readonly Colour[] = [0xf3d27a, 0xf0b7a0, 0xb8d9e3, 0xcfe0b4];

/** A whiteboard on the back wall along x, full of notes. */
export function addNoteBoard(scenery: Scenery, x: number, y: number, length: number, seed: number): void {
  scenery.onWall((pen) => {
    const random = createRandom(seed * 17);
    pen.box(x, y, 0.7, length, 0.08, 1.3, 0xd9dddc);
    pen.faceY(y + 0.08, x + 0.05, x + length - 0.05, 0.75, 1.95, 0xffffff);
    for (let column = 0; column < Math.floor((length - 0.5) / 0.3) + 1; column++) {
      for (let row = 0; row < 3; row++) {
        const start = x + 0.15 + column * 0.3;
        const foot = 0.85 + row * 0.36;
        const colour = pickFrom(NOTES, random(), 0xf3d27a);
        if (random() > 0.35) pen.faceY(y + 0.08, start, start + 0.22, foot, foot + 0.22, colour);
      }
    }
  });
}

/** A small sofa along x, open to +y. */
export function addSofa(scenery: Scenery, x: number, y: number, length: number, colour: Colour): void {
  scenery.add(
    boxOf(x, y, length, 0.24, 0.78),
    (pen) => {
      pen.box(x, y, 0, length, 0.24, 0.78, darken(colour, 0.1));
    },
    0.6,
  );
  scenery.add(
    boxOf(x, y + 0.24, length, 0.51, 0.3),
    (pen) => {
      pen.box(x, y + 0.24, 0, length, 0.51, 0.4, colour);
      pen.line(
        [
          [x + length / 2, y + 0.24, 0.4],
          [x + length / 2, y + 0.75, 0.4],
        ],
        darken(colour, 0.15),
        0.6,
      );
    },
    0,
  );
}

/** A round table on one leg. */
export function addRoundTable(
  scenery: Scenery,
  x: number,
  y: number,
  radius: number,
  height: number,
  colour: Colour = WOOD,
): void {
  const reach = radius * 0.7;
  scenery.add(
    boxOf(x - reach, y - reach, reach * 2, reach * 2, height + 0.05),
    (pen) => {
      pen.line(
        [
          [x, y, 0],
          [x, y, height],
        ],
        0x8a6e4c,
        2,
      );
      pen.ellipse([x, y, height], 0, 0.9, radius * 11.3, radius * 5.65, darken(colour, 0.25));
      pen.ellipse([x, y, height], 0, 0, radius * 11.3, radius * 5.65, colour);
    },
    0.6,
  );
}

/** A table on two legs, along x. */
export function addTable(
  scenery: Scenery,
  x: number,
  y: number,
  w: number,
  d: number,
  colour: Colour = WOOD,
  dress: (pen: Pen) => void = () => {},
): void {
  scenery.add(
    boxOf(x, y, w, d, 0.72),
    (pen) => {
      pen.box(x + 0.6, y + d * 0.35, 0, 0.3, d * 0.3, 0.62, DARK_WOOD);
      pen.box(x + w - 0.9, y + d * 0.35, 0, 0.3, d * 0.3, 0.62, DARK_WOOD);
      pen.box(x, y, 0.62, w, d, 0.1, colour, mixColour(colour, 0x5a5248, 0.2));
      dress(pen);
    },
    0.5,
  );
}

const POT = [-2.4, -3.6, 2.4, -3.6, 1.7, 0.3, 0, 0.9, -1.7, 0.3];
const POT_SHADE = [0.4, -3.6, 2.4, -3.6, 1.7, 0.3, 0.6, 0.8];
const LEAF_LEFT = [0, -3.4, -2.6, -4.1, -4.6, -6, -5, -7.8, -4, -9.6, -2.2, -8.4, -0.7, -6];
const LEAF_RIGHT = [0, -3.4, 0.5, -6, 2.1, -8.2, 4.4, -9.2, 5, -7.6, 4.6, -6, 2.6, -4.2];
const LEAF_MIDDLE = [0, -3.4, -1.2, -5.8, -1.4, -8.4, 0.2, -11.6, 1.6, -8.8, 1.2, -5.8];

/** A potted plant. */
export function addPlant(scenery: Scenery, x: number, y: number, scale = 1): void {
  scenery.add(
    boxOf(x - 0.22, y - 0.22, 0.44, 0.44, 1.4 * scale),
    (pen) => {
      const spot = [x, y, 0] as const;
      pen.shape(spot, POT, CLAY, scale);
      pen.shape(spot, POT_SHADE, 0xa55f45, scale);
      pen.shape(spot, LEAF_LEFT, 0x7fa284, scale);
      pen.shape(spot, LEAF_RIGHT, 0x5f8468, scale);
      pen.shape(spot, LEAF_MIDDLE, 0x8ead92, scale);
    },
    0.9,
  );
}
