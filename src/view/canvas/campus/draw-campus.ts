/** Draws the whole campus once and hands its parts to the scene. Owns the order of the layers. */

import { Container } from "pixi.js";
import type { Palette } from "../../style/palette.ts";
import type { Campus, CampusLayers, RoomDrawing } from "./campus.ts";
import { conduitRoute } from "./conduit.ts";
import { sortByDepth } from "./depth-sort.ts";
import { drawConduits } from "./draw-conduit.ts";
import { drawRoom, type RoomParts } from "./draw-room.ts";
import { drawWorkshop } from "./draw-workshop.ts";
import { robotLoops } from "./furnish/logistics.ts";
import { furnishPlaza, furnishTraining, furnishYard } from "./furnish/plaza.ts";
import { FURNITURE, type Scenery, type Shadow } from "./furniture/scenery.ts";
import { drawGround, drawSlab, slabPieces } from "./ground.ts";
import { isInsidePolygon, METRE_UP, type Point, project, type Tile, type TileRect } from "./iso.ts";
import { PaintSlots } from "./paint-slots.ts";
import { createPaintTexture, sketchToMesh } from "./paint-texture.ts";
import { GROUND } from "./palette.ts";
import { Pen } from "./pen.ts";
import { findRoomPlan, ROOM_PLANS, type RoomPlan, SLAB_THICKNESS, WORKSHOP } from "./room-plan.ts";
import { renderMask, renderShadowMask, SHADOW_AREA } from "./shadow-mask.ts";
import { createGroundSprite } from "./shadow-sprite.ts";
import { displayDrawing, displayScenery, type Easel } from "./to-display.ts";
import { walkRoute } from "./walk-path.ts";

const SHADOW_ALPHA = 0.15;
const SLAB_SHADOW_ALPHA = 0.22;
/** People on the plaza walk in front of these rooms and behind the others. */
const BACK_ROOMS = new Set(["sales", "customer-service", "it", "product", "legal", "finance", "hr"]);
/** World y that sorts the workshop among walkers: those behind it stay below, those in front above. */
const WORKSHOP_DEPTH = (WORKSHOP.x + WORKSHOP.y + 15) * 8;

export interface CampusOptions {
  /** Headcount by room: each gets at least as many seats; rooms that are not in it are drawn all the same. */
  readonly people: ReadonlyMap<string, number>;
  readonly palette: Palette;
}

/** Draws all rooms, the workshop and the ground in the summer. Takes a tenth of a second, once. */
export function drawCampus({ people, palette }: CampusOptions): Campus {
  const slots = new PaintSlots();
  const paint = createPaintTexture(slots);
  const easel: Easel = { slots, paint, palette };
  const layers = createLayers();
  const parts = ROOM_PLANS.map((plan) => drawRoom(easel, plan, people.get(plan.id) ?? plan.people));
  const workshop = drawWorkshop(easel);
  const outdoors = drawOutdoors(easel, parts);
  outdoors.plaza.addChild(workshop.drawing.container);
  workshop.drawing.container.zIndex = WORKSHOP_DEPTH;
  layers.slab.addChild(drawSlabShadow(), displayDrawing(easel, drawSlab));
  layers.ground.addChild(displayDrawing(easel, drawGround), workshop.drawing.glow);
  layers.conduits.addChild(displayDrawing(easel, drawConduits));
  for (const { floor } of parts) layers.floors.addChild(floor);
  layers.shadows.addChild(drawShadows([...parts.map(({ scenery }) => scenery), ...outdoors.sceneries]));
  stackRooms(layers.rooms, parts, outdoors);
  layers.glass.addChild(workshop.glass);
  paint.repaint(palette.theme, "summer");
  const rooms = new Map<string, RoomDrawing>(parts.map(({ drawing }) => [drawing.plan.id, drawing]));
  return {
    root: createRoot(layers),
    palette,
    layers,
    rooms,
    workshop: workshop.drawing,
    trainingSeats: outdoors.trainingSeats,
    plaza: outdoors.plaza,
    pathBetween: cachedPath((from, to) => conduitRoute(from === "" ? null : from, to)),
    walkPath: cachedPath((from, to) => walkRoute(from, to === "training" ? "training" : "workshop")),
    robotPaths: robotPaths(),
    hit: createHitTest(rooms, workshop.drawing.outline),
    setSeason: (season) => paint.repaint(palette.theme, season),
  };
}

function createLayers(): CampusLayers {
  const layer = (label: string): Container => new Container({ label, isRenderGroup: true });
  return {
    slab: layer("slab"),
    ground: layer("ground"),
    conduits: layer("conduits"),
    floors: layer("floors"),
    shadows: layer("shadows"),
    cases: layer("cases"),
    rooms: new Container({ label: "rooms" }),
    glass: layer("glass"),
  };
}

function createRoot(layers: CampusLayers): Container {
  const root = new Container({ label: "campus" });
  const { slab, ground, conduits, floors, shadows, cases, rooms, glass } = layers;
  root.addChild(slab, ground, conduits, floors, shadows, cases, rooms, glass);
  return root;
}

