/** Back walls with windows and ports, front kerbs: the shell of a room. Owns no floor and no furniture. */

import type { Scenery } from "./furniture/scenery.ts";
import { PLACE, type PlaceColours } from "./palette.ts";
import type { Pen } from "./pen.ts";
import type { RoomPlan } from "./room-plan.ts";

const THICKNESS = 0.32;
const KERB = { height: 0.22, depth: 0.18 } as const;
const WINDOW = { pitch: 2.3, width: 1.5, foot: 0.42, head: 0.84 } as const;
const OPENING = 0x3b4a52;

/** The two walls behind a room, seen from inside, with what hangs on them. */
export function drawBackWalls(pen: Pen, room: RoomPlan, scenery: Scenery): void {
  const colours = PLACE[room.family];
  pen.of("wall", () => {
    if (room.wall.y > 0) drawWallAlongX(pen, room, colours);
    if (room.wall.x > 0) drawWallAlongY(pen, room, colours);
  });
  drawPortOpening(pen, room);
  pen.of("thing", () => {
    for (const draw of scenery.wallDraws) draw(pen);
  });
}

function drawWallAlongX(pen: Pen, room: RoomPlan, colours: PlaceColours): void {
  const { x, y, w, wall } = room;
  const corner = wall.x > 0 ? THICKNESS : 0;
  pen.faceY(y, x - corner, x + w, 0, wall.y, colours.wallLit);
  pen.faceY(y, x, x + w, 0, 0.1, colours.kerbLit);
  if (wall.windowY) {
    pen.of("window", () => {
      for (let along = x + 1; along < x + w - 1.4; along += WINDOW.pitch) {
        const foot = wall.y * WINDOW.foot;
        pen.faceY(y, along, along + WINDOW.width, foot, wall.y * WINDOW.head, colours.window);
      }
    });
    for (let along = x + 1; along < x + w - 1.4; along += WINDOW.pitch) {
      const middle = along + WINDOW.width / 2;
      pen.faceY(y, middle - 0.03, middle + 0.03, wall.y * WINDOW.foot, wall.y * WINDOW.head, colours.wallLit);
    }
  }
  pen.flat(x - THICKNESS, y - THICKNESS, w + THICKNESS, THICKNESS, wall.y, colours.coping);
  pen.faceX(x + w, y - THICKNESS, y, 0, wall.y, colours.kerbShaded);
}

function drawWallAlongY(pen: Pen, room: RoomPlan, colours: PlaceColours): void {
  const { x, y, d, wall } = room;
  const corner = wall.y > 0 ? THICKNESS : 0;
  pen.faceX(x, y - corner, y + d, 0, wall.x, colours.wallShaded);
  pen.faceX(x, y, y + d, 0, 0.1, colours.kerbShaded);
  if (wall.windowX) {
    pen.of("window", () => {
      for (let along = y + 1; along < y + d - 1.4; along += WINDOW.pitch) {
        const foot = wall.x * WINDOW.foot;
        pen.faceX(x, along, along + WINDOW.width, foot, wall.x * WINDOW.head, colours.window);
      }
    });
    for (let along = y + 1; along < y + d - 1.4; along += WINDOW.pitch) {
      const middle = along + WINDOW.width / 2;
      pen.faceX(
        x,
        middle - 0.03,
        middle + 0.03,
        wall.x * WINDOW.foot,
        wall.x * WINDOW.head,
        colours.wallShaded,
      );
    }
  }
  pen.flat(x - THICKNESS, y - THICKNESS, THICKNESS, d + THICKNESS, wall.x, colours.coping);
  pen.faceY(y + d, x - THICKNESS, x, 0, wall.x, colours.kerbLit);
}

/** Where cases come through a back wall: a dark opening in a white frame. */
function drawPortOpening(pen: Pen, room: RoomPlan): void {
  const { x, y, side } = room.port;
  if (side === "N") {
    const head = Math.min(1.15, room.wall.y - 0.2);
    pen.faceY(room.y + 0.01, x - 0.95, x + 0.95, 0, head, 0xffffff);
    pen.faceY(room.y + 0.02, x - 0.75, x + 0.75, 0, head - 0.18, OPENING);
  } else if (side === "W") {
    const head = Math.min(1.15, room.wall.x - 0.12);
    pen.faceX(room.x + 0.01, y - 0.95, y + 0.95, 0, head, 0xe6e2da);
    pen.faceX(room.x + 0.02, y - 0.75, y + 0.75, 0, head - 0.18, OPENING);
  }
}

/** The low kerbs that close a room towards the camera. */
export function drawFrontKerbs(pen: Pen, room: RoomPlan): void {
  const { x, y, w, d, wall } = room;
  const { coping, kerbLit, kerbShaded } = PLACE[room.family];
  const { height, depth } = KERB;
  pen.of("wall", () => {
    if (wall.kerbY) pen.box(x, y + d - depth, 0, w, depth, height, coping, kerbLit, kerbShaded);
    if (wall.kerbX) pen.box(x + w - depth, y, 0, depth, d, height, coping, kerbLit, kerbShaded);
  });
}

/** Joints of the floor and its flat furniture: carpets, aisles, markings. */
export function drawFloorDetail(pen: Pen, room: RoomPlan, scenery: Scenery): void {
  const { x, y, w, d, family } = room;
  const joint = PLACE[family].floorSecond;
  const step = family === "office" ? 2 : 3;
  pen.of("floor", () => {
    for (let across = step; across < d; across += step) pen.flat(x, y + across, w, 0.05, 0, joint);
    if (family !== "office") {
      for (let along = step; along < w; along += step) pen.flat(x + along, y, 0.05, d, 0, joint);
    }
    for (const draw of scenery.floorDraws) draw(pen);
  });
}

/** The hatch in front of a port that opens on the plaza; its box stands outside the room. */
export function addPortHatch(scenery: Scenery, room: RoomPlan): void {
  const { x, y, side } = room.port;
  if (side === "N" || side === "W") return;
  const south = side === "S";
  const left = south ? x - 0.95 : x - 0.1;
  const back = south ? y - 0.1 : y - 0.95;
  const w = south ? 1.9 : 0.3;
  const d = south ? 0.3 : 1.9;
  scenery.add({ x0: left, y0: back, z0: 0, x1: left + w, y1: back + d, z1: 1.15 }, (pen) => {
    pen.box(left, back, 0, w, d, 1.15, 0xffffff, 0xe4dccd, 0xcfc5b2);
    if (south) pen.faceY(back + d, left + 0.25, left + 1.65, 0.06, 0.85, 0x4a5960);
    else pen.faceX(left + w, back + 0.25, back + 1.65, 0.06, 0.85, OPENING);
  });
}
