/** Iso-aligned patterns on a room's floor: for saturation and for overlays. Owns the shapes, not their meaning. */

import { Graphics } from "pixi.js";
import type { Colour } from "./colour.ts";
import { project, type TileRect } from "./iso.ts";
import type { RampPattern } from "./palette.ts";

interface Hatching {
  /** Tiles between lines, measured along x. */
  readonly step: number;
  /** World pixels. */
  readonly width: number;
}

const HATCHINGS: Readonly<Partial<Record<RampPattern, Hatching>>> = {
  "thin-lines": { step: 1.1, width: 1.6 },
  "thick-lines": { step: 1.1, width: 3.2 },
  crosshatch: { step: 1.1, width: 2.2 },
};
const DOT_STEP = 1.1;

/** A pattern that covers a floor; empty for `plain`. */
export function drawFloorPattern(rect: TileRect, pattern: RampPattern, ink: Colour, alpha: number): Graphics {
  const graphics = new Graphics();
  if (pattern === "dots") drawDots(graphics, rect, ink);
  const hatching = HATCHINGS[pattern];
  if (hatching) {
    addHatch(graphics, rect, hatching.step, 1);
    if (pattern === "crosshatch") addHatch(graphics, rect, hatching.step, -1);
    graphics.stroke({ width: hatching.width, color: ink });
  }
  graphics.alpha = alpha;
  return graphics;
}

function drawDots(graphics: Graphics, { x, y, w, d }: TileRect, ink: Colour): void {
  for (let row = 0; row * DOT_STEP < d - 0.6; row++) {
    for (let along = (row % 2) * 0.55 + 0.5; along < w - 0.3; along += DOT_STEP) {
      const { x: left, y: top } = project(x + along, y + 0.5 + row * DOT_STEP);
      graphics.ellipse(left, top, 2.3, 1.5);
    }
  }
  graphics.fill(ink);
}

/** Diagonals of the floor, clipped to it: `turn` 1 falls along x + y, −1 along x − y. */
function addHatch(graphics: Graphics, { x, y, w, d }: TileRect, step: number, turn: 1 | -1): void {
  for (let along = step / 2 - d; along < w; along += step) {
    // From the near edge the line leaves at `along`; it covers as much depth as the floor leaves it.
    const from = Math.max(0, -along);
    const to = Math.min(d, w - along);
    if (to <= from) continue;
    const startY = turn === 1 ? y + from : y + d - from;
    const endY = turn === 1 ? y + to : y + d - to;
    const start = project(x + along + from, startY);
    const end = project(x + along + to, endY);
    graphics.moveTo(start.x, start.y).lineTo(end.x, end.y);
  }
}
