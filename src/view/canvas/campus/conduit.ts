/**
 * The ways cases take between rooms: a ring around the workshop, arms and spurs to the ports, in two lanes that
 * keep right. Owns the network and its routes in tiles; drawing is draw-conduit.ts's, cases are the scene's.
 */

import type { Tile } from "./iso.ts";
import { distance, offsetRight, pointAlong, roundCorners, simplify } from "./polyline.ts";
import { findRoomPlan, WORKSHOP } from "./room-plan.ts";

export type ConduitKind = "ring" | "arm" | "spur" | "feeder" | "indoor";

export interface Conduit {
  readonly kind: ConduitKind;
  /** Middle line in tiles; the ring's last point is its first. */
  readonly points: readonly Tile[];
  /** Rooms whose cases pass here; empty for the ring, which all share. */
  readonly joins: readonly string[];
  /** Width of the bed in tiles. */
  readonly width: number;
}

/** Distance in tiles of a lane from the middle of its conduit. */
export const LANE_OFFSET = 0.32;
/** Radius in tiles of a lane's bends. */
const BEND = 0.9;
/** How far from its junction a case from outside appears on the ring, in tiles. */
const OUTSIDE_RUN = 8;

const at = (x: number, y: number): Tile => ({ x, y });

export const RING: readonly Tile[] = [at(18, 20), at(42, 20), at(42, 50.2), at(18, 50.2), at(18, 20)];

export const CONDUITS: readonly Conduit[] = [
  { kind: "ring", points: RING, joins: [], width: 1.5 },
  spur("sales", at(18, 21.5), at(14, 21.5)),
  spur("customer-service", at(18, 37), at(14, 37)),
  spur("it", at(20, 20), at(20, 14)),
  spur("legal", at(31.2, 20), at(31.2, 14)),
  spur("finance", at(41, 20), at(41, 14)),
  { kind: "arm", points: [at(42, 20), at(50.4, 20), at(56, 20)], joins: ["hr", "clinical"], width: 1.3 },
  spur("hr", at(50.4, 20), at(50.4, 14)),
  spur("logistics", at(42, 36), at(46, 36)),
  spur("production", at(42, 50.2), at(42, 52.5)),
  spur("quality", at(18, 50.2), at(18, 57.5)),
  { kind: "arm", points: [at(42, 50.2), at(64, 50.2)], joins: ["maintenance"], width: 1.3 },
  spur("maintenance", at(64, 50.2), at(64, 52.5)),
  { kind: "feeder", points: [at(30, 20), at(30, 26)], joins: ["workshop"], width: 1.3 },
  {
    kind: "indoor",
    points: [at(20, 14), at(20, 13.45), at(25.55, 13.45), at(25.55, 5.7), at(26, 5.7)],
    joins: ["product"],
    width: 0.5,
  },
];

function spur(room: string, from: Tile, to: Tile): Conduit {
  return { kind: "spur", points: [from, to], joins: [room], width: 1.3 };
}

/** Where cases of a room, or of the workshop, leave and arrive; null for an unknown id. */
export function portOf(room: string): Tile | null {
  if (room === "workshop") return WORKSHOP.door;
  return findRoomPlan(room)?.port ?? null;
}

/**
 * The lane a case takes from room to room, in tiles, bends rounded. `null` is the world outside: the case
 * appears on the ring near its destination. Empty where a room is unknown or sends to itself.
 */
export function conduitRoute(from: string | null, to: string): Tile[] {
  const key = `${from ?? ""}>${to}`;
  const known = ROUTES.get(key);
  if (known) return known;
  const middle = middleRoute(from, to);
  const lane = middle.length < 2 ? [] : roundCorners(offsetRight(middle, LANE_OFFSET), BEND);
  ROUTES.set(key, lane);
  return lane;
}

const ROUTES = new Map<string, Tile[]>();

function middleRoute(from: string | null, to: string): Tile[] {
  const end = portOf(to);
  if (!end || from === to) return [];
  if (from === null) return fromOutside(end);
  const start = portOf(from);
  return start ? simplify(shortestWay(start, end)) : [];
}

