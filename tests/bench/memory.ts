/** Watches the heap over many runs: what is kept after each would add up. */

import type { Scenario } from "../../src/contract/scenario.ts";
import type { RecordedRun } from "./record.ts";
import { playOnce } from "./timing.ts";

const RUNS = 2000;
const SAMPLES = 10;
/** What may remain per run without being called a leak: caches of the machine, not state of runs. */
const LIMIT_BYTES_PER_RUN = 200;

function readHeap(): number {
  // Only with --expose-gc, as `npm run bench` starts it; without, the numbers are noise.
  if (typeof globalThis.gc !== "function") throw new Error("start with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

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

/** Plays 2,000 runs and prints the heap after each fifth of a thousand; fails where it grows. */
export function measureMemory(scenario: Scenario, recorded: readonly RecordedRun[]): void {
  const step = RUNS / SAMPLES;
  const heap: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { weeks } = recorded[run % recorded.length] as RecordedRun;
    playOnce(scenario, { seed: run, weeks }, { statecharts: run % 2 === 0 ? "table" : "actors" });
    if ((run + 1) % step === 0) heap.push(readHeap());
  }
  const megabytes = heap.map((bytes) => (bytes / 1e6).toFixed(1));
  const slope = computeSlope(heap, step);
  const isFlat = slope <= LIMIT_BYTES_PER_RUN;
  console.log(`\nheap over ${RUNS.toLocaleString("en")} runs, MB: ${megabytes.join(" ")}`);
  console.log(
    `growth per run: ${slope.toFixed(0)} bytes, limit ${LIMIT_BYTES_PER_RUN}: ${isFlat ? "flat" : "GROWS"}`,
  );
  if (!isFlat) process.exitCode = 1;
}
