/**
 * Owns the strategy that a played run becomes: its decisions, dated. What is recorded is played at once on the same
 * scenario and seed, so that whatever a rule cannot say is found and told instead of guessed.
 */

import type { Command, DatedCommand } from "../../contract/command.ts";
import type { RecordedStrategy, Unlike } from "../../contract/recorded-strategy.ts";
import type { RunFile } from "../../contract/run-file.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { CommandPattern, Rule, StrategyDefinition } from "../../contract/strategy.ts";
import { replayRun } from "../../engine/replay.ts";
import { fieldsOf, isReference, NONE } from "../../strategy/command-field.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";
import { play } from "../play.ts";
import { writeStrategy } from "./write-strategy.ts";

/** The most that a strategy file may hold (strategy/schema.ts). */
const MOST_RULES = 100;
const MOST_COMMANDS = 30;
/** The same run in less time. */
const QUICK = { ledger: false, statecharts: "table" } as const;

/**
 * Makes a strategy of a run. What the engine refused is left out.
 * @param scenario the one that the run names
 */
export function recordStrategy(scenario: Scenario, run: RunFile): RecordedStrategy {
  // Each an object of its own: refusals are told apart by identity, and one command may be given twice.
  const commands = run.commands.map(({ week, command }) => ({ week, command: { ...command } }));
  const { results, firstDifferingWeek } = replayRun(scenario, { ...run, commands }, QUICK);
  const refused = new Set(results.flatMap(({ refusals }) => refusals.map(({ command }) => command)));
  const taken = commands.filter(({ week, command }) => week <= results.length && !refused.has(command));
  const { finalHash } = replayRun(scenario, { ...run, commands: taken }, QUICK);
  const definition = dateRules(scenario, run, taken);
  const given: DatedCommand[] = [];
  const { simulation } = play(scenario, run.seed, {
    strategy: (played) => createStrategy(definition, played),
    weeks: run.weeks,
    onWeek({ result, commands: decided }) {
      given.push(...decided.map((command) => ({ week: result.week, command })));
    },
  });
  const found = {
    finalHash: simulation.hash,
    isSame: simulation.hash === finalHash,
    refused: refused.size,
    unlike: compare(taken, given),
  };
  return {
    id: definition.id,
    text: writeStrategy(definition, scenario, run, found),
    differingWeek: firstDifferingWeek,
    ...found,
  };
}

/** One rule a week, or more where much was decided. */
function dateRules(scenario: Scenario, run: RunFile, taken: readonly DatedCommand[]): StrategyDefinition {
  const rules: Rule[] = [];
  for (let at = 0; at < taken.length && rules.length < MOST_RULES; ) {
    const week = taken[at]?.week ?? 0;
    const all = taken.slice(at, at + MOST_COMMANDS);
    const commands = all.filter((one) => one.week === week).map(({ command }) => toPattern(command));
    const part = rules.filter((rule) => rule["at-week"] === week).length;
    rules.push({
      id: part === 0 ? `week-${week}` : `week-${week}-part-${part + 1}`,
      "at-week": week,
      do: commands,
    });
    at += commands.length;
  }
  const { seed, weeks } = run;
  const { title } = scenario;
  return {
    // Two runs of one seed are two strategies.
    id: `played-${seed}-${run.finalHash.slice(0, 6)}`,
    title: { en: `Played: ${title.en}, seed ${seed}`, fr: `Jouée\u202f: ${title.fr}, graine ${seed}` },
    summary: {
      en: `What was decided in ${weeks} weeks of a run, at the same dates. Nothing is decided after them.`,
      fr: `Ce qui a été décidé en ${weeks} semaines d’une partie, aux mêmes dates. Rien n’est décidé ensuite.`,
    },
    rules,
  };
}

/** The pattern that means this command alone: a field that it leaves out is asked to be absent. */
function toPattern(command: Command): CommandPattern {
  const given = command as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(fieldsOf(command.kind)).flatMap(([name, field]) => {
    const value = given[name];
    // Of posts, only a retraining has a team to name.
    const isUnsaid = command.kind === "open-post" || field === "flag";
    if (value === undefined)
      return !isUnsaid && (isReference(field) || field === "number?") ? [[name, NONE]] : [];
    return field === "flag" && value === false ? [] : [[name, value]];
  });
  return { kind: command.kind, ...Object.fromEntries(fields) };
}

/** What was decided and is not decided again in its week, with what comes in its place. */
function compare(taken: readonly DatedCommand[], given: readonly DatedCommand[]): Unlike[] {
  const rest = new Set(given);
  const find = (isMeant: (other: DatedCommand) => boolean): DatedCommand | null => {
    for (const other of rest) {
      if (!isMeant(other)) continue;
      rest.delete(other);
      return other;
    }
    return null;
  };
  const isSame = (a: Command, b: Command) => sayCommand(a) === sayCommand(b);
  const lost = taken.filter(
    ({ week, command }) => find((other) => other.week === week && isSame(other.command, command)) === null,
  );
  return lost.map(({ week, command }) => ({
    week,
    command,
    instead:
      find((other) => other.week > week && isSame(other.command, command)) ??
      find((other) => other.week === week && isAbout(other.command, command)),
  }));
}

/** A text that is the same for the same command, in whatever order its fields were written. */
function sayCommand(command: Command): string {
  return JSON.stringify(toPattern(command));
}

/** True for commands that differ in numbers alone. */
function isAbout(one: Command, other: Command): boolean {
  const strip = (command: Command) =>
    JSON.stringify(toPattern(command), (_key, value) => (typeof value === "number" ? 0 : value));
  return strip(one) === strip(other);
}
