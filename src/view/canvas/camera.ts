/**
 * Where the eye is: what it aims at in the room that panels leave, flights there, and the two-way map between world
 * and screen. Knows no Pixi, no DOM.
 */

import type { Point } from "./campus/iso.ts";
import { CAMPUS_WORLD_BOUNDS } from "./campus/room-plan.ts";
import { easeInOut } from "./easing.ts";

/** CSS pixels on each side that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A world point in the middle of the free canvas, and how close. */
export interface View {
  readonly centre: Point;
  readonly zoom: number;
}

/** What the camera shows, whatever the canvas is like: the view of it in a free canvas. */
export type Aim = (free: Size) => View;

/** World pixels (a tile is 32 × 16 of them at zoom 1). */
interface WorldBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widest canvas, in CSS pixels, on which the whole campus is too small to follow: that of a phone. */
export const NARROW = 600;
export const MIN_ZOOM = 0.2;
export const MAX_ZOOM = 2.5;
/** A flight lasts this long, in-out. */
export const FLIGHT_MS = 600;
/** The canvas free of panels at which the whole campus sits well at zoom 0.5. */
const FIT_WIDTH = 964;
const FIT_HEIGHT = 660;
/** World pixels, walls and slab edge included. */
const CAMPUS: WorldBounds = {
  left: CAMPUS_WORLD_BOUNDS.x,
  right: CAMPUS_WORLD_BOUNDS.x + CAMPUS_WORLD_BOUNDS.width,
  top: CAMPUS_WORLD_BOUNDS.y,
  bottom: CAMPUS_WORLD_BOUNDS.y + CAMPUS_WORLD_BOUNDS.height,
};

/** A little below the middle: the foot of the slab is heavier than the sky above it. */
const HOME: Point = { x: (CAMPUS.left + CAMPUS.right) / 2, y: (CAMPUS.top + CAMPUS.bottom) / 2 + 14 };

interface Flight {
  readonly from: View;
  readonly to: View;
  elapsed: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The whole campus. */
const WHOLE: Aim = ({ width, height }) => ({
  centre: HOME,
  zoom: clamp(0.5 * Math.min(width / FIT_WIDTH, height / FIT_HEIGHT), MIN_ZOOM, MAX_ZOOM),
});

export class Camera {
  zoom = 0.5;
  /** World point shown at the middle of the free canvas. */
  x = HOME.x;
  y = HOME.y;
  private width = 1;
  private height = 1;
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private flight: Flight | null = null;
  private aim: Aim = WHOLE;
  /** What is returned to when the present aim is let go; null where there is nothing to return to. */
  private back: Aim | null = null;

  /** CSS pixels of the whole canvas; what the camera aims at stays in view. */
  resize(width: number, height: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.pursue(true);
  }

  /** Panels come and go: the picture stays where it is, then what it aims at goes to the room that is left. */
  setInsets(insets: Insets, jump: boolean): void {
    const { top, right, bottom, left } = this.insets;
    if (top === insets.top && right === insets.right && bottom === insets.bottom && left === insets.left)
      return;
    const before = this.middle;
    this.insets = insets;
    const after = this.middle;
    this.x += (after.x - before.x) / this.zoom;
    this.y += (after.y - before.y) / this.zoom;
    this.pursue(jump);
  }

  /** Width and height free of panels, at least a small window even where the panels overlap. */
  get free(): Size {
    return {
      width: Math.max(80, this.width - this.insets.left - this.insets.right),
      height: Math.max(80, this.height - this.insets.top - this.insets.bottom),
    };
  }

  /** The free canvas as a rectangle of the screen. */
  get freeRect(): { x: number; y: number; width: number; height: number } {
    return { x: this.insets.left, y: this.insets.top, ...this.free };
  }

  /** Screen point of the middle of the free canvas. */
  get middle(): Point {
    const { width, height } = this.free;
    return { x: this.insets.left + width / 2, y: this.insets.top + height / 2 };
  }

