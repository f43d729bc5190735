/** Puts one room together: floor, walls, furniture, seats, piles at its port. Owns the layers within a room. */

import { Container, Graphics } from "pixi.js";
import { isInside, pileUp } from "./backlog.ts";
import type { BacklogLevel, OverlayStep, RoomDrawing } from "./campus.ts";
import { addClutter, addStandingRoom, CLUTTER } from "./clutter.ts";
import { type Colour, mixColour } from "./colour.ts";
import { CONDUITS } from "./conduit.ts";
import { drawIndoorConduit } from "./draw-conduit.ts";
import { drawFloorPattern } from "./floor-pattern.ts";
import { furnishRoom } from "./furnish/furnish-room.ts";
import type { Scenery } from "./furniture/scenery.ts";
import { type Point, project, rectPolygon } from "./iso.ts";
import { NIGHT, PLACE, SEVERITY } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { ROOM_PLANS, type RoomPlan, roomBounds } from "./room-plan.ts";
import { spreadSurplus } from "./seat-order.ts";
import { displayDrawing, displayScenery, type Easel } from "./to-display.ts";
import { drawBackWalls, drawFloorDetail, drawFrontKerbs } from "./walls.ts";

/** The parts of a room that lie in other layers than its container. */
export interface RoomParts {
  readonly drawing: RoomDrawing;
  readonly scenery: Scenery;
  readonly floor: Container;
  /** Piles outdoors; null where they lie inside. */
  readonly outdoorPiles: Container | null;
}

const LAMP_STEP = 2.6;
const LAMPS = 5;
/** A saturated room's floor: share of orange in it, opacity of its stripes, width (world pixels) of its edge. */
const WEAR = { tint: 0.1, stripes: 0.2, border: 3.2, borderAlpha: 0.75 } as const;
const OVERLAY_ALPHA = 0.5;

/** @param people Headcount; where it is more than the furniture seats, the others stand in the aisles. */
export function drawRoom(easel: Easel, plan: RoomPlan, people: number): RoomParts {
  const scenery = furnishRoom(plan);
  addStandingRoom(scenery, plan, people);
  addClutter(scenery, plan);
  const floor = createFloor(easel, plan, scenery);
  const piles = createPiles(easel, plan);
  const { container: interior, seats, groups } = displayScenery(easel, scenery);
  const clutter = groups.get(CLUTTER) ?? [];
  for (const mesh of clutter) mesh.visible = false;
  const inside = isInside(plan.port);
  const container = new Container({ label: plan.id });
  container.addChild(displayDrawing(easel, (pen) => drawBackWalls(pen, plan, scenery)));
  if (inside) container.addChild(piles.container);
  container.addChild(
    interior,
    displayDrawing(easel, (pen) => drawFrontKerbs(pen, plan)),
  );
  const drawing: RoomDrawing = {
    plan,
    container,
    interior,
    floor: floor.base,
    setFloor: floor.setColour,
    setOverlay: floor.setOverlay,
    seats: spreadSurplus(seats, people),
    outline: rectPolygon(plan),
    bounds: roomBounds(plan),
    port: project(plan.port.x, plan.port.y),
    labelAnchor: project(plan.label.x, plan.label.y, plan.label.h),
    lampSlots: lampSlots(plan),
    markerAnchor: project(plan.x + plan.w * 0.62, plan.y + plan.d * 0.54),
    centre: project(plan.x + plan.w / 2, plan.y + plan.d / 2),
    setBacklog: piles.setLevel,
    setSaturated(saturated) {
      floor.setWorn(saturated);
      for (const mesh of clutter) mesh.visible = saturated;
    },
  };
  return {
    drawing,
    scenery,
    floor: floor.container,
    outdoorPiles: inside ? null : piles.container,
  };
}

