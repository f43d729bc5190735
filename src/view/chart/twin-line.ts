/** Two runs of one figure in one small picture: a full line and a dashed one. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";

const WIDTH = 108;
const HEIGHT = 26;
const PAD = 2;

/** The path of a series, in a box that both series share. */
function draw(series: readonly number[], last: number, low: number, high: number): string {
  const range = high - low || 1;
  return series
    .map((value, at) => {
      const x = PAD + (at * (WIDTH - 2 * PAD)) / last;
      const y = high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / range) * (HEIGHT - 2 * PAD);
      return `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

/**
 * @param week where the two are compared
 */
export function twinLine(
  here: readonly number[],
  there: readonly number[],
  week: number,
  { label }: { readonly label: string },
): SVGTemplateResult {
  const low = Math.min(...here, ...there);
  const high = Math.max(...here, ...there);
  const last = Math.max(1, here.length - 1, there.length - 1);
  const x = PAD + (week * (WIDTH - 2 * PAD)) / last;
  return svg`<svg class="twin" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    <path class="at" d="M${x.toFixed(1)} 0V${HEIGHT}"></path>
    <path class="there" d=${draw(there, last, low, high)}></path>
    <path class="here" d=${draw(here, last, low, high)}></path>
  </svg>`;
}
