/**
 * The projection of the campus: ground tiles and metres to world pixels, and back. Owns no drawing and knows
 * no room.
 *
 * One tile is one metre of ground, drawn as a rhombus of 32 × 16 world pixels: x runs to the lower right, y to
 * the lower left, h upwards.
 */

/** A point in world pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on the ground, in tiles (metres). */
export interface Tile {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the ground, in tiles. */
export interface TileRect {
  readonly x: number;
  readonly y: number;
  /** Length along x. */
  readonly w: number;
  /** Length along y. */
  readonly d: number;
}

/** World pixels of half a tile's width. */
export const HALF_WIDTH = 16;
/** World pixels of half a tile's height. */
export const HALF_HEIGHT = 8;
/** World pixels of one metre upwards. */
export const METRE_UP = 16;
/** World pixels of one "pixel at fit" of the style guide, whose fit zoom is 0.5. */
export const FIT_PIXEL = 2;

/** World position of a point of the ground (tiles) raised by `h` metres. */
export function project(x: number, y: number, h = 0): Point {
  return { x: (x - y) * HALF_WIDTH, y: (x + y) * HALF_HEIGHT - h * METRE_UP };
}

/** The ground tile (fractional) under a world position. */
export function unproject(point: Point): Tile {
  const across = point.x / HALF_WIDTH;
  const down = point.y / HALF_HEIGHT;
  return { x: (down + across) / 2, y: (down - across) / 2 };
}

/** World polygon, as a flat list x0, y0, x1, y1 …, of a ground rectangle at height `h` metres. */
export function rectPolygon(rect: TileRect, h = 0): number[] {
  const { x, y, w, d } = rect;
  return flatPolygon(
    [
      { x, y },
      { x: x + w, y },
      { x: x + w, y: y + d },
      { x, y: y + d },
    ],
    h,
  );
}

/** World polygon, as a flat list x0, y0, x1, y1 …, of ground points at height `h` metres. */
export function flatPolygon(tiles: readonly Tile[], h = 0): number[] {
  const flat: number[] = [];
  for (const tile of tiles) {
    const point = project(tile.x, tile.y, h);
    flat.push(point.x, point.y);
  }
  return flat;
}

/** Whether a world point lies inside a flat polygon (even–odd rule). */
export function isInsidePolygon(flat: readonly number[], point: Point): boolean {
  let inside = false;
  for (let i = 0, j = flat.length - 2; i < flat.length; j = i, i += 2) {
    const xi = flat[i] ?? 0;
    const yi = flat[i + 1] ?? 0;
    const xj = flat[j] ?? 0;
    const yj = flat[j + 1] ?? 0;
    const crosses = yi > point.y !== yj > point.y;
    if (crosses && point.x < ((xj - xi) * (point.y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a ground point lies in a rectangle, edges included. */
export function isInsideRect(rect: TileRect, tile: Tile): boolean {
  return tile.x >= rect.x && tile.x <= rect.x + rect.w && tile.y >= rect.y && tile.y <= rect.y + rect.d;
}
