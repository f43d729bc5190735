/** Ways of cases and of people: between every two rooms, on the conduits, across no room. */

import { describe, expect, it } from "vitest";
import { CONDUITS, conduitRoute, portOf } from "../../../src/view/canvas/campus/conduit.ts";
import { furnishRoom } from "../../../src/view/canvas/campus/furnish/furnish-room.ts";
import { robotLoops } from "../../../src/view/canvas/campus/furnish/logistics.ts";
import type { Tile } from "../../../src/view/canvas/campus/iso.ts";
import {
  distance,
  offsetRight,
  pointAlong,
  polylineLength,
  roundCorners,
} from "../../../src/view/canvas/campus/polyline.ts";
import { findRoomPlan, ROOM_PLANS, roomAt, WORKSHOP } from "../../../src/view/canvas/campus/room-plan.ts";
import { walkRoute } from "../../../src/view/canvas/campus/walk-path.ts";

const IDS = ROOM_PLANS.map(({ id }) => id);
const ends = (way: readonly Tile[]): [Tile | undefined, Tile | undefined] => [way[0], way[way.length - 1]];

/** Points every quarter of a tile. */
function samples(way: readonly Tile[]): Tile[] {
  const length = polylineLength(way);
  return Array.from({ length: Math.ceil(length / 0.25) + 1 }, (_, i) => pointAlong(way, i * 0.25));
}

const distanceToConduits = (point: Tile): number =>
  Math.min(...CONDUITS.flatMap(({ points }) => samples(points)).map((other) => distance(point, other)));

describe("conduits", () => {
  it("end at the port of every room", () => {
    for (const id of IDS) {
      const port = portOf(id);
      const reached = CONDUITS.some(({ points }) =>
        points.some((point) => distance(point, port ?? undefined) < 1e-9 && port),
      );
      expect(reached, id).toBe(true);
    }
  });

  it("lead from every port to every other", () => {
    for (const from of IDS) {
      for (const to of IDS) {
        if (from === to) continue;
        const way = conduitRoute(from, to);
        const [start, end] = ends(way);
        expect(distance(start, portOf(from) ?? undefined), `${from} to ${to}`).toBeLessThan(0.6);
        expect(distance(end, portOf(to) ?? undefined), `${from} to ${to}`).toBeLessThan(0.6);
        expect(polylineLength(way), `${from} to ${to}`).toBeGreaterThan(3);
      }
    }
  });

  it("never leave the belt", () => {
    for (const [from, to] of [
      ["sales", "legal"],
      ["clinical", "maintenance"],
      ["product", "hr"],
    ] as const) {
      for (const point of samples(conduitRoute(from, to)))
        expect(distanceToConduits(point)).toBeLessThan(0.8);
    }
  });

  it("keep right, so that both directions have their lane", () => {
    const there = conduitRoute("logistics", "production");
    const back = conduitRoute("production", "logistics");
    const middle = pointAlong(there, polylineLength(there) / 2);
    const closest = Math.min(...samples(back).map((point) => distance(point, middle)));
    expect(closest).toBeGreaterThan(0.5);
    expect(closest).toBeLessThan(0.8);
  });

  it("bring cases from outside to every port", () => {
    for (const id of IDS) {
      const way = conduitRoute(null, id);
      expect(distance(ends(way)[1], portOf(id) ?? undefined), id).toBeLessThan(0.6);
      expect(polylineLength(way), id).toBeGreaterThan(6);
    }
  });

  it("lead to the workshop", () => {
    const [, end] = ends(conduitRoute("it", "workshop"));
    expect(distance(end, WORKSHOP.door)).toBeLessThan(0.6);
  });

  it("give nothing for rooms that do not exist or send to themselves", () => {
    expect(conduitRoute("cellar", "sales")).toEqual([]);
    expect(conduitRoute("sales", "cellar")).toEqual([]);
    expect(conduitRoute("sales", "sales")).toEqual([]);
  });
});

describe("ways on foot", () => {
  it.each(IDS)("lead from %s to the workshop and to the steps", (id) => {
    const toWorkshop = walkRoute(id, "workshop");
    const toTraining = walkRoute(id, "training");
    expect(distance(ends(toWorkshop)[1], WORKSHOP.door)).toBeLessThan(0.5);
    expect(distance(ends(toTraining)[1], { x: 32, y: 46 })).toBeLessThan(0.1);
    expect(distance(ends(toWorkshop)[0], portOf(id) ?? undefined)).toBeLessThan(3);
  });

  it("cross no room but the one they start through", () => {
    for (const id of IDS) {
      const through = findRoomPlan(id)?.through ?? null;
      for (const point of samples(walkRoute(id, "workshop"))) {
        const room = roomAt(point.x, point.y)?.id ?? null;
        expect(room === null || room === through, `${id} at ${point.x}, ${point.y} in ${room}`).toBe(true);
      }
    }
  });

  it("are empty from nowhere", () => {
    expect(walkRoute("cellar", "workshop")).toEqual([]);
  });
});

describe("robots", () => {
  it("drive inside the warehouse, through no rack and no bench", () => {
    const depot = findRoomPlan("logistics");
    if (!depot) throw new Error("no warehouse");
    const solid = furnishRoom(depot).items.filter(({ seat, z1 }) => seat < 0 && z1 > 0.3);
    for (const loop of robotLoops(depot)) {
      for (const point of samples([...loop, ...loop.slice(0, 1)])) {
        expect(roomAt(point.x, point.y)?.id).toBe("logistics");
        const hit = solid.find((b) => b.x0 < point.x && point.x < b.x1 && b.y0 < point.y && point.y < b.y1);
        expect(hit, `${point.x - depot.x}, ${point.y - depot.y}`).toBeUndefined();
      }
    }
  });
});

describe("polylines", () => {
  const corner: Tile[] = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 3 },
  ];

  it("know length and points along", () => {
    expect(polylineLength(corner)).toBe(7);
    expect(pointAlong(corner, 5)).toMatchObject({ x: 4, y: 1, dx: 0, dy: 1 });
    expect(pointAlong(corner, 99)).toMatchObject({ x: 4, y: 3 });
  });

  it("run beside themselves on the right of travel", () => {
    const lane = offsetRight(corner, 1);
    expect(lane.map(({ x, y }) => [x, y])).toEqual([
      [0, 1],
      [3, 1],
      [3, 3],
    ]);
  });

  it("round corners without moving their ends", () => {
    const round = roundCorners(corner, 1);
    expect(ends(round)).toEqual([
      { x: 0, y: 0 },
      { x: 4, y: 3 },
    ]);
    expect(polylineLength(round)).toBeLessThan(7);
    expect(round.every(({ x, y }) => distance({ x, y }, { x: 4, y: 0 }) > 0.3)).toBe(true);
  });
});
