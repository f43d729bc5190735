/** The key figures as the command line shows them: their order, and each in its unit. */

import type { FigureId } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";

export const FIGURES: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

/** A key figure in its unit: euros, per cent, points, or a count. */
export function showFigure(id: FigureId, value: number, translator: Translator): string {
  if (id === "value" || id === "safety") return translator.money(value);
  if (id === "quality") return translator.percent(value / 100, 1);
  return translator.number(value, id === "posts" ? 0 : 1);
}

/** One line per pair, the second part aligned. */
export function layOutPairs(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([title]) => title.length));
  return pairs.map(([title, value]) => `${title.padEnd(width)}  ${value}\n`).join("");
}
