/** The glass pavilion: floor, back panes, front panes, roof. Owns no desk. */

import { WORKSHOP_COLOUR } from "./palette.ts";
import type { Pen, Spot } from "./pen.ts";
import { WORKSHOP } from "./room-plan.ts";
import { ISLAND_SIZE, ISLANDS } from "./workshop-plan.ts";

const { x, y, w, d, wallHeight, ridgeHeight } = WORKSHOP;
const { glass, frame } = WORKSHOP_COLOUR;
const RIDGE_Y = y + d / 2;
const MULLION_STEP = 2;
/** Rings of light around a lamp: radius in pixels at fit zoom, opacity. */
const HALO: readonly (readonly [number, number])[] = [
  [9, 0.1],
  [6.8, 0.14],
  [4.6, 0.22],
];

/** Plinth, warm floor and the carpets of the four islands. */
export function drawPavilionFloor(pen: Pen): void {
  pen.of("light", () => {
    pen.box(x, y, 0, w, d, 0.16, WORKSHOP_COLOUR.floor, 0xd8ccb4, 0xc2b49a);
    for (let along = 1; along < w; along++) pen.flat(x + along, y, 0.05, d, 0.16, 0xf6e4ba);
    for (let across = 1; across < d; across++) pen.flat(x, y + across, w, 0.05, 0.16, 0xf6e4ba);
    for (const island of ISLANDS) {
      pen.flat(island.x - 0.4, island.y - 0.4, ISLAND_SIZE.w, ISLAND_SIZE.d, 0.16, 0xf9dfa0);
      pen.flat(island.x - 0.3, island.y - 0.3, ISLAND_SIZE.w - 0.2, ISLAND_SIZE.d - 0.2, 0.16, 0xffe7ae);
    }
  });
}

/** The two panes behind the desks. */
export function drawBackPanes(pen: Pen): void {
  pen.of("glass", () => {
    pane(pen, 0.28, [
      [x, y, 0],
      [x + w, y, 0],
      [x + w, y, wallHeight],
      [x, y, wallHeight],
    ]);
    pane(pen, 0.38, [
      [x, y, 0],
      [x, y + d, 0],
      [x, y + d, wallHeight],
      [x, y, wallHeight],
    ]);
    pen.at(0.55, () => {
      for (let along = 0; along <= w; along += MULLION_STEP) mullion(pen, along, [x + along, y, 0.1]);
      for (let across = 0; across <= d; across += MULLION_STEP) mullion(pen, across, [x, y + across, 0.1]);
    });
    pen.at(0.6, () => {
      // Warm light caught by the panes behind.
      pen.face(
        [
          [x + 1, y, 0.2],
          [x + w - 1, y, 0.2],
          [x + w - 3, y, 1.5],
          [x + 3, y, 1.5],
        ],
        0xfff0c4,
      );
    });
  });
}

/** Panes between the desks and the camera, the roof and its ridge. */
export function drawFrontGlass(pen: Pen): void {
  pen.of("light", () => drawPendants(pen));
  pen.of("glass", () => {
    drawFrontPanes(pen);
    drawRoof(pen);
  });
}

/** Lamps that hang from the ridge: the light one sees from afar. */
function drawPendants(pen: Pen): void {
  const drop = 0.45;
  for (let along = 2; along < w; along += 3) {
    const globe: Spot = [x + along, RIDGE_Y, ridgeHeight - drop];
    pen.line([[x + along, RIDGE_Y, ridgeHeight], globe], frame, 0.5);
    for (const [radius, alpha] of HALO) {
      pen.at(alpha, () => pen.ellipse(globe, 0, 1.2, radius, radius, WORKSHOP_COLOUR.glow));
    }
    pen.ellipse(globe, 0, 1.2, 2.3, 2.3, 0xffd769);
    pen.ellipse(globe, -0.4, 0.7, 1.2, 1.2, 0xfff8e2);
  }
}

