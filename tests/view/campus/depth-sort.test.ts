/** The painter's order: what is behind comes first, whatever the input order; no cycle in any real room. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addClutter } from "../../../src/view/canvas/campus/clutter.ts";
import {
  isBehind,
  mustPrecede,
  type SortableBox,
  sortByDepth,
} from "../../../src/view/canvas/campus/depth-sort.ts";
import { furnishRoom } from "../../../src/view/canvas/campus/furnish/furnish-room.ts";
import { ROOM_PLANS } from "../../../src/view/canvas/campus/room-plan.ts";

const box = (x: number, y: number, z: number, kind = 0, size = 1): SortableBox => ({
  x0: x,
  y0: y,
  z0: z,
  x1: x + size,
  y1: y + size,
  z1: z + size,
  kind,
});

/** Pairs that stand in the wrong order. */
function violations(boxes: readonly SortableBox[], order: readonly number[]): number {
  let wrong = 0;
  order.forEach((index, place) => {
    const later = boxes[index];
    for (const before of order.slice(0, place)) {
      const earlier = boxes[before];
      if (later && earlier && mustPrecede(later, earlier)) wrong++;
    }
  });
  return wrong;
}

describe("isBehind", () => {
  it("holds along x, along y, and below", () => {
    expect(isBehind(box(0, 0, 0), box(1, 0, 0))).toBe(true);
    expect(isBehind(box(0, 0, 0), box(0, 1, 0))).toBe(true);
    expect(isBehind(box(0, 0, 0), box(0, 0, 1))).toBe(true);
    expect(isBehind(box(1, 1, 1), box(0, 0, 0))).toBe(false);
  });
});

describe("sortByDepth", () => {
  it("puts what is behind first", () => {
    expect(sortByDepth([box(2, 2, 0), box(0, 0, 0), box(1, 1, 0)])).toEqual([1, 2, 0]);
    expect(sortByDepth([box(0, 0, 1), box(0, 0, 0)])).toEqual([1, 0]);
  });

  it("keeps kinds together where the order is free", () => {
    // Two columns far apart on the screen: kinds need not alternate.
    const boxes = [box(0, 0, 0, 0), box(1, 1, 0, 1), box(40, 0, 0, 0), box(41, 1, 0, 1)];
    const kinds = sortByDepth(boxes).map((index) => boxes[index]?.kind);
    expect(kinds).toEqual([0, 0, 1, 1]);
  });

  it("returns each box once, even from a cycle", () => {
    // Three bars, each over the end of the next.
    const bars: SortableBox[] = [
      { x0: 0, y0: 0, z0: 0, x1: 1, y1: 3, z1: 1, kind: 0 },
      { x0: 0, y0: 2.5, z0: 0.5, x1: 3, y1: 4, z1: 2, kind: 0 },
      { x0: 0.5, y0: 0, z0: 0.8, x1: 3, y1: 2.6, z1: 2, kind: 0 },
    ];
    expect([...sortByDepth(bars)].sort()).toEqual([0, 1, 2]);
  });

  it("respects the footprint test for any boxes that do not cut into each other", () => {
    // Cells of a grid never intersect, so there is always a right order.
    const cell = fc.tuple(
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 2 }),
    );
    const cells = fc.uniqueArray(cell, { selector: String, maxLength: 60 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 3 }), (list, kinds) => {
        const boxes = list.map(([x, y, z], i) => box(x, y, z, i % kinds));
        const order = sortByDepth(boxes);
        expect(new Set(order).size).toBe(boxes.length);
        expect(violations(boxes, order)).toBe(0);
      }),
    );
  });

  it.each(ROOM_PLANS.map((plan) => [plan.id, plan] as const))(
    "orders %s without a contradiction",
    (_, plan) => {
      const scenery = furnishRoom(plan);
      addClutter(scenery, plan);
      const order = sortByDepth(scenery.items);
      expect(new Set(order).size).toBe(scenery.items.length);
      expect(violations(scenery.items, order)).toBe(0);
    },
  );

  it("cuts a room into few separate drawings", () => {
    for (const plan of ROOM_PLANS) {
      const { items } = furnishRoom(plan);
      const kinds = sortByDepth(items).map((index) => items[index]?.kind);
      const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]).length;
      expect(runs, plan.id).toBeLessThanOrEqual(24);
    }
  });
});