/** The base colour, what lies on it, wear while the room is saturated, and the step of an overlay above all. */
function createFloor(easel: Easel, plan: RoomPlan, scenery: Scenery) {
  const container = new Container({ label: `${plan.id} floor` });
  const base = new Graphics().poly(rectPolygon(plan)).fill(0xffffff);
  const detail = displayDrawing(easel, (pen) => drawFloor(pen, plan, scenery));
  const wear = new Container();
  const overlay = new Container();
  container.addChild(base, detail, wear, overlay);
  const state: { readonly own: Colour; given: Colour | null; worn: boolean; step: OverlayStep | null } = {
    own: easel.palette.theme === "dark" ? NIGHT.floor : PLACE[plan.family].floor,
    given: null,
    worn: false,
    step: null,
  };
  const patterns = new Map<string, Graphics>();
  /** A room goes to and fro between two steps: each pattern is drawn once. */
  const patternOf = ({ pattern, patternInk }: OverlayStep): Graphics => {
    const key = `${pattern} ${patternInk}`;
    const known = patterns.get(key);
    if (known) return known;
    const drawn = overlay.addChild(drawFloorPattern(plan, pattern, patternInk, OVERLAY_ALPHA));
    patterns.set(key, drawn);
    return drawn;
  };
  const refresh = (): void => {
    const usual = state.given ?? (state.worn ? mixColour(state.own, SEVERITY[3], WEAR.tint) : state.own);
    base.tint = state.step?.floor ?? usual;
    detail.visible = state.step === null;
    wear.visible = state.step === null && state.worn;
  };
  refresh();
  return {
    container,
    base,
    setColour(colour: Colour | null): void {
      state.given = colour;
      refresh();
    },
    setWorn(worn: boolean): void {
      if (worn && wear.children.length === 0) wear.addChild(...drawWear(plan));
      state.worn = worn;
      refresh();
    },
    setOverlay(step: OverlayStep | null): void {
      state.step = step;
      for (const pattern of overlay.children) pattern.visible = false;
      if (step) patternOf(step).visible = true;
      refresh();
    },
  };
}

function drawFloor(pen: Pen, plan: RoomPlan, scenery: Scenery): void {
  drawFloorDetail(pen, plan, scenery);
  const crossed = ROOM_PLANS.filter(({ through }) => through === plan.id);
  const belts = CONDUITS.filter(
    ({ kind, joins }) => kind === "indoor" && crossed.some(({ id }) => joins.includes(id)),
  );
  for (const belt of belts) pen.of("floor", () => drawIndoorConduit(pen, belt));
}

/** Stripes and an edge that glows: too much is asked of this room. */
function drawWear(plan: RoomPlan): Graphics[] {
  const inset = 0.12;
  const edge = rectPolygon({
    x: plan.x + inset,
    y: plan.y + inset,
    w: plan.w - inset * 2 - 0.1,
    d: plan.d - inset * 2 - 0.1,
  });
  const border = new Graphics().poly(edge).stroke({ width: WEAR.border, color: SEVERITY[3], join: "miter" });
  border.alpha = WEAR.borderAlpha;
  return [drawFloorPattern(plan, "thick-lines", SEVERITY[3], WEAR.stripes), border];
}

/** The piles of every level, of which one shows. */
function createPiles(easel: Easel, plan: RoomPlan) {
  const container = new Container({ label: `${plan.id} backlog` });
  const levels = ([1, 2, 3] as const).map((level) => {
    const drawn = displayScenery(easel, pileUp(plan, level)).container;
    drawn.visible = false;
    container.addChild(drawn);
    return { level, drawn };
  });
  return {
    container,
    setLevel(chosen: BacklogLevel): void {
      for (const { level, drawn } of levels) drawn.visible = level === chosen;
    },
  };
}

/** Lamps line up along the back wall, away from the nearer corner. */
function lampSlots(plan: RoomPlan): { lamp: Point; foot: Point }[] {
  const { x, y, h } = plan.lamp;
  const step = x < plan.x + plan.w / 2 ? LAMP_STEP : -LAMP_STEP;
  return Array.from({ length: LAMPS }, (_, i) => {
    const along = Math.min(plan.x + plan.w - 0.6, Math.max(plan.x + 0.6, x + i * step));
    return { lamp: project(along, y, h), foot: project(along, y) };
  });
}
