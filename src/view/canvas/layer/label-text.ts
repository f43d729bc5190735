/** Sets the words of a room's label on a small canvas, sharp at the screen's own resolution. Where it goes is not here. */

import type { LabelSheet, Run } from "./label-compose.ts";
import type { TextPicture } from "./text-picture.ts";
import { TEXT_RENDERING } from "./text-rendering.ts";

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
/** Clear CSS pixels round the words of a label without a plate. */
const PAD = 3;
/** From one baseline to the next. */
const LINE = 13.5;
const PLATE_PAD = { x: 9, y: 6 };

const fontOf = (run: Run) => `${run.weight} ${run.size}px ${FAMILY}`;

let ruler: CanvasRenderingContext2D | null = null;
/** Widths found so far, by font and text: the same few words come back week after week. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 2000;

/** How wide a text is in a font, in CSS pixels. */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler === null) return text.length * 8;
  ruler.font = font;
  ruler.textRendering = TEXT_RENDERING;
  const { width } = ruler.measureText(text);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

const measure = (run: Run) => measureText(run.text, fontOf(run));

function drawPlate(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  bar: string | null,
  ground: string,
): void {
  pen.save();
  pen.shadowColor = "rgba(27,42,49,.26)";
  pen.shadowBlur = 4;
  pen.shadowOffsetY = 1.5;
  pen.fillStyle = ground;
  pen.beginPath();
  pen.roundRect(PAD, PAD, width - 2 * PAD, height - 2 * PAD, 7);
  pen.fill();
  pen.restore();
  if (bar === null) return;
  pen.save();
  pen.beginPath();
  pen.roundRect(PAD, PAD, width - 2 * PAD, height - 2 * PAD, 7);
  pen.clip();
  pen.fillStyle = bar;
  pen.fillRect(PAD, PAD, 4, height - 2 * PAD);
  pen.restore();
}

/** What words stand on. */
export interface LabelGrounds {
  readonly plate: string;
  /** A pale or dark edge round words without a plate. */
  readonly halo: string;
}

const widthOf = (line: readonly Run[]) => line.reduce((sum, run) => sum + measure(run), 0);

const padsOf = ({ plate, bar }: LabelSheet) => ({
  left: plate ? PLATE_PAD.x + PAD + (bar === null ? 0 : 3) : PAD,
  right: plate ? PLATE_PAD.x + PAD : PAD,
  top: plate ? PLATE_PAD.y + PAD : PAD,
});

/** What a composed label will take, in whole CSS pixels. */
export function measureLabel(sheet: LabelSheet): { readonly width: number; readonly height: number } {
  const { left, right, top } = padsOf(sheet);
  return {
    width: Math.ceil(Math.max(1, ...sheet.lines.map(widthOf)) + left + right),
    height: Math.ceil(sheet.lines.length * LINE + 2 * top - (sheet.plate ? 2 : 0)),
  };
}

/** Draws a composed label into a picture; `resolution` is device pixels per CSS pixel. */
export function drawLabel(
  sheet: LabelSheet,
  grounds: LabelGrounds,
  resolution: number,
  picture: TextPicture,
): void {
  const { left, top } = padsOf(sheet);
  const { width, height } = measureLabel(sheet);
  picture.draw(width, height, resolution, (pen) => {
    if (sheet.plate) drawPlate(pen, width, height, sheet.bar, grounds.plate);
    pen.textBaseline = "alphabetic";
    sheet.lines.forEach((line, row) => {
      const y = top + row * LINE + 10;
      let x = sheet.alignRight ? width - left - widthOf(line) : left;
      for (const run of line) {
        pen.font = fontOf(run);
        if (!sheet.plate) {
          // An edge keeps the words legible where the ground changes under them.
          pen.strokeStyle = grounds.halo;
          pen.lineWidth = 2.6;
          pen.lineJoin = "round";
          pen.strokeText(run.text, x, y);
        }
        pen.fillStyle = run.colour;
        pen.fillText(run.text, x, y);
        x += measure(run);
      }
    });
  });
}

/** Resolves when the fonts of labels can be drawn, or cannot be had. */
export async function waitForLabelFonts(): Promise<void> {
  const wanted = [650, 400].map((weight) => document.fonts.load(`${weight} 12px "Inter Variable"`, "Aé▲"));
  await Promise.all(wanted).catch(() => {});
  widths.clear();
}
