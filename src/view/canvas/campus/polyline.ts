/** Geometry of polylines on the ground: length, points along, side lanes, rounded corners. Owns no place. */

import type { Tile } from "./iso.ts";

/** Length in tiles. */
export function polylineLength(points: readonly Tile[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += distance(points[i - 1], points[i]);
  return length;
}

/** Distance in tiles; 0 where a point is missing. */
export function distance(from: Tile | undefined, to: Tile | undefined): number {
  return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
}

/** The point `length` tiles along, clamped to the ends, with the direction of travel there. */
export function pointAlong(points: readonly Tile[], length: number): Tile & { dx: number; dy: number } {
  let left = Math.max(0, length);
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1];
    const to = points[i];
    const span = distance(from, to);
    if (!from || !to || span === 0) continue;
    const dx = (to.x - from.x) / span;
    const dy = (to.y - from.y) / span;
    if (left <= span || i === points.length - 1) {
      const along = Math.min(left, span);
      return { x: from.x + dx * along, y: from.y + dy * along, dx, dy };
    }
    left -= span;
  }
  const only = points[0] ?? { x: 0, y: 0 };
  return { x: only.x, y: only.y, dx: 1, dy: 0 };
}

/** Drops points that repeat or lie on the straight between their neighbours. */
export function simplify(points: readonly Tile[]): Tile[] {
  const kept: Tile[] = [];
  for (const point of points) {
    const last = kept[kept.length - 1];
    if (last && distance(last, point) < 1e-6) continue;
    const before = kept[kept.length - 2];
    if (last && before && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Tile, b: Tile, c: Tile): boolean {
  const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const dot = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(cross) < 1e-6 && dot > 0;
}

/** The same way, `offset` tiles to the right of the direction of travel, with mitred corners. */
export function offsetRight(points: readonly Tile[], offset: number): Tile[] {
  return points.map((point, i) => {
    const into = normal(points[i - 1], point);
    const out = normal(point, points[i + 1]);
    const one = into ?? out ?? { x: 0, y: 0 };
    const other = out ?? one;
    const scale = offset / Math.max(0.35, 1 + one.x * other.x + one.y * other.y);
    return { x: point.x + (one.x + other.x) * scale, y: point.y + (one.y + other.y) * scale };
  });
}

function normal(from: Tile | undefined, to: Tile | undefined): Tile | null {
  const span = distance(from, to);
  if (!from || !to || span === 0) return null;
  return { x: -(to.y - from.y) / span, y: (to.x - from.x) / span };
}

/** The same way with corners rounded by `radius` tiles (less where a side is shorter than twice that). */
export function roundCorners(points: readonly Tile[], radius: number, steps = 6): Tile[] {
  const rounded: Tile[] = [];
  points.forEach((corner, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) {
      rounded.push(corner);
      return;
    }
    const cut = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const start = towards(corner, before, cut);
    const end = towards(corner, after, cut);
    for (let step = 0; step <= steps; step++) rounded.push(bezier(start, corner, end, step / steps));
  });
  return rounded;
}

function towards(from: Tile, to: Tile, length: number): Tile {
  const share = length / Math.max(1e-9, distance(from, to));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function bezier(start: Tile, control: Tile, end: Tile, t: number): Tile {
  const a = (1 - t) ** 2;
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}
