/** Prices as short chips, in the language of the reader. What a thing costs is decided by the engine. */

import type { Price } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";

/** A short label on an answer or a button. */
export interface Chip {
  readonly text: string;
  readonly tone: "plain" | "good" | "bad";
}

/** True where nothing at all is asked, not even time. */
export function isFree(price: Price): boolean {
  return price.euros <= 0 && price.eurosPerWeek <= 0 && price.hours <= 0 && price.delayWeeks <= 0;
}

/** The chips of a price: money, money a week, hours, delay; `€0` where nothing is asked. */
export function presentPrice(price: Price, t: Translator): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (text: string): void => {
    chips.push({ text, tone: "plain" });
  };
  if (price.euros > 0) add(t.money(price.euros));
  if (price.eurosPerWeek > 0) add(t.t("chip.per-week", { money: t.money(price.eurosPerWeek) }));
  if (price.euros <= 0 && price.eurosPerWeek <= 0 && price.hours <= 0) add(t.money(0));
  if (price.hours > 0) add(t.t("chip.hours", { hours: t.number(price.hours) }));
  if (price.delayWeeks > 0) add(t.t("chip.delay", { weeks: Math.round(price.delayWeeks) }));
  return chips;
}
