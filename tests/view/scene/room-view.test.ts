/** A room that is looked at lies wholly in what panels leave free, on every kind of screen. */

import { expect, it } from "vitest";
import { Camera } from "../../../src/view/canvas/camera.ts";
import { rectPolygon } from "../../../src/view/canvas/campus/iso.ts";
import { ROOM_PLANS, roomBounds, WORKSHOP } from "../../../src/view/canvas/campus/room-plan.ts";
import { aimAtRoom } from "../../../src/view/canvas/room-view.ts";

const SCREENS = [
  { name: "desktop", width: 1280, height: 800, insets: { top: 60, right: 404, bottom: 88, left: 0 } },
  { name: "wide desktop", width: 1920, height: 1080, insets: { top: 60, right: 404, bottom: 88, left: 0 } },
  { name: "tablet", width: 820, height: 1180, insets: { top: 110, right: 340, bottom: 88, left: 0 } },
  { name: "phone", width: 390, height: 844, insets: { top: 104, right: 0, bottom: 64, left: 0 } },
  {
    name: "phone under a sheet",
    width: 390,
    height: 844,
    insets: { top: 104, right: 0, bottom: 570, left: 0 },
  },
  {
    name: "phone on its side",
    width: 844,
    height: 390,
    insets: { top: 60, right: 340, bottom: 80, left: 0 },
  },
] as const;

it.each(SCREENS)("a room is seen whole on a $name", ({ width, height, insets }) => {
  const workshop = rectPolygon(WORKSHOP);
  for (const plan of ROOM_PLANS) {
    const camera = new Camera();
    camera.resize(width, height);
    camera.setInsets(insets, true);
    const bounds = roomBounds(plan);
    camera.holdOn(aimAtRoom(bounds, workshop, width <= 600), true);
    const free = camera.freeRect;
    for (let at = 0; at < bounds.length; at += 2) {
      const { x, y } = camera.toScreen({ x: bounds[at] ?? 0, y: bounds[at + 1] ?? 0 });
      expect(x, plan.id).toBeGreaterThanOrEqual(free.x);
      expect(x, plan.id).toBeLessThanOrEqual(free.x + free.width);
      expect(y, plan.id).toBeGreaterThanOrEqual(free.y);
      expect(y, plan.id).toBeLessThanOrEqual(free.y + free.height);
    }
  }
});

it("leans towards the workshop on a phone that has room for it", () => {
  const free = { width: 390, height: 676 };
  const plan = ROOM_PLANS.find(({ id }) => id === "legal");
  const bounds = plan === undefined ? [] : roomBounds(plan);
  const workshop = rectPolygon(WORKSHOP);
  const near = aimAtRoom(bounds, workshop, true)(free);
  const plain = aimAtRoom(bounds, bounds, true)(free);
  expect(near.zoom).toBe(plain.zoom);
  expect(Math.abs(near.centre.x - (workshop[0] ?? 0))).toBeLessThan(
    Math.abs(plain.centre.x - (workshop[0] ?? 0)),
  );
});
