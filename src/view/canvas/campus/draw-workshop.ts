/** Puts the workshop together: floor, back glass, sixteen desks that change with their posts, seats, front glass. */

import { Container } from "pixi.js";
import type { DeskPhase, WorkshopDrawing } from "./campus.ts";
import type { Colour } from "./colour.ts";
import { sortByDepth } from "./depth-sort.ts";
import { addDesk } from "./furniture/desk.ts";
import { addPlant } from "./furniture/office.ts";
import { addBoxes } from "./furniture/paper.ts";
import { boxOf, FURNITURE, Scenery } from "./furniture/scenery.ts";
import { drawBackPanes, drawFrontGlass, drawPavilionFloor } from "./glass.ts";
import { createGlow } from "./glow.ts";
import { HALF_HEIGHT, HALF_WIDTH, project, rectPolygon } from "./iso.ts";
import { WORKSHOP_COLOUR } from "./palette.ts";
import type { Pen, Spot } from "./pen.ts";
import { WORKSHOP } from "./room-plan.ts";
import { createSeatSprite, displayDrawing, displayScenery, type Easel } from "./to-display.ts";
import { DESK_PLANS, DESK_SIZE, type DeskPlan } from "./workshop-plan.ts";

export interface WorkshopParts {
  readonly drawing: WorkshopDrawing;
  readonly glass: Container;
}

const FLOOR = 0.165;
/** Height in metres of a seated person's feet, on the raised floor. */
const SEAT_BASE = 0.2;
const PHASES: readonly DeskPhase[] = ["empty", "sourcing", "onboarding", "active"];

export function drawWorkshop(easel: Easel): WorkshopParts {
  const container = new Container({ label: "workshop" });
  const glow = createGlow();
  container.addChild(displayDrawing(easel, drawPavilionFloor));
  const desks = DESK_PLANS.map((plan, index) => createDesk(easel, plan, index));
  for (const desk of desks) container.addChild(desk.flat);
  container.addChild(displayDrawing(easel, drawBackPanes));
  const sprites = placeInside(easel, container, desks);
  const { x, y, w, d, lettering } = WORKSHOP;
  const origin = project(lettering.x, lettering.y);
  const drawing: WorkshopDrawing = {
    container,
    seats: DESK_PLANS.map((plan, index) => ({
      ...plan.seat,
      z: SEAT_BASE,
      pose: "sit",
      away: plan.side === "S",
      sprite: sprites[index] ?? createSeatSprite(plan.seat.x, plan.seat.y, SEAT_BASE),
    })),
    setDesk: (index, phase) => desks[index]?.show(phase),
    desks: DESK_PLANS.map((plan) => project(plan.x + DESK_SIZE.w / 2, plan.y + DESK_SIZE.d / 2, 0.7)),
    glow,
    lettering: {
      a: HALF_WIDTH,
      b: HALF_HEIGHT,
      c: -HALF_WIDTH,
      d: HALF_HEIGHT,
      tx: origin.x,
      ty: origin.y,
      length: lettering.length,
      size: lettering.size,
      outline: rectPolygon({
        ...lettering,
        y: lettering.y - lettering.size,
        w: lettering.length,
        d: lettering.size,
      }),
    },
    outline: rectPolygon({ x, y, w, d }),
  };
  return { drawing, glass: displayDrawing(easel, drawFrontGlass) };
}

interface DeskNode {
  readonly plan: DeskPlan;
  /** What lies on the floor: outline, carpet of light. */
  readonly flat: Container;
  readonly standing: Container;
  readonly chair: Container;
  show(phase: DeskPhase): void;
}

function createDesk(easel: Easel, plan: DeskPlan, index: number): DeskNode {
  const flats = new Map<DeskPhase, Container>();
  const standings = new Map<DeskPhase, Container>();
  const flat = new Container();
  const standing = new Container();
  for (const phase of PHASES) {
    const lying = displayDrawing(easel, (pen) =>
      drawDeskFloor(pen, plan, phase, easel.palette.states.role.fill),
    );
    const upright = displayScenery(easel, furnishDesk(plan, phase, index)).container;
    flats.set(phase, lying);
    standings.set(phase, upright);
    flat.addChild(lying);
    standing.addChild(upright);
  }
  const chair = displayDrawing(easel, (pen) => {
    const { x, y } = plan.seat;
    pen.box(x - 0.21, y - 0.21, 0.2, 0.42, 0.42, 0.16, 0x8a5a7c);
  });
  const show = (phase: DeskPhase): void => {
    for (const [known, drawn] of flats) drawn.visible = known === phase;
    for (const [known, drawn] of standings) drawn.visible = known === phase;
    chair.visible = phase === "onboarding" || phase === "active";
  };
  show("empty");
  return { plan, flat, standing, chair, show };
}

