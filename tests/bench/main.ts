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
import { measureRuns, readQuantile } from "./timing.ts";

const LIMIT = { firstRunMs: 120, warmMedianMs: 15 };
/** Rounds of all recorded runs. */
const ROUNDS = 20;
const MEMORY_RUNS = 2000;
const RECORDED = 20;
const FRESH_PROCESSES = 11;

/** How the command line starts Node: one thread that compiles, since four would take the run's own core from it. */
const NODE_OPTIONS = ["--v8-pool-size=1", "--import", "tsx"];

/** Times of the first run of fresh processes, in milliseconds. */
function measureFirstRuns(run: RecordedRun): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "alphea-bench-"));
  const file = join(folder, "run.json");
  writeFileSync(file, JSON.stringify(run));
  const script = fileURLToPath(new URL("first-run.ts", import.meta.url));
  const times = Array.from({ length: FRESH_PROCESSES }, () =>
    Number(execFileSync(process.execPath, [...NODE_OPTIONS, script, file], { encoding: "utf8" })),
  );
  rmSync(folder, { recursive: true });
  return times;
}

// Without a board, which could end a run before its 104 weeks.
const scenario = withoutBoard(openScenario());
const seeds = Array.from({ length: RECORDED }, (_, seed) => seed);
const story = seeds.map((seed) => recordRun(scenario, seed));
const idle = seeds.map((seed) => recordRun(scenario, seed, true));

console.log(`${describeMachine()}\n`);
const firstRuns = measureFirstRuns(story[0] as RecordedRun);
report("first run of a process, quickest", Math.min(...firstRuns), LIMIT.firstRunMs);
console.log(formatRow("  median", readQuantile(firstRuns, 0.5)));

const table = measureRuns(scenario, story, { rounds: ROUNDS, statecharts: "table" });
report("warm median, story, quietest round", table.quietMs, LIMIT.warmMedianMs);
console.log(formatRow("  all rounds", table.medianMs));
console.log(formatRow("  of the processor", table.medianCpuMs));
console.log(formatRow("  slowest twentieth", table.slowMs));

const actors = measureRuns(scenario, story, { rounds: ROUNDS });
console.log(formatRow("warm median, with actors", actors.quietMs));
console.log(
  `${"  ratio to the transition table".padEnd(40)}${(actors.quietMs / table.quietMs).toFixed(2).padStart(9)}`,
);
const bare = measureRuns(scenario, story, { rounds: ROUNDS, statecharts: "table", ledger: false });
console.log(formatRow("warm median, without ledger", bare.quietMs));
const nobody = measureRuns(scenario, idle, { rounds: ROUNDS, statecharts: "table" });
console.log(formatRow("warm median, nobody decides", nobody.quietMs));

measureParts(scenario);
measureStatecharts(scenario, story);
measurePast(scenario, story[0] as RecordedRun);
measureAdoption(scenario);
await measureLab();

const growth = measureMemory(scenario, story, MEMORY_RUNS);
console.log(`\n${describeGrowth(growth, MEMORY_RUNS)}`);
if (growth.bytesPerRun > LIMIT_BYTES_PER_RUN) process.exitCode = 1;
