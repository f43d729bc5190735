/** Puts one room together: floor, walls, furniture, seats, piles at its port. Owns the layers within a room. */

import { Container, Graphics } from "pixi.js";
import { isInside, pileUp } from "./backlog.ts";
import type { BacklogLevel, RoomDrawing } from "./campus.ts";
import { addClutter, CLUTTER } from "./clutter.ts";
import { CONDUITS } from "./conduit.ts";
import { drawIndoorConduit } from "./draw-conduit.ts";
import { drawFloorPattern } from "./floor-pattern.ts";
import { furnishRoom } from "./furnish/furnish-room.ts";
import type { Scenery } from "./furniture/scenery.ts";
import { flatPolygon, type Point, project, rectPolygon } from "./iso.ts";
import { NIGHT, PLACE } from "./palette.ts";
import { SEVERITY } from "./palette.ts";
import type { RoomPlan } from "./room-plan.ts";
import { displayDrawing, displayScenery, type Easel } from "./to-display.ts";
import { drawBackWalls, drawFloorDetail, drawFrontKerbs } from "./walls.ts";

/** The parts of a room that lie in other layers than its container. */
export interface RoomParts {
  readonly drawing: RoomDrawing;
  readonly scenery: Scenery;
  readonly floor: Container;
  /** Piles outdoors; null where they lie inside. */
  readonly outdoorPiles: Container | null;
  setTheme(theme: "light" | "dark"): void;
}

const LAMP_STEP = 2.6;
const LAMPS = 5;
const HATCH_ALPHA = 0.2;

export function drawRoom(easel: Easel, plan: RoomPlan): RoomParts {
  const scenery = furnishRoom(plan);
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
  container.addChild(interior, displayDrawing(easel, (pen) => drawFrontKerbs(pen, plan)));
  const drawing: RoomDrawing = {
    plan,
    container,
    interior,
    floor: floor.base,
    setFloor: floor.setColour,
    seats,
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
    setTheme: floor.setTheme,
  };
}

function createFloor(easel: Easel, plan: RoomPlan, scenery: Scenery) {
  const container = new Container();
  const base = new Graphics().poly(rectPolygon(plan)).fill(0xffffff);
  const detail = displayDrawing(easel, (pen) => {
    drawFloorDetail(pen, plan, scenery);
    const indoor = CONDUITS.find(({ kind, joins }) => kind === "indoor" && plan.id === "it" && joins.length > 0);
    if (indoor) pen.of("floor", () => drawIndoorConduit(pen, indoor));
  });
  container.addChild(base, detail);
  let worn: Graphics | null = null;
  let own: number = PLACE[plan.family].floor;
  let given: number | null = null;
  const refresh = (): void => {
    base.tint = given ?? own;
    detail.visible = given === null;
  };
  refresh();
  return {
    container,
    base,
    setColour(colour: number | null): void {
      given = colour;
      refresh();
    },
    setTheme(theme: "light" | "dark"): void {
      own = theme === "dark" ? NIGHT.floor : PLACE[plan.family].floor;
      refresh();
    },
    setWorn(saturated: boolean): void {
      if (saturated && worn === null) {
        worn = drawFloorPattern(plan, "thick-lines", SEVERITY[3], HATCH_ALPHA);
        container.addChild(worn);
      }
      if (worn !== null) worn.visible = saturated;
    },
  };
}

/** One mesh a level, made when first needed. */
function createPiles(easel: Easel, plan: RoomPlan) {
  const container = new Container({ label: `${plan.id} backlog` });
  const byLevel = new Map<BacklogLevel, Container>();
  return {
    container,
    setLevel(level: BacklogLevel): void {
      if (!byLevel.has(level) && level > 0) {
        const drawn = displayScenery(easel, pileUp(plan, level)).container;
        byLevel.set(level, drawn);
        container.addChild(drawn);
      }
      for (const [known, drawn] of byLevel) drawn.visible = known === level;
    },
  };
}

/** Floor and back walls as one polygon. */
function roomBounds(plan: RoomPlan): number[] {
  const { x, y, w, d, wall } = plan;
  const raised = (px: number, py: number, h: number): number[] => flatPolygon([{ x: px, y: py }], h);
  return [
    ...raised(x, y + d, 0),
    ...raised(x, y + d, wall.x),
    ...raised(x, y, Math.max(wall.x, wall.y)),
    ...raised(x + w, y, wall.y),
    ...raised(x + w, y, 0),
    ...raised(x + w, y + d, 0),
  ];
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
