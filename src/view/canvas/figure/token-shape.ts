/** Draws the seven kinds of case, the light of an assistant, and a load on a robot. Units are pixels at fit zoom. */

import type { CaseToken } from "../../../contract/scenario.ts";
import { cssColour } from "../../style/palette.ts";
import { INK, LAMP, PLACE } from "../campus/palette.ts";
import type { Box, Picture } from "./sheet.ts";

export const CASE_TOKENS: readonly CaseToken[] = [
  "document",
  "order",
  "request",
  "breakdown",
  "candidate",
  "file",
  "change",
];

const OUTLINE = cssColour(INK);
const PAPER = "#FFFFFF";
const TOKEN_BOX: Box = { left: -4.8, right: 4.8, top: -7.2, bottom: 1.8 };

type Pen = CanvasRenderingContext2D;

function fill(pen: Pen, path: string, colour: string): void {
  pen.fillStyle = colour;
  pen.fill(new Path2D(path));
}

function stroke(pen: Pen, path: string, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.stroke(new Path2D(path));
}

function outlined(pen: Pen, path: string, colour: string): void {
  fill(pen, path, colour);
  stroke(pen, path, OUTLINE, 0.7);
}

const DRAW: Readonly<Record<CaseToken, (pen: Pen) => void>> = {
  document(pen) {
    outlined(pen, "M-2.4,-6.4H1.2L2.6,-5V0H-2.4Z", PAPER);
    stroke(pen, "M-1.3,-3.9H1.4M-1.3,-2.2H1.4", OUTLINE, 0.6);
  },
  order(pen) {
    fill(pen, "M0,-6.2L3.2,-4.6V-1.4L0,.2L-3.2,-1.4V-4.6Z", "#CDA06B");
    fill(pen, "M0,-3L3.2,-4.6V-1.4L0,.2Z", "#A97C4A");
    fill(pen, "M0,-6.2L3.2,-4.6L0,-3L-3.2,-4.6Z", "#E2BF92");
    stroke(pen, "M0,-6.2L3.2,-4.6V-1.4L0,.2L-3.2,-1.4V-4.6Z", OUTLINE, 0.6);
  },
  request(pen) {
    const bubble =
      "M-3.1,-6.4H3.1Q3.8,-6.4 3.8,-5.6V-2.8Q3.8,-2 3.1,-2H.2L-1.8,0V-2H-3.1Q-3.8,-2 -3.8,-2.8V-5.6Q-3.8,-6.4 -3.1,-6.4Z";
    outlined(pen, bubble, cssColour(PLACE.office.coping));
    stroke(pen, "M-1.8,-4.2h.01M0,-4.2h.01M1.8,-4.2h.01", OUTLINE, 1.1);
  },
  breakdown(pen) {
    outlined(pen, "M-1.7,-6H1.7L3.4,-3L1.7,0H-1.7L-3.4,-3Z", "#7C8F98");
    fill(pen, "M-1.3,-3A1.3,1.3 0 1 1 1.3,-3A1.3,1.3 0 1 1 -1.3,-3Z", "#F3F5F4");
  },
  candidate(pen) {
    outlined(pen, "M-2.6,-6.4H2.6V0H-2.6Z", PAPER);
    fill(pen, "M-1,-4.6A1,1 0 1 1 1,-4.6A1,1 0 1 1 -1,-4.6Z", OUTLINE);
    fill(pen, "M-1.6,-1.5Q0,-3.8 1.6,-1.5Z", OUTLINE);
  },
  file(pen) {
    outlined(pen, "M-3.2,-5.4H-.8L0,-4.6H3.2V0H-3.2Z", "#8FC3B0");
    stroke(pen, "M0,-3.7V-.9M-1.4,-2.3H1.4", PAPER, 1.1);
  },
  change(pen) {
    fill(
      pen,
      "M-2.4,-5.9H2.4Q3.3,-5.9 3.3,-5V-1.2Q3.3,-.3 2.4,-.3H-2.4Q-3.3,-.3 -3.3,-1.2V-5Q-3.3,-5.9 -2.4,-5.9Z",
      OUTLINE,
    );
    stroke(pen, "M-1,-4.3L-2.1,-3.1L-1,-1.9M1,-4.3L2.1,-3.1L1,-1.9", PAPER, 0.8);
  },
};

/** A case of a kind, standing on the conduit with its foot at the origin. */
export const tokenPicture = (token: CaseToken): Picture => ({
  box: TOKEN_BOX,
  draw(pen) {
    pen.globalAlpha = 0.18;
    pen.fillStyle = OUTLINE;
    pen.beginPath();
    pen.ellipse(0.8, 0.2, 3.4, 1.3, 0, 0, 2 * Math.PI);
    pen.fill();
    pen.globalAlpha = 1;
    DRAW[token](pen);
  },
});

const SPARK_BOX: Box = { left: -4.8, right: 4.8, top: -4.8, bottom: 4.8 };

/** Arc of segment `index` (0 … 2) of a ring, clockwise from the top, with a gap of `gap` degrees at each end. */
export function segmentAngles(index: number, gap: number): [number, number] {
  const from = ((-90 + index * 120 + gap) * Math.PI) / 180;
  const to = ((-90 + (index + 1) * 120 - gap) * Math.PI) / 180;
  return [from, to];
}

/** The light of an assistant beside a person, with the ring of its autonomy where `level` is not 0. */
export const sparkPicture = (level: 0 | 1 | 2 | 3): Picture => ({
  box: SPARK_BOX,
  draw(pen) {
    pen.fillStyle = cssColour(LAMP.halo);
    pen.globalAlpha = level === 0 ? 0.3 : 0.4;
    pen.beginPath();
    pen.arc(0, 0, 3.1, 0, 2 * Math.PI);
    pen.fill();
    if (level > 0) {
      pen.globalAlpha = 0.85;
      pen.fillStyle = PAPER;
      pen.beginPath();
      pen.arc(0, 0, 3.9, 0, 2 * Math.PI);
      pen.fill();
      pen.globalAlpha = 1;
      for (let i = 0; i < 3; i++) {
        pen.strokeStyle = i < level ? OUTLINE : cssColour(LAMP.unlit);
        pen.lineWidth = i < level ? 1 : 0.6;
        pen.beginPath();
        pen.arc(0, 0, 3.9, ...segmentAngles(i, 10));
        pen.stroke();
      }
    }
    pen.globalAlpha = 1;
    const star = "M0,-2.3L.75,-.75L2.3,0L.75,.75L0,2.3L-.75,.75L-2.3,0L-.75,-.75Z";
    fill(pen, star, cssColour(LAMP.core));
    stroke(pen, star, cssColour(LAMP.edge), 0.4);
  },
});
