/** Random but repeatable runs: commands drawn from what the engine offers, scenarios drawn around the real one. */

import type { Command } from "../../src/contract/command.ts";
import type { ParameterId } from "../../src/contract/parameter.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { Simulation, WeekResult } from "../../src/contract/simulation.ts";
import { inverseNormal } from "../../src/engine/formula/inverse.ts";
import { Luck } from "../../src/engine/random/luck.ts";

/** A source of uniforms that has nothing to do with any run's luck. */
export function createDice(seed: number): () => number {
  const stream = new Luck(seed, false).stream("test", 1);
  let roll = 0;
  return () => stream.week(++roll)[0] as number;
}

/** One of the items. */
export function pick<T>(dice: () => number, items: readonly T[]): T {
  return items[Math.floor(dice() * items.length)] as T;
}

/**
 * The real scenario with fewer assistants, other volumes, and parameters moved inside their ranges.
 * The result is what a scenario file could say.
 */
export function drawScenario(base: Scenario, dice: () => number, weeks: number): Scenario {
  const values = { ...base.values } as Record<ParameterId, number>;
  for (const parameter of base.parameters) {
    if (dice() < 0.8) continue;
    const [low, high] = parameter.range;
    values[parameter.id] = low + dice() * (high - low);
  }
  const assistants = base.assistants.filter(() => dice() < 0.7);
  return {
    ...base,
    weeks,
    assistants: assistants.length > 0 ? assistants : base.assistants,
    workflows: base.workflows.map((workflow) => ({
      ...workflow,
      arrivalsPerWeek: workflow.arrivalsPerWeek * (1 + 0.05 * inverseNormal(Math.max(1e-9, dice()))),
    })),
    values,
  };
}

/** Up to `most` commands that are possible now. */
export function drawCommands(simulation: Simulation, dice: () => number, most = 3): Command[] {
  const possible = simulation.snapshot.options.filter(({ refusal }) => refusal === null);
  const count = Math.floor(dice() * (most + 1));
  const commands: Command[] = [];
  for (let n = 0; n < count && possible.length > 0; n++) commands.push(pick(dice, possible).command);
  return commands;
}

/** Plays a run with random commands every `every` weeks. */
export function playRandomly(
  simulation: Simulation,
  dice: () => number,
  weeks: number,
  onWeek: (result: WeekResult, commands: readonly Command[]) => void = () => {},
  every = 3,
): Command[][] {
  const log: Command[][] = [];
  // A board may stop a run before its last week.
  for (let week = 1; week <= weeks && !simulation.ended; week++) {
    const commands = week % every === 1 ? drawCommands(simulation, dice) : [];
    log.push(commands);
    onWeek(simulation.advanceWeek(commands), commands);
  }
  return log;
}
