/** A way in world pixels that something follows by distance. Pure. */

import type { Point } from "../campus/iso.ts";

/** World pixels on screen that stand for a metre of ground along x or y: a tile's edge is √(16² + 8²) long. */
export const METRE = Math.hypot(16, 8);

export interface Spot {
  x: number;
  y: number;
  /** Direction of travel, unit length on screen. */
  dx: number;
  dy: number;
}

export class PathWalk {
  /** World pixels. */
  readonly length: number;
  private readonly ends: number[] = [0];

  constructor(readonly points: readonly Point[]) {
    let length = 0;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1];
      const b = points[i];
      if (a && b) length += Math.hypot(b.x - a.x, b.y - a.y);
      this.ends.push(length);
    }
    this.length = length;
  }

  /** Writes the place at `share` (0 … 1) of the way into `spot`; nothing where the way has no length. */
  at(share: number, spot: Spot): void {
    const target = Math.min(1, Math.max(0, share)) * this.length;
    let low = 1;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    const a = this.points[low - 1];
    const b = this.points[low];
    if (!a || !b) return;
    const start = this.ends[low - 1] ?? 0;
    const span = (this.ends[low] ?? start) - start;
    const t = span > 0 ? (target - start) / span : 0;
    spot.x = a.x + (b.x - a.x) * t;
    spot.y = a.y + (b.y - a.y) * t;
    if (span > 0) {
      spot.dx = (b.x - a.x) / span;
      spot.dy = (b.y - a.y) / span;
    }
  }
}

const isNear = (a: Point | undefined, b: Point | undefined) =>
  a !== undefined && b !== undefined && Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;

/** From the start of `out` to the start of `back`, turning where the two ways meet instead of at their common end. */
export function joinWays(out: readonly Point[], back: readonly Point[]): Point[] {
  let shared = 0;
  while (
    shared < Math.min(out.length, back.length) - 1 &&
    isNear(out[out.length - 1 - shared], back[back.length - 1 - shared])
  ) {
    shared++;
  }
  // The last shared point is where the ways part: keep it once.
  const keepOut = out.slice(0, out.length - Math.max(0, shared - 1));
  const keepBack = back.slice(0, back.length - shared);
  return [...keepOut, ...keepBack.reverse()];
}
