/** The strategies that can play in the place of a person: built in, then one’s own. Fetched when somebody asks for them. */

import { strategies as builtIn } from "virtual:strategies";
import type { BotShelf } from "../contract/bot.ts";
import { createReasonedStrategy } from "../lab/strategy/reasoned-strategy.ts";
import { recallStrategies } from "./own-strategies.ts";

/** What stands on the shelf now. */
export function openBotShelf(): BotShelf {
  const own = recallStrategies(() => localStorage).filter(({ id }) => !builtIn.some((one) => one.id === id));
  return {
    strategies: [...builtIn, ...own].filter(({ rules }) => rules.length > 0),
    create: createReasonedStrategy,
  };
}
