/** The look of the conduits: a belt with two lanes between low rails, chevrons that say which way. */

import { CONDUITS, type Conduit, LANE_OFFSET } from "./conduit.ts";
import type { Tile } from "./iso.ts";
import { GROUND } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { distance, offsetRight, pointAlong, polylineLength, simplify } from "./polyline.ts";

const RAIL = { width: 0.16, height: 0.2, top: 0xe6e1d4, lit: 0xc9c2b0, shaded: 0xada693 } as const;
const LANE_WIDTH = 0.52;
const LANE = 0xebf2f0;
const SEAM = 0xd5dedb;
const CHEVRON_STEP = 3;
/** Half the side of a junction's plate, in tiles. */
const PLATE = 0.92;

/** All conduits on the ground; those inside a room are drawn on its floor by `drawIndoorConduit`. */
export function drawConduits(pen: Pen): void {
  const outdoors = CONDUITS.filter(({ kind }) => kind !== "indoor");
  const belts = outdoors.filter(({ kind }) => kind !== "feeder");
  pen.of("ground", () => {
    const plates = junctions(belts);
    for (const { points, width } of belts)
      drawRibbon(pen, points, width + RAIL.width * 2, GROUND.conduitCasing);
    for (const { points, width } of belts) drawRibbon(pen, points, width, GROUND.conduit);
    for (const conduit of belts) drawLanes(pen, conduit);
    for (const plate of plates) drawJunction(pen, plate);
    for (const conduit of belts) drawChevrons(pen, conduit);
    for (const conduit of belts) drawRails(pen, conduit, plates);
  });
}

/** The narrow belt that crosses a room to reach the next one. */
export function drawIndoorConduit(pen: Pen, conduit: Conduit): void {
  drawRibbon(pen, conduit.points, 1.2, GROUND.conduitCasing);
  drawRibbon(pen, conduit.points, 1.08, GROUND.conduit);
  drawLanes(pen, conduit);
  drawChevrons(pen, conduit);
}

function drawLanes(pen: Pen, conduit: Conduit): void {
  for (const side of [LANE_OFFSET, -LANE_OFFSET]) {
    const lane = offsetRight(conduit.points, side);
    drawRibbon(pen, lane, LANE_WIDTH, LANE);
    drawRibbon(pen, offsetRight(lane, LANE_WIDTH / 2), 0.05, SEAM);
    drawRibbon(pen, offsetRight(lane, -LANE_WIDTH / 2), 0.05, SEAM);
  }
}

/** Low walls on both sides, open at corners and plates: a channel that things glide in, no road. */
function drawRails(pen: Pen, conduit: Conduit, plates: readonly Tile[]): void {
  const way = simplify(conduit.points);
  for (let i = 1; i < way.length; i++) {
    const from = way[i - 1];
    const to = way[i];
    if (!from || !to) continue;
    const corners = way.length > 2 ? way : [];
    for (const [start, end] of openStretches(from, to, [...plates, ...corners])) {
      drawRailPair(pen, start, end, conduit.width / 2);
    }
  }
}

/** The parts of a straight that lie clear of every plate, as pairs of points. */
function openStretches(from: Tile, to: Tile, plates: readonly Tile[]): [Tile, Tile][] {
  const length = distance(from, to);
  const at = (along: number): Tile => ({
    x: from.x + ((to.x - from.x) * along) / length,
    y: from.y + ((to.y - from.y) * along) / length,
  });
  const stops = plates
    .filter((plate) => Math.abs(distance(from, plate) + distance(plate, to) - length) < 1e-6)
    .map((plate) => distance(from, plate))
    .sort((one, other) => one - other);
  const stretches: [Tile, Tile][] = [];
  let start = 0;
  for (const stop of [...stops, length + PLATE]) {
    if (stop - PLATE - start > 0.1) stretches.push([at(start), at(Math.min(length, stop - PLATE))]);
    start = Math.max(start, stop + PLATE);
  }
  return stretches;
}

function drawRailPair(pen: Pen, from: Tile, to: Tile, half: number): void {
  const alongX = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  const length = distance(from, to);
  const { width, height, top, lit, shaded } = RAIL;
  for (const side of [-half - width, half]) {
    if (alongX) pen.box(x, y + side, 0, length, width, height, top, lit, shaded);
    else pen.box(x + side, y, 0, width, length, height, top, lit, shaded);
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
      drawArrow(pen, x, y, dx, dy);
    }
  }
}

/** A filled arrow head that points along (dx, dy). */
function drawArrow(pen: Pen, x: number, y: number, dx: number, dy: number): void {
  const corner = (ahead: number, aside: number) =>
    [x + dx * ahead - dy * aside, y + dy * ahead + dx * aside, 0] as const;
  pen.face([corner(0.26, 0), corner(-0.16, 0.19), corner(-0.04, 0)], GROUND.chevron);
  pen.face([corner(0.26, 0), corner(-0.04, 0), corner(-0.16, -0.19)], GROUND.chevron);
}

/** Points where an arm or a spur meets the ring or an arm. */
function junctions(belts: readonly Conduit[]): Tile[] {
  const starts = belts.filter(({ kind }) => kind !== "ring").map(({ points }) => points[0]);
  const found: Tile[] = [];
  for (const start of starts) {
    if (start && !found.some((known) => distance(known, start) < 1.2)) found.push(start);
  }
  return found;
}

/** A turntable: cases change conduit here. */
function drawJunction(pen: Pen, { x, y }: Tile): void {
  pen.flat(x - PLATE, y - PLATE, PLATE * 2, PLATE * 2, 0, GROUND.conduitCasing);
  pen.flat(x - PLATE + 0.1, y - PLATE + 0.1, PLATE * 2 - 0.2, PLATE * 2 - 0.2, 0, GROUND.conduit);
  pen.ellipse([x, y, 0], 0, 0, 8, 4, SEAM);
  pen.ellipse([x, y, 0], 0, 0, 7, 3.5, LANE);
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
    if (a && b && c && d)
      pen.face(
        [
          [a.x, a.y, 0],
          [b.x, b.y, 0],
          [c.x, c.y, 0],
          [d.x, d.y, 0],
        ],
        colour,
      );
  }
}

/** A closed way with its first side repeated at the end, so that its first corner is mitred too. */
function overlapEnds(way: readonly Tile[]): Tile[] {
  const second = way[1];
  return second ? [...way, second] : [...way];
}
