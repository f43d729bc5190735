/** Draws a robot of the warehouse: a low white slab with a teal strip, with or without a box. Units: pixels at fit zoom. */

import { cssColour } from "../../style/palette.ts";
import { leftFace, rightFace } from "../campus/colour.ts";
import { INK, ROBOT } from "../campus/palette.ts";
import type { Picture } from "./sheet.ts";

type Pen = CanvasRenderingContext2D;

const CARDBOARD = 0xd9b382;

/** Fills a polygon given as x, y pairs. */
function polygon(pen: Pen, colour: string, ...flat: number[]): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (let i = 0; i + 1 < flat.length; i += 2) pen.lineTo(flat[i] ?? 0, flat[i + 1] ?? 0);
  pen.closePath();
  pen.fill();
}

/** A box on the ground round (0, 0): `half` is half its side in metres, `from` and `to` its heights. */
function box(
  pen: Pen,
  half: number,
  from: number,
  to: number,
  top: number,
  left: number,
  right: number,
): void {
  // At fit zoom a metre of ground is 8 px across and 4 px down, a metre up is 8 px.
  const w = half * 16;
  const h = half * 8;
  const low = -from * 8;
  const high = -to * 8;
  polygon(pen, cssColour(left), -w, high, 0, h + high, 0, h + low, -w, low);
  polygon(pen, cssColour(right), w, high, 0, h + high, 0, h + low, w, low);
  polygon(pen, cssColour(top), 0, -h + high, w, high, 0, h + high, -w, high);
}

/** The origin is the middle of the robot on the floor. */
export const robotPicture = (loaded: boolean): Picture => ({
  box: { left: -8.5, right: 8.5, top: -11, bottom: 5.5 },
  draw(pen) {
    pen.globalAlpha = 0.16;
    pen.fillStyle = cssColour(INK);
    pen.beginPath();
    pen.ellipse(0.6, 0.4, 7.6, 3.8, 0, 0, 2 * Math.PI);
    pen.fill();
    pen.globalAlpha = 1;
    box(pen, 0.4, 0.04, 0.32, ROBOT.body, 0xc9d6d8, 0xa9bbc0);
    // The strip: a thin band round the two faces that show.
    polygon(pen, cssColour(ROBOT.strip), -6.4, -1.7, 0, 1.5, 0, 2.4, -6.4, -0.8);
    polygon(pen, cssColour(ROBOT.stripShaded), 6.4, -1.7, 0, 1.5, 0, 2.4, 6.4, -0.8);
    if (loaded) box(pen, 0.28, 0.32, 0.78, CARDBOARD, leftFace(CARDBOARD), rightFace(CARDBOARD));
    else polygon(pen, "#DDE5E5", 0, -4.6, 4, -2.6, 0, -0.6, -4, -2.6);
  },
});
