/** Points on a plane, numbered; those that none beats stand out by shape and are joined. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
  readonly best: boolean;
}

/** Room at the edges of the plane, in percent. */
const PAD = 5;

function percent(place: number): number {
  return PAD + place * (100 - 2 * PAD);
}

/** @param points places 0 … 1, from the lower left corner */
export function plane(
  points: readonly PlanePoint[],
  xTicks: readonly number[],
  yTicks: readonly number[],
  label: string,
): SVGTemplateResult {
  const best = points.filter((point) => point.best).sort((a, b) => a.x - b.x);
  const line = best
    .map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${percent(x).toFixed(2)} ${(100 - percent(y)).toFixed(2)}`)
    .join("");
  return svg`<svg class="plane" role="img" aria-label=${label}>
    ${xTicks.map((x) => svg`<line class="grid" x1="${percent(x)}%" x2="${percent(x)}%" y1="0" y2="100%"></line>`)}
    ${yTicks.map((y) => svg`<line class="grid" y1="${100 - percent(y)}%" y2="${100 - percent(y)}%" x1="0" x2="100%"></line>`)}
    <svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="front" d=${line}></path></svg>
    ${points.map(
      (
        { x, y, best: stands },
        at,
      ) => svg`<svg class="point ${stands ? "best" : ""}" x="${percent(x)}%" y="${100 - percent(y)}%">
        ${stands ? svg`<path d="M0-12L12 0L0 12L-12 0Z"></path>` : svg`<circle r="9"></circle>`}
        <text text-anchor="middle" y="3.6">${at + 1}</text></svg>`,
    )}
  </svg>`;
}
