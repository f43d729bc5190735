import { describe, expect, it } from "vitest";
import {
  hitsObstacle,
  type LabelRequest,
  overlaps,
  placeLabels,
  type Rect,
} from "../../../src/view/canvas/layer/label-placement.ts";

const bounds: Rect = { x: 0, y: 0, width: 400, height: 300 };
const rect = (x: number, y: number, width = 80, height = 30): Rect => ({ x, y, width, height });
/** A rhombus like a room's floor: 100 wide, 50 high, round (200, 150). */
const floor = [200, 125, 250, 150, 200, 175, 150, 150];

const request = (id: string, priority: number, ...rects: Rect[]): LabelRequest => ({
  id,
  priority,
  options: rects.map((at) => ({ rect: at })),
});

describe("rectangle against a floor", () => {
  it("sees the corner of a rhombus' box as free", () => {
    expect(hitsObstacle(rect(151, 126, 20, 8), floor)).toBe(false);
    expect(hitsObstacle(rect(190, 140, 20, 20), floor)).toBe(true);
    expect(hitsObstacle(rect(300, 10), floor)).toBe(false);
  });

  it("sees a rectangle that holds the floor, or lies within it, as covering", () => {
    expect(hitsObstacle(rect(100, 100, 200, 100), floor)).toBe(true);
    expect(hitsObstacle(rect(198, 148, 4, 4), floor)).toBe(true);
  });
});

describe("placing labels", () => {
  it("takes the first option that is free and on the canvas", () => {
    const placed = placeLabels(
      [request("a", 1, rect(-10, 10), rect(180, 140), rect(20, 20))],
      bounds,
      [floor],
      [],
    );
    expect(placed.get("a")).toBe(2);
  });

  it("serves the higher priority first and leaves out who finds no room", () => {
    const placed = placeLabels(
      [request("low", 1, rect(20, 20)), request("high", 5, rect(40, 30))],
      bounds,
      [],
      [],
    );
    expect(placed.get("high")).toBe(0);
    expect(placed.has("low")).toBe(false);
  });

  it("keeps off signs", () => {
    const placed = placeLabels(
      [request("a", 1, rect(20, 20), rect(20, 90))],
      bounds,
      [],
      [rect(30, 25, 10, 10)],
    );
    expect(placed.get("a")).toBe(1);
  });

  it("keeps a label's pole off what is taken too", () => {
    const option = { rect: rect(20, 20), pole: { x: 61, from: 90, to: 50 } };
    const other = { rect: rect(120, 20) };
    const requests = [{ id: "a", priority: 1, options: [option, other] }];
    expect(placeLabels(requests, bounds, [], [rect(50, 70, 20, 10)]).get("a")).toBe(1);
    expect(placeLabels(requests, bounds, [], [rect(50, 95, 20, 10)]).get("a")).toBe(0);
    // A pole through another label, or a label over another's pole, is as bad.
    const b = { id: "b", priority: 0, options: [{ rect: rect(40, 60, 60, 20) }] };
    expect(placeLabels([...requests, b], bounds, [], []).has("b")).toBe(false);
    expect(placeLabels([...requests, { ...b, priority: 2 }], bounds, [], []).get("a")).toBe(1);
  });

  it("leaves the room between two labels that is asked for", () => {
    const requests = [request("a", 2, rect(20, 20, 50, 20)), request("b", 1, rect(72, 20, 50, 20))];
    expect(placeLabels(requests, bounds, [], []).has("b")).toBe(false);
    expect(placeLabels(requests, bounds, [], [], 0).has("b")).toBe(true);
  });

  it("lets a chip lie over people only where it may", () => {
    const over = { id: "a", priority: 1, options: [{ rect: rect(180, 140), overPeople: true }] };
    expect(placeLabels([over], bounds, [floor], []).get("a")).toBe(0);
  });

  it("never lets two labels touch, for many random requests", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const requests = Array.from({ length: 60 }, (_, i) =>
      request(
        `r${i}`,
        random(),
        ...Array.from({ length: 4 }, () => rect(random() * 340, random() * 280, 60, 20)),
      ),
    );
    const placed = placeLabels(requests, bounds, [floor], []);
    const rects = requests.flatMap(({ id, options }) => options[placed.get(id) ?? -1]?.rect ?? []);
    expect(rects.length).toBeGreaterThan(5);
    rects.forEach((a, i) => {
      expect(hitsObstacle(a, floor)).toBe(false);
      for (const b of rects.slice(i + 1)) expect(overlaps(a, b, 0)).toBe(false);
    });
  });
});
