/** The long studies of the lab: what each runs on, what it writes, and what would be a fault. */

import { describeReport, formatReport } from "../../src/cli/model-report-output.ts";
import type { Parsed } from "../../src/contract/problem.ts";
import { describeAblation } from "../../src/lab/ablation/describe-ablation.ts";
import { runAblation } from "../../src/lab/ablation/run-ablation.ts";
import { readPlaces } from "../../src/lab/ablation/target.ts";
import { type Bench, loadStrategies } from "../../src/lab/bench.ts";
import { OBSERVABLES } from "../../src/lab/check/observable.ts";
import { readChecks } from "../../src/lab/check/read-checks.ts";
import { runChecks } from "../../src/lab/check/run-checks.ts";
import { MEASURES } from "../../src/lab/report/measure/measure-table.ts";
import { readExplanations, readPatterns } from "../../src/lab/report/read-patterns.ts";
import { runReport } from "../../src/lab/report/run-report.ts";
import { type Occurrence, sumAnswers, valueAnswers } from "../../src/lab/rhythm/answer-value.ts";
import { judgeAnswers, judgeRhythm } from "../../src/lab/rhythm/judge.ts";
import { measureRhythm, type Rhythm } from "../../src/lab/rhythm/rhythm.ts";
import { readGroups, runSensitivity } from "../../src/lab/sensitivity/run-sensitivity.ts";
import { withoutBoard } from "../../src/lab/variant.ts";
import { describeGrowth, LIMIT_BYTES_PER_RUN, measureMemory } from "../bench/memory.ts";
import { recordRun } from "../bench/record.ts";
import { listCatalogue } from "../helper/catalogue-ids.ts";
import { listScenarios } from "../helper/model-files.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";
import { studyEffects } from "./effect-study.ts";
import { studyScenarios } from "./scenario-study.ts";
import { compareStatecharts } from "./statechart-study.ts";

export interface StudyResult {
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown below the head. */
  readonly page: string;
  /** What does not hold; nothing where all is well. */
  readonly faults: readonly string[];
}

export interface Study {
  readonly title: string;
  /** Seeds of a run whose result is committed. */
  readonly seeds: number;
  readonly run: (seeds: number, tell: (line: string) => void) => StudyResult;
}

/** What was read, or an error with every problem. */
export function accept<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(({ file, line, what }) => `${file}:${line}: ${what.en}`).join("\n"));
}

/** A file of the report, read by its reader. */
export function openReportFile<Value>(
  name: string,
  read: (file: string, text: string) => Parsed<Value>,
): Value {
  const path = `report/${name}.yaml`;
  return accept(read(path, readScenarioFile(path) ?? ""));
}

/** The story's scenario, without a board that could end a run before its time, with every strategy. */
export function openBench(): Bench {
  const strategies = accept(loadStrategies(readScenarioFile));
  return { scenario: withoutBoard(loadTestScenario()), strategies };
}

/** Runs a study to its end. */
export function finish<Step, Result>(study: Generator<Step, Result>, onStep: (step: Step) => void): Result {
  for (;;) {
    const next = study.next();
    if (next.done) return next.value;
    onStep(next.value);
  }
}

const inCode = (text: string) => `\`\`\`text\n${text}\`\`\`\n`;

function report(seeds: number, tell: (line: string) => void): StudyResult {
  const bench = openBench();
  const patterns = openReportFile("patterns", (file, text) =>
    readPatterns(file, text, Object.keys(MEASURES)),
  );
  const explanations = openReportFile("explained", (file, text) => readExplanations(file, text, patterns));
  const rows = finish(
    runReport({ bench, patterns, explanations, measures: MEASURES, seeds }),
    ({ pattern, seed }) => {
      if (seed === seeds) tell(pattern.id);
    },
  );
  const made = { rows, sensitivity: null, seeds };
  return {
    data: describeReport(made),
    page: inCode(formatReport(made, "table", "en")),
    faults: rows.filter(({ verdict }) => verdict === "fail").map(({ pattern }) => `${pattern.id} fails`),
  };
}

