/** Plays fifty runs and keeps their final hashes: the same work for Node and for every browser. */

import type { Scenario } from "../../src/contract/scenario.ts";
import type { StrategyFactory } from "../../src/contract/strategy.ts";
import { createSimulation } from "../../src/engine/simulation.ts";

const COUNT = 50;
const LARGEST_SEED = 4294967295;

/** Both ends of the range of seeds, and others spread between them. */
const SEEDS: readonly number[] = Array.from({ length: COUNT }, (_, index) =>
  Math.floor((LARGEST_SEED / (COUNT - 1)) * index),
);

/** Final hash of each seed, as `seed hash`. */
export function hashRuns(scenario: Scenario, createStrategy: StrategyFactory): readonly string[] {
  return SEEDS.map((seed) => {
    const simulation = createSimulation(scenario, seed);
    const strategy = createStrategy(scenario);
    while (!simulation.ended) simulation.advanceWeek(strategy.decide(simulation.snapshot));
    return `${seed} ${simulation.hash}`;
  });
}