/** The last stretch of the ring before the junction of `end`, then on to it. */
function fromOutside(end: Tile): Tile[] {
  const far = shortestWay(at(18, 20), end);
  const other = shortestWay(at(42, 50.2), end);
  const way = simplify(wayLength(far) >= wayLength(other) ? far : other);
  const onRing = way.findIndex((point, i) => i > 0 && !isOnRing(point));
  const lastRing = onRing < 0 ? way.length - 1 : onRing - 1;
  const ringWay = way.slice(0, lastRing + 1).reverse();
  const start = pointAlong(ringWay, OUTSIDE_RUN);
  const kept: Tile[] = [];
  let walked = 0;
  for (let i = 0; i < ringWay.length; i++) {
    walked += distance(ringWay[i - 1], ringWay[i]);
    const point = ringWay[i];
    if (point && walked < OUTSIDE_RUN - 1e-6) kept.push(point);
  }
  return simplify([at(start.x, start.y), ...kept.reverse(), ...way.slice(lastRing + 1)]);
}

function isOnRing(point: Tile): boolean {
  const inX = point.x >= 18 && point.x <= 42;
  const inY = point.y >= 20 && point.y <= 50.2;
  return (inX && (point.y === 20 || point.y === 50.2)) || (inY && (point.x === 18 || point.x === 42));
}

function wayLength(way: readonly Tile[]): number {
  return way.reduce((sum, point, i) => sum + distance(way[i - 1], point), 0);
}

interface Node {
  readonly point: Tile;
  readonly neighbours: Node[];
}

const NODES: ReadonlyMap<string, Node> = buildNodes();

const keyOf = (point: Tile): string => `${point.x},${point.y}`;

/** Every end and bend is a node; a segment is cut at each node that lies on it. */
function buildNodes(): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const conduit of CONDUITS) {
    for (const point of conduit.points) {
      const key = `${point.x},${point.y}`;
      if (!nodes.has(key)) nodes.set(key, { point, neighbours: [] });
    }
  }
  for (const conduit of CONDUITS) {
    for (let i = 1; i < conduit.points.length; i++) {
      linkSegment(nodes, conduit.points[i - 1], conduit.points[i]);
    }
  }
  return nodes;
}

function linkSegment(nodes: ReadonlyMap<string, Node>, from: Tile | undefined, to: Tile | undefined): void {
  if (!from || !to) return;
  const span = distance(from, to);
  const on = [...nodes.values()]
    .filter(({ point }) => Math.abs(distance(from, point) + distance(point, to) - span) < 1e-6)
    .sort((one, other) => distance(from, one.point) - distance(from, other.point));
  for (let i = 1; i < on.length; i++) {
    const one = on[i - 1];
    const other = on[i];
    if (!one || !other) continue;
    one.neighbours.push(other);
    other.neighbours.push(one);
  }
}

/** Dijkstra over some thirty nodes; ties fall to the node met first, so that routes never change. */
function shortestWay(from: Tile, to: Tile): Tile[] {
  const start = NODES.get(keyOf(from));
  const goal = NODES.get(keyOf(to));
  if (!start || !goal) return [];
  const best = new Map<Node, { length: number; before: Node | null }>([[start, { length: 0, before: null }]]);
  const open = new Set<Node>([start]);
  while (open.size > 0) {
    let node: Node | null = null;
    for (const candidate of open) {
      if (!node || lengthTo(best, candidate) < lengthTo(best, node)) node = candidate;
    }
    if (!node || node === goal) break;
    open.delete(node);
    for (const next of node.neighbours) {
      const length = lengthTo(best, node) + distance(node.point, next.point);
      if (length < lengthTo(best, next) - 1e-9) {
        best.set(next, { length, before: node });
        open.add(next);
      }
    }
  }
  const way: Tile[] = [];
  for (let node: Node | null = goal; node; node = best.get(node)?.before ?? null) way.push(node.point);
  return way.reverse();
}

function lengthTo(best: ReadonlyMap<Node, { length: number }>, node: Node): number {
  return best.get(node)?.length ?? Number.POSITIVE_INFINITY;
}
