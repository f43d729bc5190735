/**
 * The ground shadows of everything, as one soft grey picture of the ground seen from above. One picture, so that
 * shadows which overlap do not add up. Pure; shadow-sprite.ts lays it on the ground.
 */

import type { Shadow } from "./furniture/scenery.ts";
import type { Tile, TileRect } from "./iso.ts";

/** Pixels of the mask per tile. */
const SHADOW_SCALE = 8;
/** Ground that the mask covers, in tiles. */
export const SHADOW_AREA: TileRect = { x: -2, y: -2, w: 80, d: 82 };

/** A shadow falls this far along x, and back along y, per metre of height: light comes from screen left. */
const REACH = { x: 0.42, y: -0.15 } as const;

/** A grey picture of a piece of ground. */
export interface GroundMask {
  readonly width: number;
  readonly height: number;
  /** 0 nothing … 255 full, row by row; rows run along x. */
  readonly values: Uint8Array;
}

/** The mask of all shadows and of plain dark polygons (convex, in tiles). */
export function renderShadowMask(
  shadows: readonly Shadow[],
  polygons: readonly (readonly Tile[])[],
): GroundMask {
  return renderMask(SHADOW_AREA, SHADOW_SCALE, [...shadows.map(sweep), ...polygons], 1);
}

/** Convex polygons (tiles) painted on a piece of ground at `scale` pixels a tile, softened `softness` times. */
export function renderMask(
  area: TileRect,
  scale: number,
  polygons: readonly (readonly Tile[])[],
  softness: number,
): GroundMask {
  const width = Math.round(area.w * scale);
  const height = Math.round(area.d * scale);
  const mask = { width, height, values: new Uint8Array(width * height) };
  for (const polygon of polygons) {
    fillConvex(
      mask,
      polygon.map(({ x, y }) => ({ x: (x - area.x) * scale, y: (y - area.y) * scale })),
    );
  }
  for (let i = 0; i < softness; i++) blur(mask);
  return mask;
}

/** The footprint and all it passes over on its way to the shadow's far end. */
export function sweep({ x, y, w, d, h }: Shadow): Tile[] {
  const dx = h * REACH.x;
  const dy = h * REACH.y;
  return [
    { x, y: y + d },
    { x, y },
    { x: x + dx, y: y + dy },
    { x: x + w + dx, y: y + dy },
    { x: x + w + dx, y: y + d + dy },
    { x: x + w, y: y + d },
  ];
}

/** `points` in pixels of the mask. */
function fillConvex(mask: GroundMask, points: readonly Tile[]): void {
  const first = Math.max(0, Math.floor(Math.min(...points.map(({ y }) => y))));
  const last = Math.min(mask.height - 1, Math.ceil(Math.max(...points.map(({ y }) => y))));
  for (let row = first; row <= last; row++) {
    const span = spanAt(points, row + 0.5);
    if (!span) continue;
    const from = Math.max(0, Math.round(span[0]));
    const to = Math.min(mask.width, Math.round(span[1]));
    if (to > from) mask.values.fill(255, row * mask.width + from, row * mask.width + to);
  }
}

/** Where a row crosses a convex polygon. */
function spanAt(points: readonly Tile[], y: number): readonly [number, number] | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    if (a.y > y === b.y > y) return;
    const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    from = Math.min(from, x);
    to = Math.max(to, x);
  });
  return from < to ? [from, to] : null;
}

/** Three pixels wide, along rows and then along columns. */
function blur({ width, height, values }: GroundMask): void {
  const source = values.slice();
  for (let i = 1; i < source.length - 1; i++) {
    values[i] = ((source[i - 1] ?? 0) + (source[i] ?? 0) * 2 + (source[i + 1] ?? 0)) >> 2;
  }
  source.set(values);
  for (let i = width; i < width * (height - 1); i++) {
    values[i] = ((source[i - width] ?? 0) + (source[i] ?? 0) * 2 + (source[i + width] ?? 0)) >> 2;
  }
}
