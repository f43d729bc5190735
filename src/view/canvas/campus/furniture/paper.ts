/** Paper, boxes, parked calls and files: what waits. */

import { type Colour, mixColour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { createRandom } from "../random.ts";
import { KRAFT, PAPER } from "./materials.ts";
import { boxOf, type Scenery } from "./scenery.ts";

/** A stack of paper whose layers show. */
export function drawPaperStack(
  pen: Pen,
  x: number,
  y: number,
  z: number,
  h: number,
  w = 0.36,
  d = 0.28,
): void {
  pen.box(x, y, z, w, d, h, PAPER, 0xefe8da, 0xd8cebc);
  const layers = Math.min(12, Math.max(2, Math.round(h / 0.12)));
  for (let i = 1; i < layers; i++) {
    const height = z + (h * i) / layers;
    pen.line(
      [
        [x, y + d, height],
        [x + w, y + d, height],
        [x + w, y, height],
      ],
      0xb8ae9c,
      0.45,
    );
  }
}

export function addPaperStack(scenery: Scenery, x: number, y: number, h: number, w = 0.46, d = 0.38): void {
  scenery.add(boxOf(x, y, w, d, h), (pen) => drawPaperStack(pen, x, y, 0, h, w, d));
}

/** Cardboard boxes, one on the other. */
export function addBoxes(
  scenery: Scenery,
  x: number,
  y: number,
  count: number,
  colour: Colour = KRAFT,
  seed = 1,
): void {
  scenery.add(boxOf(x, y, 0.55, 0.5, count * 0.34), (pen) => {
    const random = createRandom(seed * 7 + 1);
    for (let i = 0; i < count; i++) {
      const side = 0.5 - random() * 0.06;
      const top = mixColour(colour, 0xffffff, random() * 0.2);
      pen.box(x + random() * 0.05, y + random() * 0.05, i * 0.34, side, side * 0.8, 0.34, top);
    }
  });
}

/** A call that waits: a speech bubble on a short post. */
export function addParkedCall(scenery: Scenery, x: number, y: number, raised: number): void {
  scenery.add(
    boxOf(x - 0.2, y - 0.2, 0.4, 0.4, 1.1 + raised),
    (pen) => {
      const spot = [x, y, raised] as const;
      pen.shape(spot, [-0.3, 0, 0.3, 0, 0.3, -3, -0.3, -3], 0x93a4ac);
      pen.shape(
        spot,
        [-4.4, -9.2, 4.4, -9.2, 4.4, -3.4, 0.2, -3.4, -1.6, -1.4, -1.6, -3.4, -4.4, -3.4],
        0x4a5960,
      );
      pen.shape(spot, [-3.7, -8.5, 3.7, -8.5, 3.7, -4.1, -3.7, -4.1], 0xfbf4ea);
      for (const dot of [-2, 0, 2]) pen.ellipse(spot, dot, -6.3, 0.6, 0.6, 0x4a5960);
    },
    0.5,
  );
}

/** Patient files, mint folders lying on each other. */
export function addFileStack(scenery: Scenery, x: number, y: number, count: number): void {
  scenery.add(boxOf(x, y, 0.5, 0.4, count * 0.09), (pen) => {
    for (let i = 0; i < count; i++) {
      const shift = (i % 3) * 0.03;
      pen.box(x + shift, y + 0.03 - shift * 0.5, i * 0.09, 0.46, 0.36, 0.07, 0x8fc3b0, 0x5fa08a, 0x4b8873);
      pen.faceY(
        y + 0.39 - shift * 0.5,
        x + shift,
        x + shift + 0.46,
        i * 0.09 + 0.06,
        i * 0.09 + 0.08,
        0xffffff,
      );
    }
  });
}
