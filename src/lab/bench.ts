/** Owns what an experiment is run on: a scenario, and the strategies that may decide in it. */

import type { Parsed, Problem } from "../contract/problem.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { StrategyFactory } from "../contract/strategy.ts";
import { createStrategy } from "../strategy/create-strategy.ts";
import { STRATEGY_NAMES } from "../strategy/find-strategy.ts";
import { loadStrategy } from "../strategy/load-strategy.ts";

/** The built-in strategies by name. */
export type Strategies = ReadonlyMap<string, StrategyFactory>;

export interface Bench {
  readonly scenario: Scenario;
  readonly strategies: Strategies;
}

/** All built-in strategies, or everything that is wrong with them. */
export function loadStrategies(readFile: (path: string) => string | null): Parsed<Strategies> {
  const found = new Map<string, StrategyFactory>();
  const problems: Problem[] = [];
  for (const name of STRATEGY_NAMES) {
    const parsed = loadStrategy(name, readFile);
    if (parsed.ok) found.set(name, (scenario) => createStrategy(parsed.value, scenario));
    else problems.push(...parsed.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: found };
}

/** A strategy that an experiment cannot do without. */
export function strategyNamed(strategies: Strategies, name: string): StrategyFactory {
  const found = strategies.get(name);
  if (!found) throw new Error(`there is no strategy ${name}`);
  return found;
}