function sensitivity(seeds: number, tell: (line: string) => void): StudyResult {
  const groups = openReportFile("sensitivity", readGroups);
  const found = finish(runSensitivity(openBench(), groups, seeds), ({ group, factor, seed }) => {
    if (seed === seeds) tell(`${group?.id ?? "as it is"} × ${factor}`);
  });
  const made = { rows: [], sensitivity: found, seeds };
  const { sensitivity: data } = describeReport(made);
  const page = formatReport(made, "table", "en");
  return { data: { sensitivity: data }, page: inCode(page.slice(page.indexOf("Conclusions"))), faults: [] };
}

/** The checks of plain sense. */
export function openChecks() {
  return openReportFile("reality-checks", (file, text) => readChecks(file, text, Object.keys(OBSERVABLES)));
}

function scenarios(seeds: number, tell: (line: string) => void): StudyResult {
  const every = listScenarios().map((id) => loadTestScenario(id));
  return studyScenarios(every, openBench().strategies, openChecks(), seeds, tell);
}

/** Between them they offer every role. */
const SCENARIOS_WITH_ROLES = ["ten-years", "confidential"];

function effects(seeds: number, tell: (line: string) => void): StudyResult {
  const people = SCENARIOS_WITH_ROLES.map((id) => withoutBoard(loadTestScenario(id)));
  const result = studyEffects(openBench(), people, seeds, tell);
  const offered = new Set(people.flatMap(({ roles }) => roles.map(({ id }) => id)));
  const missing = listCatalogue().roles.filter((role) => !offered.has(role));
  return { ...result, faults: [...result.faults, ...missing.map((role) => `${role}: offered nowhere`)] };
}

/** Every run has a seed of its own; decisions are those of a few recorded ones. */
const RECORDED = 20;

function statecharts(seeds: number, tell: (line: string) => void): StudyResult {
  const differing = compareStatecharts(loadTestScenario(), seeds, (run) => {
    if (run % 50 === 0) tell(`${run} runs`);
  });
  return {
    data: { runs: seeds, differing },
    page: `${seeds} runs, half of them the story, half with random decisions, each played once with XState's actors and once with the tables made from them. ${differing.length} of them differ in any week.\n`,
    faults: differing,
  };
}

function memory(seeds: number, tell: (line: string) => void): StudyResult {
  const { scenario } = openBench();
  const recorded = Array.from({ length: RECORDED }, (_, seed) => recordRun(scenario, seed));
  const growth = measureMemory(scenario, recorded, seeds, (run) => tell(`${run} runs`));
  const grows = growth.bytesPerRun > LIMIT_BYTES_PER_RUN;
  return {
    data: { memory: growth },
    page: inCode(`${describeGrowth(growth, seeds)}\n`),
    faults: grows ? [`each run keeps ${growth.bytesPerRun.toFixed(0)} bytes`] : [],
  };
}

function checks(seeds: number, tell: (line: string) => void): StudyResult {
  const { strategies } = openBench();
  const all = openChecks();
  const input = {
    checks: all,
    // Some checks speak of a company without AI: nothing has been decided beforehand.
    scenarios: listScenarios().map((id) => ({ ...loadTestScenario(id), start: [] })),
    strategies,
    seeds: Array.from({ length: seeds }, (_, at) => at + 1),
    extremes: true,
  };
  let place = "";
  const { counts, breaches, runs } = finish(runChecks(input), ({ scenario, strategy }) => {
    if (place !== `${scenario}, ${strategy}`) tell(`${scenario}, ${strategy}`);
    place = `${scenario}, ${strategy}`;
  });
  const broken = new Set(breaches.map(({ check }) => check));
  const lines = all.map(
    ({ id, name }) =>
      `| ${id} | ${name.en} | ${counts.get(id) ?? 0} | ${broken.has(id) ? "**broken**" : "holds"} |`,
  );
  const faults = breaches.map(
    (one) =>
      `${one.check}: ${one.scenario}, ${one.strategy}, seed ${one.seed}${one.extremes ? `, ${one.extremes}` : ""}, week ${one.week}: ${one.expression} (${one.left}, ${one.right})`,
  );
  return {
    data: { runs, checks: all.map(({ id }) => ({ id, times: counts.get(id) ?? 0 })), breaches },
    page: `${runs} runs.\n\n| check | | times | |\n|---|---|---|---|\n${lines.join("\n")}\n`,
    faults: [
      ...faults.slice(0, 40),
      ...all.filter(({ id }) => !counts.has(id)).map(({ id }) => `${id} was never run`),
    ],
  };
}

