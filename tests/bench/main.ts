/** `npm run bench`: how long a run takes, where the time goes, and whether memory stays flat. */

import { loadTestScenario } from "../helper/scenario.ts";
import { measureMemory } from "./memory.ts";
import { measureParts } from "./part.ts";
import { describeMachine, formatRow, report } from "./report.ts";
import { measureStatecharts } from "./statechart.ts";
import { measureRuns, playOnce } from "./timing.ts";

const LIMIT = { firstRunMs: 120, warmMedianMs: 15 };
const RUNS = 200;

const scenario = loadTestScenario();

console.log(`${describeMachine()}\n`);
const first = playOnce(scenario, { seed: 1, strategy: "story", ledger: true });
report("first run, story, with ledger", first.wallMs, LIMIT.firstRunMs);
console.log(formatRow("  of the processor", first.cpuMs));

const warm = measureRuns(scenario, { runs: RUNS, strategy: "story", ledger: true });
report("warm median, story, with ledger", warm.medianMs, LIMIT.warmMedianMs);
console.log(formatRow("  of the processor", warm.medianCpuMs));
console.log(formatRow("  slowest twentieth", warm.slowMs));

const bare = measureRuns(scenario, { runs: RUNS, strategy: "story", ledger: false });
console.log(formatRow("warm median, story, without ledger", bare.medianMs));
console.log(formatRow("  so the ledger takes, of the processor", warm.medianCpuMs - bare.medianCpuMs));
const idle = measureRuns(scenario, { runs: RUNS, strategy: "none", ledger: false });
console.log(formatRow("warm median, none, without ledger", idle.medianMs));

measureParts(scenario);
measureStatecharts(scenario);
measureMemory(scenario);
