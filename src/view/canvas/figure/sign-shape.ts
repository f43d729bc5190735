/** Draws lamps of deployments and markers of incidents. Units are CSS pixels at fit zoom; no layer, no motion. */

import type { Severity } from "../../../contract/scenario.ts";
import { cssColour } from "../../style/palette.ts";
import { GROUND, INK, LAMP, SEVERITY } from "../campus/palette.ts";
import type { Picture } from "./sheet.ts";
import { segmentAngles } from "./token-shape.ts";

type Pen = CanvasRenderingContext2D;

const OUTLINE = cssColour(INK);
const WHITE = "#FFFFFF";
/** Radius of the ring of a lamp. */
export const LAMP_RADIUS = 6.4;
/** Arcs that are drawn for a deployment under way: progress in steps. */
export const PROGRESS_STEPS = 24;

function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

function arc(pen: Pen, radius: number, from: number, to: number, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = "butt";
  pen.beginPath();
  pen.arc(0, 0, radius, from, to);
  pen.stroke();
}

function lampCore(pen: Pen): void {
  const r = LAMP_RADIUS;
  disc(pen, 0, 0, r * 0.46, cssColour(LAMP.core));
  arc(pen, r * 0.46, 0, 2 * Math.PI, cssColour(LAMP.edge), r * 0.11);
  disc(pen, -r * 0.13, -r * 0.15, r * 0.15, "#FFF6CF");
}

const LAMP_BOX = { left: -9, right: 9, top: -9, bottom: 9 };

function lampPlate(pen: Pen): void {
  pen.globalAlpha = 0.22;
  disc(pen, 0, 0.8, LAMP_RADIUS + 2, OUTLINE);
  pen.globalAlpha = 1;
  disc(pen, 0, 0, LAMP_RADIUS + 1.7, WHITE);
}

/** A lamp at work: as many segments lit as the level of autonomy. */
export const lampPicture = (level: 1 | 2 | 3): Picture => ({
  box: LAMP_BOX,
  draw(pen) {
    lampPlate(pen);
    for (let i = 0; i < 3; i++) {
      const isLit = i < level;
      const width = LAMP_RADIUS * (isLit ? 0.36 : 0.2);
      arc(pen, LAMP_RADIUS, ...segmentAngles(i, 9), isLit ? OUTLINE : cssColour(LAMP.unlit), width);
    }
    lampCore(pen);
  },
});

/** A lamp that is being put up; `step` of PROGRESS_STEPS is done. */
export const integratingPicture = (step: number): Picture => ({
  box: LAMP_BOX,
  draw(pen) {
    lampPlate(pen);
    pen.setLineDash([1, 1.6]);
    arc(pen, LAMP_RADIUS, 0, 2 * Math.PI, cssColour(LAMP.unlit), 1);
    pen.setLineDash([]);
    const from = -Math.PI / 2;
    const to = from + (2 * Math.PI * step) / PROGRESS_STEPS;
    arc(pen, LAMP_RADIUS, from, to, cssColour(LAMP.integrating), 2);
    arc(pen, LAMP_RADIUS * 0.46, 0, 2 * Math.PI, cssColour(LAMP.edge), 0.8);
  },
});

/** A lamp that was switched off: dashed ring, two bars. */
export const suspendedPicture: Picture = {
  box: LAMP_BOX,
  draw(pen) {
    lampPlate(pen);
    pen.setLineDash([1.6, 1.5]);
    arc(pen, LAMP_RADIUS, 0, 2 * Math.PI, "#6F7A7F", 1.3);
    pen.setLineDash([]);
    pen.fillStyle = "#6F7A7F";
    pen.fillRect(-2.3, -2.6, 1.5, 5.2);
    pen.fillRect(0.8, -2.6, 1.5, 5.2);
  },
};

/** Soft light round a lamp; it breathes. */
export const haloPicture: Picture = {
  box: { left: -16, right: 16, top: -16, bottom: 16 },
  draw(pen) {
    const light = pen.createRadialGradient(0, 0, 0, 0, 0, 16);
    light.addColorStop(0, "rgba(255,215,90,.75)");
    light.addColorStop(0.45, "rgba(255,215,90,.28)");
    light.addColorStop(1, "rgba(255,215,90,0)");
    pen.fillStyle = light;
    pen.fillRect(-16, -16, 32, 32);
  },
};

/** Radius of a marker's head, by severity. */
export const MARKER_RADIUS: Readonly<Record<Severity, number>> = { 1: 8, 2: 9, 3: 10, 4: 12 };
/** Length of its stem. */
export const MARKER_STEM: Readonly<Record<Severity, number>> = { 1: 12, 2: 12, 3: 16, 4: 22 };

/** Height of the middle of a marker's head above its foot. */
export const markerHeadHeight = (severity: Severity): number =>
  MARKER_STEM[severity] + MARKER_RADIUS[severity] * 0.9;

function edged(pen: Pen, path: string, colour: string): void {
  const outline = new Path2D(path);
  pen.lineJoin = "round";
  pen.strokeStyle = WHITE;
  pen.lineWidth = 3.2;
  pen.stroke(outline);
  pen.fillStyle = colour;
  pen.fill(outline);
}

function exclamation(
  pen: Pen,
  top: number,
  bottom: number,
  dot: number,
  width: number,
  colour: string,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = "round";
  pen.stroke(new Path2D(`M0,${top}L0,${bottom}`));
  disc(pen, 0, dot, width * 0.58, colour);
}

function markerHead(pen: Pen, severity: Severity): void {
  const r = MARKER_RADIUS[severity];
  const colour = cssColour(SEVERITY[severity]);
  if (severity === 4) {
    const k = r * 0.414;
    edged(
      pen,
      `M${-k},${-r}L${k},${-r}L${r},${-k}L${r},${k}L${k},${r}L${-k},${r}L${-r},${k}L${-r},${-k}Z`,
      colour,
    );
    exclamation(pen, -r * 0.52, r * 0.12, r * 0.52, r * 0.26, WHITE);
  } else if (severity === 3) {
    const k = r * 1.1;
    edged(pen, `M0,${-k}L${k},0L0,${k}L${-k},0Z`, colour);
    exclamation(pen, -r * 0.5, r * 0.1, r * 0.47, r * 0.24, WHITE);
  } else if (severity === 2) {
    edged(pen, `M0,${-r}L${r * 1.05},${r * 0.8}L${-r * 1.05},${r * 0.8}Z`, colour);
    exclamation(pen, -r * 0.36, r * 0.16, r * 0.5, r * 0.22, OUTLINE);
  } else {
    disc(pen, 0, 0, r + 1.4, WHITE);
    arc(pen, r * 0.85, 0, 2 * Math.PI, colour, r * 0.22);
    disc(pen, 0, 0, r * 0.22, colour);
  }
}

/** An incident: its shape is its severity. The origin is the foot of the stem. */
export const markerPicture = (severity: Severity): Picture => ({
  box: { left: -16, right: 16, top: -(markerHeadHeight(severity) + 16), bottom: 4 },
  draw(pen) {
    pen.globalAlpha = 0.25;
    pen.fillStyle = cssColour(GROUND.shadow);
    pen.beginPath();
    pen.ellipse(0, 0, 4, 2, 0, 0, 2 * Math.PI);
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = OUTLINE;
    pen.lineWidth = 1.4;
    pen.stroke(new Path2D(`M0,0L0,${-MARKER_STEM[severity]}`));
    pen.translate(0, -markerHeadHeight(severity));
    markerHead(pen, severity);
  },
});