/** @param role colour of a post that is sought */
function drawDeskFloor(pen: Pen, plan: DeskPlan, phase: DeskPhase, role: Colour): void {
  const { x, y } = plan;
  const { w, d } = DESK_SIZE;
  pen.of("light", () => {
    if (phase === "active") {
      pen.at(0.5, () => pen.ellipse([x + w / 2, y + d / 2, FLOOR], 0, 0, 21, 10.5, 0xffe9a8));
      pen.at(0.55, () => pen.ellipse([x + w / 2, y + d / 2, FLOOR], 0, 0, 15, 7.5, 0xffdf8e));
      return;
    }
    if (phase === "onboarding") return;
    const sourcing = phase === "sourcing";
    pen.at(sourcing ? 0.95 : 0.6, () => pen.flat(x, y, w, d, FLOOR, 0xffffff));
    const ink = sourcing ? role : WORKSHOP_COLOUR.emptyDesk;
    drawDashes(pen, plan, ink, sourcing ? 1.3 : 0.9);
  });
}

/** A dashed rectangle around a desk's place. */
function drawDashes(pen: Pen, { x, y }: DeskPlan, ink: number, width: number): void {
  const corners: readonly Spot[] = [
    [x, y, FLOOR],
    [x + DESK_SIZE.w, y, FLOOR],
    [x + DESK_SIZE.w, y + DESK_SIZE.d, FLOOR],
    [x, y + DESK_SIZE.d, FLOOR],
  ];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const dashes = Math.round(length / 0.42);
    for (let dash = 0; dash < dashes; dash++) {
      const start = (dash + 0.1) / dashes;
      const end = (dash + 0.68) / dashes;
      const at = (share: number): Spot => [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
        FLOOR,
      ];
      pen.line([at(start), at(end)], ink, width);
    }
  });
}

function furnishDesk(plan: DeskPlan, phase: DeskPhase, index: number): Scenery {
  const scenery = new Scenery();
  const { x, y, side } = plan;
  if (phase === "sourcing") {
    addBoxes(scenery, x + 0.4, y + 0.2, 2, undefined, index + 1);
    addBoxes(scenery, x + 1.25, y + 0.25, 1, undefined, index + 3);
  } else if (phase !== "empty") {
    const look = { monitors: 2, top: 0xffffff, leg: 0xd9c39a, paper: 0.16, lamp: phase === "active" };
    addDesk(scenery, x, y, DESK_SIZE.w, DESK_SIZE.d, side, look);
  }
  return scenery;
}

/** Desks, chairs, seats and plants in painter's order; gives the seats' sprites in the order of the desks. */
function placeInside(easel: Easel, container: Container, desks: readonly DeskNode[]) {
  const plants = new Scenery();
  const { x, y } = WORKSHOP;
  for (const [along, across] of [
    [8, 1.2],
    [0.9, 13],
    [15.1, 13],
    [15.1, 0.9],
    [8, 7.1],
  ] as const) {
    addPlant(plants, x + along, y + across, 1.1);
  }
  const sprites = DESK_PLANS.map(({ seat }) => createSeatSprite(seat.x, seat.y, SEAT_BASE));
  const nodes = [
    ...desks.map(({ plan, standing }) => ({
      ...boxOf(plan.x, plan.y, DESK_SIZE.w, DESK_SIZE.d, 1.3),
      node: standing,
    })),
    ...desks.map(({ plan: { seat }, chair }) => ({
      ...boxOf(seat.x - 0.21, seat.y - 0.21, 0.42, 0.42, 0.36),
      node: chair,
    })),
    ...DESK_PLANS.map(({ seat }, index) => ({
      ...boxOf(seat.x - 0.25, seat.y - 0.25, 0.5, 0.5, 1.6, 0.36),
      node: sprites[index] ?? new Container(),
    })),
    ...plants.items.map((item) => ({
      ...item,
      node: displayDrawing(easel, (pen) => item.draw?.(pen)),
    })),
  ].map((placed) => ({ ...placed, kind: FURNITURE }));
  for (const index of sortByDepth(nodes)) {
    const placed = nodes[index];
    if (placed) container.addChild(placed.node);
  }
  return sprites;
}
