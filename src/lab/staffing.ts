/** Owns the same strategy with another answer to "who does this work?": nobody, a mission in plus, a post. */

import type { Command } from "../contract/command.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { StrategyFactory } from "../contract/strategy.ts";

function mapPosts(
  factory: StrategyFactory,
  suffix: string,
  change: (command: Extract<Command, { kind: "open-post" }>, snapshot: WeekSnapshot) => readonly Command[],
): StrategyFactory {
  return (scenario) => {
    const inner = factory(scenario);
    return {
      id: `${inner.id}-${suffix}`,
      decide: (snapshot) =>
        inner
          .decide(snapshot)
          .flatMap((command) => (command.kind === "open-post" ? change(command, snapshot) : [command])),
    };
  };
}

/** Decides everything as before, and opens no post. */
export function refusePosts(factory: StrategyFactory): StrategyFactory {
  return mapPosts(factory, "without-posts", () => []);
}

/** Where it would open a post, gives the work to the team that carries it by default. */
export function preferAddOns(factory: StrategyFactory): StrategyFactory {
  return mapPosts(factory, "with-add-ons", ({ role }, snapshot) => {
    const duty = snapshot.duties.find((candidate) => candidate.role === role);
    if (!duty || duty.phase === "add-on") return [];
    return [{ kind: "assign-add-on", role, department: duty.carrier }];
  });
}