/** Rooms behind the plaza, the plaza, rooms in front of it, the yard: each a render group of its own. */
function stackRooms(layer: Container, parts: readonly RoomParts[], outdoors: Outdoors): void {
  const back = new Container({ label: "back rooms", isRenderGroup: true });
  const front = new Container({ label: "front rooms", isRenderGroup: true });
  for (const { drawing } of sortRooms(parts)) {
    const group = BACK_ROOMS.has(drawing.plan.id) ? back : front;
    group.addChild(drawing.container);
  }
  front.addChild(outdoors.yard);
  layer.addChild(back, outdoors.plaza, front);
}

function sortRooms(parts: readonly RoomParts[]): RoomParts[] {
  const boxes = parts.map(({ drawing: { plan } }) => ({ ...roomBox(plan), kind: FURNITURE }));
  return sortByDepth(boxes).flatMap((index) => parts[index] ?? []);
}

function roomBox({ x, y, w, d, wall }: RoomPlan) {
  return { x0: x, y0: y, z0: 0, x1: x + w, y1: y + d, z1: Math.max(wall.x, wall.y, 2) };
}

interface Outdoors {
  readonly plaza: Container;
  readonly yard: Container;
  readonly sceneries: readonly Scenery[];
  readonly trainingSeats: Campus["trainingSeats"];
}

/** What stands on the plaza sorts by the world y of its foot, so that walkers can pass behind and before it. */
function drawOutdoors(easel: Easel, parts: readonly RoomParts[]): Outdoors {
  const plaza = new Container({ label: "plaza", isRenderGroup: true, sortableChildren: true });
  const standing = furnishPlaza();
  for (const item of standing.items) {
    const pen = new Pen(easel.slots);
    item.draw?.(pen);
    const mesh = sketchToMesh(pen, easel.paint);
    mesh.zIndex = project((item.x0 + item.x1) / 2, (item.y0 + item.y1) / 2).y;
    plaza.addChild(mesh);
  }
  for (const { drawing, outdoorPiles } of parts) {
    if (!outdoorPiles) continue;
    outdoorPiles.zIndex = drawing.port.y + 4;
    plaza.addChild(outdoorPiles);
  }
  const steps = furnishTraining();
  const training = displayScenery(easel, steps);
  training.container.zIndex = project(35, 45.5).y;
  plaza.addChild(training.container);
  const parked = furnishYard();
  const yard = displayScenery(easel, parked).container;
  return { plaza, yard, sceneries: [standing, steps, parked], trainingSeats: training.seats };
}

/** All ground shadows in one soft picture, with the strips beside walls that no furniture throws. */
function drawShadows(sceneries: readonly Scenery[]): Container {
  const shadows: Shadow[] = sceneries.flatMap((scenery) => scenery.shadows);
  const strips = ROOM_PLANS.flatMap((plan) => wallShadows(plan));
  const sprite = createGroundSprite(renderShadowMask(shadows, strips), SHADOW_AREA, GROUND.shadow);
  sprite.alpha = SHADOW_ALPHA;
  return sprite;
}

const SLAB_SHADOW_AREA: TileRect = { x: -8, y: -8, w: 98, d: 98 };

/** The soft shadow of the whole campus on the page below it. */
function drawSlabShadow(): Container {
  const sprite = createGroundSprite(
    renderMask(SLAB_SHADOW_AREA, 2, slabPieces(1.6), 14),
    SLAB_SHADOW_AREA,
    0x4d5f62,
  );
  sprite.y += SLAB_THICKNESS * METRE_UP;
  sprite.alpha = SLAB_SHADOW_ALPHA;
  return sprite;
}

function wallShadows({ x, y, w, d, wall }: RoomPlan): Tile[][] {
  const inside = wall.x * 0.5;
  return [
    [
      { x: x + w, y },
      { x: x + w + 0.9, y: y - 0.3 },
      { x: x + w + 0.9, y: y + d - 0.3 },
      { x: x + w, y: y + d },
    ],
    [
      { x, y },
      { x: x + inside, y },
      { x: x + inside, y: y + d },
      { x, y: y + d },
    ],
  ];
}

function robotPaths(): Point[][] {
  const depot = findRoomPlan("logistics");
  return depot
    ? robotLoops(depot).map((loop) => [...loop, ...loop.slice(0, 1)].map(({ x, y }) => project(x, y)))
    : [];
}

function cachedPath(route: (from: string, to: string) => readonly Tile[]) {
  const known = new Map<string, readonly Point[]>();
  return (from: string | null, to: string): readonly Point[] => {
    const key = `${from ?? ""}>${to}`;
    let path = known.get(key);
    if (!path) {
      path = route(from ?? "", to).map(({ x, y }) => project(x, y));
      known.set(key, path);
    }
    return path;
  };
}

function createHitTest(rooms: ReadonlyMap<string, RoomDrawing>, workshop: readonly number[]) {
  const boxes = ROOM_PLANS.map((plan) => ({ ...roomBox(plan), kind: FURNITURE }));
  const nearestFirst = sortByDepth(boxes).reverse();
  const inOrder = nearestFirst.flatMap((index) => rooms.get(ROOM_PLANS[index]?.id ?? "") ?? []);
  return (point: Point): string | null => {
    const onFloor = inOrder.find(({ outline }) => isInsidePolygon(outline, point));
    if (onFloor) return onFloor.plan.id;
    if (isInsidePolygon(workshop, point)) return "workshop";
    return inOrder.find(({ bounds }) => isInsidePolygon(bounds, point))?.plan.id ?? null;
  };
}
