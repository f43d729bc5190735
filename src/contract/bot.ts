/** A strategy that plays a run in the place of a person, and the weeks that it has played. */

import type { Scenario } from "./scenario.ts";
import type { RuleStrategy, StrategyDefinition } from "./strategy.ts";
import type { Text } from "./text.ts";

/** One week that a strategy has played. */
export interface BotWeek {
  readonly week: number;
  readonly strategy: string;
  readonly title: Text;
  /** The rule of each decision of the week, in their order; null for one of the person’s own. */
  readonly rules: readonly (string | null)[];
}

/** The strategies that can play, and a way to begin with one of them. */
export interface BotShelf {
  readonly strategies: readonly StrategyDefinition[];
  create(definition: StrategyDefinition, scenario: Scenario): RuleStrategy;
}
