/** The frame of the small map is what the free canvas shows, and never leaves the campus. */

import { expect, it } from "vitest";
import { Camera } from "../../../src/view/canvas/camera.ts";
import { CAMPUS_WORLD_BOUNDS as WORLD } from "../../../src/view/canvas/campus/room-plan.ts";
import { placeMinimap, viewFrame } from "../../../src/view/canvas/minimap.ts";

function createCamera(): Camera {
  const camera = new Camera();
  camera.resize(390, 844);
  camera.setInsets({ top: 100, right: 0, bottom: 64, left: 0 }, true);
  return camera;
}

it("shows the whole campus where the camera does", () => {
  const frame = viewFrame(createCamera());
  expect(frame.x).toBe(WORLD.x);
  expect(frame.width).toBeCloseTo(WORLD.width, 5);
});

it("shows what lies between the panels, and follows the hand", () => {
  const camera = createCamera();
  camera.flyTo({ x: 100, y: 600 }, 1, true);
  const frame = viewFrame(camera);
  expect(frame).toEqual({ x: 100 - 195, y: 600 - 340, width: 390, height: 680 });
  camera.pan(-50, 0);
  expect(viewFrame(camera).x).toBeCloseTo(frame.x + 50, 5);
});

it("is cut at the edge of the campus", () => {
  const camera = createCamera();
  camera.flyTo({ x: WORLD.x, y: WORLD.y }, 1, true);
  const frame = viewFrame(camera);
  expect(frame).toEqual({ x: WORLD.x, y: WORLD.y, width: 195, height: 340 });
});

it("gives way to the cards in its corner, however large their text", () => {
  const free = { x: 0, y: 100, width: 390, height: 680 };
  const legend = { x: 12, y: 640, width: 366, height: 60 };
  const buttons = { x: 246, y: 112, width: 132, height: 48 };
  expect(placeMinimap(free, [legend])).toEqual({ x: 274, y: 112, width: 104, height: 74 });
  expect(placeMinimap(free, [legend, buttons]).y).toBe(112 + 48 + 12);
  expect(placeMinimap(free, [{ ...buttons, y: 172 }, buttons]).y).toBe(172 + 48 + 12);
  const panel = { x: 300, y: 112, width: 90, height: 650 };
  expect(placeMinimap(free, [panel])).toMatchObject({ x: 300 - 104 - 12, y: 112 });
});
