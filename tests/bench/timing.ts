/** Times whole runs, in milliseconds: by the clock on the wall, and of the processor with its helper threads. */

import type { Scenario } from "../../src/contract/scenario.ts";
import type { SimulationOptions } from "../../src/contract/simulation.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { RecordedRun } from "./record.ts";

const WARM_UP_ROUNDS = 3;

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

/**
 * Times of many runs. Every round plays the same recorded runs, so that rounds differ by what else the machine does:
 * others only ever take time, and the quietest round is nearest to what the runs cost.
 */
export interface Timing {
  /** Median of the round whose median is least. */
  readonly quietMs: number;
  /** Median of all runs, by the clock and of the processor. */
  readonly medianMs: number;
  readonly medianCpuMs: number;
  /** 95 % of the runs are quicker. */
  readonly slowMs: number;
}

/** The value below which a share of the list lies. */
export function readQuantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times rounds of all recorded runs, after a few to warm up. */
export function measureRuns(
  scenario: Scenario,
  recorded: readonly RecordedRun[],
  { rounds, ...options }: SimulationOptions & { readonly rounds: number },
): Timing {
  const play = (): RunTime[] => recorded.map((run) => playOnce(scenario, run, options));
  for (let round = 0; round < WARM_UP_ROUNDS; round++) play();
  const times = Array.from({ length: rounds }, play);
  const walls = times.map((round) => round.map(({ wallMs }) => wallMs));
  return {
    quietMs: Math.min(...walls.map((round) => readQuantile(round, 0.5))),
    medianMs: readQuantile(walls.flat(), 0.5),
    medianCpuMs: readQuantile(
      times.flat().map(({ cpuMs }) => cpuMs),
      0.5,
    ),
    slowMs: readQuantile(walls.flat(), 0.95),
  };
}
