/** A heap of runs: one small square for each, in slices from the worst result to the best. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";
import type { HeapModel } from "../../presenter/debrief/present-standing.ts";

/** Squares beside each other in a slice, so that a heap of 200 stays low. */
const ABREAST = 2;
const SQUARE = 4.4;
const PITCH = 5.2;
const SLICE = ABREAST * PITCH + 1.6;
/** Rows above the highest slice, for the mark of one's own. */
const ROOM = 2;

export function heap({ counts, own, ownPlace, medianPlace, text }: HeapModel): SVGTemplateResult {
  const rows = Math.ceil(Math.max(1, ...counts) / ABREAST) + ROOM;
  const width = counts.length * SLICE;
  const height = rows * PITCH;
  const squares = counts.flatMap((count, slice) =>
    Array.from({ length: count }, (_, nth) => ({
      x: slice * SLICE + (nth % ABREAST) * PITCH + 0.8,
      y: height - (Math.floor(nth / ABREAST) + 1) * PITCH,
      beaten: slice < own,
    })),
  );
  return svg`<svg class="heap" viewBox="0 0 ${width.toFixed(1)} ${height.toFixed(1)}" role="img" aria-label=${text}>
    ${squares.map(
      ({ x, y, beaten }) =>
        svg`<rect class=${beaten ? "beaten" : "ahead"} x=${x.toFixed(1)} y=${y.toFixed(1)} width=${SQUARE} height=${SQUARE} rx="0.8"></rect>`,
    )}
    <path class="middle" d="M${(medianPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="mine" d="M${(ownPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="ground" d="M0 ${height.toFixed(1)}H${width.toFixed(1)}"></path>
  </svg>`;
}
