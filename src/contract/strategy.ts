/** A strategy reads what a manager can observe and says what to decide this week. */

import type { Command } from "./command.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekSnapshot } from "./snapshot.ts";

export interface Strategy {
  readonly id: string;
  /** Commands for the coming week. Pure and deterministic; may be asked once per week, in order. */
  decide(snapshot: WeekSnapshot): readonly Command[];
}

/** Builds a fresh strategy for one run. */
export type StrategyFactory = (scenario: Scenario) => Strategy;
