/** Beds and curtains of the clinical follow-up. */

import { darken, lighten } from "../colour.ts";
import { boxOf, type Scenery } from "./scenery.ts";

const CURTAIN = 0xa9d2c4;

/** A bed along y, its head at low y. */
export function addBed(scenery: Scenery, x: number, y: number): void {
  scenery.add(
    boxOf(x, y, 0.75, 1.7, 0.75),
    (pen) => {
      pen.box(x, y - 0.06, 0.1, 0.75, 0.06, 0.65, 0xc6dbd2);
      pen.box(x, y, 0.1, 0.75, 1.7, 0.4, 0xffffff, 0xcfe0da, 0xaecabf);
      pen.box(x + 0.08, y + 0.05, 0.5, 0.59, 0.36, 0.1, 0xe9f3f0);
      pen.box(x + 0.03, y + 0.7, 0.5, 0.69, 0.95, 0.04, 0x9cc7b6);
    },
    0.5,
  );
}

/** A curtain on its rail along x or y. */
export function addCurtain(scenery: Scenery, x: number, y: number, length: number, axis: "x" | "y"): void {
  const folds = Math.round(length / 0.22);
  const box = axis === "x" ? boxOf(x, y - 0.03, length, 0.06, 1.8) : boxOf(x - 0.03, y, 0.06, length, 1.8);
  scenery.add(
    box,
    (pen) => {
      for (let i = 0; i < folds; i++) {
        const from = (i * length) / folds;
        const to = ((i + 1) * length) / folds;
        const colour = i % 2 === 1 ? CURTAIN : lighten(CURTAIN, 0.25);
        if (axis === "x") pen.faceY(y, x + from, x + to, 0.25, 1.75, colour);
        else pen.faceX(x, y + from, y + to, 0.25, 1.75, darken(colour, 0.08));
      }
      const end = axis === "x" ? ([x + length, y, 1.78] as const) : ([x, y + length, 1.78] as const);
      pen.line([[x, y, 1.78], end], 0x7e979a, 0.7);
    },
    0.5,
  );
}
