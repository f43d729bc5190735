/** One bar in three parts: doing nothing, one's choices, luck. A part that takes away is hatched. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";
import type { LuckBar } from "../../presenter/debrief/present-luck.ts";

function percent(place: number): string {
  return `${(place * 100).toFixed(2)}%`;
}

/** A part between two places, whichever comes first. */
function part(name: string, from: number, to: number, y: number): SVGTemplateResult {
  const loses = to < from;
  return svg`<rect class="${name}${loses ? " loses" : ""}" x=${percent(Math.min(from, to))}
    width=${percent(Math.max(0.004, Math.abs(to - from)))} y=${y} height="18"></rect>`;
}

/** Lines in the colour of a part. */
function hatch(name: string): SVGTemplateResult {
  return svg`<pattern id="loses-${name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" class="paper"></rect><rect width="2.4" height="5" class=${name}></rect></pattern>`;
}

export function luckBar({ nothing, choice, luck, own, text }: LuckBar): SVGTemplateResult {
  return svg`<svg class="luck-bar" role="img" aria-label=${text}>
    <defs>${hatch("choice")}${hatch("luck")}</defs>
    ${part("nothing", 0, nothing.place, 2)}
    ${part("choice", choice.from, choice.to, 2)}
    ${part("luck", luck.from, luck.to, 26)}
    <line class="own-line" x1=${percent(own.place)} x2=${percent(own.place)} y1="0" y2="56"></line>
    <svg class="own" x=${percent(own.place)} y="56"><path d="M0-6.5L6.5 0L0 6.5L-6.5 0Z"></path></svg>
  </svg>`;
}
