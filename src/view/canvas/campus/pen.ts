/**
 * A recorder of flat polygons: furniture and walls are drawn into it in tiles and metres, it keeps world pixels
 * and paint numbers. Knows no renderer; to-display.ts turns what it holds into something Pixi shows.
 */

import { type Colour, leftFace, rightFace } from "./colour.ts";
import { FIT_PIXEL, HALF_HEIGHT, HALF_WIDTH, METRE_UP } from "./iso.ts";
import type { Material, PaintSlots } from "./paint-slots.ts";

/** A point in tiles and metres. */
export type Spot = readonly [x: number, y: number, z: number];

/** Convex polygons in painter's order. */
export interface Sketch {
  /** World pixels x0, y0, x1, y1 … */
  readonly coords: number[];
  /** Corners of each polygon. */
  readonly counts: number[];
  /** Paint number of each polygon. */
  readonly paints: number[];
}

export class Pen implements Sketch {
  readonly coords: number[] = [];
  readonly counts: number[] = [];
  readonly paints: number[] = [];
  readonly slots: PaintSlots;
  /** What the next polygons are made of. */
  material: Material = "thing";
  /** Opacity of the next polygons, 0 … 1. */
  alpha = 1;

  constructor(slots: PaintSlots) {
    this.slots = slots;
  }

  /** Sets what follows in another material. */
  of(material: Material, draw: (pen: Pen) => void): void {
    const before = this.material;
    this.material = material;
    draw(this);
    this.material = before;
  }

  /** Sets what follows at another opacity. */
  at(alpha: number, draw: (pen: Pen) => void): void {
    const before = this.alpha;
    this.alpha = alpha;
    draw(this);
    this.alpha = before;
  }

  /** A convex polygon through spots. */
  face(spots: readonly Spot[], colour: Colour): void {
    for (const [x, y, z] of spots) this.#corner(x, y, z);
    this.#close(spots.length, colour);
  }

  /** A horizontal rectangle at height `z`. */
  flat(x: number, y: number, w: number, d: number, z: number, colour: Colour): void {
    this.#corner(x, y, z);
    this.#corner(x + w, y, z);
    this.#corner(x + w, y + d, z);
    this.#corner(x, y + d, z);
    this.#close(4, colour);
  }

  /** An upright rectangle that looks to +y, lit. */
  faceY(y: number, x0: number, x1: number, z0: number, z1: number, colour: Colour): void {
    this.#corner(x0, y, z0);
    this.#corner(x1, y, z0);
    this.#corner(x1, y, z1);
    this.#corner(x0, y, z1);
    this.#close(4, colour);
  }

  /** An upright rectangle that looks to +x, shaded. */
  faceX(x: number, y0: number, y1: number, z0: number, z1: number, colour: Colour): void {
    this.#corner(x, y0, z0);
    this.#corner(x, y1, z0);
    this.#corner(x, y1, z1);
    this.#corner(x, y0, z1);
    this.#close(4, colour);
  }

  /** The three faces of a box that one sees; the sides' colours come from the top's unless given. */
  box(
    x: number,
    y: number,
    z: number,
    w: number,
    d: number,
    h: number,
    top: Colour,
    left: Colour = leftFace(top),
    right: Colour = rightFace(top),
  ): void {
    this.faceY(y + d, x, x + w, z, z + h, left);
    this.faceX(x + w, y, y + d, z, z + h, right);
    this.flat(x, y, w, d, z + h, top);
  }

  /** A line through spots; `width` in pixels at fit zoom. */
  line(spots: readonly Spot[], colour: Colour, width: number): void {
    for (let i = 1; i < spots.length; i++) {
      const from = spots[i - 1];
      const to = spots[i];
      if (from && to) this.#segment(from, to, colour, (width * FIT_PIXEL) / 2);
    }
  }

  /** A convex polygon on the screen, in pixels at fit zoom around a spot (y down). */
  shape(spot: Spot, outline: readonly number[], colour: Colour, scale = 1): void {
    const [x, y, z] = spot;
    const left = (x - y) * HALF_WIDTH;
    const top = (x + y) * HALF_HEIGHT - z * METRE_UP;
    const size = FIT_PIXEL * scale;
    for (let i = 0; i < outline.length; i += 2) {
      this.coords.push(left + (outline[i] ?? 0) * size, top + (outline[i + 1] ?? 0) * size);
    }
    this.#close(outline.length / 2, colour);
  }

  /** An ellipse on the screen, in pixels at fit zoom around a spot. */
  ellipse(spot: Spot, cx: number, cy: number, rx: number, ry: number, colour: Colour, scale = 1): void {
    const steps = rx > 4 ? 18 : 12;
    const outline: number[] = [];
    for (let i = 0; i < steps; i++) {
      const angle = (i / steps) * Math.PI * 2;
      outline.push(cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry);
    }
    this.shape(spot, outline, colour, scale);
  }

  /** A disc on a face that looks to +y. */
  discY(y: number, cx: number, cz: number, radius: number, colour: Colour): void {
    const spots: Spot[] = [];
    for (let i = 0; i < 14; i++) {
      const angle = (i / 14) * Math.PI * 2;
      spots.push([cx + Math.cos(angle) * radius, y, cz + Math.sin(angle) * radius]);
    }
    this.face(spots, colour);
  }

  #segment(from: Spot, to: Spot, colour: Colour, half: number): void {
    const x0 = (from[0] - from[1]) * HALF_WIDTH;
    const y0 = (from[0] + from[1]) * HALF_HEIGHT - from[2] * METRE_UP;
    const x1 = (to[0] - to[1]) * HALF_WIDTH;
    const y1 = (to[0] + to[1]) * HALF_HEIGHT - to[2] * METRE_UP;
    const span = Math.hypot(x1 - x0, y1 - y0) || 1;
    const nx = (-(y1 - y0) / span) * half;
    const ny = ((x1 - x0) / span) * half;
    this.coords.push(x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny);
    this.#close(4, colour);
  }

  #corner(x: number, y: number, z: number): void {
    this.coords.push((x - y) * HALF_WIDTH, (x + y) * HALF_HEIGHT - z * METRE_UP);
  }

  #close(count: number, colour: Colour): void {
    this.counts.push(count);
    this.paints.push(this.slots.slotOf(colour, this.material, this.alpha));
  }
}
