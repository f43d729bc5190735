/**
 * Where everything stands on the campus, in tiles: rooms with their walls, ports and label poles, the workshop,
 * the slab. Owns no drawing; furniture is furnish/'s, ways between rooms are conduit.ts's.
 */

import type { PlaceFamily } from "../../../contract/scenario.ts";
import { flatPolygon, isInsideRect, type TileRect } from "./iso.ts";

/** Towards which side of its room a port opens: N is −y, S is +y, W is −x, E is +x. */
export type Side = "N" | "S" | "W" | "E";

export interface PortPlan {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

export interface WallPlan {
  /** Height in metres of the wall along y at the lowest x. */
  readonly x: number;
  /** Height in metres of the wall along x at the lowest y. */
  readonly y: number;
  readonly windowX: boolean;
  readonly windowY: boolean;
  /** Whether a front kerb closes the room at its highest x, and at its highest y. */
  readonly kerbX: boolean;
  readonly kerbY: boolean;
}

/** Foot of the pole that carries the room's label, and how the text hangs on it. */
export interface LabelPole {
  readonly x: number;
  readonly y: number;
  readonly h: number;
  readonly side: "left" | "right";
  /** Whether the label hangs below the foot. */
  readonly down: boolean;
  /** A chip on the plaza in place of a pole. */
  readonly chip: boolean;
}

export interface RoomPlan extends TileRect {
  readonly id: string;
  readonly family: PlaceFamily;
  /** People the room is drawn for, at 4 m² each. */
  readonly people: number;
  readonly wall: WallPlan;
  readonly port: PortPlan;
  /** The room whose floor cases cross before they reach this port; null where it opens on the plaza. */
  readonly through: string | null;
  readonly label: LabelPole;
  /** Foot of the first lamp; more lamps line up behind it along the wall. */
  readonly lamp: { readonly x: number; readonly y: number; readonly h: number };
}

/** Ground per person, in m². */
export const AREA_PER_PERSON = 4;

const NO_WINDOWS = { windowX: false, windowY: false } as const;

export const ROOM_PLANS: readonly RoomPlan[] = [
  {
    id: "sales",
    family: "office",
    people: 85,
    x: 0,
    y: 0,
    w: 14,
    d: 24.3,
    wall: { x: 2.2, y: 2.2, windowX: true, windowY: true, kerbX: true, kerbY: false },
    port: { x: 14, y: 21.5, side: "E" },
    through: null,
    label: { x: -0.3, y: 12, h: 2.2, side: "left", down: false, chip: false },
    lamp: { x: 3.2, y: 0.9, h: 3.6 },
  },
  {
    id: "customer-service",
    family: "office",
    people: 90,
    x: 0,
    y: 24.3,
    w: 14,
    d: 25.7,
    wall: { x: 2.2, y: 0.75, windowX: true, windowY: false, kerbX: true, kerbY: true },
    port: { x: 14, y: 37, side: "E" },
    through: null,
    label: { x: -0.3, y: 40, h: 2.2, side: "left", down: false, chip: false },
    lamp: { x: 0.9, y: 27.2, h: 3.7 },
  },
  {
    id: "it",
    family: "office",
    people: 42,
    x: 14,
    y: 0,
    w: 12,
    d: 14,
    wall: { x: 0.75, y: 2.2, ...NO_WINDOWS, kerbX: false, kerbY: true },
    port: { x: 20, y: 14, side: "S" },
    through: null,
    label: { x: 18, y: -0.3, h: 2.2, side: "right", down: false, chip: false },
    lamp: { x: 15.6, y: 2.6, h: 3.7 },
  },
  {
    id: "product",
    family: "office",
    people: 18,
    x: 26,
    y: 0,
    w: 10.3,
    d: 7,
    wall: { x: 0.75, y: 2.2, ...NO_WINDOWS, kerbX: false, kerbY: false },
    port: { x: 26, y: 5.7, side: "W" },
    through: "it",
    label: { x: 29.4, y: -0.3, h: 2.2, side: "right", down: false, chip: false },
    lamp: { x: 34.8, y: 2.4, h: 3.4 },
  },
  {
    id: "legal",
    family: "office",
    people: 18,
    x: 26,
    y: 7,
    w: 10.3,
    d: 7,
    wall: { x: 0.75, y: 0.75, ...NO_WINDOWS, kerbX: false, kerbY: true },
    port: { x: 31.2, y: 14, side: "S" },
    through: null,
    label: { x: 33.6, y: 15.4, h: 0, side: "right", down: true, chip: true },
    lamp: { x: 27.3, y: 8.6, h: 3.2 },
  },
  {
    id: "finance",
    family: "office",
    people: 38,
    x: 36.3,
    y: 0,
    w: 10.9,
    d: 14,
    wall: { x: 0.75, y: 2.2, windowX: false, windowY: true, kerbX: false, kerbY: true },
    port: { x: 41, y: 14, side: "S" },
    through: null,
    label: { x: 40, y: -0.3, h: 2.2, side: "right", down: false, chip: false },
    lamp: { x: 45.8, y: 1.6, h: 3.4 },
  },
  {
    id: "hr",
    family: "office",
    people: 24,
    x: 47.2,
    y: 0,
    w: 6.8,
    d: 14,
    wall: { x: 0.75, y: 2.2, windowX: false, windowY: true, kerbX: true, kerbY: true },
    port: { x: 50.4, y: 14, side: "S" },
    through: null,
    label: { x: 48.6, y: -0.3, h: 2.2, side: "right", down: false, chip: false },
    lamp: { x: 48.4, y: 0.8, h: 3.4 },
  },
  {
    id: "clinical",
    family: "clinic",
    people: 40,
    x: 56,
    y: 11.2,
    w: 12,
    d: 13.3,
    wall: { x: 1.5, y: 2.2, windowX: true, windowY: true, kerbX: true, kerbY: true },
    port: { x: 56, y: 20, side: "W" },
    through: null,
    label: { x: 63, y: 10.9, h: 2.2, side: "right", down: false, chip: false },
    lamp: { x: 57, y: 12, h: 3.4 },
  },
  {
    id: "logistics",
    family: "depot",
    people: 125,
    x: 46,
    y: 28,
    w: 24,
    d: 20.8,
    wall: { x: 1.6, y: 2.2, windowX: false, windowY: true, kerbX: true, kerbY: true },
    port: { x: 46, y: 36, side: "W" },
    through: null,
    label: { x: 77, y: 41, h: -0.4, side: "right", down: true, chip: false },
    lamp: { x: 47.6, y: 29.4, h: 3.7 },
  },
  {
    id: "quality",
    family: "plant",
    people: 30,
    x: 13,
    y: 57.5,
    w: 10,
    d: 12,
    wall: { x: 2.2, y: 1.5, windowX: true, windowY: true, kerbX: false, kerbY: true },
    port: { x: 18, y: 57.5, side: "N" },
    through: null,
    label: { x: 12.7, y: 62, h: 2.2, side: "left", down: false, chip: false },
    lamp: { x: 14.4, y: 58.6, h: 3.4 },
  },
  {
    id: "production",
    family: "plant",
    people: 215,
    x: 23,
    y: 52.5,
    w: 35.8,
    d: 24,
    wall: { x: 0.75, y: 1.5, windowX: false, windowY: true, kerbX: false, kerbY: true },
    port: { x: 42, y: 52.5, side: "N" },
    through: null,
    label: { x: 38.6, y: 78, h: -0.6, side: "left", down: true, chip: false },
    lamp: { x: 24.6, y: 54.2, h: 3.7 },
  },
  {
    id: "maintenance",
    family: "plant",
    people: 75,
    x: 58.8,
    y: 52.5,
    w: 12.5,
    d: 24,
    wall: { x: 0.75, y: 1.5, windowX: false, windowY: true, kerbX: true, kerbY: true },
    port: { x: 64, y: 52.5, side: "N" },
    through: null,
    label: { x: 77, y: 61, h: -0.4, side: "right", down: true, chip: false },
    lamp: { x: 60.2, y: 54.2, h: 3.7 },
  },
];

const PLAN_BY_ID: ReadonlyMap<string, RoomPlan> = new Map(ROOM_PLANS.map((plan) => [plan.id, plan]));

/** The plan of a room; undefined for an id that the campus does not know. */
export function findRoomPlan(id: string): RoomPlan | undefined {
  return PLAN_BY_ID.get(id);
}

/** The room whose floor holds a ground point (tiles), or null on the plaza. */
export function roomAt(x: number, y: number): RoomPlan | null {
  return ROOM_PLANS.find((plan) => isInsideRect(plan, { x, y })) ?? null;
}

/** Floor and back walls of a room as one flat polygon of world pixels. */
export function roomBounds({ x, y, w, d, wall }: RoomPlan): number[] {
  const raised = (px: number, py: number, h: number): number[] => flatPolygon([{ x: px, y: py }], h);
  return [
    ...raised(x, y + d, 0),
    ...raised(x, y + d, wall.x),
    ...raised(x, y, Math.max(wall.x, wall.y)),
    ...raised(x + w, y, wall.y),
    ...raised(x + w, y, 0),
    ...raised(x + w, y + d, 0),
  ];
}

export interface WorkshopPlan extends TileRect {
  readonly desks: number;
  readonly wallHeight: number;
  readonly ridgeHeight: number;
  /** Where the feeder reaches its front. */
  readonly door: { readonly x: number; readonly y: number };
  /** Baseline of the lettering on the paving; its text runs along x. */
  readonly lettering: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly size: number;
  };
}

