/** `alphea run`: plays one run with a strategy, prints it and, where asked, writes its run file. */

import type { Scenario } from "../contract/scenario.ts";
import type { StrategyDefinition } from "../contract/strategy.ts";
import { recordRun } from "../engine/replay.ts";
import { createSimulation } from "../engine/simulation.ts";
import { ENGINE_VERSION } from "../engine/version.ts";
import { loadScenario } from "../scenario/load-scenario.ts";
import { createStrategy } from "../strategy/create-strategy.ts";
import { STRATEGY_NAMES } from "../strategy/find-strategy.ts";
import { isStrategyPath, loadStrategy } from "../strategy/load-strategy.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { say } from "./message.ts";
import { readFormat, readSeed, readWeeks } from "./option.ts";
import { playRun } from "./play-run.ts";
import { describeProblems } from "./problem-list.ts";
import { formatRun, RUN_FORMATS } from "./run-output.ts";
import type { Terminal } from "./terminal.ts";

export interface RunOptions {
  readonly seed?: string;
  readonly strategy?: string;
  readonly weeks?: string;
  readonly format?: string;
  readonly trace?: boolean;
  readonly out?: string;
}

/** Loads a strategy by name or file, or ends the command with everything that is wrong with it. */
function openStrategy(nameOrPath: string, terminal: Terminal): StrategyDefinition {
  if (!isStrategyPath(nameOrPath) && !(STRATEGY_NAMES as readonly string[]).includes(nameOrPath)) {
    const values = { name: nameOrPath, names: STRATEGY_NAMES.join(", ") };
    throw new CommandFailure(EXIT.usage, say(terminal.locale, "unknownStrategy", values));
  }
  const parsed = loadStrategy(nameOrPath, (path) =>
    path === nameOrPath ? terminal.readFile(path) : terminal.readScenarioFile(path),
  );
  if (parsed.ok) return parsed.value;
  throw new CommandFailure(EXIT.input, describeProblems(parsed.problems, terminal.locale));
}

/** Loads a scenario by id or file, or ends the command with everything that is wrong with it. */
export function openScenario(idOrPath: string, terminal: Terminal): Scenario {
  const parsed = loadScenario(idOrPath, terminal.readScenarioFile);
  if (parsed.ok) return parsed.value;
  throw new CommandFailure(EXIT.input, describeProblems(parsed.problems, terminal.locale));
}

/** Plays, prints and saves one run. Throws `CommandFailure` where input or usage is wrong. */
export async function runCommand(
  idOrPath: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { locale } = terminal;
  const seed = readSeed(options.seed, locale);
  const format = readFormat(options.format, RUN_FORMATS, locale);
  const wanted = readWeeks(options.weeks, locale);
  const strategy = openStrategy(options.strategy ?? "none", terminal);
  const trace = options.trace ?? false;
  const scenario = openScenario(idOrPath, terminal);
  const weeks = wanted ?? scenario.weeks;
  if (weeks > scenario.weeks) {
    throw new CommandFailure(EXIT.usage, say(locale, "wrongWeeks", { value: weeks, weeks: scenario.weeks }));
  }

  const simulation = createSimulation(scenario, seed, { ledger: false, trace });
  const run = await playRun(simulation, createStrategy(strategy, scenario), {
    weeks,
    isInterrupted: terminal.isInterrupted,
    breathe: terminal.breathe,
  });
  if (run.interrupted) {
    throw new CommandFailure(EXIT.interrupted, say(locale, "interrupted", { week: simulation.week }));
  }
  if (options.out !== undefined) {
    const hashes = run.weeks.map(({ hash }) => hash);
    const file = recordRun(simulation, run.commands, hashes);
    const reason = terminal.writeFile(options.out, `${JSON.stringify(file, null, 2)}\n`);
    if (reason !== null) {
      throw new CommandFailure(EXIT.input, say(locale, "cannotWrite", { file: options.out, reason }));
    }
    terminal.err(`${say(locale, "runSaved", { file: options.out })}\n`);
  }
  if (run.refusals > 0) terminal.err(`${say(locale, "refusedCommands", { count: run.refusals })}\n`);
  terminal.out(
    formatRun(run, format, { strategy: strategy.id, engineVersion: ENGINE_VERSION, trace, locale }),
  );
  return EXIT.done;
}
