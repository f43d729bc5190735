/** Names the commands and their options, and turns every wrong use into one sentence. Runs nothing itself. */

import { Command, CommanderError } from "commander";
import { ENGINE_VERSION } from "../engine/version.ts";
import { STRATEGY_NAMES } from "../strategy/find-strategy.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import type { LabOptions } from "./lab/lab-command.ts";
import type { MergeOptions } from "./lab/merge-command.ts";
import { type MessageKey, say } from "./message.ts";
import { type ModelReportOptions, modelReportCommand } from "./model-report-command.ts";
import { QUEUE_EXAMPLE } from "./option.ts";
import { type ReplayOptions, replayCommand } from "./replay-command.ts";
import { type RunOptions, runCommand } from "./run-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { type StrategyOptions, strategyCommand } from "./strategy-command.ts";
import type { Terminal } from "./terminal.ts";
import { validateCommand } from "./validate-command.ts";

const COMMANDS = ["run", "lab", "work", "merge", "validate", "replay", "strategy", "schema", "model-report"];

const TITLES: Readonly<Record<string, MessageKey>> = {
  "Usage:": "usageTitle",
  "Arguments:": "argumentsTitle",
  "Options:": "optionsTitle",
  "Global Options:": "optionsTitle",
  "Commands:": "commandsTitle",
};

/** A mistake that commander found, in the person's words. */
function explain(error: CommanderError, words: readonly string[], terminal: Terminal): string {
  const { locale } = terminal;
  const names = COMMANDS.join(", ");
  // The only place that names the culprit is the sentence, between quotes.
  const name = /'([^']*)'/.exec(error.message)?.[1]?.split(/[ ,<]/)[0] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return say(locale, "unknownCommand", { name, names });
    case "commander.help":
      return words.length === 0
        ? say(locale, "missingCommand", { names })
        : say(locale, "unknownCommand", { name: words[0] ?? "", names });
    case "commander.unknownOption":
      return say(locale, "unknownOption", { name });
    case "commander.optionMissingArgument":
      return say(locale, "missingValue", { name });
    case "commander.missingArgument":
      return say(locale, "missingArgument", { name });
    case "commander.excessArguments":
      return say(locale, "excessArguments");
    default:
      return say(locale, "wrongUsage");
  }
}

function buildProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const text = (key: MessageKey, values = {}): string => say(terminal.locale, key, values);
  const program = new Command("alphea");

  /** What every command shares; sub-commands inherit the rest. */
  const prepare = (command: Command): Command =>
    command
      .helpOption("-h, --help", text("helpOption"))
      .option(`--lang <${text("wordLanguage")}>`, text("langOption"));

  program
    .usage(text("usageProgram"))
    .description(text("about"))
    .version(ENGINE_VERSION, "--version", text("versionOption"))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {}, getOutHasColors: () => false })
    .configureHelp({ styleTitle: (title) => (TITLES[title] ? text(TITLES[title]) : title) })
    .addHelpText("after", () => `\n${text("exitCodes")}`);
  prepare(program);

  prepare(program.command("run"))
    .description(text("runAbout"))
    .argument(`<${text("wordScenario")}>`, text("runScenario"))
    .option("--seed <n>", text("runSeed"))
    .option(`--strategy <${text("wordName")}>`, text("runStrategy", { names: STRATEGY_NAMES.join(", ") }))
    .option("--weeks <n>", text("runWeeks"))
    .option("--format <format>", text("runFormat"))
    .option("--trace", text("runTrace"))
    .option(`--out <${text("wordFile")}>`, text("runOut"))
    .action(async (scenario: string, options: RunOptions) => {
      finish(await runCommand(scenario, options, terminal));
    });
  prepare(program.command("lab"))
    .description(text("labAbout"))
    .argument(`<${text("wordExperiment")}>`, text("labFile"))
    .option("--replications <n>", text("labReplications"))
    .option("--workers <n>", text("labWorkers"))
    .option("--shard <i/n>", text("labShard"))
    .option(`--queue <${text("wordQueue")}>`, text("labQueue"))
    .option("--format <format>", text("labFormat"))
    .option(`--out <${text("wordFolder")}>`, text("labOut"))
    .action(async (file: string, options: LabOptions) => {
      // Fetched late: the other commands need neither pool nor table writers.
      const { labCommand } = await import("./lab/lab-command.ts");
      finish(await labCommand(file, options, terminal));
    });
  prepare(program.command("work"))
    .description(text("workAbout"))
    .argument(`<${text("wordQueue")}>`, text("workQueue", { example: QUEUE_EXAMPLE }))
    .action(async (url: string) => {
      const { workCommand } = await import("./lab/work-command.ts");
      finish(await workCommand(url, terminal));
    });
  prepare(program.command("merge"))
    .description(text("mergeAbout"))
    .argument(`<${text("wordFolders")}...>`, text("mergeFolders"))
    .option("--format <format>", text("labFormat"))
    .option(`--out <${text("wordFolder")}>`, text("mergeOut"))
    .action(async (folders: string[], options: MergeOptions) => {
      const { mergeCommand } = await import("./lab/merge-command.ts");
      finish(await mergeCommand(folders, options, terminal));
    });
  prepare(program.command("validate"))
    .description(text("validateAbout"))
    .argument(`<${text("wordFiles")}...>`, text("validateFiles"))
    .action((files: string[]) => finish(validateCommand(files, terminal)));
  prepare(program.command("replay"))
    .description(text("replayAbout"))
    .argument(`<${text("wordRun")}>`, text("replayFile"))
    .option("--verify", text("replayVerify"))
    .option("--format <format>", text("replayFormat"))
    .action((file: string, options: ReplayOptions) => finish(replayCommand(file, options, terminal)));
  prepare(program.command("strategy"))
    .description(text("strategyAbout"))
    .argument(`<${text("wordRun")}>`, text("strategyFile"))
    .option(`--out <${text("wordFile")}>`, text("strategyOut"))
    .action((file: string, options: StrategyOptions) => finish(strategyCommand(file, options, terminal)));
  prepare(program.command("schema"))
    .description(text("schemaAbout"))
    .argument(`[${text("wordName")}]`, text("schemaName"))
    .action((name: string | undefined) => finish(schemaCommand(name, terminal)));
  prepare(program.command("model-report"))
    .description(text("reportAbout"))
    .option("--format <format>", text("reportFormat"))
    .option("--seeds <n>", text("reportSeeds"))
    .option("--quick", text("reportQuick"))
    .option("--sensitivity", text("reportSensitivity"))
    .action(async (options: ModelReportOptions) => {
      finish(await modelReportCommand(options, terminal));
    });
  return program;
}

/**
 * Runs one command line. Never throws: whatever happens becomes a message and an exit code.
 * @param words what follows the program's name
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram(terminal, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      terminal.err(`${explain(error, words, terminal)}\n`);
      return EXIT.usage;
    }
    if (error instanceof CommandFailure) {
      terminal.err(`${error.message}\n`);
      return error.exitCode;
    }
    const reason = error instanceof Error ? error.message : String(error);
    terminal.err(`${say(terminal.locale, "internal", { reason })}\n`);
    return EXIT.check;
  }
}
