/** Paints the sky behind the campus and the daylight over it, both as one stretched texture each. */

import { CanvasSource, Sprite, Texture } from "pixi.js";
import { INTERFACE } from "../campus/palette.ts";
import { cssColour } from "../figure/css-colour.ts";

const SIDE = 256;

function paint(draw: (pen: CanvasRenderingContext2D) => void): Sprite {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext("2d");
  if (pen !== null) draw(pen);
  return new Sprite(new Texture({ source: new CanvasSource({ resource: canvas }) }));
}

export class SkyLayer {
  /** Behind everything. */
  readonly sky = paint((pen) => {
    const light = pen.createLinearGradient(0, 0, SIDE * 0.25, SIDE);
    light.addColorStop(0, cssColour(INTERFACE.light.skyTop));
    light.addColorStop(1, cssColour(INTERFACE.light.skyFoot));
    pen.fillStyle = light;
    pen.fillRect(0, 0, SIDE, SIDE);
  });

  /** Above the campus, under the signs: warm from the upper left, a little cool on the far side. */
  readonly daylight = paint((pen) => {
    const light = pen.createRadialGradient(SIDE * 0.12, 0, 0, SIDE * 0.12, 0, SIDE * 1.1);
    light.addColorStop(0, "rgba(255,240,205,.20)");
    light.addColorStop(0.5, "rgba(255,243,214,0)");
    light.addColorStop(1, "rgba(75,106,122,.07)");
    pen.fillStyle = light;
    pen.fillRect(0, 0, SIDE, SIDE);
  });

  resize(width: number, height: number): void {
    for (const sprite of [this.sky, this.daylight]) sprite.setSize(width, height);
  }

  destroy(): void {
    for (const sprite of [this.sky, this.daylight]) sprite.destroy({ texture: true, textureSource: true });
  }
}
