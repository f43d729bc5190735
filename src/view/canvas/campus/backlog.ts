/** Piles of what waits at a room's port, at three levels. Owns where they lie; their looks are furniture/paper.ts's. */

import type { BacklogLevel } from "./campus.ts";
import { addBoxes, addFileStack, addPaperStack, addParkedCall } from "./furniture/paper.ts";
import { Scenery } from "./furniture/scenery.ts";
import type { Tile } from "./iso.ts";
import { createRandom } from "./random.ts";
import type { PortPlan, RoomPlan } from "./room-plan.ts";

type PileKind = "paper" | "box" | "call" | "file";

const KINDS: Readonly<Record<string, PileKind>> = {
  "customer-service": "call",
  logistics: "box",
  production: "box",
  maintenance: "box",
  clinical: "file",
};

/** A pile: how far along the wall from the port, how far out from it, and its height in metres. */
type Spot = readonly [along: number, out: number, height: number];

const FEW: readonly Spot[] = [
  [1.25, 0.25, 0.75],
  [1.85, 0.4, 0.5],
];
const SOME: readonly Spot[] = [...FEW, [-1.75, 0.25, 0.95], [-2.35, 0.45, 0.6], [2.45, 0.25, 1.05]];
const SPILL: readonly Spot[] = [
  [1.25, 0.25, 1.5],
  [1.85, 0.2, 1.1],
  [2.4, 0.3, 1.75],
  [2.95, 0.25, 0.8],
  [-1.75, 0.2, 1.4],
  [-2.3, 0.3, 1.9],
  [-2.85, 0.2, 1.2],
  [-3.4, 0.35, 0.6],
  [1.3, 0.85, 0.6],
  [1.95, 0.9, 0.85],
  [2.6, 0.95, 0.4],
  [-1.7, 0.9, 0.7],
  [-2.3, 0.95, 0.4],
  [1.5, 1.5, 0.28],
  [-1.9, 1.5, 0.24],
];

/** What stands at the port at a level; empty at 0. */
export function pileUp(room: RoomPlan, level: BacklogLevel): Scenery {
  const scenery = new Scenery();
  const spots = [[], FEW, SOME, SPILL][level] ?? [];
  const random = createRandom(room.people * 13 + level);
  const inside = isInside(room.port);
  for (const [along, out, height] of spots) {
    // Inside a room the aisle stays free: the spill grows upwards more than outwards.
    const spot = placeAt(room.port, along, inside ? Math.min(out, 0.75) : out);
    addPile(scenery, KINDS[room.id] ?? "paper", spot, height, random());
  }
  return scenery;
}

/** Ports in a back wall are seen from inside, so what waits there lies inside. */
export function isInside(port: PortPlan): boolean {
  return port.side === "N" || port.side === "W";
}

function placeAt(port: PortPlan, along: number, out: number): Tile {
  const offset = isInside(port) ? out : out + 0.25;
  return port.side === "N" || port.side === "S"
    ? { x: port.x + along - 0.2, y: port.y + offset }
    : { x: port.x + offset, y: port.y + along - 0.2 };
}

function addPile(scenery: Scenery, kind: PileKind, spot: Tile, height: number, draw: number): void {
  switch (kind) {
    case "paper":
      addPaperStack(scenery, spot.x, spot.y, height);
      break;
    case "box":
      addBoxes(
        scenery,
        spot.x,
        spot.y,
        Math.max(1, Math.round(height / 0.4)),
        undefined,
        Math.floor(draw * 90),
      );
      break;
    case "file":
      addFileStack(scenery, spot.x, spot.y, Math.max(3, Math.round(height / 0.09)));
      break;
    case "call":
      addParkedCall(scenery, spot.x + 0.2, spot.y + 0.2, height * 0.25);
      break;
  }
}
