/** The slab, lawns, paving, pool and markings: all that lies flat under the campus. */

import { lighten } from "./colour.ts";
import type { Tile } from "./iso.ts";
import { GROUND } from "./palette.ts";
import type { Pen, Spot } from "./pen.ts";
import { POOL, SLAB_OUTLINE, SLAB_THICKNESS } from "./room-plan.ts";

/** The slab's outline cut into upright strips: x from, x to, y from, y to. */
const SLAB_STRIPS: readonly (readonly [number, number, number, number])[] = [
  [-1.6, 11.4, -1.6, 51.8],
  [11.39, 21.4, -1.6, 71.2],
  [21.39, 55.6, -1.6, 78.2],
  [55.59, 69.6, 9.6, 78.2],
  [69.59, 77, 26.4, 78.2],
];

/** The slab with its two visible sides. */
export function drawSlab(pen: Pen): void {
  pen.of("ground", () => {
    SLAB_OUTLINE.forEach((from, i) => {
      const to = SLAB_OUTLINE[(i + 1) % SLAB_OUTLINE.length];
      if (to) drawSlabSide(pen, from, to);
    });
    for (const [x0, x1, y0, y1] of SLAB_STRIPS) pen.flat(x0, y0, x1 - x0, y1 - y0, 0, GROUND.top);
  });
}

/** The slab's outline as convex pieces, in tiles, moved by `shift` along both axes. */
export function slabPieces(shift: number): Tile[][] {
  return SLAB_STRIPS.map(([x0, x1, y0, y1]) => [
    { x: x0 + shift, y: y0 + shift },
    { x: x1 + shift, y: y0 + shift },
    { x: x1 + shift, y: y1 + shift },
    { x: x0 + shift, y: y1 + shift },
  ]);
}

function drawSlabSide(pen: Pen, from: Tile, to: Tile): void {
  const left = from.y === to.y && to.x < from.x;
  const right = from.x === to.x && to.y > from.y;
  if (!left && !right) return;
  const colour = left ? GROUND.faceLeft : GROUND.faceRight;
  const band = (head: number, foot: number): readonly Spot[] => [
    [from.x, from.y, head],
    [to.x, to.y, head],
    [to.x, to.y, foot],
    [from.x, from.y, foot],
  ];
  pen.face(band(0, -SLAB_THICKNESS), colour);
  pen.face(band(0, -0.22), lighten(colour, left ? 0.45 : 0.35));
}

/** Lawns as x, y, w, d. */
const LAWNS: readonly (readonly [number, number, number, number])[] = [
  [20.2, 22.2, 19.6, 25.8],
  [11.9, 51.4, 3.3, 4.6],
  [0.2, 50.7, 10.8, 0.7],
  [56.4, 10.1, 12.6, 0.75],
  [44, 22.4, 11, 4.2],
  [43.9, 15.2, 4, 3],
  [53, 15.2, 2.4, 3],
  [22.8, 15.4, 6, 2.8],
  [34.2, 15.4, 4.2, 2.8],
  [15.3, 24.4, 1, 10.8],
  [15.3, 40, 1, 9],
];

/** Lawns, paving, pool, parking. */
export function drawGround(pen: Pen): void {
  pen.of("grass", () => {
    for (const [x, y, w, d] of LAWNS) {
      drawRounded(pen, x, y, w, d, 0.9, GROUND.grassShaded);
      drawRounded(pen, x, y, w - 0.07, d - 0.07, 0.9, GROUND.grass);
    }
    drawMowing(pen);
  });
  pen.of("ground", () => {
    drawPaving(pen);
    drawPool(pen);
    drawParking(pen);
  });
}

/** Pale stripes where the big lawn was mown. */
function drawMowing(pen: Pen): void {
  for (let x = 21.4; x < 39.6; x += 2.4) pen.flat(x, 22.3, 1.2, 25.5, 0, lighten(GROUND.grass, 0.14));
}

function drawPaving(pen: Pen): void {
  drawRounded(pen, 20.9, 24.6, 18.4, 17.4, 0.6, GROUND.paving);
  const paths = [
    [28.6, 20.8, 2.8, 4],
    [38, 32, 2.8, 2],
    [19.2, 32, 2.8, 2],
    [28.6, 41, 2.8, 8.2],
  ] as const;
  for (const [x, y, w, d] of paths) pen.flat(x, y, w, d, 0, GROUND.paving);
  drawRounded(pen, 31.2, 42.6, 8.2, 5.6, 0.6, GROUND.paving);
  const joint = 0xece3d2;
  for (let x = 22; x < 39; x += 1.4) pen.flat(x, 40.2, 0.05, 1.7, 0, joint);
  for (let y = 26; y < 41.8; y += 1.4) pen.flat(38.1, y, 1.1, 0.05, 0, joint);
  for (let y = 42.6; y < 49; y += 1.4) pen.flat(28.6, y, 2.8, 0.05, 0, joint);
}

/** A sunken pool: its far sides show. */
function drawPool(pen: Pen): void {
  const { x, y, w, d } = POOL;
  pen.flat(x - 0.35, y - 0.35, w + 0.7, d + 0.7, 0, GROUND.paving);
  pen.of("wall", () => pen.flat(x, y, w, d, 0, GROUND.water));
  pen.face(
    [
      [x, y, 0],
      [x + w, y, 0],
      [x + w - 0.3, y + 0.3, 0],
      [x + 0.3, y + 0.3, 0],
    ],
    0xc9bfa8,
  );
  pen.face(
    [
      [x, y, 0],
      [x + 0.3, y + 0.3, 0],
      [x + 0.3, y + d, 0],
      [x, y + d, 0],
    ],
    0xb3a78e,
  );
  pen.of("wall", () => {
    for (const [along, across, length] of [
      [1.2, 0.9, 2],
      [2.8, 1.7, 1.6],
      [1, 2.4, 1.3],
    ] as const) {
      pen.flat(x + along, y + across, length, 0.1, 0, GROUND.waterLight);
    }
  });
}

function drawParking(pen: Pen): void {
  for (let i = 0; i < 6; i++) pen.flat(71.8, 54.6 + i * 3.5, 4.2, 0.1, 0, GROUND.marking);
  for (let i = 0; i < 4; i++) pen.flat(70.6, 29.4 + i * 4.2, 5.6, 0.1, 0, GROUND.marking);
}

/** A rectangle with rounded corners, flat on the ground. */
export function drawRounded(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  d: number,
  radius: number,
  colour: number,
): void {
  const round = Math.min(radius, w / 2, d / 2);
  const centres = [
    [x + w - round, y + d - round, 0],
    [x + round, y + d - round, 1],
    [x + round, y + round, 2],
    [x + w - round, y + round, 3],
  ] as const;
  const spots: Spot[] = [];
  for (const [cx, cy, quarter] of centres) {
    for (let step = 0; step <= 5; step++) {
      const angle = ((quarter + step / 5) * Math.PI) / 2;
      spots.push([cx + Math.cos(angle) * round, cy + Math.sin(angle) * round, 0]);
    }
  }
  pen.face(spots, colour);
}
