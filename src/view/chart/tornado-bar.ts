/** A bar of a tornado: from a result at one end of an assumption to that at the other. Words are left out. */

import { type SVGTemplateResult, svg } from "lit";

function percent(place: number): string {
  return `${(place * 100).toFixed(2)}%`;
}

/**
 * All places 0 … 1.
 * @param from result where the assumption is low, drawn hatched; what lies towards high is full
 */
export function tornadoBar(
  from: number,
  to: number,
  base: number,
  zero: number,
  label: string,
): SVGTemplateResult {
  const part = (name: string, a: number, b: number) =>
    svg`<rect class=${name} x=${percent(Math.min(a, b))} width=${percent(Math.max(0.003, Math.abs(b - a)))} y="20%" height="60%"></rect>`;
  return svg`<svg class="tornado-bar" role="img" aria-label=${label}>
    ${part("low", from, base)}${part("high", base, to)}
    <line class="base" x1=${percent(base)} x2=${percent(base)} y1="8%" y2="92%"></line>
    <line class="zero" x1=${percent(zero)} x2=${percent(zero)} y1="0" y2="100%"></line>
  </svg>`;
}
