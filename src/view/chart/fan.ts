/** A fan: the spread of a measure over time, half of the runs in the dark band, nine in ten in the pale one. */

import { type SVGTemplateResult, svg } from "lit";

const WIDTH = 200;
const HEIGHT = 100;

type Band = readonly (readonly [low: number, high: number])[];

/** @param weeks places 0 … 1 in time; the others places 0 … 1 from the bottom */
export function fan(
  weeks: readonly number[],
  wide: Band,
  narrow: Band,
  middle: readonly number[],
  ticks: readonly number[],
  label: string,
): SVGTemplateResult {
  const x = (at: number) => ((weeks[at] ?? 0) * WIDTH).toFixed(1);
  const y = (place: number) => ((1 - place) * HEIGHT).toFixed(1);
  const area = (band: Band) => {
    const top = band.map(([, high], at) => `${at === 0 ? "M" : "L"}${x(at)} ${y(high)}`);
    const back = band.map(([low], at) => `L${x(at)} ${y(low)}`).reverse();
    return `${top.join("")}${back.join("")}Z`;
  };
  const line = middle.map((place, at) => `${at === 0 ? "M" : "L"}${x(at)} ${y(place)}`).join("");
  const grid = ticks.map((tick) => `M0 ${y(tick)}H${WIDTH}`).join("");
  return svg`<svg class="fan" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${label}>
    <path class="grid" d=${grid}></path><path class="wide" d=${area(wide)}></path>
    <path class="narrow" d=${area(narrow)}></path><path class="line" d=${line}></path>
  </svg>`;
}