function drawFrontPanes(pen: Pen): void {
  pane(pen, 0.07, [
    [x, y + d, 0],
    [x + w, y + d, 0],
    [x + w, y + d, wallHeight],
    [x, y + d, wallHeight],
  ]);
  pane(pen, 0.12, [
    [x + w, y, 0],
    [x + w, y + d, 0],
    [x + w, y + d, wallHeight],
    [x + w, y, wallHeight],
  ]);
  pen.at(0.5, () => {
    for (let along = 0; along <= w; along += MULLION_STEP) mullion(pen, along, [x + along, y + d, 0.1]);
    for (let across = 0; across <= d; across += MULLION_STEP) mullion(pen, across, [x + w, y + across, 0.1]);
  });
  pen.at(0.9, () => {
    pen.faceY(y + d, x, x + w, 0, 0.32, WORKSHOP_COLOUR.plinthLit);
    pen.faceX(x + w, y, y + d, 0, 0.32, WORKSHOP_COLOUR.plinthShaded);
  });
  // Reflections that lean with the light.
  pen.at(0.17, () => {
    for (const [start, width] of [
      [3, 1.3],
      [4.7, 0.5],
      [10.6, 0.9],
    ] as const) {
      const left = x + start;
      pen.face(
        [
          [left, y + d, 0.34],
          [left + width, y + d, 0.34],
          [left + width + 1.4, y + d, wallHeight],
          [left + 1.4, y + d, wallHeight],
        ],
        0xffffff,
      );
    }
  });
}

function drawRoof(pen: Pen): void {
  const eaves = wallHeight;
  pane(pen, 0.04, [
    [x, y, eaves],
    [x + w, y, eaves],
    [x + w, RIDGE_Y, ridgeHeight],
    [x, RIDGE_Y, ridgeHeight],
  ]);
  pane(pen, 0.06, [
    [x, y + d, eaves],
    [x + w, y + d, eaves],
    [x + w, RIDGE_Y, ridgeHeight],
    [x, RIDGE_Y, ridgeHeight],
  ]);
  pane(pen, 0.16, [
    [x + w, y, eaves],
    [x + w, RIDGE_Y, ridgeHeight],
    [x + w, y + d, eaves],
  ]);
  pen.at(0.16, () => {
    for (const [start, width] of [
      [2.2, 1.8],
      [4.6, 0.7],
      [11, 1.2],
    ] as const) {
      pen.face(
        [
          [x + start, y + d, eaves],
          [x + start + width, y + d, eaves],
          [x + start + width, RIDGE_Y, ridgeHeight],
          [x + start, RIDGE_Y, ridgeHeight],
        ],
        0xffffff,
      );
    }
  });
  pen.at(0.45, () => {
    for (let along = 4; along < w; along += 4) {
      pen.line(
        [
          [x + along, y + d, eaves],
          [x + along, RIDGE_Y, ridgeHeight],
        ],
        frame,
        0.8,
      );
    }
  });
  pen.at(0.5, () => {
    pen.line(
      [
        [x, y + d, eaves],
        [x, y, eaves],
        [x + w, y, eaves],
      ],
      frame,
      0.8,
    );
    pen.line(
      [
        [x, y, eaves],
        [x, RIDGE_Y, ridgeHeight],
      ],
      frame,
      0.8,
    );
  });
  drawFrame(pen, eaves);
}

function drawFrame(pen: Pen, eaves: number): void {
  const ridgeLeft: Spot = [x, RIDGE_Y, ridgeHeight];
  const ridgeRight: Spot = [x + w, RIDGE_Y, ridgeHeight];
  const frontRight: Spot = [x + w, y + d, eaves];
  pen.line([ridgeLeft, ridgeRight, frontRight, [x, y + d, eaves]], frame, 1.25);
  pen.line([ridgeLeft, [x, y + d, eaves], [x, y + d, 0]], frame, 1.25);
  pen.line([ridgeRight, [x + w, y, eaves], [x + w, y, 0]], frame, 1.25);
  pen.line([[x + w, y, eaves], frontRight, [x + w, y + d, 0]], frame, 1.25);
  pen.line(
    [
      [x, RIDGE_Y, ridgeHeight + 0.08],
      [x + w, RIDGE_Y, ridgeHeight + 0.08],
    ],
    0xffffff,
    0.7,
  );
}

function pane(pen: Pen, alpha: number, spots: readonly Spot[]): void {
  pen.at(alpha, () => pen.face(spots, glass));
}

function mullion(pen: Pen, place: number, [px, py, pz]: Spot): void {
  pen.line(
    [
      [px, py, pz],
      [px, py, wallHeight],
    ],
    frame,
    place % 4 === 0 ? 0.8 : 0.48,
  );
}
