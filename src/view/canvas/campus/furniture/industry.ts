/** What stands in the plant: conveyors, the product at its stages, benches, hoods, the gantry. */

import { darken, lighten, mixColour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { createRandom, pickFrom } from "../random.ts";
import { KRAFT, RED, SCREEN, SLATE, STEEL, TEAL, YELLOW } from "./materials.ts";
import { boxOf, type Scenery } from "./scenery.ts";

/** Height in metres of a conveyor's belt. */
export const BELT_HEIGHT = 0.62;

/** A conveyor along x, cut in pieces of two metres so that it sorts among people. */
export function addConveyor(scenery: Scenery, x: number, y: number, length: number, width: number): void {
  for (let along = 0; along < length - 0.01; along += 2) {
    const piece = Math.min(2, length - along);
    const start = x + along;
    scenery.add(boxOf(start, y, piece, width, BELT_HEIGHT), (pen) => {
      pen.box(start, y, 0, piece, width, BELT_HEIGHT, 0xe6ebec, 0xaebbc1, 0x8fa0a8);
      pen.flat(start, y + 0.14, piece, width - 0.28, BELT_HEIGHT, 0x4d5b64);
      for (let roller = 0.25; roller < piece; roller += 0.5) {
        pen.flat(start + roller, y + 0.14, 0.07, width - 0.28, BELT_HEIGHT, 0x75858d);
      }
      pen.faceY(y + width, start, start + piece, 0.4, 0.56, YELLOW);
    });
  }
}

/** The product, a steam steriliser, at stage 0 (a frame) … 4 (ready). */
export function drawSteriliser(pen: Pen, x: number, y: number, z: number, stage: number): void {
  const w = 1.5;
  const d = 1.02;
  const h = STAGE_HEIGHT[stage] ?? 1.3;
  pen.box(x, y, z, w, d, h, stage < 2 ? 0xb7c2c6 : 0xf2f6f7);
  if (stage === 0) {
    pen.flat(x + 0.15, y + 0.12, w - 0.3, d - 0.24, z + h, 0x8b9aa2);
    pen.faceY(y + d, x + 0.1, x + w - 0.1, z + 0.06, z + h - 0.08, STEEL);
    return;
  }
  if (stage === 1) {
    pen.faceY(y + d, x + 0.1, x + w - 0.1, z + 0.06, z + h - 0.08, STEEL);
    pen.discY(y + d, x + 0.66, z + 0.42, 0.28, 0x6f818a);
    return;
  }
  pen.discY(y + d, x + 0.63, z + 0.62, 0.42, stage >= 3 ? 0x647b86 : 0x98a7ae);
  pen.discY(y + d, x + 0.63, z + 0.62, 0.28, stage >= 3 ? 0xb4dbe2 : 0xb3c0c5);
  if (stage >= 3) {
    pen.faceY(y + d, x + w - 0.3, x + w - 0.08, z + 0.66, z + 1.08, SCREEN);
    pen.of("light", () => pen.faceY(y + d, x + w - 0.26, x + w - 0.12, z + 0.9, z + 1.02, 0x5fd3b0));
  }
  if (stage >= 4) {
    pen.faceX(x + w, y + 0.12, y + d - 0.12, z + 0.25, z + 0.42, TEAL);
    pen.faceY(y + d, x + 0.1, x + w - 0.1, z + 0.06, z + 0.15, TEAL);
  }
}

const STAGE_HEIGHT: readonly number[] = [0.35, 0.75, 1.15, 1.25, 1.3];

export function addSteriliser(scenery: Scenery, x: number, y: number, z: number, stage: number): void {
  const h = STAGE_HEIGHT[stage] ?? 1.3;
  scenery.add(boxOf(x, y, 1.5, 1.02, h, z), (pen) => drawSteriliser(pen, x, y, z, stage), z > 0.1 ? 0 : h);
}

const TOOLS: readonly {
  readonly upTo: number;
  readonly size: readonly [number, number, number];
  readonly colour: number;
}[] = [
  { upTo: 0.35, size: [0.3, 0.3, 0.22], colour: 0x8fa3ac },
  { upTo: 0.6, size: [0.36, 0.24, 0.12], colour: RED },
  { upTo: 0.8, size: [0.22, 0.22, 0.34], colour: SLATE },
];

/** A workbench along x with tools on it; cut in pieces of 1.6 m. */
export function addWorkbench(scenery: Scenery, x: number, y: number, length: number, seed: number): void {
  const random = createRandom(seed * 71);
  const pieces = Math.max(1, Math.round(length / 1.6));
  const piece = length / pieces;
  for (let i = 0; i < pieces; i++) {
    const start = x + i * piece;
    const draws = [random(), random(), random(), random()];
    scenery.add(
      boxOf(start, y, piece, 0.8, 0.95),
      (pen) => {
        pen.box(start, y, 0, piece, 0.8, 0.75, 0xd7ae74, 0x7c8f98, 0x637680);
        pen.faceY(y + 0.8, start + 0.08, start + piece - 0.08, 0.2, 0.56, 0x6b7e88);
        drawTool(pen, start + 0.12 + (draws[0] ?? 0) * 0.2, y + 0.2, draws[1] ?? 0);
        drawTool(pen, start + piece / 2 + (draws[2] ?? 0) * 0.2, y + 0.26, draws[3] ?? 0);
      },
      0.7,
    );
  }
}

function drawTool(pen: Pen, x: number, y: number, draw: number): void {
  const tool = TOOLS.find(({ upTo }) => draw < upTo);
  if (!tool) return;
  const [w, d, h] = tool.size;
  pen.box(x, y, 0.75, w, d, h, tool.colour);
}

const FLASK = [-0.6, -4, 0.6, -4, 0.6, -2.4, 2, 0.2, -2, 0.2, -0.6, -2.4];

/** A white laboratory bench along x with flasks and instruments; cut in pieces of 1.9 m at most. */
export function addLabBench(scenery: Scenery, x: number, y: number, length: number, seed: number): void {
  const random = createRandom(seed * 19);
  const pieces = Math.max(1, Math.ceil(length / 1.9));
  const piece = length / pieces;
  for (let i = 0; i < pieces; i++) {
    const start = x + i * piece;
    const draws = Array.from({ length: 6 }, random);
    scenery.add(
      boxOf(start, y, piece, 0.95, 1.15),
      (pen) => {
        pen.box(start, y, 0, piece, 0.95, 0.78, 0xffffff, 0xc9d6da, 0xa9bcc3);
        pen.box(start + 0.05, y + 0.4, 0.78, piece - 0.1, 0.14, 0.34, 0xdce7ea);
        for (let spot = 0; spot < 3; spot++) {
          drawInstrument(pen, start + 0.2 + spot * 0.55, y, draws[spot * 2] ?? 0, draws[spot * 2 + 1] ?? 0);
        }
      },
      0.7,
    );
  }
}

function drawInstrument(pen: Pen, x: number, y: number, kind: number, hue: number): void {
  if (kind < 0.45) {
    const colour = pickFrom([0x56b4e9, 0x7cc4a4, 0xe9b949], hue, 0x56b4e9);
    pen.shape([x + 0.1, y + 0.75, 0.78], FLASK, darken(colour, 0.2), 1.2);
    pen.shape([x + 0.1, y + 0.75, 0.78], FLASK, lighten(colour, 0.35));
  } else if (kind < 0.75) {
    pen.box(x, y + 0.58, 0.78, 0.3, 0.26, 0.3, SLATE);
  } else {
    pen.box(x, y + 0.1, 0.78, 0.34, 0.24, 0.18, 0xb8d0d6);
  }
}

/** A fume hood with its sash. */
export function addFumeHood(scenery: Scenery, x: number, y: number): void {
  scenery.add(boxOf(x, y, 1.2, 0.8, 2), (pen) => {
    pen.box(x, y, 0, 1.2, 0.8, 2, 0xf3f6f6);
    pen.faceY(y + 0.8, x + 0.12, x + 1.08, 0.85, 1.7, 0xa9d3da);
    pen.faceY(y + 0.8, x + 0.12, x + 1.08, 1.25, 1.32, 0xffffff);
    pen.faceY(y + 0.8, x + 0.12, x + 1.08, 0.12, 0.7, 0xd3dddf);
  });
}

/** The andon pole at the end of a line: `lit` is its colour. */
export function addAndon(scenery: Scenery, x: number, y: number, lit: number): void {
  scenery.add(
    boxOf(x - 0.1, y - 0.1, 0.2, 0.2, 2.4),
    (pen) => {
      pen.box(x - 0.1, y - 0.1, 0, 0.2, 0.2, 0.9, 0xaebbc1);
      pen.line(
        [
          [x, y, 0.9],
          [x, y, 2.1],
        ],
        SLATE,
        1,
      );
      pen.of("light", () => pen.shape([x, y, 2.1], [-1.3, 0, 1.3, 0, 1.3, -4.4, -1.3, -4.4], lit));
      pen.shape([x, y, 2.1], [-1.3, -4.4, 1.3, -4.4, 0.8, -5.2, -0.8, -5.2], SLATE);
    },
    0.9,
  );
}

/** The yellow gantry crane across the hall, along y. */
export function addGantry(scenery: Scenery, x: number, y: number, length: number): void {
  for (const foot of [y, y + length - 0.35]) {
    scenery.add(
      boxOf(x, foot, 0.35, 0.35, 3.3),
      (pen) => {
        pen.box(x, foot, 0, 0.35, 0.35, 3.3, YELLOW);
        pen.faceY(foot + 0.35, x, x + 0.35, 0.1, 0.5, 0x3b4a52);
      },
      1.5,
    );
  }
  scenery.add(
    boxOf(x - 0.25, y, 0.85, length, 0.6, 3.15),
    (pen) => {
      pen.box(x, y, 3.3, 0.35, length, 0.42, 0xf0c869, 0xd9a838, 0xc5922a);
      const trolley = y + length * 0.48;
      pen.box(x - 0.25, trolley, 3.15, 0.85, 1, 0.75, SLATE);
      pen.line(
        [
          [x + 0.2, trolley + 0.5, 3.15],
          [x + 0.2, trolley + 0.5, 2.5],
        ],
        0x3b4a52,
        0.8,
      );
      pen.box(x, trolley + 0.3, 2.2, 0.4, 0.4, 0.3, RED);
    },
    0,
  );
}

/** A machine on its plinth, opened for repair. */
export function addOpenMachine(scenery: Scenery, x: number, y: number): void {
  scenery.add(boxOf(x, y, 2.9, 1.6, 1.6), (pen) => {
    pen.box(x, y, 0, 2.9, 1.6, 0.35, STEEL);
    pen.box(x + 0.2, y + 0.15, 0.35, 1.7, 1.3, 1.25, 0xe8eef0);
    pen.faceY(y + 1.45, x + 0.42, x + 1.68, 0.55, 1.42, 0x3b4a52);
    pen.faceY(y + 1.46, x + 0.55, x + 1, 0.7, 1, RED);
    pen.faceY(y + 1.46, x + 1.1, x + 1.5, 0.8, 1.3, STEEL);
    pen.faceY(y + 1.46, x + 0.6, x + 0.95, 1.12, 1.3, YELLOW);
    pen.box(x + 2.1, y + 0.3, 0.35, 0.7, 0.9, 0.6, RED);
  });
}

/** A trolley with a crate, for the aisles. */
export function addTrolley(scenery: Scenery, x: number, y: number, seed: number): void {
  scenery.add(boxOf(x, y, 0.9, 0.55, 0.7), (pen) => {
    pen.box(x, y, 0.14, 0.9, 0.55, 0.1, 0x8fa3ac);
    pen.line(
      [
        [x, y, 0.2],
        [x, y, 0.85],
        [x, y + 0.55, 0.85],
        [x, y + 0.55, 0.2],
      ],
      SLATE,
      0.8,
    );
    pen.box(
      x + 0.15,
      y + 0.08,
      0.24,
      0.6,
      0.4,
      0.34,
      seed % 2 === 0 ? KRAFT : mixColour(0x8fa3ac, 0xffffff, 0.2),
    );
  });
}
