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
  /** All squares of the slices from one to another, as one path. */
  const stack = (from: number, to: number): string =>
    counts
      .flatMap((count, slice) =>
        Array.from({ length: slice < from || slice >= to ? 0 : count }, (_, nth) => {
          const x = slice * SLICE + (nth % ABREAST) * PITCH + 0.8;
          const y = height - (Math.floor(nth / ABREAST) + 1) * PITCH;
          return `M${x.toFixed(1)} ${y.toFixed(1)}h${SQUARE}v${SQUARE}h${-SQUARE}Z`;
        }),
      )
      .join("");
  return svg`<svg class="heap" viewBox="0 0 ${width.toFixed(1)} ${height.toFixed(1)}" role="img" aria-label=${text}>
    <path class="beaten" d=${stack(0, own)}></path><path class="ahead" d=${stack(own, counts.length)}></path>
    <path class="middle" d="M${(medianPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="mine" d="M${(ownPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="ground" d="M0 ${height.toFixed(1)}H${width.toFixed(1)}"></path>
  </svg>`;
}
