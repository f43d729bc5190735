/** Watches the heap over many runs: what is kept after each would add up. */

import type { Scenario } from "../../src/contract/scenario.ts";
import { readHeap } from "./heap.ts";
import type { RecordedRun } from "./record.ts";
import { playOnce } from "./timing.ts";

const SAMPLES = 10;
/** What may remain per run without being called a leak: caches of the machine, not state of runs. */
export const LIMIT_BYTES_PER_RUN = 200;

/** Growth per run, by least squares over the second half of the samples. */
function computeSlope(heap: readonly number[], step: number): number {
  const late = heap.slice(Math.floor(heap.length / 2));
  const middle = (late.length - 1) / 2;
  const mean = late.reduce((sum, value) => sum + value, 0) / late.length;
  let above = 0;
  let below = 0;
  for (const [index, value] of late.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) * (index - middle);
  }
  return above / below / step;
}

export interface HeapGrowth {
  /** Bytes in use after each tenth of the runs. */
  readonly heap: readonly number[];
  readonly bytesPerRun: number;
}

/** Plays so many runs, each with a seed of its own, half of them with actors. */
export function measureMemory(
  scenario: Scenario,
  recorded: readonly RecordedRun[],
  runs: number,
  tell: (run: number) => void = () => {},
): HeapGrowth {
  const step = Math.floor(runs / SAMPLES);
  const heap: number[] = [];
  for (let run = 0; run < SAMPLES * step; run++) {
    const { weeks } = recorded[run % recorded.length] as RecordedRun;
    playOnce(scenario, { seed: run, weeks }, { statecharts: run % 2 === 0 ? "table" : "actors" });
    if ((run + 1) % step !== 0) continue;
    heap.push(readHeap());
    tell(run + 1);
  }
  return { heap, bytesPerRun: computeSlope(heap, step) };
}

/** The growth in two lines, and whether it is flat. */
export function describeGrowth({ heap, bytesPerRun }: HeapGrowth, runs: number): string {
  const megabytes = heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(" ");
  const verdict = bytesPerRun <= LIMIT_BYTES_PER_RUN ? "flat" : "GROWS";
  return [
    `heap over ${runs.toLocaleString("en")} runs, MB: ${megabytes}`,
    `growth per run: ${bytesPerRun.toFixed(0)} bytes, limit ${LIMIT_BYTES_PER_RUN}: ${verdict}`,
  ].join("\n");
}
