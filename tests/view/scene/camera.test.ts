import { describe, expect, it } from "vitest";
import { Camera, FLIGHT_MS, MAX_ZOOM, MIN_ZOOM } from "../../../src/view/canvas/camera.ts";

function desktop(): Camera {
  const camera = new Camera();
  camera.resize(1280, 800);
  camera.setInsets({ top: 60, right: 316, bottom: 80, left: 0 }, true);
  return camera;
}

describe("camera", () => {
  it("fits the campus at zoom 0.5 in the canvas of the style guide", () => {
    expect(desktop().zoom).toBeCloseTo(0.5);
  });

  it("goes on fitting when the window changes, until the player moves it", () => {
    const camera = desktop();
    camera.resize(1920, 1080);
    expect(camera.zoom).toBeCloseTo(0.5 * Math.min(1604 / 964, 940 / 660));
    camera.zoomBy(2);
    const { zoom } = camera;
    camera.resize(1280, 800);
    expect(camera.zoom).toBe(zoom);
  });

  it("maps to the screen and back", () => {
    const camera = desktop();
    camera.zoomBy(1.7);
    const back = camera.toWorld(camera.toScreen({ x: 123, y: 456 }));
    expect(back.x).toBeCloseTo(123);
    expect(back.y).toBeCloseTo(456);
  });

  it("keeps the world under the pointer while it zooms", () => {
    const camera = desktop();
    const anchor = { x: 500, y: 300 };
    const before = camera.toWorld(anchor);
    camera.zoomBy(1.5, anchor);
    const after = camera.toWorld(anchor);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it("stays within its zoom range and on the campus", () => {
    const camera = desktop();
    camera.zoomBy(1000);
    expect(camera.zoom).toBe(MAX_ZOOM);
    camera.zoomBy(0.00001);
    expect(camera.zoom).toBe(MIN_ZOOM);
    camera.pan(1e6, 1e6);
    expect(Number.isFinite(camera.x)).toBe(true);
    expect(camera.x).toBeGreaterThan(-1100);
    expect(camera.y).toBeGreaterThan(-200);
  });

  it("flies in its time, or jumps", () => {
    const camera = desktop();
    camera.flyTo({ x: 100, y: 200 }, 1, false);
    expect(camera.tick(FLIGHT_MS / 2)).toBe(true);
    expect(camera.zoom).toBeGreaterThan(0.5);
    expect(camera.zoom).toBeLessThan(1);
    camera.tick(FLIGHT_MS);
    expect(camera.flying).toBe(false);
    expect(camera.zoom).toBeCloseTo(1);
    expect(camera.x).toBeCloseTo(100);
    camera.flyTo({ x: 0, y: 300 }, 2, true);
    expect(camera.tick(16)).toBe(false);
    expect(camera.zoom).toBe(2);
  });

  it("survives a window smaller than its panels", () => {
    const camera = desktop();
    camera.resize(200, 100);
    expect(camera.zoom).toBe(MIN_ZOOM);
    expect(Number.isFinite(camera.toScreen({ x: 0, y: 0 }).x)).toBe(true);
  });
});

describe("what a camera aims at", () => {
  const OPEN = { top: 60, right: 404, bottom: 80, left: 0 };
  const SHUT = { top: 60, right: 316, bottom: 80, left: 0 };
  const room = () => ({ centre: { x: 400, y: 300 }, zoom: 1.2 });
  const land = (camera: Camera) => camera.tick(FLIGHT_MS);
  const look = ({ x, y, zoom }: Camera) => ({ x, y, zoom });

  it("stays under the eye when a panel opens, then goes to the room that is left", () => {
    const camera = desktop();
    camera.holdOn(room, true);
    const mark = { x: 380, y: 310 };
    const before = camera.toScreen(mark);
    camera.setInsets(OPEN, false);
    expect(camera.toScreen(mark).x).toBeCloseTo(before.x);
    land(camera);
    expect(camera.toScreen({ x: 400, y: 300 }).x).toBeCloseTo((1280 - OPEN.right) / 2);
  });

  it("is given back when the panel closes", () => {
    const camera = desktop();
    camera.pan(-150, 40);
    camera.zoomBy(1.6);
    const before = look(camera);
    camera.holdOn(room, false);
    camera.setInsets(OPEN, false);
    land(camera);
    // Another room meanwhile: what was there before either counts.
    camera.holdOn(() => ({ centre: { x: 0, y: 200 }, zoom: 1 }), false);
    land(camera);
    const shown = look(camera);
    camera.letGo(false);
    expect(look(camera)).toEqual(shown);
    camera.setInsets(SHUT, false);
    land(camera);
    for (const key of ["x", "y", "zoom"] as const) expect(camera[key]).toBeCloseTo(before[key]);
  });

  it("is not given back to somebody who has moved the picture", () => {
    const camera = desktop();
    camera.holdOn(room, true);
    camera.pan(30, 0);
    const moved = look(camera);
    camera.letGo(true);
    expect(look(camera)).toEqual(moved);
  });
});
