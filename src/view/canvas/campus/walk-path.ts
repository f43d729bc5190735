/**
 * The ways people take on foot from a room's door to the workshop or the training steps, on the paving beside
 * the conduits. Owns the routes in tiles; who walks, and how fast, is the scene's.
 */

import type { Tile } from "./iso.ts";
import { distance, roundCorners, simplify } from "./polyline.ts";

export type WalkGoal = "workshop" | "training";

const at = (x: number, y: number): Tile => ({ x, y });

/** The walkway inside the ring of conduits, clockwise on screen. */
const LOOP: readonly Tile[] = [at(19.3, 21.4), at(40.7, 21.4), at(40.7, 48.9), at(19.3, 48.9)];

/** From the door of each room to the walkway. */
const FROM_DOOR: Readonly<Record<string, readonly Tile[]>> = {
  sales: [at(14.3, 23.2), at(19.3, 23.2)],
  "customer-service": [at(14.3, 38.7), at(19.3, 38.7)],
  it: [at(21.7, 14.3), at(21.7, 21.4)],
  product: [at(25.6, 5.7), at(25.6, 13.5), at(21.7, 13.5), at(21.7, 21.4)],
  legal: [at(30, 14.4), at(30, 21.4)],
  finance: [at(39.4, 14.3), at(39.4, 21.4)],
  hr: [at(48.9, 14.3), at(48.9, 21.4), at(40.7, 21.4)],
  clinical: [at(55.7, 21.6), at(40.7, 21.6)],
  logistics: [at(45.7, 34.5), at(40.7, 34.5)],
  quality: [at(19.6, 57.2), at(19.6, 48.9)],
  production: [at(43.7, 52.2), at(43.7, 51.5), at(40.7, 51.5), at(40.7, 48.9)],
  maintenance: [at(65.6, 52.2), at(65.6, 51.5), at(40.7, 51.5), at(40.7, 48.9)],
};

/** From the walkway to each goal. */
const TO_GOAL: Readonly<Record<WalkGoal, readonly Tile[]>> = {
  workshop: [at(30, 21.4), at(30, 26.2)],
  training: [at(30, 48.9), at(30, 46), at(32, 46)],
};

/** The way on foot in tiles, corners rounded; empty for an unknown room. */
export function walkRoute(from: string, to: WalkGoal): Tile[] {
  const out = FROM_DOOR[from];
  const into = TO_GOAL[to];
  const leave = out?.[out.length - 1];
  const arrive = into[0];
  if (!out || !leave || !arrive) return [];
  return roundCorners(simplify([...out, ...alongLoop(leave, arrive), ...into]), 0.6, 4);
}

/** The corners of the walkway on the shorter way round. */
function alongLoop(from: Tile, to: Tile): Tile[] {
  const start = loopPosition(from);
  const end = loopPosition(to);
  const total = LOOP.reduce((sum, corner, i) => sum + distance(corner, LOOP[(i + 1) % LOOP.length]), 0);
  const ahead = (end - start + total) % total;
  const forward = ahead <= total - ahead;
  const corners = LOOP.map((corner) => {
    const way = (loopPosition(corner) - start + total) % total;
    return { corner, way: forward ? way : (total - way) % total };
  });
  const span = forward ? ahead : total - ahead;
  return corners
    .filter(({ way }) => way > 1e-6 && way < span - 1e-6)
    .sort((one, other) => one.way - other.way)
    .map(({ corner }) => corner);
}

/** How far round the walkway its nearest point to `point` is, in tiles from the first corner. */
function loopPosition(point: Tile): number {
  let walked = 0;
  let best = { gap: Number.POSITIVE_INFINITY, position: 0 };
  LOOP.forEach((corner, i) => {
    const next = LOOP[(i + 1) % LOOP.length] ?? corner;
    const span = distance(corner, next);
    const dx = (next.x - corner.x) / span;
    const dy = (next.y - corner.y) / span;
    const along = Math.min(span, Math.max(0, (point.x - corner.x) * dx + (point.y - corner.y) * dy));
    const gap = distance(point, at(corner.x + dx * along, corner.y + dy * along));
    if (gap < best.gap - 1e-9) best = { gap, position: walked + along };
    walked += span;
  });
  return best.position;
}
