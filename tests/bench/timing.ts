/** Times whole runs, in milliseconds: by the clock on the wall, and of the processor with its helper threads. */

import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { findStrategy } from "../../src/strategy/find-strategy.ts";

export interface PlayOptions {
  readonly seed: number;
  readonly strategy: string;
  readonly ledger: boolean;
}

export interface RunTime {
  readonly wallMs: number;
  /** More than the wall's where the machine helps with other threads, less where it is busy elsewhere. */
  readonly cpuMs: number;
}

/** Plays one run to its end and says how long it took, building it included. */
export function playOnce(scenario: Scenario, { seed, strategy, ledger }: PlayOptions): RunTime {
  const createStrategy = findStrategy(strategy);
  if (createStrategy === null) throw new Error(`there is no strategy ${strategy}`);
  const before = process.cpuUsage();
  const start = performance.now();
  const simulation = createSimulation(scenario, seed, { ledger });
  const player = createStrategy(scenario);
  while (!simulation.ended) simulation.advanceWeek(player.decide(simulation.snapshot));
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, cpuMs: (user + system) / 1000 };
}

export interface Timing {
  readonly medianMs: number;
  readonly medianCpuMs: number;
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
  const walls: number[] = [];
  const cpus: number[] = [];
  const warmUp = Math.ceil(runs / 10);
  for (let seed = 0; seed < runs + warmUp; seed++) {
    const { wallMs, cpuMs } = playOnce(scenario, { seed, strategy, ledger });
    if (seed < warmUp) continue;
    walls.push(wallMs);
    cpus.push(cpuMs);
  }
  walls.sort((a, b) => a - b);
  cpus.sort((a, b) => a - b);
  return {
    medianMs: readQuantile(walls, 0.5),
    medianCpuMs: readQuantile(cpus, 0.5),
    slowMs: readQuantile(walls, 0.95),
  };
}
