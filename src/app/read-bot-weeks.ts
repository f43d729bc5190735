/** Reads the weeks that a strategy has played, as a save holds them; what makes no sense is left out. */

import type { BotWeek } from "../contract/bot.ts";

/** What a save holds of them; absent where the person has played every week. */
export interface SavedBotWeeks {
  readonly botWeeks?: readonly BotWeek[];
}

/** What is saved of a run. */
export function saveBotWeeks({ botWeeks }: { readonly botWeeks: readonly BotWeek[] }): SavedBotWeeks {
  return botWeeks.length === 0 ? {} : { botWeeks };
}

/** @param kept as it was kept, not yet judged */
export function readBotWeeks(kept: unknown): readonly BotWeek[] {
  return Array.isArray(kept) ? kept.filter(isBotWeek) : [];
}

function isBotWeek(value: unknown): value is BotWeek {
  if (typeof value !== "object" || value === null) return false;
  const { week, strategy, title, rules } = value as Partial<BotWeek>;
  return (
    Number.isSafeInteger(week) &&
    typeof strategy === "string" &&
    typeof title?.en === "string" &&
    typeof title.fr === "string" &&
    Array.isArray(rules) &&
    rules.every((rule) => rule === null || typeof rule === "string")
  );
}
