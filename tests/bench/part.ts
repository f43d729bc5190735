/** Where the time of a run goes: the engine calls back after each part of a week. */

import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadTestStrategy } from "../helper/strategy.ts";
import { formatRow } from "./report.ts";

const RUNS = 100;

/**
 * Prints the mean time per run of each part. The clock itself takes part in it: the sum is a little more
 * than a run that nobody watches.
 */
export function measureParts(scenario: Scenario): void {
  const createStrategy = loadTestStrategy("story");
  const total = new Map<string, number>();
  let last = 0;
  const mark = (part: string): void => {
    const now = performance.now();
    total.set(part, (total.get(part) ?? 0) + now - last);
    last = now;
  };
  for (let seed = 0; seed < RUNS; seed++) {
    last = performance.now();
    const simulation = createSimulation(scenario, seed, {}, { watch: mark });
    const strategy = createStrategy(scenario);
    mark("building the company");
    while (!simulation.ended) {
      const { snapshot } = simulation;
      mark("snapshot");
      const commands = strategy.decide(snapshot);
      mark("strategy");
      simulation.advanceWeek(commands);
      mark("digest and ledger's close");
    }
  }
  console.log("\nmean time per run of each part");
  const rows = [...total].sort((a, b) => b[1] - a[1]);
  for (const [part, time] of rows) console.log(formatRow(`  ${part}`, time / RUNS));
  console.log(formatRow("  sum", rows.reduce((sum, [, time]) => sum + time, 0) / RUNS));
}
