/** What the lab costs beside the runs themselves: its runner against a plain loop over the same engine, turn by turn. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../../src/cli/lab/journal.ts";
import { openPool } from "../../src/cli/lab/lab-pool.ts";
import type { LabJob } from "../../src/contract/experiment.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { listJobs } from "../../src/lab/experiment/plan.ts";
import { createStrategy } from "../../src/strategy/create-strategy.ts";
import { loadTestExperiment, readStaffing } from "../helper/experiment.ts";

const REPLICATIONS = 8;
const WARM_UP = 1;
const MOST_OVERHEAD = 1.15;

/**
 * Plays the runs of the staffing experiment, each twice in turns, and prints how much longer the lab takes with
 * measures, courses and a journal on the disk.
 */
export async function measureLab(): Promise<void> {
  const brief = loadTestExperiment(readStaffing());
  const [scenario] = brief.scenarios as readonly [Scenario];
  const folder = mkdtempSync(join(tmpdir(), "alphea-bench-lab-"));
  const journal = openJournal(join(folder, "rows.jsonl"));
  const pool = openPool(brief, {
    workers: 1,
    onRows: journal.add,
    isInterrupted: () => false,
    breathe: () => new Promise((done) => setImmediate(done)),
  });
  const playPlain = ({ strategy: place, seed }: LabJob): void => {
    const simulation = createSimulation(scenario, seed, {
      ledger: false,
      statecharts: "table",
      snapshots: "in-week",
    });
    const strategy = createStrategy(brief.strategies[place] as (typeof brief.strategies)[number], scenario);
    while (!simulation.ended) simulation.advanceWeek(strategy.decide(simulation.snapshot));
  };
  let plain = 0;
  let lab = 0;
  for (const job of listJobs(brief.experiment, 1, REPLICATIONS + WARM_UP)) {
    const start = performance.now();
    playPlain(job);
    const middle = performance.now();
    await pool.play([job]);
    const end = performance.now();
    if (job.replication <= WARM_UP) continue;
    plain += middle - start;
    lab += end - middle;
  }
  rmSync(folder, { recursive: true });
  const ratio = lab / plain;
  const runs = REPLICATIONS * brief.strategies.length;
  const perSecond = (time: number) => ((1000 * runs) / time).toFixed(1);
  const isKept = ratio <= MOST_OVERHEAD;
  console.log(`\nlab, one worker: ${perSecond(lab)} runs a second; plain loop: ${perSecond(plain)}`);
  console.log(
    `${"  ratio of their times".padEnd(40)}${ratio.toFixed(2).padStart(9)}      limit ${MOST_OVERHEAD}: ${isKept ? "kept" : "EXCEEDED"}`,
  );
  if (!isKept) process.exitCode = 1;
}
