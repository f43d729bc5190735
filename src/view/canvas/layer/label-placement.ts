/** Finds room for labels: never over one another, over people or off the free canvas. Pure, greedy, in pixels of the screen. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pole from the room (`from`) to the text (`to`), CSS pixels. */
export interface Pole {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A convex polygon, flat x0, y0, x1, y1 …; people stand in it. */
export type Obstacle = readonly number[];

export interface LabelOption {
  readonly rect: Rect;
  /** True where the label may lie over people: a chip at a door in a small picture. */
  readonly overPeople?: boolean;
  /** What it stands on, if anything: that must be clear as well. */
  readonly pole?: Pole | null;
}

export interface LabelRequest {
  readonly id: string;
  /** Higher goes first. */
  readonly priority: number;
  /** Best first. */
  readonly options: readonly LabelOption[];
}

/** Air between two labels. */
const GAP = 4;
/** CSS pixels. */
const COARSE = 8;
const POLE_WIDTH = 2;

export const overlaps = (a: Rect, b: Rect, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** A rectangle in coarse steps: signs that move by less move no text. */
export const coarsen = ({ x, y, width, height }: Rect): readonly number[] =>
  [x, y, width, height].map((value) => Math.round(value / COARSE));

export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether a rectangle and a convex polygon share a point (separating axes: the rectangle's two, the polygon's edges). */
export function hitsObstacle(rect: Rect, obstacle: Obstacle): boolean {
  const corners = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height] as const;
  const [left, top, right, bottom] = corners;
  let minX = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let i = 0; i + 1 < obstacle.length; i += 2) {
    const x = obstacle[i] ?? 0;
    const y = obstacle[i + 1] ?? 0;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  if (maxX <= left || minX >= right || maxY <= top || minY >= bottom) return false;
  const n = obstacle.length;
  for (let i = 0; i + 1 < n; i += 2) {
    const normalX = (obstacle[(i + 3) % n] ?? 0) - (obstacle[i + 1] ?? 0);
    const normalY = (obstacle[i] ?? 0) - (obstacle[(i + 2) % n] ?? 0);
    if (isApart(rect, obstacle, normalX, normalY)) return false;
  }
  return true;
}

function isApart(rect: Rect, obstacle: Obstacle, nx: number, ny: number): boolean {
  let minP = Number.POSITIVE_INFINITY;
  let maxP = Number.NEGATIVE_INFINITY;
  for (let i = 0; i + 1 < obstacle.length; i += 2) {
    const along = (obstacle[i] ?? 0) * nx + (obstacle[i + 1] ?? 0) * ny;
    minP = Math.min(minP, along);
    maxP = Math.max(maxP, along);
  }
  const middle = (rect.x + rect.width / 2) * nx + (rect.y + rect.height / 2) * ny;
  const reach = (Math.abs(nx) * rect.width + Math.abs(ny) * rect.height) / 2;
  return maxP <= middle - reach || minP >= middle + reach;
}

/**
 * The option of each label that has room, by id; labels without room are absent.
 * @param bounds The canvas free of panels.
 * @param taken Things that no label may cover: markers, lamps.
 * @param gap Between two labels.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Rect,
  obstacles: readonly Obstacle[],
  taken: readonly Rect[],
  gap = GAP,
): Map<string, number> {
  const used: Rect[] = [];
  const stands: Rect[] = [];
  const placed = new Map<string, number>();
  for (const request of [...requests].sort((a, b) => b.priority - a.priority)) {
    const index = request.options.findIndex(({ rect, overPeople, pole }) => {
      if (!isWithin(rect, bounds)) return false;
      const stand = standOf(pole);
      if (stand !== null && [taken, used].some((list) => list.some((other) => overlaps(stand, other, 0))))
        return false;
      if (stands.some((other) => overlaps(rect, other, 0))) return false;
      if (used.some((other) => overlaps(rect, other, gap))) return false;
      if (taken.some((other) => overlaps(rect, other, 1))) return false;
      return overPeople === true || !obstacles.some((obstacle) => hitsObstacle(rect, obstacle));
    });
    const option = request.options[index];
    if (option === undefined) continue;
    placed.set(request.id, index);
    used.push(option.rect);
    const stand = standOf(option.pole);
    if (stand !== null) stands.push(stand);
  }
  return placed;
}

/** The room that a pole takes. */
function standOf(pole: Pole | null | undefined): Rect | null {
  if (pole == null) return null;
  const { x, from, to } = pole;
  return { x: x - POLE_WIDTH / 2, y: Math.min(from, to), width: POLE_WIDTH, height: Math.abs(from - to) };
}
