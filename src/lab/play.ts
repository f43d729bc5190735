/** Owns how the lab plays a run: quickly, by a strategy and dated orders, with the hidden truth in view. */

import type { Command, DatedCommand, RefusalReason } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation, WeekResult } from "../contract/simulation.ts";
import type { StrategyFactory } from "../contract/strategy.ts";
import { createSimulation } from "../engine/simulation.ts";
import type { WeekPart } from "../engine/week.ts";
import type { World } from "../engine/world.ts";

/** A week that has just been played. */
export interface PlayedWeek {
  readonly simulation: Simulation;
  /** Everything, hidden truth included: for measures of the lab, never for strategies. */
  readonly world: World;
  readonly result: WeekResult;
  readonly commands: readonly Command[];
}

export interface PlayOptions {
  /** Who decides; nobody where there is none. */
  readonly strategy?: StrategyFactory;
  /** Decisions of the set-up itself, given besides the strategy's. */
  readonly orders?: readonly DatedCommand[];
  /** Last week to play; the scenario's last where there is none. */
  readonly weeks?: number;
  /** Keep postings. Default false. */
  readonly ledger?: boolean;
  /** Called with the first day's world. */
  readonly onStart?: (world: World, simulation: Simulation) => void;
  readonly onWeek?: (week: PlayedWeek) => void;
  /** Called after each part of a week. */
  readonly watch?: (part: WeekPart, world: World) => void;
}

/** A run that was played. */
export interface Played {
  readonly simulation: Simulation;
  readonly world: World;
}

/** Reasons that pass: an order refused for one of them is given again the next week, for half a year. */
const PASSING: readonly RefusalReason[] = ["crisis", "not-live", "training-under-way"];
const PATIENCE = 26;

/** Plays one run. The same arguments give the same run, bit by bit. */
export function play(scenario: Scenario, seed: number, options: PlayOptions = {}): Played {
  const { onWeek, watch } = options;
  let made: World | undefined;
  const simulation = createSimulation(
    scenario,
    seed,
    { ledger: options.ledger ?? false, statecharts: "table", snapshots: "in-week" },
    {
      inspect: (world) => {
        made = world;
      },
      ...(watch ? { watch: (part: WeekPart) => watch(part, made as World) } : {}),
    },
  );
  const world = made as unknown as World;
  options.onStart?.(world, simulation);
  const strategy = options.strategy?.(scenario);
  const last = Math.min(options.weeks ?? scenario.weeks, scenario.weeks);
  let waiting = [...(options.orders ?? [])];
  while (simulation.week < last && !simulation.ended) {
    const week = simulation.week + 1;
    const due = waiting.filter((order) => order.week <= week);
    const decided = strategy ? strategy.decide(simulation.snapshot) : [];
    const commands = [...due.map(({ command }) => command), ...decided];
    const result = simulation.advanceWeek(commands);
    const again = new Set(
      result.refusals.filter(({ reason }) => PASSING.includes(reason)).map(({ command }) => command),
    );
    waiting = waiting.filter(
      (order) => order.week > week || (again.has(order.command) && week - order.week < PATIENCE),
    );
    onWeek?.({ simulation, world, result, commands });
  }
  return { simulation, world };
}
