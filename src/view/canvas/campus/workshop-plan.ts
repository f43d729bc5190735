/** Where the sixteen desks of the workshop stand, in four islands. Owns positions, not looks. */

import type { Tile } from "./iso.ts";
import { WORKSHOP } from "./room-plan.ts";

export interface DeskPlan {
  readonly x: number;
  readonly y: number;
  /** Where its person sits: N looks at the camera, S away from it. */
  readonly side: "N" | "S";
  readonly seat: Tile;
}

export const DESK_SIZE = { w: 2.2, d: 0.95 } as const;
/** Corner of each island's carpet, and its size. */
export const ISLANDS: readonly Tile[] = [
  { x: WORKSHOP.x + 1.7, y: WORKSHOP.y + 1.6 },
  { x: WORKSHOP.x + 9.1, y: WORKSHOP.y + 1.6 },
  { x: WORKSHOP.x + 1.7, y: WORKSHOP.y + 7.8 },
  { x: WORKSHOP.x + 9.1, y: WORKSHOP.y + 7.8 },
];
export const ISLAND_SIZE = { w: 5.6, d: 4.9 } as const;
const DESKS_PER_ISLAND = 4;

export const DESK_PLANS: readonly DeskPlan[] = ISLANDS.flatMap((island) =>
  Array.from({ length: DESKS_PER_ISLAND }, (_, place) => planDesk(island, place)),
);

function planDesk(island: Tile, place: number): DeskPlan {
  const side = place < 2 ? "N" : "S";
  const x = island.x + 0.2 + (place % 2) * 2.6;
  const y = island.y + 0.95 + Math.floor(place / 2) * 1.05;
  const across = side === "N" ? y - 0.5 : y + DESK_SIZE.d + 0.5;
  return { x, y, side, seat: { x: x + DESK_SIZE.w / 2, y: across } };
}
