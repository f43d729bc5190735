/** Sets the words of a room's label on a small canvas, sharp at the screen's own resolution. Where it goes is not here. */

import { CanvasSource, Texture } from "pixi.js";
import type { RoomModel } from "../../../presenter/scene-model.ts";
import { INTERFACE, SEVERITY } from "../campus/palette.ts";
import { cssColour } from "../figure/css-colour.ts";

/** `flag` stands on a pole; `tall` is the same in three lines; `name` says less; `chip` lies on a white plate. */
export type LabelForm = `${"flag" | "tall" | "name"}-${"left" | "right"}` | "chip";

/** A run of text in one style. */
interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

export interface LabelSheet {
  readonly lines: readonly (readonly Run[])[];
  readonly alignRight: boolean;
  readonly plate: boolean;
  /** Colour of the bar at the left of a plate, or null. */
  readonly bar: string | null;
}

export interface LabelPicture {
  readonly texture: Texture;
  /** CSS pixels, padding included. */
  readonly width: number;
  readonly height: number;
  destroy(): void;
}

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
const INK = cssColour(INTERFACE.light.ink);
const SECOND = cssColour(INTERFACE.light.inkSecond);
/** Over 100 %: with ▲ and bold, never by colour alone. */
const OVER = "#9A3412";
const LINE = 13.5;
/** Clear CSS pixels round the words of a label without a plate. */
export const LABEL_PAD = 3;
const PAD = LABEL_PAD;
const PLATE_PAD = { x: 9, y: 6 };

const fontOf = (run: Run) => `${run.weight} ${run.size}px ${FAMILY}`;
const name = (text: string, size: number): Run => ({ text, size, weight: 650, colour: INK });
const small = (text: string): Run => ({ text, size: 10.5, weight: 400, colour: SECOND });
const loud = (text: string): Run => ({ text, size: 10.5, weight: 650, colour: OVER });

function loadRun(room: RoomModel): Run {
  return room.over ? loud(`▲ ${room.loadText}`) : small(room.loadText);
}

/** The name, and where hours are short also how short, on a plate. */
function composeChip(room: RoomModel): LabelSheet {
  const severity = room.critical ? SEVERITY[4] : room.over ? SEVERITY[3] : null;
  const bar = severity === null ? null : cssColour(severity);
  const first = [name(room.shortName, 11.5)];
  if (!room.over) return { lines: [first], alignRight: false, plate: true, bar };
  first.push(small(` ${room.peopleText}`));
  const second = [loadRun(room)];
  if (room.backlogText !== "") second.push(loud(` · ${room.backlogText}`));
  return { lines: [first, second], alignRight: false, plate: true, bar };
}

/** What a form says about a room, line by line. */
export function composeLabel(room: RoomModel, form: LabelForm): LabelSheet {
  const alignRight = form.endsWith("left");
  if (form === "chip") return composeChip(room);
  const waits = room.over && room.backlogText !== "" ? [loud(` · ${room.backlogText}`)] : [];
  if (form.startsWith("name")) {
    // Where even three lines are too wide: the name, and the sign that hours are short.
    const warning = room.over ? [loud(" ▲")] : [];
    return { lines: [[name(room.shortName, 12.5), ...warning]], alignRight, plate: false, bar: null };
  }
  if (form.startsWith("tall")) {
    const lines = [[name(room.shortName, 12.5)], [small(room.peopleText)], [loadRun(room)]];
    return { lines, alignRight, plate: false, bar: null };
  }
  const second = [small(`${room.peopleText} · `), loadRun(room), ...waits];
  return { lines: [[name(room.shortName, 12.5)], second], alignRight, plate: false, bar: null };
}

/** A white plate with one line, for the title of a lamp or marker under the pointer. */
export const composeTip = (text: string): LabelSheet => ({
  lines: [[{ text, size: 11.5, weight: 550, colour: INK }]],
  alignRight: false,
  plate: true,
  bar: null,
});

let ruler: CanvasRenderingContext2D | null = null;

function measure(run: Run): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler === null) return run.text.length * run.size * 0.6;
  ruler.font = fontOf(run);
  return ruler.measureText(run.text).width;
}

function drawPlate(pen: CanvasRenderingContext2D, width: number, height: number, bar: string | null): void {
  pen.save();
  pen.shadowColor = "rgba(27,42,49,.26)";
  pen.shadowBlur = 4;
  pen.shadowOffsetY = 1.5;
  pen.fillStyle = "#FFFFFF";
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

/** Draws a composed label; `resolution` is device pixels per CSS pixel. */
export function drawLabel(sheet: LabelSheet, resolution: number): LabelPicture {
  const widths = sheet.lines.map((line) => line.reduce((sum, run) => sum + measure(run), 0));
  const padX = sheet.plate ? PLATE_PAD.x + PAD + (sheet.bar === null ? 0 : 3) : PAD;
  const padY = sheet.plate ? PLATE_PAD.y + PAD : PAD;
  const width = Math.ceil(Math.max(1, ...widths) + padX + (sheet.plate ? PLATE_PAD.x + PAD : PAD));
  const height = Math.ceil(sheet.lines.length * LINE + 2 * padY - (sheet.plate ? 2 : 0));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * resolution);
  canvas.height = Math.ceil(height * resolution);
  const pen = canvas.getContext("2d");
  if (pen !== null) {
    pen.scale(resolution, resolution);
    if (sheet.plate) drawPlate(pen, width, height, sheet.bar);
    pen.textBaseline = "alphabetic";
    sheet.lines.forEach((line, row) => {
      const y = padY + row * LINE + 10;
      let x = sheet.alignRight ? width - padX - (widths[row] ?? 0) : padX;
      for (const run of line) {
        pen.font = fontOf(run);
        if (!sheet.plate) {
          // A pale edge keeps the words legible where the ground changes under them.
          pen.strokeStyle = "rgba(250,248,243,.72)";
          pen.lineWidth = 2.6;
          pen.lineJoin = "round";
          pen.strokeText(run.text, x, y);
        }
        pen.fillStyle = run.colour;
        pen.fillText(run.text, x, y);
        x += measure(run);
      }
    });
  }
  const source = new CanvasSource({ resource: canvas, resolution });
  const texture = new Texture({ source });
  return { texture, width, height, destroy: () => texture.destroy(true) };
}

/** Resolves when the fonts of labels can be drawn, or cannot be had. */
export async function waitForLabelFonts(): Promise<void> {
  const wanted = [650, 400].map((weight) => document.fonts.load(`${weight} 12px "Inter Variable"`, "Aé▲"));
  await Promise.all(wanted).catch(() => {});
}
