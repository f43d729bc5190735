/** Sets the number of an overlay, the line beneath it and the badge of a second overlay. Where they go is not here. */

import { CanvasSource, Texture } from "pixi.js";
import type { RoomReading } from "../../../presenter/scene-model.ts";
import { findRampStep } from "../../style/overlay-ramp.ts";
import { cssColour } from "../figure/css-colour.ts";
import type { LabelPicture } from "./label-text.ts";

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
const HALO = 5;
const PAD = 6;
const DETAIL_SIZE = 11;
const BADGE = { size: 11, height: 18, padX: 7, swatch: 9, gap: 5 } as const;

/** Sizes of the number, largest first, with the width on the screen (CSS pixels) that a room needs for each. */
const SIZES: readonly (readonly [size: number, width: number])[] = [
  [30, 420],
  [25, 260],
  [20, 170],
  [17, 96],
  [13, 0],
];
/** Share of a room's width on the screen that the line beneath may take; where it is longer it is left out. */
const DETAIL_SHARE = 0.5;
/** Rooms narrower than this do not name the second overlay. */
const NAMED_WIDTH = 215;

/** Size of the number in a room as wide as this on the screen. */
export const readingSize = (roomWidth: number): number =>
  SIZES.find(([, width]) => roomWidth >= width)?.[0] ?? 13;

/**
 * @param size of the number, CSS pixels
 * @param roomWidth of the floor on the screen, CSS pixels
 */
export function drawReading(
  reading: RoomReading,
  size: number,
  roomWidth: number,
  resolution: number,
): LabelPicture {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const step = findRampStep(reading.ramp, reading.step);
  const lines: { text: string; font: string; size: number }[] = [
    { text: reading.value, font: `700 ${size}px ${FAMILY}`, size },
  ];
  const measure = (text: string, font: string): number => {
    if (pen === null) return text.length * 8;
    pen.font = font;
    return pen.measureText(text).width;
  };
  const detail = { text: reading.detail, font: `500 ${DETAIL_SIZE}px ${FAMILY}`, size: DETAIL_SIZE };
  if (reading.detail !== "" && measure(detail.text, detail.font) <= DETAIL_SHARE * roomWidth)
    lines.push(detail);
  const badgeFont = `600 ${BADGE.size}px ${FAMILY}`;
  const badgeWidth =
    reading.second === null
      ? 0
      : measure(badgeText(reading.second, roomWidth), badgeFont) + 2 * BADGE.padX + BADGE.swatch + BADGE.gap;
  const width = Math.ceil(
    Math.max(badgeWidth, ...lines.map(({ text, font }) => measure(text, font))) + 2 * PAD,
  );
  const textHeight = lines.reduce((sum, line) => sum + line.size * 1.16, 0);
  const height = Math.ceil(textHeight + 2 * PAD + (reading.second === null ? 0 : BADGE.height + 3));
  canvas.width = Math.ceil(width * resolution);
  canvas.height = Math.ceil(height * resolution);
  if (pen !== null) {
    pen.scale(resolution, resolution);
    pen.textAlign = "center";
    pen.lineJoin = "round";
    let y = PAD;
    for (const { text, font, size: lineSize } of lines) {
      pen.font = font;
      const baseline = y + lineSize * 0.92;
      // The floor's own colour round the letters keeps pattern and people out of them.
      pen.strokeStyle = cssColour(step.floor);
      pen.lineWidth = HALO;
      pen.strokeText(text, width / 2, baseline);
      pen.fillStyle = cssColour(step.ink);
      pen.fillText(text, width / 2, baseline);
      y += lineSize * 1.16;
    }
    if (reading.second !== null)
      drawBadge(
        pen,
        reading.second,
        badgeText(reading.second, roomWidth),
        width,
        y + 3,
        badgeWidth,
        badgeFont,
      );
  }
  const texture = new Texture({ source: new CanvasSource({ resource: canvas, resolution }) });
  return { texture, width, height, destroy: () => texture.destroy(true) };
}

/** The second number with its name; where the room is narrow, the number alone. */
const badgeText = ({ name, value }: NonNullable<RoomReading["second"]>, roomWidth: number): string =>
  roomWidth < NAMED_WIDTH ? value : `${name} ${value}`;

/** A white plate: a swatch of the second floor, its name and its number. */
function drawBadge(
  pen: CanvasRenderingContext2D,
  second: NonNullable<RoomReading["second"]>,
  text: string,
  width: number,
  y: number,
  badgeWidth: number,
  font: string,
): void {
  const x = (width - badgeWidth) / 2;
  pen.fillStyle = "#FFFFFF";
  pen.strokeStyle = "#C9C1B2";
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(x + 0.5, y + 0.5, badgeWidth - 1, BADGE.height - 1, 6);
  pen.fill();
  pen.stroke();
  const step = findRampStep(second.ramp, second.step);
  const middle = y + BADGE.height / 2;
  const left = x + BADGE.padX;
  pen.fillStyle = cssColour(step.floor);
  pen.strokeStyle = "#1B2A31";
  pen.lineWidth = 0.8;
  pen.beginPath();
  pen.moveTo(left, middle);
  pen.lineTo(left + BADGE.swatch / 2, middle - BADGE.swatch / 2.6);
  pen.lineTo(left + BADGE.swatch, middle);
  pen.lineTo(left + BADGE.swatch / 2, middle + BADGE.swatch / 2.6);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.font = font;
  pen.textAlign = "left";
  pen.fillStyle = "#1B2A31";
  pen.fillText(text, left + BADGE.swatch + BADGE.gap, middle + BADGE.size * 0.36);
}
