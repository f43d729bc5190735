/** Sets the number of an overlay, the line beneath it and the badge of a second overlay. Where they go is not here. */

import type { RoomReading } from "../../../presenter/scene-model.ts";
import { findRampStep } from "../../style/overlay-ramp.ts";
import { type Colours, cssColour, type Palette, type ThemeName } from "../../style/palette.ts";
import { measureText } from "./label-text.ts";
import type { TextPicture } from "./text-picture.ts";

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
const HALO = 5;
const PAD = 6;
const DETAIL_SIZE = 11;
const BADGE = { size: 11, height: 18, padX: 7, swatch: 9, gap: 5 } as const;
const BADGE_FONT = `600 ${BADGE.size}px ${FAMILY}`;

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
  palette: Palette,
  size: number,
  roomWidth: number,
  resolution: number,
  picture: TextPicture,
): void {
  const step = findRampStep(reading.ramp, reading.step, palette.theme);
  const lines: { text: string; font: string; size: number }[] = [
    { text: reading.value, font: `700 ${size}px ${FAMILY}`, size },
  ];
  const detail = { text: reading.detail, font: `500 ${DETAIL_SIZE}px ${FAMILY}`, size: DETAIL_SIZE };
  if (reading.detail !== "" && measureText(detail.text, detail.font) <= DETAIL_SHARE * roomWidth)
    lines.push(detail);
  const badge = reading.second === null ? null : composeBadge(reading.second, palette.theme, roomWidth);
  const width = Math.ceil(
    Math.max(badge?.width ?? 0, ...lines.map(({ text, font }) => measureText(text, font))) + 2 * PAD,
  );
  const textHeight = lines.reduce((sum, line) => sum + line.size * 1.16, 0);
  const height = Math.ceil(textHeight + 2 * PAD + (badge === null ? 0 : BADGE.height + 3));
  picture.draw(width, height, resolution, (pen) => {
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
    if (badge !== null) drawBadge(pen, badge, palette.colours, (width - badge.width) / 2, y + 3);
  });
}

interface Badge {
  readonly text: string;
  readonly floor: number;
  /** CSS pixels. */
  readonly width: number;
}

/** The second number with its name; where the room is narrow, the number alone. */
function composeBadge(
  second: NonNullable<RoomReading["second"]>,
  theme: ThemeName,
  roomWidth: number,
): Badge {
  const text = roomWidth < NAMED_WIDTH ? second.value : `${second.name} ${second.value}`;
  const width = measureText(text, BADGE_FONT) + 2 * BADGE.padX + BADGE.swatch + BADGE.gap;
  return { text, floor: findRampStep(second.ramp, second.step, theme).floor, width };
}

/** A plate: a swatch of the second floor, its name and its number. */
function drawBadge(
  pen: CanvasRenderingContext2D,
  badge: Badge,
  colours: Colours,
  x: number,
  y: number,
): void {
  pen.fillStyle = cssColour(colours.panel);
  pen.strokeStyle = cssColour(colours["line-2"]);
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(x + 0.5, y + 0.5, badge.width - 1, BADGE.height - 1, 6);
  pen.fill();
  pen.stroke();
  const middle = y + BADGE.height / 2;
  const left = x + BADGE.padX;
  pen.fillStyle = cssColour(badge.floor);
  pen.strokeStyle = cssColour(colours.ink);
  pen.lineWidth = 0.8;
  pen.beginPath();
  pen.moveTo(left, middle);
  pen.lineTo(left + BADGE.swatch / 2, middle - BADGE.swatch / 2.6);
  pen.lineTo(left + BADGE.swatch, middle);
  pen.lineTo(left + BADGE.swatch / 2, middle + BADGE.swatch / 2.6);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.font = BADGE_FONT;
  pen.textAlign = "left";
  pen.fillStyle = cssColour(colours.ink);
  pen.fillText(badge.text, left + BADGE.swatch + BADGE.gap, middle + BADGE.size * 0.36);
}
