/** A row of dots, one for every twentieth of a sample, with the interval of its mean beneath. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";

/** Percent of the width, away from both edges so that nothing is cut. */
function at(place: number): string {
  return (2 + place * 96).toFixed(2);
}

/**
 * @param dots places 0 … 1
 * @param mean interval of the mean, places 0 … 1
 */
export function dotRow(
  dots: readonly number[],
  median: number,
  mean: readonly [low: number, high: number],
  label: string,
): SVGTemplateResult {
  const points = dots.map((dot) => `M${at(dot)} 4h0`).join("");
  const width = (Math.max(0, mean[1] - mean[0]) * 96).toFixed(2);
  return svg`<svg class="dot-row" role="img" aria-label=${label}>
    <line class="axis" x1="0" x2="100%" y1="40%" y2="40%"></line>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none"><path class="dots" d=${points}></path></svg>
    <rect class="mean" x="${at(mean[0])}%" width="${width}%" y="74%" height="14%" rx="2"></rect>
    <line class="middle" x1="${at(median)}%" x2="${at(median)}%" y1="10%" y2="70%"></line>
  </svg>`;
}
