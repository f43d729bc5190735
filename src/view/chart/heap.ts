/** A heap of runs: one small square for each, in slices from the worst result to the best. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";
import type { HeapModel } from "../../presenter/debrief/present-heap.ts";

/** Width of a slice, and of the space between two. */
const SLICE = 12;
const SPACE = 1.6;
/** Most rows before the squares become smaller, so that a heap of 200 stays low. */
const MOST_ROWS = 16;
/** Share of a square's place that it fills. */
const FILL = 0.85;
/** Height above the highest slice, for the mark of one's own. */
const ROOM = 10;

export function heap({ counts, own, ownPlace, medianPlace, text }: HeapModel): SVGTemplateResult {
  const most = Math.max(1, ...counts);
  const abreast = most <= 2 * MOST_ROWS ? 2 : most <= 4 * MOST_ROWS ? 3 : 4;
  const pitch = (SLICE - SPACE) / abreast;
  const side = pitch * FILL;
  const width = counts.length * SLICE;
  const height = Math.ceil(most / abreast) * pitch + ROOM;
  /** All squares of the slices from one to another, as one path. */
  const stack = (from: number, to: number): string =>
    counts
      .flatMap((count, slice) =>
        Array.from({ length: slice < from || slice >= to ? 0 : count }, (_, nth) => {
          const x = slice * SLICE + SPACE / 2 + (nth % abreast) * pitch;
          const y = height - (Math.floor(nth / abreast) + 1) * pitch;
          return `M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(2)}v${side.toFixed(2)}h${(-side).toFixed(2)}Z`;
        }),
      )
      .join("");
  return svg`<svg class="heap" viewBox="0 0 ${width} ${height.toFixed(1)}" role="img" aria-label=${text}>
    <path class="beaten" d=${stack(0, own)}></path><path class="ahead" d=${stack(own, counts.length)}></path>
    <path class="middle" d="M${(medianPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="mine" d="M${(ownPlace * width).toFixed(1)} 0V${height.toFixed(1)}"></path>
    <path class="ground" d="M0 ${height.toFixed(1)}H${width}"></path>
  </svg>`;
}