function ablation(seeds: number, tell: (line: string) => void): StudyResult {
  const input = {
    scenarios: listScenarios().map((id) => withoutBoard(loadTestScenario(id))),
    strategies: openBench().strategies,
    places: openReportFile("ablation", readPlaces),
    catalogue: listCatalogue(),
    seeds,
  };
  const found = finish(runAblation(input), ({ list, id }) => tell(`${list}/${id}`));
  return {
    data: { ablations: found },
    page: describeAblation(found),
    faults: found
      .filter(({ strongest }) => strongest === null)
      .map(({ list, id, scenario }) =>
        scenario === null
          ? `${list}/${id} is offered by no scenario`
          : `${list}/${id} makes no measurable difference in ${scenario}`,
      ),
  };
}

function rhythm(seeds: number, tell: (line: string) => void): StudyResult {
  const { strategies } = openBench();
  const scenario = loadTestScenario();
  const rows: { strategy: string; rhythms: Rhythm[] }[] = [];
  for (const [strategy, factory] of strategies) {
    // Who decides nothing is asked nothing.
    if (strategy === "none") continue;
    tell(strategy);
    const rhythms = Array.from({ length: seeds }, (_, at) => measureRhythm(scenario, at + 1, factory));
    rows.push({ strategy, rhythms });
  }
  const judged = rows.map(({ strategy, rhythms }) => ({ strategy, ...judgeRhythm(rhythms) }));
  const lines = judged.map(
    (row) =>
      `| ${row.strategy} | ${row.pauses} | ${row.mostInFourWeeks} | ${row.longestWait} | ${row.kept} of ${seeds} |`,
  );
  const head =
    "| strategy | pauses, median (range) | most in 4 weeks | longest wait, weeks | seeds that keep every rule |";
  const story = judged.find(({ strategy }) => strategy === "story");
  return {
    data: { rhythm: judged },
    page: `${head}\n|---|---|---|---|---|\n${lines.join("\n")}\n`,
    faults:
      story === undefined ? ["there is no strategy story"] : story.faults.map((text) => `story: ${text}`),
  };
}

function answers(seeds: number, tell: (line: string) => void): StudyResult {
  const { scenario, strategies } = openBench();
  const found: Occurrence[] = [];
  for (const name of ["story", "big-bang", "cohabitation"]) {
    const factory = strategies.get(name);
    if (!factory) throw new Error(`there is no strategy ${name}`);
    tell(name);
    for (let seed = 1; seed <= seeds; seed++) found.push(...valueAnswers(scenario, seed, factory));
  }
  const records = sumAnswers(found);
  const lines = records.map(
    ({ incident, answer, offered, best, regret }) =>
      `| ${incident} | ${answer} | ${offered} | ${((100 * best) / offered).toFixed(0)} % | ${Math.round(regret).toLocaleString("en")} |`,
  );
  return {
    data: { answers: records },
    page: `| event | answer | offered | best | mean regret, € |\n|---|---|---|---|---|\n${lines.join("\n")}\n`,
    faults: judgeAnswers(records),
  };
}

export const STUDIES: Readonly<Record<string, Study>> = {
  report: { title: "The model against published patterns", seeds: 100, run: report },
  sensitivity: { title: "Which conclusions survive the weakest assumptions", seeds: 60, run: sensitivity },
  checks: { title: "Reality checks", seeds: 1, run: checks },
  ablation: { title: "What each thing of the catalogue changes", seeds: 60, run: ablation },
  rhythm: { title: "The rhythm of a run", seeds: 100, run: rhythm },
  answers: { title: "What answers to events are worth", seeds: 30, run: answers },
  memory: { title: "What runs leave in memory", seeds: 10_000, run: memory },
  statecharts: { title: "Statecharts as actors and as tables", seeds: 500, run: statecharts },
  effects: { title: "What the game is about", seeds: 200, run: effects },
  scenarios: { title: "Who wins and loses in each scenario", seeds: 50, run: scenarios },
};
