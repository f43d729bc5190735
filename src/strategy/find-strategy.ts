/** Owns the names of the built-in strategies. */

import type { Strategy, StrategyFactory } from "../contract/strategy.ts";
import { createStory } from "./story.ts";

/** Decides nothing: the company as it was. */
function createNone(): Strategy {
  return { id: "none", decide: () => [] };
}

const STRATEGIES: Readonly<Record<string, StrategyFactory>> = {
  none: createNone,
  story: (scenario) => createStory(scenario),
};

/** Names that `findStrategy` knows. */
export const STRATEGY_NAMES: readonly string[] = Object.keys(STRATEGIES);

/** The factory of a built-in strategy, or null where there is none of that name. */
export function findStrategy(name: string): StrategyFactory | null {
  return Object.hasOwn(STRATEGIES, name) ? (STRATEGIES[name] ?? null) : null;
}
