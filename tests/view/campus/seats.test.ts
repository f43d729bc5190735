/** Seats: enough for everybody, inside their room, apart enough to be told from each other, in no furniture. */

import { describe, expect, it } from "vitest";
import { addClutter, addStandingRoom } from "../../../src/view/canvas/campus/clutter.ts";
import { furnishRoom } from "../../../src/view/canvas/campus/furnish/furnish-room.ts";
import { furnishTraining } from "../../../src/view/canvas/campus/furnish/plaza.ts";
import type { Scenery, SeatPlan } from "../../../src/view/canvas/campus/furniture/scenery.ts";
import { findRoomPlan, ROOM_PLANS, WORKSHOP } from "../../../src/view/canvas/campus/room-plan.ts";
import { spreadSurplus } from "../../../src/view/canvas/campus/seat-order.ts";
import { DESK_PLANS } from "../../../src/view/canvas/campus/workshop-plan.ts";

const MIN_PITCH = 0.9;
/** A figure's feet keep this far from walls. */
const WALL_GAP = 0.2;

function closestPair(seats: readonly SeatPlan[]): number {
  const fixed = seats.filter(({ pose }) => pose !== "walk");
  let closest = Number.POSITIVE_INFINITY;
  fixed.forEach((a, i) => {
    for (const b of fixed.slice(i + 1)) closest = Math.min(closest, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return closest;
}

/** Seats whose feet stand in something taller than a chair that rests on the floor. */
function seatsInFurniture({ items, seats }: Scenery): SeatPlan[] {
  const solid = items.filter(({ seat, z0, z1 }) => seat < 0 && z0 < 0.1 && z1 > 0.45);
  return seats.filter(({ x, y }) => solid.some((b) => b.x0 < x && x < b.x1 && b.y0 < y && y < b.y1));
}

describe.each(ROOM_PLANS.map((plan) => [plan.id, plan] as const))("seats of %s", (_, plan) => {
  const scenery = furnishRoom(plan);

  it("are enough for its people", () => {
    expect(scenery.seats.length).toBeGreaterThanOrEqual(plan.people);
  });

  it("lie inside the room", () => {
    const outside = scenery.seats.filter(
      ({ x, y }) =>
        x < plan.x + WALL_GAP ||
        x > plan.x + plan.w - WALL_GAP ||
        y < plan.y + WALL_GAP ||
        y > plan.y + plan.d - WALL_GAP,
    );
    expect(outside).toEqual([]);
  });

  it("keep 0.9 m between people who sit or stand", () => {
    expect(closestPair(scenery.seats)).toBeGreaterThanOrEqual(MIN_PITCH - 1e-9);
  });

  it("stand in no furniture", () => {
    expect(seatsInFurniture(scenery)).toEqual([]);
  });

  it("are the same each time", () => {
    expect(furnishRoom(plan).seats).toEqual(scenery.seats);
  });
});

describe("more people than furniture", () => {
  it("get places to stand, apart from each other while there is room", () => {
    const plan = findRoomPlan("sales");
    if (!plan) throw new Error("no sales");
    const scenery = furnishRoom(plan);
    addStandingRoom(scenery, plan, 105);
    expect(scenery.seats).toHaveLength(105);
    expect(closestPair(scenery.seats)).toBeGreaterThanOrEqual(MIN_PITCH);
    expect(seatsInFurniture(scenery)).toEqual([]);
  });

  it("get a place each even where the room bursts", () => {
    const plan = findRoomPlan("legal");
    if (!plan) throw new Error("no legal");
    const scenery = furnishRoom(plan);
    addStandingRoom(scenery, plan, 120);
    expect(scenery.seats).toHaveLength(120);
  });
});

describe("order of seats", () => {
  it("puts the spare ones last, taken from all over the room", () => {
    const order = spreadSurplus([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 8);
    expect(order.slice(0, 8)).toEqual([0, 1, 3, 4, 5, 6, 8, 9]);
    expect(order.slice(8)).toEqual([2, 7]);
  });

  it("changes nothing where all are needed", () => {
    expect(spreadSurplus(["a", "b"], 2)).toEqual(["a", "b"]);
    expect(spreadSurplus(["a", "b"], 5)).toEqual(["a", "b"]);
  });
});

describe("clutter of a saturated room", () => {
  it("stands on nobody's feet", () => {
    for (const plan of ROOM_PLANS) {
      const scenery = furnishRoom(plan);
      const before = scenery.items.length;
      addClutter(scenery, plan);
      const stacks = scenery.items.slice(before);
      expect(stacks.length, plan.id).toBeGreaterThan(2);
      const trodden = scenery.seats.filter(({ x, y }) =>
        stacks.some((b) => b.x0 < x && x < b.x1 && b.y0 < y && y < b.y1),
      );
      expect(trodden, plan.id).toEqual([]);
    }
  });
});

describe("seats outside the rooms", () => {
  it("give each of sixteen desks one, inside the workshop", () => {
    expect(DESK_PLANS).toHaveLength(WORKSHOP.desks);
    for (const { seat } of DESK_PLANS) {
      expect(seat.x).toBeGreaterThan(WORKSHOP.x);
      expect(seat.x).toBeLessThan(WORKSHOP.x + WORKSHOP.w);
      expect(seat.y).toBeGreaterThan(WORKSHOP.y);
      expect(seat.y).toBeLessThan(WORKSHOP.y + WORKSHOP.d);
    }
  });

  it("are apart on the training steps", () => {
    const { seats } = furnishTraining();
    expect(seats.length).toBeGreaterThanOrEqual(20);
    expect(closestPair(seats)).toBeGreaterThanOrEqual(MIN_PITCH);
  });
});
