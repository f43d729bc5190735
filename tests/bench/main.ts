/** `npm run bench`: how long a run takes, where the time goes, what the lab adds, and whether memory stays flat. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutBoard } from "../../src/lab/variant.ts";
import { openScenario } from "../helper/scenario.ts";
import { measureAdoption } from "./adoption.ts";
import { measureLab } from "./lab.ts";
import { describeGrowth, LIMIT_BYTES_PER_RUN, measureMemory } from "./memory.ts";
import { measureParts } from "./part.ts";
import { measurePast } from "./past.ts";
import { type RecordedRun, recordRun } from "./record.ts";
import { describeMachine, formatRow, report } from "./report.ts";
import { measureStatecharts } from "./statechart.ts";
import { measureRuns } from "./timing.ts";

const LIMIT = { firstRunMs: 120, warmMedianMs: 15 };
const RUNS = 200;
const MEMORY_RUNS = 2000;
const RECORDED = 20;
const FRESH_PROCESSES = 5;

/** How the command line starts Node: one thread that compiles, since four would take the run's own core from it. */
const NODE_OPTIONS = ["--v8-pool-size=1", "--import", "tsx"];

/** Median over fresh processes of the first run each of them plays. */
function measureFirstRun(run: RecordedRun): number {
  const folder = mkdtempSync(join(tmpdir(), "alphea-bench-"));
  const file = join(folder, "run.json");
  writeFileSync(file, JSON.stringify(run));
  const script = fileURLToPath(new URL("first-run.ts", import.meta.url));
  const times = Array.from({ length: FRESH_PROCESSES }, () =>
    Number(execFileSync(process.execPath, [...NODE_OPTIONS, script, file], { encoding: "utf8" })),
  ).sort((a, b) => a - b);
  rmSync(folder, { recursive: true });
  return times[Math.floor(FRESH_PROCESSES / 2)] ?? Number.NaN;
}

// Without a board, which could end a run before its 104 weeks.
const scenario = withoutBoard(openScenario());
const seeds = Array.from({ length: RECORDED }, (_, seed) => seed);
const story = seeds.map((seed) => recordRun(scenario, seed));
const idle = seeds.map((seed) => recordRun(scenario, seed, true));

console.log(`${describeMachine()}\n`);
report("first run of a process, story", measureFirstRun(story[0] as RecordedRun), LIMIT.firstRunMs);

const table = measureRuns(scenario, story, { runs: RUNS, statecharts: "table" });
report("warm median, story", table.medianMs, LIMIT.warmMedianMs);
console.log(formatRow("  of the processor", table.medianCpuMs));
console.log(formatRow("  slowest twentieth", table.slowMs));

const actors = measureRuns(scenario, story, { runs: RUNS });
console.log(formatRow("warm median, with actors", actors.medianMs));
console.log(
  `${"  ratio to the transition table".padEnd(40)}${(actors.medianMs / table.medianMs).toFixed(2).padStart(9)}`,
);
const bare = measureRuns(scenario, story, { runs: RUNS, statecharts: "table", ledger: false });
console.log(formatRow("warm median, without ledger", bare.medianMs));
const nobody = measureRuns(scenario, idle, { runs: RUNS, statecharts: "table" });
console.log(formatRow("warm median, nobody decides", nobody.medianMs));

measureParts(scenario);
measureStatecharts(scenario, story);
measurePast(scenario, story[0] as RecordedRun);
measureAdoption(scenario);
await measureLab();

const growth = measureMemory(scenario, story, MEMORY_RUNS);
console.log(`\n${describeGrowth(growth, MEMORY_RUNS)}`);
if (growth.bytesPerRun > LIMIT_BYTES_PER_RUN) process.exitCode = 1;
