/** How much of a run XState takes: its own entries are timed while some runs are played. */

import { Actor } from "xstate";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { RecordedRun } from "./record.ts";
import { formatRow } from "./report.ts";
import { playOnce } from "./timing.ts";

const RUNS = 50;
/** Starting an actor and sending to it; creating one without starting it costs little. */
const ENTRIES = ["start", "send"] as const;

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** Prints how many actors and events a run has, and the mean time they take, the clock's own included. */
export function measureStatecharts(scenario: Scenario, recorded: readonly RecordedRun[]): void {
  const methods = Actor.prototype as unknown as Record<(typeof ENTRIES)[number], Method>;
  const originals = ENTRIES.map((name) => [name, methods[name]] as const);
  const calls = { start: 0, send: 0 };
  let time = 0;
  let depth = 0;
  for (const [name, original] of originals) {
    methods[name] = function timed(...values) {
      calls[name] += 1;
      depth += 1;
      const start = performance.now();
      try {
        return original.apply(this, values);
      } finally {
        depth -= 1;
        // What an entry calls in turn is already part of it.
        if (depth === 0) time += performance.now() - start;
      }
    };
  }
  try {
    for (let run = 0; run < RUNS; run++) {
      playOnce(scenario, recorded[run % recorded.length] as RecordedRun, {});
    }
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
  console.log(formatRow("  of all this, statecharts", time / RUNS));
  console.log(`    ${Math.round(calls.start / RUNS)} actors, ${Math.round(calls.send / RUNS)} events a run`);
}
