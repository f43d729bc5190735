/** Times whole runs, in milliseconds: by the clock on the wall, and of the processor with its helper threads. */

import type { Scenario } from "../../src/contract/scenario.ts";
import type { SimulationOptions } from "../../src/contract/simulation.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { RecordedRun } from "./record.ts";

export interface RunTime {
  readonly wallMs: number;
  /** More than the wall's where the machine helps with other threads, less where it is busy elsewhere. */
  readonly cpuMs: number;
}

/** Plays a recorded run to its end and says how long it took, building the company included. */
export function playOnce(scenario: Scenario, run: RecordedRun, options: SimulationOptions): RunTime {
  const before = process.cpuUsage();
  const start = performance.now();
  const simulation = createSimulation(scenario, run.seed, options);
  for (const commands of run.weeks) simulation.advanceWeek(commands);
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

/** Times many runs, taking turns among the recorded ones, after a quarter of them to warm up. */
export function measureRuns(
  scenario: Scenario,
  recorded: readonly RecordedRun[],
  { runs, ...options }: SimulationOptions & { readonly runs: number },
): Timing {
  const walls: number[] = [];
  const cpus: number[] = [];
  const warmUp = Math.ceil(runs / 4);
  for (let k = 0; k < runs + warmUp; k++) {
    const { wallMs, cpuMs } = playOnce(scenario, recorded[k % recorded.length] as RecordedRun, options);
    if (k < warmUp) continue;
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
