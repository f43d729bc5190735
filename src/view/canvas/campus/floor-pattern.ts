/** Iso-aligned patterns on a room's floor: for saturation and for overlays. Owns the shapes, not their meaning. */

import { Graphics } from "pixi.js";
import type { RampPattern } from "../../style/overlay-ramp.ts";
import type { Colour } from "./colour.ts";
import { project, type TileRect } from "./iso.ts";

interface Hatching {
  /** Tiles between lines. */
  readonly step: number;
  /** World pixels. */
  readonly width: number;
}

const HATCHINGS: Readonly<Partial<Record<RampPattern, Hatching>>> = {
  "thin-lines": { step: 0.8, width: 1.8 },
  "thick-lines": { step: 0.8, width: 3.6 },
  "wide-lines": { step: 1.9, width: 1.4 },
  crosshatch: { step: 0.8, width: 2.4 },
};
const DOT_STEP = 1.1;

/** A pattern that covers a floor; empty for `plain`. */
export function drawFloorPattern(rect: TileRect, pattern: RampPattern, ink: Colour, alpha: number): Graphics {
  const graphics = new Graphics();
  if (pattern === "dots") drawDots(graphics, rect, ink);
  const hatching = HATCHINGS[pattern];
  if (hatching) {
    if (pattern !== "wide-lines") addLinesAlongY(graphics, rect, hatching.step);
    if (pattern === "crosshatch" || pattern === "wide-lines") addLinesAlongX(graphics, rect, hatching.step);
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

function addLinesAlongY(graphics: Graphics, { x, y, w, d }: TileRect, step: number): void {
  for (let along = step / 2; along < w; along += step) {
    const start = project(x + along, y);
    const end = project(x + along, y + d);
    graphics.moveTo(start.x, start.y).lineTo(end.x, end.y);
  }
}

function addLinesAlongX(graphics: Graphics, { x, y, w, d }: TileRect, step: number): void {
  for (let across = step / 2; across < d; across += step) {
    const start = project(x, y + across);
    const end = project(x + w, y + across);
    graphics.moveTo(start.x, start.y).lineTo(end.x, end.y);
  }
}
