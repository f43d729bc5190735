/** Where the eye is: centre, zoom, insets, flights, and the two-way map between world and screen. Knows no Pixi, no DOM. */

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

/** World pixels (a tile is 32 × 16 of them at zoom 1). */
interface WorldBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

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
  readonly fromX: number;
  readonly fromY: number;
  readonly fromZoom: number;
  readonly toX: number;
  readonly toY: number;
  readonly toZoom: number;
  elapsed: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

export class Camera {
  zoom = 0.5;
  /** World point shown at the middle of the free canvas. */
  x = HOME.x;
  y = HOME.y;
  private width = 1;
  private height = 1;
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private flight: Flight | null = null;
  private atFit = true;

  /** CSS pixels of the whole canvas. A camera that showed the whole campus goes on doing so. */
  resize(width: number, height: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.refit();
  }

  setInsets(insets: Insets): void {
    this.insets = insets;
    this.refit();
  }

  /** Width and height free of panels, at least a small window even where the panels overlap. */
  get free(): { width: number; height: number } {
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
    const { width, height } = this.free;
    return clamp(0.5 * Math.min(width / FIT_WIDTH, height / FIT_HEIGHT), MIN_ZOOM, MAX_ZOOM);
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
    this.flight = null;
    this.atFit = false;
    this.place(this.x - dx / this.zoom, this.y - dy / this.zoom);
  }

  /** Multiplies the zoom while the world under `anchor` (screen) stays where it is. */
  zoomBy(factor: number, anchor: Point = this.middle): void {
    this.flight = null;
    this.atFit = false;
    const before = this.toWorld(anchor);
    this.zoom = clamp(this.zoom * factor, MIN_ZOOM, MAX_ZOOM);
    const after = this.toWorld(anchor);
    this.place(this.x + before.x - after.x, this.y + before.y - after.y);
  }

  /** Goes to a world point at a zoom; at once where `jump`. */
  flyTo(target: Point, zoom: number, jump: boolean): void {
    this.atFit = false;
    const toZoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    const { x, y } = this.clampCentre(target.x, target.y);
    if (jump) {
      this.flight = null;
      this.zoom = toZoom;
      this.x = x;
      this.y = y;
      return;
    }
    const from = { fromX: this.x, fromY: this.y, fromZoom: this.zoom };
    this.flight = { ...from, toX: x, toY: y, toZoom, elapsed: 0 };
  }

  /** Shows the whole campus. */
  fit(jump: boolean): void {
    this.flyTo(HOME, this.fitZoom, jump);
    this.atFit = true;
  }

  /** Advances a flight; true while it goes on or has just ended. */
  tick(elapsedMs: number): boolean {
    const flight = this.flight;
    if (flight === null) return false;
    flight.elapsed += elapsedMs;
    const t = easeInOut(Math.min(1, flight.elapsed / FLIGHT_MS));
    // Zoom is perceived in ratios: going from 0.5 to 2 in equal factors looks steady, in equal steps it lurches.
    this.zoom = flight.fromZoom * (flight.toZoom / flight.fromZoom) ** t;
    this.x = flight.fromX + (flight.toX - flight.fromX) * t;
    this.y = flight.fromY + (flight.toY - flight.fromY) * t;
    if (flight.elapsed >= FLIGHT_MS) this.flight = null;
    return true;
  }

  private refit(): void {
    if (!this.atFit) {
      this.place(this.x, this.y);
      return;
    }
    this.flight = null;
    this.zoom = this.fitZoom;
    this.x = HOME.x;
    this.y = HOME.y;
  }

  private place(x: number, y: number): void {
    const centre = this.clampCentre(x, y);
    this.x = centre.x;
    this.y = centre.y;
  }

  /** The middle of the picture stays on the campus, so that nobody loses it. */
  private clampCentre(x: number, y: number): Point {
    return { x: clamp(x, CAMPUS.left, CAMPUS.right), y: clamp(y, CAMPUS.top, CAMPUS.bottom) };
  }
}
