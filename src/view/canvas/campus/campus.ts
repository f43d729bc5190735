/** What `drawCampus` hands to the scene: types only. */

import type { Container, Graphics, Sprite } from "pixi.js";
import type { DeskModel, Season } from "../../../presenter/scene-model.ts";
import type { RampStep } from "../../style/overlay-ramp.ts";
import type { Palette } from "../../style/palette.ts";
import type { Point } from "./iso.ts";
import type { RoomPlan } from "./room-plan.ts";
import type { WalkGoal } from "./walk-path.ts";

export type DeskPhase = DeskModel["phase"];
export type Pose = "sit" | "stand" | "walk";
/** 0 nothing waits, 1 two stacks, 2 five, 3 it spills on the plaza. */
export type BacklogLevel = 0 | 1 | 2 | 3;

/** What an overlay shows of one room: a step of a ramp, or a colour and pattern of its own. */
export type OverlayStep = Pick<RampStep, "floor" | "pattern" | "patternInk">;

/** One place for one person. */
export interface Seat {
  /** Tiles. */
  readonly x: number;
  readonly y: number;
  /** Metres above the floor at which the feet are drawn. */
  readonly z: number;
  readonly pose: Pose;
  /** The person looks away from the camera. */
  readonly away: boolean;
  /** Stands at the seat's feet, at its depth among the furniture; without texture and invisible at first. */
  readonly sprite: Sprite;
}

export interface RoomDrawing {
  readonly plan: RoomPlan;
  /** Furniture, people and front kerb of the room; floor and walls lie in other layers. */
  readonly container: Container;
  /** Furniture and people alone, for overlays that fade them. */
  readonly interior: Container;
  /** The floor's rhombus, drawn white: `setFloor` and `setOverlay` tint it. */
  readonly floor: Graphics;
  /** Colours the floor under its carpets; null gives the room its own colour back. */
  setFloor(colour: number | null): void;
  /** Covers the floor with a step of an overlay, pattern included; null takes it away. */
  setOverlay(step: OverlayStep | null): void;
  /** At least as many as people; the first ones are the fixed places, the last stand or walk about. */
  readonly seats: readonly Seat[];
  /** World polygon of the floor, flat. */
  readonly outline: readonly number[];
  /** World polygon of floor and walls, flat, for hit tests. */
  readonly bounds: readonly number[];
  readonly port: Point;
  /** World foot of the label's pole; its side and direction are in `plan.label`. */
  readonly labelAnchor: Point;
  /** World centres of lamps, the first one nearest the corner, and the ground below each. */
  readonly lampSlots: readonly { readonly lamp: Point; readonly foot: Point }[];
  readonly markerAnchor: Point;
  /** Centre of the floor, for numbers of an overlay. */
  readonly centre: Point;
  setBacklog(level: BacklogLevel): void;
  /** Orange stripes and edge, aisles full of stacks: a room whose hours are more than full. */
  setSaturated(saturated: boolean): void;
}

export interface WorkshopDrawing {
  readonly container: Container;
  /** One seat a desk. */
  readonly seats: readonly Seat[];
  setDesk(index: number, phase: DeskPhase): void;
  /** World point of each desk's lamp or middle, for titles and for light. */
  readonly desks: readonly Point[];
  /** Warm light on the paving; its alpha may breathe. */
  readonly glow: Container;
  /** Maps text set in tiles (1 unit = 1 tile, baseline at 0) onto the paving. */
  readonly lettering: {
    readonly a: number;
    readonly b: number;
    readonly c: number;
    readonly d: number;
    readonly tx: number;
    readonly ty: number;
    /** Tiles. */
    readonly length: number;
    readonly size: number;
    /** The paving that it may take. */
    readonly outline: readonly number[];
  };
  readonly outline: readonly number[];
}

export interface CampusLayers {
  readonly slab: Container;
  readonly ground: Container;
  readonly conduits: Container;
  readonly floors: Container;
  readonly shadows: Container;
  /** Empty: the scene's cases on the conduits. */
  readonly cases: Container;
  /** Rooms at the back, then `plaza`, then rooms in front. */
  readonly rooms: Container;
  readonly glass: Container;
}

export interface Campus {
  readonly root: Container;
  readonly layers: CampusLayers;
  readonly rooms: ReadonlyMap<string, RoomDrawing>;
  readonly workshop: WorkshopDrawing;
  /** Places on the training steps. */
  readonly trainingSeats: readonly Seat[];
  /** Walkers outdoors go in here; its children sort by zIndex = world y of their feet. */
  readonly plaza: Container;
  /** Lane of a case in world pixels; from `null` it comes from outside. Empty for unknown rooms. */
  pathBetween(from: string | null, to: string): readonly Point[];
  /** Way on foot in world pixels. Empty for unknown rooms. */
  walkPath(from: string, to: WalkGoal): readonly Point[];
  /** Loops in the warehouse's aisles, world pixels; the last point is the first. */
  readonly robotPaths: readonly (readonly Point[])[];
  /** The room whose floor or walls a world point hits, the nearest to the camera first; or the workshop. */
  hit(point: Point): string | null;
  /** What everything is painted with, here and in the scene's layers. */
  readonly palette: Palette;
  /** Repaints trees and lawns. */
  setSeason(season: Season): void;
}
