/** Runs whose decisions a test writes down week by week, with what it wants to look at afterwards. */

import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { Posting } from "../../src/contract/ledger.ts";
import type { ParameterId } from "../../src/contract/parameter.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { Simulation } from "../../src/contract/simulation.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";

export interface DecidedRun {
  readonly world: World;
  readonly simulation: Simulation;
  readonly events: readonly SimEvent[];
  readonly postings: readonly Posting[];
}

export interface DecidedRunOptions {
  readonly seed?: number;
  readonly weeks: number;
  readonly scenario: Scenario;
  /** Parameters that differ from the scenario's. */
  readonly values?: Partial<Record<ParameterId, number>>;
  /** Decisions by week; a list, or what to decide when the week has come. */
  readonly decisions?: Readonly<
    Record<number, readonly Command[] | ((simulation: Simulation) => readonly Command[])>
  >;
  readonly onWeek?: (world: World, simulation: Simulation) => void;
}

/** Plays so many weeks. A decision that is refused is an error of the test. */
export function playDecided(options: DecidedRunOptions): DecidedRun {
  const { seed = 1, weeks, values = {}, decisions = {}, onWeek } = options;
  // No board interferes: what a decision does is looked at, not whether it may be paid.
  const scenario = { ...options.scenario, mandate: null, values: { ...options.scenario.values, ...values } };
  const worlds: World[] = [];
  const simulation = createSimulation(scenario, seed, {}, { inspect: (made) => worlds.push(made) });
  const world = worlds[0] as World;
  const events: SimEvent[] = [];
  const postings: Posting[] = [];
  for (let week = 1; week <= weeks; week++) {
    const decided = decisions[week] ?? [];
    const commands = typeof decided === "function" ? decided(simulation) : decided;
    const result = simulation.advanceWeek(commands);
    const refused = result.refusals[0];
    if (refused) throw new Error(`week ${week}: ${JSON.stringify(refused)}`);
    events.push(...result.events);
    postings.push(...result.postings);
    onWeek?.(world, simulation);
  }
  return { world, simulation, events, postings };
}

/** Sum of the postings of a figure by factor, and by department where one is named. */
export function sumPostings(
  { postings }: DecidedRun,
  figure: Posting["figure"],
  factor: Posting["cause"]["factor"],
  department?: string,
): number {
  return postings
    .filter(
      (posting) =>
        posting.figure === figure &&
        posting.cause.factor === factor &&
        (department === undefined || posting.cause.department === department),
    )
    .reduce((sum, { amount }) => sum + amount, 0);
}
