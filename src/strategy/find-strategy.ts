/** Finds a built-in strategy by name. */

import type { StrategyFactory } from "../contract/strategy.ts";
import { createStrategy } from "./create-strategy.ts";
import { loadStrategy } from "./load-strategy.ts";
import { createStory } from "./story.ts";
import { STRATEGY_NAMES } from "./strategy-name.ts";

export { STRATEGY_NAMES } from "./strategy-name.ts";

/**
 * The factory of a built-in strategy, or null where there is none of that name.
 * @param readFile the text of a file of the scenarios folder, or null
 */
export function findStrategy(
  name: string,
  readFile?: (path: string) => string | null,
): StrategyFactory | null {
  if (!(STRATEGY_NAMES as readonly string[]).includes(name)) return null;
  if (readFile === undefined) return name === "story" ? (scenario) => createStory(scenario) : null;
  const parsed = loadStrategy(name, readFile);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ what }) => what.en).join("; "));
  return (scenario) => createStrategy(parsed.value, scenario);
}
