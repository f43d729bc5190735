/**
 * What stands in one room or outdoors before it is sorted and drawn: things with their boxes, seats, flat floor
 * markings, wall decoration, ground shadows. Owns the collecting, not the looks.
 */

import type { Pose } from "../campus.ts";
import type { Box, SortableBox } from "../depth-sort.ts";
import type { Pen } from "../pen.ts";

export type Draw = (pen: Pen) => void;

/** A footprint that throws a shadow, and the height it throws it from. */
export interface Shadow {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
}

export interface SeatPlan {
  readonly x: number;
  readonly y: number;
  /** Metres at which the feet are drawn. */
  readonly z: number;
  readonly pose: Pose;
  readonly away: boolean;
}

/** Furniture 0, seats 1, and from 2 on groups that are shown and hidden together. */
export interface Item extends SortableBox {
  readonly draw: Draw | null;
  /** Index into `Scenery.seats`, or −1. */
  readonly seat: number;
}

export const FURNITURE = 0;
export const SEAT = 1;

/** Feet of a seated figure are drawn this high: it sits a little above the floor. */
const SEAT_LIFT = 0.16;
/** Half the side of a person's footprint. */
const PERSON_HALF = 0.25;

export interface SeatOptions {
  readonly pose?: Pose;
  readonly away?: boolean;
  /** Height in metres of what the person sits or stands on. */
  readonly base?: number;
}

export class Scenery {
  readonly items: Item[] = [];
  readonly seats: SeatPlan[] = [];
  readonly shadows: Shadow[] = [];
  readonly floorDraws: Draw[] = [];
  readonly wallDraws: Draw[] = [];
  /** Kind given to the next things; see `Item`. */
  group = FURNITURE;

  /** Adds a thing with its box; it throws a shadow of its footprint unless told otherwise. */
  add(box: Box, draw: Draw, shadowHeight = box.z1): void {
    this.items.push({ ...box, kind: this.group, draw, seat: -1 });
    if (shadowHeight > 0 && this.group === FURNITURE) {
      this.shadows.push({ x: box.x0, y: box.y0, w: box.x1 - box.x0, d: box.y1 - box.y0, h: shadowHeight });
    }
  }

  /** Adds a place for one person. */
  seat(x: number, y: number, options: SeatOptions = {}): void {
    const pose = options.pose ?? "stand";
    const base = options.base ?? 0;
    const sits = pose === "sit";
    const z0 = base + (sits ? 0.33 : 0);
    this.items.push({
      x0: x - PERSON_HALF,
      y0: y - PERSON_HALF,
      z0,
      x1: x + PERSON_HALF,
      y1: y + PERSON_HALF,
      z1: base + 1.8,
      kind: SEAT,
      draw: null,
      seat: this.seats.length,
    });
    this.seats.push({ x, y, z: base + (sits ? SEAT_LIFT : 0), pose, away: options.away ?? false });
  }

  /** Adds something flat on the floor, under everything. */
  onFloor(draw: Draw): void {
    this.floorDraws.push(draw);
  }

  /** Adds something on the inner face of a back wall. */
  onWall(draw: Draw): void {
    this.wallDraws.push(draw);
  }
}

/** The box of a footprint and a height. */
export function boxOf(x: number, y: number, w: number, d: number, h: number, z = 0): Box {
  return { x0: x, y0: y, z0: z, x1: x + w, y1: y + d, z1: z + h };
}
