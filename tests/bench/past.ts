/** How soon a past week is on hand and a branch begins, and what it costs to keep the weeks. */

import { engine } from "../../src/app/engine.ts";
import { createRun } from "../../src/app/run.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { readHeap } from "./heap.ts";
import type { RecordedRun } from "./record.ts";
import { formatRow, report } from "./report.ts";

const LIMIT = { lookMs: 150, branchMs: 300 };

/** The time that a share of all keeps below; the last few belong to whatever else the machine does. */
function findSlow(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** Looks at every week of a recorded run, with what is worked out anew, then branches at every eighth. */
export function measurePast(scenario: Scenario, recorded: RecordedRun): void {
  const run = createRun(engine, scenario, recorded.seed);
  for (const commands of recorded.weeks) run.advance(commands);
  const last = run.simulation.week;
  const looks: number[] = [];
  const reads: number[] = [];
  const branches: number[] = [];
  for (let week = last - 1; week >= 0; week -= 1) {
    const start = performance.now();
    const snapshot = run.lookAt(week);
    const looked = performance.now();
    // Backwards, so that each time the run is played again from its start.
    void snapshot.observatory;
    looks.push(looked - start);
    reads.push(performance.now() - start);
  }
  for (let week = last - 1; week >= 0; week -= 8) {
    const start = performance.now();
    run.fork(week);
    branches.push(performance.now() - start);
  }
  console.log("");
  console.log(formatRow(`look at one of ${last} weeks, slowest`, findSlow(looks, 1)));
  report("  with how assistants are used, slow tenth", findSlow(reads, 0.9), LIMIT.lookMs);
  report("branch, slow tenth", findSlow(branches, 0.9), LIMIT.branchMs);
  const before = readHeap();
  const kept = Array.from({ length: last }, (_, week) => run.lookAt(week));
  const views = readHeap() - before;
  const copies = structuredClone(kept.map(({ optionsOf: _, ...rest }) => ({ ...rest, observatory: null })));
  const megabytes = (readHeap() - before - views) / 1e6;
  console.log(`kept weeks, MB: ${megabytes.toFixed(1)} for ${copies.length}`);
}
