/** The look of the conduits: a belt with two lanes between low rails, chevrons that say which way. */

import { CONDUITS, type Conduit, LANE_OFFSET } from "./conduit.ts";
import type { Tile } from "./iso.ts";
import { GROUND } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { distance, offsetRight, pointAlong, polylineLength, simplify } from "./polyline.ts";

const RAIL = 0.14;
const LANE_WIDTH = 0.5;
const LANE = 0xe9efed;
const ROLLER = 0xdde6e3;
const CHEVRON_STEP = 2.4;

/** All conduits on the ground; those inside a room are drawn on its floor by `drawIndoorConduit`. */
export function drawConduits(pen: Pen): void {
  const outdoors = CONDUITS.filter(({ kind }) => kind !== "indoor");
  const belts = outdoors.filter(({ kind }) => kind !== "feeder");
  pen.of("ground", () => {
    for (const conduit of belts) drawRibbon(pen, conduit.points, conduit.width + RAIL * 2, GROUND.conduitCasing);
    for (const conduit of belts) drawRibbon(pen, conduit.points, conduit.width, GROUND.conduit);
    for (const conduit of belts) drawLanes(pen, conduit);
    for (const junction of junctions(belts)) drawJunction(pen, junction);
    for (const conduit of belts) drawChevrons(pen, conduit);
  });
}

/** The narrow belt that crosses a room to reach the next one. */
export function drawIndoorConduit(pen: Pen, conduit: Conduit): void {
  drawRibbon(pen, conduit.points, 1.1, GROUND.conduitCasing);
  drawRibbon(pen, conduit.points, 0.98, GROUND.conduit);
}

function drawLanes(pen: Pen, conduit: Conduit): void {
  for (const side of [LANE_OFFSET, -LANE_OFFSET]) {
    drawRibbon(pen, offsetRight(conduit.points, side), LANE_WIDTH, LANE);
    drawRollers(pen, offsetRight(conduit.points, side));
  }
}

function drawRollers(pen: Pen, lane: readonly Tile[]): void {
  const length = polylineLength(lane);
  for (let along = 0.3; along < length; along += 0.6) {
    const { x, y, dx, dy } = pointAlong(lane, along);
    const half = LANE_WIDTH / 2;
    pen.line([[x - dy * half, y + dx * half, 0], [x + dy * half, y - dx * half, 0]], ROLLER, 0.5);
  }
}

/** Arrow heads in both lanes, each in its own direction. */
function drawChevrons(pen: Pen, conduit: Conduit): void {
  const there = offsetRight(conduit.points, LANE_OFFSET);
  const back = offsetRight([...conduit.points].reverse(), LANE_OFFSET);
  for (const lane of [there, back]) {
    const length = polylineLength(lane);
    const count = Math.max(1, Math.round(length / CHEVRON_STEP));
    for (let i = 0; i < count; i++) {
      const { x, y, dx, dy } = pointAlong(lane, ((i + 0.5) * length) / count);
      const head = [x + dx * 0.16, y + dy * 0.16, 0] as const;
      pen.line([[x - dx * 0.14 - dy * 0.2, y - dy * 0.14 + dx * 0.2, 0], head], GROUND.chevron, 0.95);
      pen.line([[x - dx * 0.14 + dy * 0.2, y - dy * 0.14 - dx * 0.2, 0], head], GROUND.chevron, 0.95);
    }
  }
}

/** Points where an arm or a stub meets the ring or an arm. */
function junctions(belts: readonly Conduit[]): Tile[] {
  const starts = belts.filter(({ kind }) => kind !== "ring").map(({ points }) => points[0]);
  const found: Tile[] = [];
  for (const start of starts) {
    if (start && !found.some((known) => distance(known, start) < 1)) found.push(start);
  }
  return found;
}

/** A turntable: cases change conduit here. */
function drawJunction(pen: Pen, { x, y }: Tile): void {
  const half = 0.86;
  pen.flat(x - half, y - half, half * 2, half * 2, 0, GROUND.conduitCasing);
  pen.flat(x - half + 0.1, y - half + 0.1, half * 2 - 0.2, half * 2 - 0.2, 0, GROUND.conduit);
  pen.ellipse([x, y, 0], 0, 0, 7.2, 3.6, ROLLER);
  pen.ellipse([x, y, 0], 0, 0, 5.6, 2.8, GROUND.conduit);
}

/** A band of `width` tiles along a way, mitred at the corners. */
function drawRibbon(pen: Pen, points: readonly Tile[], width: number, colour: number): void {
  const way = simplify(points);
  const closed = distance(way[0], way[way.length - 1]) < 1e-6;
  const left = offsetRight(closed ? overlapEnds(way) : way, -width / 2);
  const right = offsetRight(closed ? overlapEnds(way) : way, width / 2);
  for (let i = 1; i < left.length; i++) {
    const a = left[i - 1];
    const b = left[i];
    const c = right[i];
    const d = right[i - 1];
    if (a && b && c && d) pen.face([[a.x, a.y, 0], [b.x, b.y, 0], [c.x, c.y, 0], [d.x, d.y, 0]], colour);
  }
}

/** A closed way with its first side repeated at the end, so that its first corner is mitred too. */
function overlapEnds(way: readonly Tile[]): Tile[] {
  const second = way[1];
  return second ? [...way, second] : [...way];
}
