/** The projection, and hit tests on its polygons. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsidePolygon, project, rectPolygon, unproject } from "../../../src/view/canvas/campus/iso.ts";

describe("projection", () => {
  it("draws a tile as 32 × 16 pixels, a metre up as 16", () => {
    expect(project(0, 0)).toEqual({ x: 0, y: 0 });
    expect(project(1, 0)).toEqual({ x: 16, y: 8 });
    expect(project(0, 1)).toEqual({ x: -16, y: 8 });
    expect(project(2, 2, 1.5)).toEqual({ x: 0, y: 8 });
  });

  it("is undone by unproject on the ground", () => {
    const tile = fc.float({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(tile, tile, (x, y) => {
        const back = unproject(project(x, y));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it("hits the rhombus of a rectangle, not the corners of its frame", () => {
    const floor = rectPolygon({ x: 0, y: 0, w: 10, d: 10 });
    expect(isInsidePolygon(floor, project(5, 5))).toBe(true);
    expect(isInsidePolygon(floor, project(0.2, 9.8))).toBe(true);
    expect(isInsidePolygon(floor, { x: 150, y: 10 })).toBe(false);
    expect(isInsidePolygon(floor, project(10.1, 5))).toBe(false);
  });
});
