/** A sparkline: the run of one figure, as a small picture beside its number. Scale and words are left out. */

import { type SVGTemplateResult, svg } from "lit";

const WIDTH = 46;
const HEIGHT = 18;
/** The line leaves room for the last dot. */
const PAD = 3;

/** The points of a series in the box of the sparkline, from left to right. */
export function computePoints(series: readonly number[]): readonly (readonly [number, number])[] {
  const low = Math.min(...series);
  const high = Math.max(...series);
  const range = high - low || 1;
  const flat = high === low;
  const last = Math.max(1, series.length - 1);
  return series.map((value, at) => [
    1 + (at * (WIDTH - PAD - 1)) / last,
    flat ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / range) * (HEIGHT - 2 * PAD),
  ]);
}

/** Decoration only: the number and its change are said beside it. */
export function sparkline(series: readonly number[]): SVGTemplateResult {
  const points = computePoints(series.length > 1 ? series : [series[0] ?? 0, series[0] ?? 0]);
  const line = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  const [x, y] = points.at(-1) ?? [0, 0];
  return svg`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <path class="under" d="${line}L${x.toFixed(1)} ${HEIGHT}L1 ${HEIGHT}Z"></path>
    <path class="over" d=${line}></path>
    <circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="2.2"></circle>
  </svg>`;
}
