/** The warm light of the workshop: on the paving around it, and in the air above. Owns its shape. */

import { Container } from "pixi.js";
import type { TileRect } from "./iso.ts";
import { WORKSHOP_COLOUR } from "./palette.ts";
import { WORKSHOP } from "./room-plan.ts";
import type { GroundMask } from "./shadow-mask.ts";
import { createGroundSprite } from "./shadow-sprite.ts";

/** Tiles over which the light fades. */
const REACH = 6;
const PIXELS_PER_TILE = 4;
/** Above 1 the light stays near the glass. */
const FADE = 1.5;

const AREA: TileRect = {
  x: WORKSHOP.x - REACH,
  y: WORKSHOP.y - REACH,
  w: WORKSHOP.w + REACH * 2,
  d: WORKSHOP.d + REACH * 2,
};

/** Light on the paving, full at the glass and gone six metres away. */
export function createGlow(): Container {
  const glow = new Container({ label: "workshop glow" });
  glow.addChild(createGroundSprite(fadeMask(), AREA, WORKSHOP_COLOUR.glow));
  return glow;
}

/** Opacity by distance from the pavilion's rectangle. */
function fadeMask(): GroundMask {
  const width = Math.round(AREA.w * PIXELS_PER_TILE);
  const height = Math.round(AREA.d * PIXELS_PER_TILE);
  const values = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = (column + 0.5) / PIXELS_PER_TILE - REACH;
      const y = (row + 0.5) / PIXELS_PER_TILE - REACH;
      const dx = Math.max(0, -x, x - WORKSHOP.w);
      const dy = Math.max(0, -y, y - WORKSHOP.d);
      const left = Math.max(0, 1 - Math.hypot(dx, dy) / REACH);
      values[row * width + column] = Math.round(255 * left ** FADE);
    }
  }
  return { width, height, values };
}
