/** A waterfall: from one level to another by floating steps, each starting where the last one ended. */

import { nothing, type SVGTemplateResult, svg } from "lit";

export interface WaterfallStep {
  /** Printed under the step. */
  readonly sign: string;
  /** Told when pointed at. */
  readonly title: string;
  readonly amount: number;
  readonly tone: "good" | "bad" | "flat";
}

export interface WaterfallText {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Round levels, drawn as lines across. */
  readonly ticks: readonly { readonly level: number; readonly text: string }[];
}

const WIDTH = 336;
/** Kept for the words of the levels. */
const LEFT = 48;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = 16;

/** A scale from the lowest to the highest level that the steps go through. */
function createScale(levels: readonly number[]): (level: number) => number {
  const low = Math.min(...levels);
  const range = Math.max(...levels) - low || 1;
  return (level) => HEIGHT - BOTTOM - 4 - ((level - low) / range) * (HEIGHT - TOP - BOTTOM - 8);
}

/** The levels between the steps, the first and the last included; the last is the first plus every amount. */
export function computeLevels(start: number, amounts: readonly number[]): readonly number[] {
  const levels = [start];
  for (const amount of amounts) levels.push((levels.at(-1) ?? start) + amount);
  return levels;
}

/** Bars carry their number, so that the list beneath names them; rising and falling differ by pattern too. */
export function waterfall(
  start: number,
  steps: readonly WaterfallStep[],
  text: WaterfallText,
): SVGTemplateResult {
  const levels = computeLevels(
    start,
    steps.map((step) => step.amount),
  );
  const y = createScale(levels);
  const column = (WIDTH - LEFT) / (steps.length + 2);
  const last = levels.length - 1;
  const bar = Math.min(22, column * 0.72);
  const level = (at: number, x: number, words: string, end: boolean) => svg`
    <path class="level" d="M${x.toFixed(1)} ${y(levels[at] ?? 0).toFixed(1)}h${(column - 3).toFixed(1)}"></path>
    <text class="num" x=${end ? WIDTH : 0} y="11" text-anchor=${end ? "end" : "start"}>${words}</text>`;
  return svg`<svg class="waterfall" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${text.label}>
    <defs><pattern id="fall" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" class="fall"></rect><path d="M0 0V5" stroke="#fff" stroke-width="1.6" stroke-opacity=".55"></path></pattern></defs>
    ${text.ticks.map(
      (tick) => svg`<path class="tick" d="M${LEFT} ${y(tick.level).toFixed(1)}H${WIDTH}"></path>
        <text class="num tick" x=${LEFT - 5} y=${(y(tick.level) + 3.5).toFixed(1)} text-anchor="end">${tick.text}</text>`,
    )}
    ${level(0, LEFT + 1, text.before, false)}
    ${steps.map((step, at) => {
      const from = y(levels[at] ?? 0);
      const to = y(levels[at + 1] ?? 0);
      const x = LEFT + column * (at + 1) + (column - bar) / 2;
      const good = step.tone === "good";
      return svg`<g class=${step.tone}><title>${step.title}</title>
        <path class="link" d="M${(x - (column - bar)).toFixed(1)} ${from.toFixed(1)}h${(column - bar).toFixed(1)}"></path>
        <rect x=${x.toFixed(1)} y=${Math.min(from, to).toFixed(1)} width=${bar.toFixed(1)}
          height=${Math.max(1.5, Math.abs(to - from)).toFixed(1)} rx="1.5" fill=${step.tone === "bad" ? "url(#fall)" : nothing}
          class=${good ? "rise" : ""}></rect>
        <text class="num" x=${(x + bar / 2).toFixed(1)} y=${HEIGHT - 4} text-anchor="middle">${step.sign}</text></g>`;
    })}
    <path class="link" d="M${(WIDTH - column - (column - bar) / 2).toFixed(1)} ${y(levels[last] ?? 0).toFixed(1)}h${((column - bar) / 2).toFixed(1)}"></path>
    ${level(last, WIDTH - column + 2, text.after, true)}
  </svg>`;
}
