/** A strip: one number as a diamond among many dots, with the band that holds most of them. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";
import type { StripModel } from "../../presenter/debrief/present-strip.ts";

/** Percent of the width, away from both edges so that nothing is cut. */
function at(place: number): string {
  return (2 + place * 96).toFixed(2);
}

export function strip({ own, low, median, high, dots, text }: StripModel): SVGTemplateResult {
  const width = (Math.max(0, high - low) * 96).toFixed(2);
  // One path for all dots: hundreds of elements would take the page longer than the drawing does.
  const points = dots.map((dot) => `M${at(dot)} 5h0`).join("");
  return svg`<svg class="strip" role="img" aria-label=${text}>
    <line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <rect class="band" x="${at(low)}%" width="${width}%" y="25%" height="50%" rx="4"></rect>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none"><path class="dots" d=${points}></path></svg>
    <line class="middle" x1="${at(median)}%" x2="${at(median)}%" y1="12%" y2="88%"></line>
    <svg class="own" x="${at(own)}%" y="50%"><path d="M0-6.5L6.5 0L0 6.5L-6.5 0Z"></path></svg>
  </svg>`;
}
