/** Draws one figure on a 2D canvas: silhouette and colour say the state, the head says a person. Owns no texture. */

import { cssColour, type StateColours, type StateName, type States } from "../../style/palette.ts";
import { darken } from "../campus/colour.ts";
import { GROUND, INK } from "../campus/palette.ts";
import { describeLook } from "./person-look.ts";

export const POSES = ["sit", "stand", "walk"] as const;
export type Pose = (typeof POSES)[number];

interface Paint {
  readonly fill: string;
  readonly shade: string;
  /** Light fills need it on a pale floor; dark ones get a thin one that keeps neighbours apart. */
  readonly edge: string;
}

function mixPaint({ fill, edge }: StateColours): Paint {
  return {
    fill: cssColour(fill),
    shade: cssColour(darken(fill, 0.5)),
    edge: cssColour(edge ?? darken(fill, 0.3)),
  };
}

const CONTACT = cssColour(GROUND.shadow);
const HAT = cssColour(INK);

/** Outlines round (0, 0) at the hip, in pixels at fit zoom; y points down. */
const ROUND = "M-3,0L-3,-4.6C-3,-7 -1.8,-8.2 0,-8.2C1.8,-8.2 3,-7 3,-4.6L3,0Z";
const BODY: Readonly<Record<StateName, string>> = {
  none: ROUND,
  tries: ROUND,
  uses: "M-3.4,0L-3.4,-7.1Q-3.4,-8.3 -2.2,-8.3L2.2,-8.3Q3.4,-8.3 3.4,-7.1L3.4,0Z",
  pilots: "M-4.2,.2L-1.5,-8.2L1.5,-8.2L4.2,.2Z",
  training: ROUND,
  role: "M-2,.2L-4.1,-4.2L-2,-8.4L2,-8.4L4.1,-4.2L2,.2Z",
};
/** The half of the body away from the light. */
const SHADED_HALF = "M0,-14L8,-14L8,6L0,6Z";

/** Where hip and head are: seated people are shorter and their legs hide under the desk. */
const build = (pose: Pose) => (pose === "sit" ? { lift: -2.6, squash: 0.74 } : { lift: -3.6, squash: 0.95 });

/** Box that holds every figure with its hat, round the feet. */
export const FIGURE_BOX = { left: -5.2, right: 5.2, top: -17.4, bottom: 2.2 } as const;

/** Standing people touch the floor; under those who sit the chair does. */
function drawContact(pen: CanvasRenderingContext2D, pose: Pose): void {
  if (pose === "sit") return;
  pen.save();
  pen.globalAlpha = 0.2;
  pen.fillStyle = CONTACT;
  pen.beginPath();
  pen.ellipse(1.2, 0, 3.6, 1.6, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

function drawLegs(pen: CanvasRenderingContext2D, pose: Pose, colour: string): void {
  if (pose === "sit") return;
  pen.strokeStyle = colour;
  pen.lineCap = "round";
  pen.lineWidth = 1.8;
  pen.stroke(
    new Path2D(pose === "walk" ? "M-.6,-4.4L-2.3,-.4M.6,-4.4L2.4,-.7" : "M-1.3,-4L-1.3,-.4M1.3,-4L1.3,-.4"),
  );
}

function drawBody(
  pen: CanvasRenderingContext2D,
  states: States,
  state: StateName,
  pose: Pose,
  away: boolean,
): void {
  const paint = mixPaint(states[state]);
  const { lift, squash } = build(pose);
  const outline = new Path2D(BODY[state]);
  pen.save();
  pen.translate(0, lift);
  pen.scale(1, squash);
  pen.fillStyle = paint.fill;
  pen.fill(outline);
  if (state === "tries") {
    // Half way there: the lower half keeps the grey of those who do not use anything.
    pen.fillStyle = cssColour(states.none.fill);
    pen.fill(new Path2D("M-3,0L-3,-3.7L3,-3.7L3,0Z"));
  }
  pen.save();
  pen.clip(outline);
  pen.globalAlpha = 0.38;
  pen.fillStyle = paint.shade;
  pen.fill(new Path2D(SHADED_HALF));
  pen.restore();
  pen.strokeStyle = paint.edge;
  pen.lineWidth = 0.7;
  pen.lineJoin = "round";
  pen.stroke(outline);
  if (!away && (state === "role" || state === "pilots")) {
    pen.fillStyle = "#FFFFFF";
    pen.fill(new Path2D(state === "role" ? "M-1.7,-8.3L0,-5.4L1.7,-8.3Z" : "M-1.3,-8.2L0,-5.9L1.3,-8.2Z"));
  }
  pen.restore();
}

function drawHead(
  pen: CanvasRenderingContext2D,
  pose: Pose,
  away: boolean,
  skin: string,
  hair: string,
): number {
  const { lift, squash } = build(pose);
  const y = lift - 8.2 * squash - 1.5;
  pen.save();
  pen.translate(0, y);
  pen.fillStyle = skin;
  pen.beginPath();
  pen.arc(0, 0, 2.35, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = hair;
  pen.fill(
    new Path2D(
      away
        ? "M-2.45,.9A2.6,2.6 0 1 1 2.45,.9Q0,1.9 -2.45,.9Z"
        : "M-2.45,-.1A2.45,2.45 0 0 1 2.45,-.1Q.6,-1.3 -2.45,-.1Z",
    ),
  );
  pen.restore();
  return y;
}

/**
 * Draws a figure in the colours of its state, with its feet at the origin, one unit being a pixel at fit zoom.
 * @param look Index below `LOOKS`.
 * @param away True for somebody seen from behind.
 */
export function drawFigure(
  pen: CanvasRenderingContext2D,
  states: States,
  state: StateName,
  pose: Pose,
  away: boolean,
  look: number,
): void {
  const { skin, hair } = describeLook(look);
  drawContact(pen, pose);
  drawLegs(pen, pose, cssColour(darken(states[state].fill, 0.55)));
  drawBody(pen, states, state, pose, away);
  const headY = drawHead(pen, pose, away, cssColour(skin), cssColour(hair));
  if (state === "training") {
    pen.fillStyle = HAT;
    pen.fill(new Path2D(`M0,${headY - 4}L4.5,${headY - 2.1}L0,${headY - 0.2}L-4.5,${headY - 2.1}Z`));
  }
}
