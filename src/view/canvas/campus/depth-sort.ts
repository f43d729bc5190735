/**
 * The painter's order of boxes that stand on the ground: what is behind comes first. Owns the order only.
 *
 * Two boxes whose pictures overlap are ordered by their footprints; the rest is free, and is used to keep things
 * of one kind together, so that few separate drawings are needed.
 */

import { HALF_HEIGHT, METRE_UP } from "./iso.ts";

/** A box in tiles and metres. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly z0: number;
  readonly x1: number;
  readonly y1: number;
  readonly z1: number;
}

/** Boxes of equal kind are kept together where the order is free. */
export interface SortableBox extends Box {
  readonly kind: number;
}

/** Things may touch, or lean into each other by this much, and still count as apart. */
const TOUCH = 0.02;

/** Whether `a` lies wholly behind, left of, or below `b`. */
export function isBehind(a: Box, b: Box): boolean {
  return a.x1 <= b.x0 + TOUCH || a.y1 <= b.y0 + TOUCH || a.z1 <= b.z0 + TOUCH;
}

/** Whether `a` must be drawn before `b`: their pictures overlap, and `a` is behind `b` but not the reverse. */
export function mustPrecede(a: Box, b: Box): boolean {
  return picturesOverlap(a, b) && isBehind(a, b) && !isBehind(b, a);
}

/** Whether the upright rectangles around two boxes' pictures overlap. */
export function picturesOverlap(a: Box, b: Box): boolean {
  return a.x1 - a.y0 > b.x0 - b.y1 && b.x1 - b.y0 > a.x0 - a.y1 && bottom(a) > top(b) && bottom(b) > top(a);
}

function top(box: Box): number {
  return (box.x0 + box.y0) * HALF_HEIGHT - box.z1 * METRE_UP;
}

function bottom(box: Box): number {
  return (box.x1 + box.y1) * HALF_HEIGHT - box.z0 * METRE_UP;
}

/** Depth of a box's middle: the first guess, and the tie-break. */
function depthOf(box: Box): number {
  return box.x0 + box.x1 + box.y0 + box.y1 + box.z0 * 0.01;
}

/**
 * Indices of `boxes` in painter's order. Where boxes form a cycle, which flat furniture does not, the one whose
 * middle is farthest back goes first.
 */
export function sortByDepth(boxes: readonly SortableBox[]): number[] {
  const order = boxes.map((_, i) => i).sort((a, b) => compareDepth(boxes, a, b));
  const { followers, waitsFor } = linkOverlaps(boxes, order);
  const done = new Uint8Array(boxes.length);
  const rank = new Int32Array(boxes.length);
  order.forEach((index, place) => {
    rank[index] = place;
  });
  const ready = new Map<number, number[]>();
  const release = (index: number): void => {
    const kind = boxes[index]?.kind ?? 0;
    const list = ready.get(kind) ?? [];
    list.push(index);
    ready.set(kind, list);
  };
  for (const index of order) if (waitsFor[index] === 0) release(index);
  const sorted: number[] = [];
  let kind = 0;
  while (sorted.length < boxes.length) {
    kind = chooseKind(ready, kind);
    const batch = ready.get(kind) ?? [];
    const next = batch.length > 0 ? takeFirst(batch, rank) : order.find((index) => done[index] === 0);
    if (next === undefined) break;
    if (done[next] === 1) continue;
    done[next] = 1;
    sorted.push(next);
    for (const follower of followers[next] ?? []) {
      const left = (waitsFor[follower] ?? 0) - 1;
      waitsFor[follower] = left;
      if (left === 0) release(follower);
    }
  }
  return sorted;
}

function compareDepth(boxes: readonly SortableBox[], a: number, b: number): number {
  const one = boxes[a];
  const other = boxes[b];
  return one && other ? depthOf(one) - depthOf(other) || a - b : 0;
}

/** Stays with the kind at hand as long as some of it is ready; else the kind with most ready. */
function chooseKind(ready: ReadonlyMap<number, readonly number[]>, current: number): number {
  if ((ready.get(current)?.length ?? 0) > 0) return current;
  let best = current;
  let most = 0;
  for (const [kind, list] of ready) {
    if (list.length > most) {
      most = list.length;
      best = kind;
    }
  }
  return best;
}

function takeFirst(list: number[], rank: Int32Array): number | undefined {
  let place = 0;
  for (let i = 1; i < list.length; i++) {
    if ((rank[list[i] ?? 0] ?? 0) < (rank[list[place] ?? 0] ?? 0)) place = i;
  }
  return list.splice(place, 1)[0];
}

/** For each box, those that must come after it; and how many must come before. */
function linkOverlaps(
  boxes: readonly SortableBox[],
  order: readonly number[],
): { followers: number[][]; waitsFor: Int32Array } {
  const followers: number[][] = boxes.map(() => []);
  const waitsFor = new Int32Array(boxes.length);
  const link = (before: number, after: number): void => {
    followers[before]?.push(after);
    waitsFor[after] = (waitsFor[after] ?? 0) + 1;
  };
  // Left edge of the picture: boxes further on cannot overlap once they start right of this one's end.
  const byLeft = [...order].sort((a, b) => left(boxes[a]) - left(boxes[b]));
  for (let i = 0; i < byLeft.length; i++) {
    const a = byLeft[i] ?? 0;
    const one = boxes[a];
    if (!one) continue;
    const right = one.x1 - one.y0;
    for (let j = i + 1; j < byLeft.length; j++) {
      const b = byLeft[j] ?? 0;
      const other = boxes[b];
      if (!other || other.x0 - other.y1 >= right) break;
      if (mustPrecede(one, other)) link(a, b);
      else if (mustPrecede(other, one)) link(b, a);
    }
  }
  return { followers, waitsFor };
}

function left(box: Box | undefined): number {
  return box ? box.x0 - box.y1 : 0;
}
