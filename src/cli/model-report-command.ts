/** `alphea model-report`: runs the table of published patterns and, where asked, the ±50 % study. */

import type { Parsed } from "../contract/problem.ts";
import { type Bench, loadStrategies } from "../lab/bench.ts";
import { MEASURES } from "../lab/report/measure/measure-table.ts";
import { readExplanations, readPatterns } from "../lab/report/read-patterns.ts";
import { type Row, runReport } from "../lab/report/run-report.ts";
import {
  type Group,
  readGroups,
  runSensitivity,
  type Sensitivity,
} from "../lab/sensitivity/run-sensitivity.ts";
import { withoutBoard } from "../lab/variant.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { say } from "./message.ts";
import { formatReport, REPORT_FORMATS } from "./model-report-output.ts";
import { readFormat } from "./option.ts";
import { describeProblems } from "./problem-list.ts";
import { openScenario } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

export interface ModelReportOptions {
  readonly format?: string;
  readonly seeds?: string;
  readonly quick?: boolean;
  readonly sensitivity?: boolean;
}

/** The scenario on which the model is judged. */
const SCENARIO = "alphea-as-told";
const SEEDS = 60;
const QUICK_SEEDS = 12;
/** Seeds between two chances to stop. */
const BREATH = 4;

function readSeeds({ seeds, quick }: ModelReportOptions, terminal: Terminal): number {
  if (seeds === undefined) return quick ? QUICK_SEEDS : SEEDS;
  const count = /^\d{1,4}$/.test(seeds) ? Number(seeds) : 0;
  if (count < 3 || count > 1000) {
    throw new CommandFailure(EXIT.usage, say(terminal.locale, "wrongSeeds", { value: seeds }));
  }
  return count;
}

function open<Value>(
  file: string,
  terminal: Terminal,
  read: (file: string, text: string) => Parsed<Value>,
): Value {
  const path = `report/${file}`;
  const text = terminal.readScenarioFile(path);
  if (text === null) throw new CommandFailure(EXIT.input, say(terminal.locale, "cannotRead", { file: path }));
  return accept(read(path, text), terminal);
}

/** What was read, or the end of the command with everything that is wrong with it. */
function accept<Value>(parsed: Parsed<Value>, terminal: Terminal): Value {
  if (parsed.ok) return parsed.value;
  throw new CommandFailure(EXIT.input, describeProblems(parsed.problems, terminal.locale));
}

/** Runs a study to its end, telling what is under way; ends the command where the person stops it. */
async function finish<Step, Result>(
  study: Generator<Step, Result>,
  terminal: Terminal,
  tell: (step: Step) => string,
): Promise<Result> {
  let told = "";
  for (let count = 0; ; count++) {
    const next = study.next();
    if (next.done) return next.value;
    const line = tell(next.value);
    if (line !== told) terminal.err(`${line}\n`);
    told = line;
    if (count % BREATH !== 0) continue;
    await terminal.breathe();
    if (terminal.isInterrupted())
      throw new CommandFailure(EXIT.interrupted, say(terminal.locale, "reportStopped"));
  }
}

/** Prints the report. Exit code 3 where a row fails, 1 where the table itself is wrong. */
export async function modelReportCommand(options: ModelReportOptions, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const seeds = readSeeds(options, terminal);
  const format = readFormat(options.format, REPORT_FORMATS, locale);
  const bench: Bench = {
    scenario: withoutBoard(openScenario(SCENARIO, terminal)),
    strategies: accept(loadStrategies(terminal.readScenarioFile), terminal),
  };
  const patterns = open("patterns.yaml", terminal, (file, text) =>
    readPatterns(file, text, Object.keys(MEASURES)),
  );
  const explanations = open("explained.yaml", terminal, (file, text) =>
    readExplanations(file, text, patterns),
  );
  const groups = options.sensitivity ? open("sensitivity.yaml", terminal, readGroups) : [];

  const study = runReport({ bench, patterns, explanations, measures: MEASURES, seeds });
  const rows: readonly Row[] = await finish(study, terminal, ({ pattern, done, of }) =>
    say(locale, "reportRow", { done: done + 1, of, title: pattern.title[locale] }),
  );
  const title = (group: Group | null) => group?.title[locale] ?? say(locale, "reportAsIs");
  const sensitivity: Sensitivity | null = options.sensitivity
    ? await finish(runSensitivity(bench, groups, seeds), terminal, ({ group, factor }) =>
        say(locale, "reportCase", { title: title(group), factor }),
      )
    : null;

  terminal.out(formatReport({ rows, sensitivity, seeds }, format, locale));
  const failed = rows.filter(({ verdict }) => verdict === "fail").length;
  if (failed === 0) return EXIT.done;
  throw new CommandFailure(EXIT.check, say(locale, "reportFailed", { count: failed, of: rows.length }));
}
