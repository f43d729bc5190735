/** Times whole runs. Times are milliseconds of wall clock on one thread. */

import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { findStrategy } from "../../src/strategy/find-strategy.ts";

export interface PlayOptions {
  readonly seed: number;
  readonly strategy: string;
  readonly ledger: boolean;
}

/** Plays one run to its end and says how long it took, building it included. */
export function playOnce(scenario: Scenario, { seed, strategy, ledger }: PlayOptions): number {
  const createStrategy = findStrategy(strategy);
  if (createStrategy === null) throw new Error(`there is no strategy ${strategy}`);
  const start = performance.now();
  const simulation = createSimulation(scenario, seed, { ledger });
  const player = createStrategy(scenario);
  while (!simulation.ended) simulation.advanceWeek(player.decide(simulation.snapshot));
  return performance.now() - start;
}

export interface Timing {
  readonly medianMs: number;
  /** 95 % of the runs are quicker. */
  readonly slowMs: number;
}

/** The value below which a share of the sorted list lies. */
function readQuantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times many runs, each with its own seed, after a tenth of them to warm up. */
export function measureRuns(
  scenario: Scenario,
  { runs, strategy, ledger }: { readonly runs: number; readonly strategy: string; readonly ledger: boolean },
): Timing {
  const times: number[] = [];
  const warmUp = Math.ceil(runs / 10);
  for (let seed = 0; seed < runs + warmUp; seed++) {
    const time = playOnce(scenario, { seed, strategy, ledger });
    if (seed >= warmUp) times.push(time);
  }
  times.sort((a, b) => a - b);
  return { medianMs: readQuantile(times, 0.5), slowMs: readQuantile(times, 0.95) };
}
