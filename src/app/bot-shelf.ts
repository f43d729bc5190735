/** The strategies that can play in the place of a person: built in, then one’s own. Fetched when somebody asks for them. */

import { strategies as builtIn } from "virtual:strategies";
import type { BotShelf } from "../contract/bot.ts";
import { OWN } from "../presenter/present-bot.ts";
import { createStrategy } from "../strategy/create-strategy.ts";
import { recallStrategies } from "./own-strategies.ts";

/** What stands on the shelf now. */
export function openBotShelf(): BotShelf {
  // One’s own may bear the id of the built-in one that it was made from.
  const own = recallStrategies(() => localStorage).map((one) => ({ ...one, id: `${OWN}${one.id}` }));
  return {
    strategies: [...builtIn, ...own].filter(({ rules }) => rules.length > 0),
    create: createStrategy,
  };
}
