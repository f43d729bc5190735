import { describe, expect, it } from "vitest";
import { joinWays, PathWalk } from "../../../src/view/canvas/layer/path-walk.ts";

const at = (walk: PathWalk, share: number) => {
  const spot = { x: Number.NaN, y: Number.NaN, dx: 0, dy: 0 };
  walk.at(share, spot);
  return spot;
};

describe("a way followed by distance", () => {
  const walk = new PathWalk([
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
  ]);

  it("knows its length and its places", () => {
    expect(walk.length).toBe(40);
    expect(at(walk, 0)).toMatchObject({ x: 0, y: 0 });
    expect(at(walk, 0.5)).toEqual({ x: 20, y: 0, dx: 1, dy: 0 });
    expect(at(walk, 1)).toEqual({ x: 30, y: 10, dx: 0, dy: 1 });
    expect(at(walk, 7)).toMatchObject({ x: 30, y: 10 });
  });

  it("has no place where it has no length", () => {
    expect(new PathWalk([]).length).toBe(0);
    expect(at(new PathWalk([]), 0.5).x).toBeNaN();
  });
});

describe("joining two ways to one goal", () => {
  const p = (x: number, y: number) => ({ x, y });

  it("turns where they meet", () => {
    const out = [p(0, 0), p(10, 0), p(10, 50)];
    const back = [p(30, 0), p(10, 0), p(10, 50)];
    expect(joinWays(out, back)).toEqual([p(0, 0), p(10, 0), p(30, 0)]);
  });

  it("goes through the goal where that is all they share", () => {
    const out = [p(0, 0), p(10, 50)];
    const back = [p(30, 0), p(10, 50)];
    expect(joinWays(out, back)).toEqual([p(0, 0), p(10, 50), p(30, 0)]);
  });
});
