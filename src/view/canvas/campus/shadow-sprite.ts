/** Lays a soft mask flat on the ground. What is in the mask is shadow-mask.ts's, or the caller's. */

import { CanvasSource, DOMAdapter, Matrix, Sprite, Texture } from "pixi.js";
import type { Colour } from "./colour.ts";
import { HALF_HEIGHT, HALF_WIDTH, project, type TileRect } from "./iso.ts";
import type { GroundMask } from "./shadow-mask.ts";

/** A sprite that covers `area` of the ground with one colour, as opaque as the mask says. */
export function createGroundSprite(mask: GroundMask, area: TileRect, colour: Colour): Sprite {
  const { width, height, values } = mask;
  const canvas = DOMAdapter.get().createCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context) {
    const image = context.createImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const white = 0x00ffffff;
    values.forEach((value, i) => {
      pixels[i] = ((value << 24) | white) >>> 0;
    });
    context.putImageData(image, 0, 0);
  }
  const sprite = new Sprite(new Texture({ source: new CanvasSource({ resource: canvas }) }));
  sprite.tint = colour;
  const origin = project(area.x, area.y);
  const alongX = area.w / width;
  const alongY = area.d / height;
  sprite.setFromMatrix(
    new Matrix(
      HALF_WIDTH * alongX,
      HALF_HEIGHT * alongX,
      -HALF_WIDTH * alongY,
      HALF_HEIGHT * alongY,
      origin.x,
      origin.y,
    ),
  );
  return sprite;
}
