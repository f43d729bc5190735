/** Owns the engine as others see it: one run, a week at a time. */

import type { Command } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation, SimulationOptions, TraceEntry, WeekResult } from "../contract/simulation.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import { createWorld } from "./create-world.ts";
import { digestWorld } from "./digest-world.ts";
import { Digest } from "./hash.ts";
import { createProcess, createTableProcess } from "./process.ts";
import { takeSnapshot } from "./snapshot.ts";
import { simulateWeek, type WeekPart } from "./week.ts";
import type { World } from "./world.ts";

/** Largest seed: seeds are 32-bit integers. */
export const LARGEST_SEED = 2 ** 32 - 1;

/** What only measurements and tests ask for. */
export interface Instruments {
  /** Called after each part of a week. */
  readonly watch?: (part: WeekPart) => void;
  /** Called with the world when it has been made, hidden truth included. */
  readonly inspect?: (world: World) => void;
}

class Run implements Simulation {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly #world: World;
  readonly #inWeek: boolean;
  readonly #watch: ((part: WeekPart) => void) | undefined;
  readonly #chain = new Digest();
  #snapshot: WeekSnapshot | null = null;

  constructor(scenario: Scenario, seed: number, options: SimulationOptions, instruments: Instruments) {
    this.scenario = scenario;
    this.seed = seed;
    this.#world = createWorld(scenario, seed, {
      keepLedger: options.ledger ?? true,
      traced: options.trace ?? false,
      startProcess: options.statecharts === "table" ? createTableProcess : createProcess,
    });
    this.#inWeek = options.snapshots === "in-week";
    this.#watch = instruments.watch;
    instruments.inspect?.(this.#world);
  }

  get week(): number {
    return this.#world.week;
  }

  get ended(): boolean {
    return this.#world.rollout.ended;
  }

  get snapshot(): WeekSnapshot {
    this.#snapshot ??= takeSnapshot(this.#world, this.#inWeek);
    return this.#snapshot;
  }

  get hash(): string {
    return this.#chain.long();
  }

  get trace(): readonly TraceEntry[] {
    return this.#world.luck.trace;
  }

  advanceWeek(commands: readonly Command[]): WeekResult {
    if (this.ended) throw new Error(`the run ended after week ${this.week}`);
    const world = this.#world;
    this.#snapshot = null;
    const refusals = simulateWeek(world, commands, this.#watch);
    const hash = digestWorld(world, commands);
    this.#chain.text(hash);
    const postings = world.ledger.close();
    return {
      week: world.week,
      events: world.journal.close(),
      refusals,
      get postings() {
        return postings.list();
      },
      hash,
    };
  }
}

/**
 * Starts a run. Scenario, seed and the commands given to it decide everything that happens.
 * @param seed integer, 0 … 2³² − 1
 * @throws RangeError where the seed is not such an integer
 */
export function createSimulation(
  scenario: Scenario,
  seed: number,
  options: SimulationOptions = {},
  instruments: Instruments = {},
): Simulation {
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    throw new RangeError(`a seed is an integer from 0 to ${LARGEST_SEED}, not ${seed}`);
  }
  return new Run(scenario, seed, options, instruments);
}
