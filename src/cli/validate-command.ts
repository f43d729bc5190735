/** `alphea validate`: checks files and lists every problem of each. */

import type { Problem } from "../contract/problem.ts";
import { parseRunFile } from "../engine/parse-run-file.ts";
import { isExperimentFile } from "../lab/experiment/load-experiment.ts";
import { validateText } from "../scenario/validate-text.ts";
import { isStrategyFile, validateStrategyText } from "../strategy/load-strategy.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { openExperiment } from "./lab/lab-library.ts";
import { say } from "./message.ts";
import { describeProblems } from "./problem-list.ts";
import type { Terminal } from "./terminal.ts";

/** References to other files are judged against the catalogue that is installed. */
function findProblems(file: string, text: string, terminal: Terminal): readonly Problem[] {
  if (isStrategyFile(file, text)) return validateStrategyText(file, text, terminal.readScenarioFile);
  if (isExperimentFile(file, text)) {
    const parsed = openExperiment(file, text, terminal);
    return parsed.ok ? [] : parsed.problems;
  }
  if (!file.endsWith(".json")) return validateText(file, text, terminal.readScenarioFile);
  const parsed = parseRunFile(text, file);
  return parsed.ok ? [] : parsed.problems;
}

/**
 * Problems go to standard output, one line each; counts to standard error.
 * Throws `CommandFailure` with exit code 1 where a file has problems or cannot be read.
 */
export function validateCommand(files: readonly string[], terminal: Terminal): ExitCode {
  const { locale } = terminal;
  const messages: string[] = [];
  let count = 0;
  for (const file of files) {
    const text = terminal.readFile(file);
    if (text === null) {
      messages.push(say(locale, "cannotRead", { file }));
      continue;
    }
    const problems = findProblems(file, text, terminal);
    count += problems.length;
    if (problems.length > 0) terminal.out(`${describeProblems(problems, locale)}\n`);
    else terminal.err(`${say(locale, "fileFine", { file })}\n`);
  }
  if (count > 0) messages.push(say(locale, "problemCount", { count }));
  if (messages.length > 0) throw new CommandFailure(EXIT.input, messages.join("\n"));
  return EXIT.done;
}