/** The glass pavilion in the middle. */
export const WORKSHOP: WorkshopPlan = {
  x: 22,
  y: 26,
  w: 16,
  d: 14,
  desks: 16,
  wallHeight: 3.6,
  ridgeHeight: 6,
  door: { x: 30, y: 26 },
  lettering: { x: 22, y: 41.55, length: 16, size: 1.2 },
};

/** The pool and the steps where people are trained. */
export const POOL: TileRect = { x: 21.6, y: 43, w: 5.6, d: 3.3 };
export const TRAINING_STEPS: TileRect = { x: 32.4, y: 44.4, w: 5.2, d: 3.4 };

/** Outline of the slab in tiles, clockwise on screen, and its thickness in metres. */
export const SLAB_OUTLINE: readonly { readonly x: number; readonly y: number }[] = [
  { x: -1.6, y: -1.6 },
  { x: 55.6, y: -1.6 },
  { x: 55.6, y: 9.6 },
  { x: 69.6, y: 9.6 },
  { x: 69.6, y: 26.4 },
  { x: 77, y: 26.4 },
  { x: 77, y: 78.2 },
  { x: 21.4, y: 78.2 },
  { x: 21.4, y: 71.2 },
  { x: 11.4, y: 71.2 },
  { x: 11.4, y: 51.8 },
  { x: -1.6, y: 51.8 },
];
export const SLAB_THICKNESS = 1.5;

/** Bounds of the campus in tile sums and differences, as the camera needs them. */
export const CAMPUS_BOUNDS = {
  minDifference: -59.8,
  maxDifference: 60,
  minSum: -3.2,
  maxSum: 155.2,
} as const;

/** Bounds of the campus in world pixels, walls and slab included. */
export const CAMPUS_WORLD_BOUNDS = {
  x: CAMPUS_BOUNDS.minDifference * 16,
  y: CAMPUS_BOUNDS.minSum * 8 - 3 * 16,
  width: (CAMPUS_BOUNDS.maxDifference - CAMPUS_BOUNDS.minDifference) * 16,
  height: (CAMPUS_BOUNDS.maxSum - CAMPUS_BOUNDS.minSum) * 8 + (3 + SLAB_THICKNESS) * 16,
} as const;
