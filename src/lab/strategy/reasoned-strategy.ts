/**
 * Owns a strategy that says which of its rules asked for each decision. A rule never sees what a later one does, so
 * the strategy of the first rules alone decides what they decide in the whole: what a rule adds is its own.
 */

import type { Decider, Reasoned } from "../../contract/bot.ts";
import type { CommandKind, CommandOption } from "../../contract/command.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { WeekSnapshot } from "../../contract/snapshot.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";

/** A fresh decider for one run. */
export function createReasonedStrategy(definition: StrategyDefinition, scenario: Scenario): Decider {
  const { rules } = definition;
  const parts = rules.map(({ id }, at) => ({
    id,
    strategy: createStrategy({ ...definition, rules: rules.slice(0, at + 1) }, scenario),
  }));
  return (snapshot) => {
    const listed = listOnce(snapshot);
    const reasoned: Reasoned[] = [];
    for (const { id, strategy } of parts) {
      const added = strategy.decide(listed).slice(reasoned.length);
      reasoned.push(...added.map((command) => ({ command, rule: id })));
    }
    return reasoned;
  };
}

/** The same snapshot, whose options are listed once for all parts: that is most of what a decision costs. */
function listOnce(snapshot: WeekSnapshot): WeekSnapshot {
  const known = new Map<CommandKind, readonly CommandOption[]>();
  const optionsOf = (kind: CommandKind): readonly CommandOption[] => {
    let options = known.get(kind);
    if (options === undefined) {
      options = snapshot.optionsOf?.(kind) ?? snapshot.options.filter(({ command }) => command.kind === kind);
      known.set(kind, options);
    }
    return options;
  };
  // What the snapshot works out when it is asked stays that way.
  return Object.create(snapshot, { optionsOf: { value: optionsOf } }) as WeekSnapshot;
}