  /** Zoom at which the whole campus fits the free canvas. */
  get fitZoom(): number {
    return WHOLE(this.free).zoom;
  }

  toScreen(world: Point): Point {
    const middle = this.middle;
    return { x: middle.x + (world.x - this.x) * this.zoom, y: middle.y + (world.y - this.y) * this.zoom };
  }

  toWorld(screen: Point): Point {
    const middle = this.middle;
    return { x: this.x + (screen.x - middle.x) / this.zoom, y: this.y + (screen.y - middle.y) / this.zoom };
  }

  /** True while a flight is under way. */
  get flying(): boolean {
    return this.flight !== null;
  }

  /** Moves the picture by CSS pixels, as a hand drags it. */
  pan(dx: number, dy: number): void {
    this.stayAt({ x: this.x - dx / this.zoom, y: this.y - dy / this.zoom }, this.zoom);
  }

  /** Multiplies the zoom while the world under `anchor` (screen) stays where it is. */
  zoomBy(factor: number, anchor: Point = this.middle): void {
    const { x, y } = this.toWorld(anchor);
    const zoom = clamp(this.zoom * factor, MIN_ZOOM, MAX_ZOOM);
    const closer = this.zoom / zoom;
    this.stayAt({ x: x + (this.x - x) * closer, y: y + (this.y - y) * closer }, zoom);
  }

  /** Goes to a world point at a zoom; at once where `jump`. */
  flyTo(centre: Point, zoom: number, jump: boolean): void {
    this.aimAt(() => ({ centre, zoom }), jump);
  }

  /** Shows the whole campus. */
  fit(jump: boolean): void {
    this.aimAt(WHOLE, jump);
  }

  /** Shows something, and goes on showing it while panels come and go. */
  aimAt(aim: Aim, jump: boolean): void {
    this.aim = aim;
    this.back = null;
    this.pursue(jump);
  }

  /** The same for a while: unless somebody moves the picture, `letGo` brings what was there before. */
  holdOn(aim: Aim, jump: boolean): void {
    this.back ??= this.aim;
    this.aim = aim;
    this.pursue(jump);
  }

  /** Returns to what was shown before `holdOn`; a picture that was moved since stays. */
  letGo(jump: boolean): void {
    if (this.back !== null) this.aimAt(this.back, jump);
  }

  /** Advances a flight; true while it goes on or has just ended. */
  tick(elapsedMs: number): boolean {
    const flight = this.flight;
    if (flight === null) return false;
    flight.elapsed += elapsedMs;
    const t = easeInOut(Math.min(1, flight.elapsed / FLIGHT_MS));
    const { from, to } = flight;
    // Zoom is perceived in ratios: going from 0.5 to 2 in equal factors looks steady, in equal steps it lurches.
    this.zoom = from.zoom * (to.zoom / from.zoom) ** t;
    this.x = from.centre.x + (to.centre.x - from.centre.x) * t;
    this.y = from.centre.y + (to.centre.y - from.centre.y) * t;
    if (flight.elapsed >= FLIGHT_MS) this.flight = null;
    return true;
  }

  /** A hand puts the picture here, and nothing else moves it. */
  private stayAt(centre: Point, zoom: number): void {
    const view = { centre: this.clampCentre(centre), zoom };
    this.aimAt(() => view, true);
  }

  /** Goes where it aims. */
  private pursue(jump: boolean): void {
    const { centre, zoom } = this.aim(this.free);
    const to = { centre: this.clampCentre(centre), zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM) };
    if (jump) {
      this.flight = null;
      this.zoom = to.zoom;
      ({ x: this.x, y: this.y } = to.centre);
    } else {
      this.flight = { from: { centre: { x: this.x, y: this.y }, zoom: this.zoom }, to, elapsed: 0 };
    }
  }

  /** The middle of the picture stays on the campus, so that nobody loses it. */
  private clampCentre({ x, y }: Point): Point {
    return { x: clamp(x, CAMPUS.left, CAMPUS.right), y: clamp(y, CAMPUS.top, CAMPUS.bottom) };
  }
}
