/** The room plan: as much ground as people need, no two rooms on the same ground, everything on the slab. */

import { describe, expect, it } from "vitest";
import { isInsideRect, type TileRect } from "../../../src/view/canvas/campus/iso.ts";
import {
  AREA_PER_PERSON,
  CAMPUS_BOUNDS,
  findRoomPlan,
  ROOM_PLANS,
  roomAt,
  SLAB_OUTLINE,
  WORKSHOP,
} from "../../../src/view/canvas/campus/room-plan.ts";

const overlap = (a: TileRect, b: TileRect): boolean =>
  a.x < b.x + b.w - 1e-9 && b.x < a.x + a.w - 1e-9 && a.y < b.y + b.d - 1e-9 && b.y < a.y + a.d - 1e-9;

describe("room plan", () => {
  it("seats 800 people in twelve rooms", () => {
    expect(ROOM_PLANS).toHaveLength(12);
    expect(ROOM_PLANS.reduce((sum, { people }) => sum + people, 0)).toBe(800);
  });

  it.each(ROOM_PLANS.map((plan) => [plan.id, plan] as const))(
    "gives %s 4 m² a head",
    (_, { w, d, people }) => {
      const perHead = (w * d) / people;
      expect(perHead).toBeGreaterThan(AREA_PER_PERSON * 0.97);
      expect(perHead).toBeLessThan(AREA_PER_PERSON * 1.03);
    },
  );

  it("puts no two rooms, nor the workshop, on the same ground", () => {
    const places: (TileRect & { id: string })[] = [...ROOM_PLANS, { id: "workshop", ...WORKSHOP }];
    const clashes = places.flatMap((a, i) =>
      places.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it("puts each port on an edge of its room", () => {
    for (const { id, x, y, w, d, port } of ROOM_PLANS) {
      const edge = { N: port.y === y, S: port.y === y + d, W: port.x === x, E: port.x === x + w }[port.side];
      expect(edge, id).toBe(true);
      expect(isInsideRect({ x, y, w, d }, port), id).toBe(true);
    }
  });

  it("finds the room under a point of the ground", () => {
    expect(roomAt(7, 10)?.id).toBe("sales");
    expect(roomAt(40, 60)?.id).toBe("production");
    expect(roomAt(30, 22)).toBeNull();
    expect(findRoomPlan("legal")?.people).toBe(18);
    expect(findRoomPlan("cellar")).toBeUndefined();
  });

  it("keeps the slab within the bounds of the camera", () => {
    for (const { x, y } of SLAB_OUTLINE) {
      expect(x - y).toBeGreaterThanOrEqual(CAMPUS_BOUNDS.minDifference - 1e-9);
      expect(x - y).toBeLessThanOrEqual(CAMPUS_BOUNDS.maxDifference + 1e-9);
      expect(x + y).toBeGreaterThanOrEqual(CAMPUS_BOUNDS.minSum - 1e-9);
      expect(x + y).toBeLessThanOrEqual(CAMPUS_BOUNDS.maxSum + 1e-9);
    }
  });
});
