/** Trees and garden benches. */

import type { Colour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { WOOD } from "./materials.ts";
import { boxOf, type Scenery } from "./scenery.ts";

const CROWNS: readonly (readonly [lit: Colour, shaded: Colour, light: Colour])[] = [
  [0x8daa83, 0x7b9a74, 0xa7bf97],
  [0x9db48a, 0x87a178, 0xb6c8a2],
  [0x86a594, 0x739382, 0xa1bbaa],
];

const TRUNK = [-0.9, 0, -0.6, -7, 0.6, -7, 0.9, 0];
const TRUNK_SHADE = [0.2, 0, 0.2, -7, 0.6, -7, 0.9, 0];

/** A round tree; `kind` 0 … 2 chooses its green. */
export function addTree(scenery: Scenery, x: number, y: number, size: number, kind: number): void {
  const scale = size * 1.45;
  const crown = CROWNS[kind % 3] ?? [0x8daa83, 0x7b9a74, 0xa7bf97];
  scenery.add(
    boxOf(x - 0.35, y - 0.35, 0.7, 0.7, 2.4 * scale),
    (pen) => {
      pen.shape([x, y, 0], TRUNK, 0x8c6b4e, scale);
      pen.shape([x, y, 0], TRUNK_SHADE, 0x72563e, scale);
      pen.of("leaf", () => drawCrown(pen, x, y, scale, crown));
    },
    0,
  );
  // A crown's shadow is longer than its trunk's.
  scenery.shadows.push({ x: x - 0.1, y: y - 0.55, w: 1.5 * scale, d: 0.8 * scale, h: 0.2 });
}

function drawCrown(
  pen: Pen,
  x: number,
  y: number,
  scale: number,
  [lit, shaded, light]: readonly [Colour, Colour, Colour],
): void {
  pen.ellipse([x, y, 0], 0, -12.5, 6.6, 8, shaded, scale);
  pen.ellipse([x, y, 0], -0.9, -12.9, 5.6, 7.5, lit, scale);
  pen.ellipse([x, y, 0], -2.2, -15, 3, 4, light, scale);
}

/** A bench of the garden, along x. */
export function addGardenBench(scenery: Scenery, x: number, y: number): void {
  scenery.add(
    boxOf(x, y, 1.5, 0.4, 0.34),
    (pen) => {
      pen.box(x + 0.1, y + 0.05, 0, 0.1, 0.3, 0.2, 0x93a4ac);
      pen.box(x + 1.3, y + 0.05, 0, 0.1, 0.3, 0.2, 0x93a4ac);
      pen.box(x, y, 0.2, 1.5, 0.4, 0.12, WOOD);
    },
    0.3,
  );
}
