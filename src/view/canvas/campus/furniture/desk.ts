/** Desks with what stands on them, chairs, double benches, screens between booths. */

import { type Colour, lighten, mixColour } from "../colour.ts";
import type { Pen } from "../pen.ts";
import { DARK, LIT_SCREEN, SCREEN, SLATE, WHITE } from "./materials.ts";
import { drawPaperStack } from "./paper.ts";
import { boxOf, type Scenery } from "./scenery.ts";

export interface DeskLook {
  readonly top: Colour;
  readonly leg: Colour;
  readonly monitors: number;
  /** Height in metres of the paper on it; 0 for none. */
  readonly paper: number;
  readonly lamp: boolean;
}

const PLAIN: DeskLook = { top: WHITE, leg: 0xd8d2c6, monitors: 1, paper: 0, lamp: false };
const DESK_HEIGHT = 0.7;

/** A desk whose person sits at −y (`N`, looking at the camera) or at +y (`S`, looking away). */
export function addDesk(
  scenery: Scenery,
  x: number,
  y: number,
  w: number,
  d: number,
  side: "N" | "S",
  options: Partial<DeskLook> = {},
): void {
  const look = { ...PLAIN, ...options };
  const tall = look.lamp ? 1.35 : look.monitors > 0 || look.paper > 0.3 ? 1.2 : DESK_HEIGHT;
  scenery.add(
    boxOf(x, y, w, d, tall),
    (pen) => {
      const left = mixColour(look.leg, 0x6b6258, 0.08);
      pen.box(x, y, 0, w, d, DESK_HEIGHT, look.top, left, mixColour(look.leg, 0x4a4a4a, 0.18));
      drawDeskTop(pen, x, y, w, d, side, look);
    },
    DESK_HEIGHT,
  );
}

function drawDeskTop(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  d: number,
  side: "N" | "S",
  look: DeskLook,
): void {
  const paperY = y + d * 0.32;
  if (side === "S") drawMonitors(pen, x + w / 2, y + 0.16, true, look.monitors);
  else drawKeyboard(pen, x + w / 2, y + 0.12);
  if (look.paper > 0) drawPaperStack(pen, x + w - 0.36, paperY, DESK_HEIGHT, look.paper, 0.28, 0.24);
  if (side === "N") drawMonitors(pen, x + w / 2, y + d - 0.16, false, look.monitors);
  else drawKeyboard(pen, x + w / 2, y + d - 0.26);
  if (look.lamp) drawDeskLamp(pen, x + 0.22, y + 0.25);
}

function drawKeyboard(pen: Pen, x: number, y: number): void {
  pen.flat(x - 0.2, y, 0.4, 0.13, DESK_HEIGHT + 0.005, 0xc9cfce);
}

/** Monitors side by side along x; `facing` shows their screens to the camera. */
function drawMonitors(pen: Pen, x: number, y: number, facing: boolean, count: number): void {
  const width = 0.62;
  for (let i = 0; i < count; i++) {
    const start = x + (i - (count - 1) / 2) * (width + 0.06) - width / 2;
    const back = facing ? SCREEN : 0xc4cccf;
    pen.box(start, y - 0.04, DESK_HEIGHT + 0.08, width, 0.08, 0.42, SLATE, back, DARK);
    if (!facing) continue;
    pen.of("light", () => {
      pen.faceY(y + 0.04, start + 0.06, start + width - 0.06, 0.84, 1.14, LIT_SCREEN);
      pen.faceY(y + 0.041, start + 0.12, start + 0.36, 1.02, 1.07, lighten(LIT_SCREEN, 0.6));
      pen.faceY(y + 0.041, start + 0.12, start + 0.46, 0.92, 0.96, lighten(LIT_SCREEN, 0.45));
    });
  }
}

function drawDeskLamp(pen: Pen, x: number, y: number): void {
  pen.shape([x, y, DESK_HEIGHT], [-0.4, 0, 0.4, 0, 0.4, -5, -0.4, -5], DARK);
  pen.shape([x, y, DESK_HEIGHT], [-0.3, -5.2, 2.3, -6.3, 2.5, -5.6, -0.2, -4.5], DARK);
  pen.of("light", () => {
    pen.at(0.3, () => pen.ellipse([x, y, DESK_HEIGHT], 2.8, -5.4, 3.4, 3.4, 0xffd75a));
    pen.ellipse([x, y, DESK_HEIGHT], 2.8, -5.6, 1.4, 1.4, 0xffd75a);
  });
}

/** The seat of a chair: the person hides the rest. */
export function addChair(scenery: Scenery, x: number, y: number, colour: Colour): void {
  scenery.add(
    boxOf(x - 0.21, y - 0.21, 0.42, 0.42, 0.14, 0.18),
    (pen) => {
      pen.box(x - 0.21, y - 0.21, 0.18, 0.42, 0.42, 0.14, colour);
    },
    0,
  );
}

/** A seat with its chair. */
export function addChairSeat(scenery: Scenery, x: number, y: number, away: boolean, chair: Colour): void {
  addChair(scenery, x, y, chair);
  scenery.seat(x, y, { pose: "sit", away });
}

export interface BenchLook {
  readonly pitch: number;
  readonly top: Colour;
  readonly leg: Colour;
  readonly monitors: number;
  /** Share of desks with paper on them. */
  readonly paper: number;
  readonly chair: Colour;
  /** Screens between neighbours, if any. */
  readonly screens: Colour | null;
}

const BENCH: BenchLook = {
  pitch: 1.45,
  top: WHITE,
  leg: 0xd8d2c6,
  monitors: 1,
  paper: 0.2,
  chair: 0x7d8a90,
  screens: null,
};

/** A double bench along x: `count` desks on each side, back to back, chairs outside; 2.9 m deep with chairs. */
export function addBench(
  scenery: Scenery,
  x: number,
  y: number,
  count: number,
  random: () => number,
  options: Partial<BenchLook> = {},
): void {
  const look = { ...BENCH, ...options };
  for (let i = 0; i < count; i++) {
    const start = x + i * look.pitch;
    addBenchDesk(scenery, start, y + 0.72, "N", random, look);
    addBenchDesk(scenery, start, y + 1.42, "S", random, look);
    addChairSeat(scenery, start + look.pitch / 2, y + 0.38, false, look.chair);
    addChairSeat(scenery, start + look.pitch / 2, y + 2.5, true, look.chair);
    if (look.screens !== null) addScreen(scenery, start - 0.05, y + 0.62, look.screens);
  }
  if (look.screens !== null) addScreen(scenery, x + count * look.pitch - 0.05, y + 0.62, look.screens);
}

function addBenchDesk(
  scenery: Scenery,
  x: number,
  y: number,
  side: "N" | "S",
  random: () => number,
  look: BenchLook,
): void {
  const monitors = random() < 0.9 ? look.monitors : 0;
  const paper = random() < look.paper ? 0.12 + random() * 0.2 : 0;
  addDesk(scenery, x, y, look.pitch - 0.06, 0.68, side, { ...look, monitors, paper });
}

/** The screen between two booths, along y. */
function addScreen(scenery: Scenery, x: number, y: number, colour: Colour): void {
  scenery.add(
    boxOf(x, y, 0.07, 1.56, 1.15),
    (pen) => {
      pen.box(x, y, 0, 0.07, 1.56, 1.15, colour, lighten(colour, 0.2), mixColour(colour, 0x3a4148, 0.14));
    },
    0.6,
  );
}
