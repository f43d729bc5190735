/** `alphea replay`: plays a run file again and, where asked, checks it week by week. */

import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import { parseRunFile } from "../engine/parse-run-file.ts";
import { type ReplayReport, replayRun } from "../engine/replay.ts";
import { ENGINE_VERSION } from "../engine/version.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { say } from "./message.ts";
import { readFormat } from "./option.ts";
import { describeProblems } from "./problem-list.ts";
import { formatReplay, REPLAY_FORMATS } from "./replay-output.ts";
import { openScenario } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

export interface ReplayOptions {
  readonly verify?: boolean;
  readonly format?: string;
}

/** Reads a run file, or ends the command with everything that is wrong with it. */
export function openRunFile(file: string, terminal: Terminal): RunFile {
  const text = terminal.readFile(file);
  if (text === null) throw new CommandFailure(EXIT.input, say(terminal.locale, "cannotRead", { file }));
  const parsed = parseRunFile(text, file);
  if (parsed.ok) return parsed.value;
  throw new CommandFailure(EXIT.input, describeProblems(parsed.problems, terminal.locale));
}

/** What may explain a difference, said before it is named. */
export function noteOrigins(file: string, run: RunFile, scenario: Scenario, terminal: Terminal): void {
  const { locale } = terminal;
  if (run.scenario.contentHash !== scenario.contentHash) {
    const { id, contentHash } = run.scenario;
    const values = { file, id, recorded: contentHash, present: scenario.contentHash };
    terminal.err(`${say(locale, "otherContent", values)}\n`);
  }
  if (run.engineVersion !== ENGINE_VERSION) {
    const values = { file, recorded: run.engineVersion, present: ENGINE_VERSION };
    terminal.err(`${say(locale, "otherEngine", values)}\n`);
  }
}

/** How the replay differs from the recording, or null where it does not. */
function describeDifference(
  file: string,
  run: RunFile,
  report: ReplayReport,
  terminal: Terminal,
): string | null {
  const { locale } = terminal;
  const { firstDifferingWeek, finalHash, simulation, results } = report;
  if (simulation.week !== run.weeks) {
    return say(locale, "replayShort", { file, present: simulation.week, recorded: run.weeks });
  }
  if (firstDifferingWeek === null) return null;
  // The engine names the last week as well where only the final hash tells the runs apart.
  const recorded = run.weekHashes?.[firstDifferingWeek - 1];
  if (recorded === undefined || recorded === results[firstDifferingWeek - 1]?.hash) {
    return say(locale, "replayEndDiffers", { file, recorded: run.finalHash, present: finalHash });
  }
  return say(locale, "replayDiffers", { file, week: firstDifferingWeek });
}

/**
 * Prints how the run came out. Throws `CommandFailure`: exit code 1 where the file cannot be used, and
 * with `--verify` exit code 3 where a week differs from the recording.
 */
export function replayCommand(file: string, options: ReplayOptions, terminal: Terminal): ExitCode {
  const { locale } = terminal;
  const format = readFormat(options.format, REPLAY_FORMATS, locale);
  const run = openRunFile(file, terminal);
  const scenario = openScenario(run.scenario.id, terminal);
  noteOrigins(file, run, scenario, terminal);
  const report = replayRun(scenario, run);
  if (report.refusals > 0) terminal.err(`${say(locale, "refusedCommands", { count: report.refusals })}\n`);
  const difference = describeDifference(file, run, report, terminal);
  terminal.out(formatReplay(run, report, format, locale));
  if (difference === null) {
    const values = { file, weeks: run.weeks, hash: report.finalHash };
    terminal.err(`${say(locale, "replaySame", values)}\n`);
    return EXIT.done;
  }
  if (options.verify) throw new CommandFailure(EXIT.check, difference);
  terminal.err(`${difference}\n`);
  return EXIT.done;
}
