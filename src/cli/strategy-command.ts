/** `alphea strategy`: makes a strategy of a run file, and says where a strategy cannot do as the run did. */

import { recordStrategy } from "../lab/strategy/record-strategy.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { say } from "./message.ts";
import { noteOrigins, openRunFile } from "./replay-command.ts";
import { openScenario } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

export interface StrategyOptions {
  readonly out?: string;
}

/**
 * Prints the strategy, or writes it where asked. Throws `CommandFailure`: exit code 1 where the file cannot be used,
 * 3 where the run does not come out as recorded, so that nobody takes another run's decisions for it.
 */
export function strategyCommand(file: string, { out }: StrategyOptions, terminal: Terminal): ExitCode {
  const { locale } = terminal;
  const run = openRunFile(file, terminal);
  const scenario = openScenario(run.scenario.id, terminal);
  noteOrigins(file, run, scenario, terminal);
  const { text, differingWeek, finalHash, isSame, refused, unlike } = recordStrategy(scenario, run);
  if (differingWeek !== null) {
    throw new CommandFailure(EXIT.check, say(locale, "replayDiffers", { file, week: differingWeek }));
  }
  if (out === undefined) terminal.out(text);
  else {
    const reason = terminal.writeFile(out, text);
    if (reason !== null) {
      throw new CommandFailure(EXIT.input, say(locale, "cannotWrite", { file: out, reason }));
    }
    terminal.err(`${say(locale, "strategyWritten", { file: out })}\n`);
  }
  if (refused > 0) terminal.err(`${say(locale, "strategyRefused", { count: refused })}\n`);
  const { seed } = run;
  terminal.err(
    isSame
      ? `${say(locale, "strategySame", { seed, hash: finalHash })}\n`
      : `${say(locale, "strategyUnlike", { seed, count: unlike.length })}\n`,
  );
  return EXIT.done;
}
