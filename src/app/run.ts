/**
 * One run under way with everything it has produced: the simulation, the decisions that made it, its events,
 * postings and figures. It can be looked back at, and gone on with from any of its weeks. It does not know time,
 * the page or storage.
 */

import type { BotWeek } from "../contract/bot.ts";
import type { Command, DatedCommand, Refusal } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { FigureId, Posting } from "../contract/ledger.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation, SimulationOptions } from "../contract/simulation.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import { commandsByWeek } from "../engine/replay.ts";
import type { EnginePort } from "./engine-port.ts";
import { createPastWeeks } from "./past-weeks.ts";

/** Wherever weeks are played again it is on the transition table: the same run in less time. */
const AGAIN: SimulationOptions = { statecharts: "table" };

type Figures = Readonly<Record<FigureId, number>>;

export interface Run {
  readonly simulation: Simulation;
  /** Decisions given so far, with the week at whose start they were applied. */
  readonly commands: readonly DatedCommand[];
  readonly weekHashes: readonly string[];
  /** Weeks that a strategy played, oldest first; a run file does not hold them. */
  readonly botWeeks: readonly BotWeek[];
  /** Figures after each week; index 0 is before the first. */
  readonly history: readonly Figures[];
  readonly events: readonly SimEvent[];
  readonly postings: readonly Posting[];
  /** What the engine refused in the last week. */
  readonly refusals: readonly Refusal[];
  /** Applies the decisions and plays one week; `by` tells of the strategy that decided. */
  advance(commands: readonly Command[], by?: BotWeek): void;
  /** The run so far in the one save format. */
  toFile(): RunFile;
  /** What could be known after a past week; nothing is on offer there. */
  lookAt(week: number): WeekSnapshot;
  /** The same run as it stood after a week, to go on with under the same luck; this one stays as it is. */
  fork(week: number): Run;
}

/** A run at week 0. */
export function createRun(
  engine: EnginePort,
  scenario: Scenario,
  seed: number,
  options: SimulationOptions = {},
): Run {
  return continueRun(engine, engine.createSimulation(scenario, seed, options), null);
}

/** A run that goes on from where a simulation stands, with what `before` had produced up to there. */
function continueRun(engine: EnginePort, simulation: Simulation, before: Run | null): Run {
  const { scenario, seed, week: start } = simulation;
  const until = <T extends { readonly week: number }>(list: readonly T[] | undefined): readonly T[] =>
    list?.filter((one) => one.week <= start) ?? [];
  // Readers compare arrays by identity, so each week makes new ones instead of pushing.
  let commands = until(before?.commands);
  let weekHashes: readonly string[] = before?.weekHashes.slice(0, start) ?? [];
  let history: readonly Figures[] = before?.history.slice(0, start + 1) ?? [simulation.snapshot.figures];
  let events = until(before?.events);
  let postings = until(before?.postings);
  let botWeeks = until(before?.botWeeks);
  let refusals: readonly Refusal[] = [];

  let replayed: Simulation | null = null;
  /** Plays again up to a week; later weeks go on from the last one asked for. */
  function replay(week: number): WeekSnapshot {
    if (replayed === null || replayed.week > week) replayed = null;
    replayed ??= engine.createSimulation(scenario, seed, { ...AGAIN, ledger: false });
    playTo(replayed, week, commands);
    return replayed.snapshot;
  }
  const past = createPastWeeks(replay);
  for (let week = 0; week < start; week += 1) past.keep((before as Run).lookAt(week));
  past.keep(simulation.snapshot);

  const run: Run = {
    simulation,
    get commands() {
      return commands;
    },
    get weekHashes() {
      return weekHashes;
    },
    get botWeeks() {
      return botWeeks;
    },
    get history() {
      return history;
    },
    get events() {
      return events;
    },
    get postings() {
      return postings;
    },
    get refusals() {
      return refusals;
    },
    advance(decisions, by) {
      const result = simulation.advanceWeek(decisions);
      commands = [...commands, ...decisions.map((command) => ({ week: result.week, command }))];
      weekHashes = [...weekHashes, result.hash];
      history = [...history, simulation.snapshot.figures];
      past.keep(simulation.snapshot);
      events = [...events, ...result.events];
      postings = [...postings, ...result.postings];
      refusals = result.refusals;
      if (by !== undefined) botWeeks = [...botWeeks, by];
    },
    toFile() {
      return engine.recordRun(simulation, commands, weekHashes);
    },
    lookAt: (week) => past.look(week),
    fork(week) {
      const again = engine.createSimulation(scenario, seed, AGAIN);
      playTo(again, week, commands);
      return continueRun(engine, again, run);
    },
  };
  return run;
}

/** Plays a simulation up to a week with the decisions of a run. */
function playTo(simulation: Simulation, week: number, commands: readonly DatedCommand[]): void {
  const byWeek = commandsByWeek(commands);
  while (simulation.week < week && !simulation.ended) {
    simulation.advanceWeek(byWeek.get(simulation.week + 1) ?? []);
  }
}

/** A run that was played again from its file. */
export interface Replayed {
  readonly run: Run;
  /** First week whose hash is not the recorded one; null where all agree. */
  readonly firstDifferingWeek: number | null;
  /** Decisions that this engine refused and that are part of the file. */
  readonly refusedCount: number;
}

/**
 * Plays a run file again, week by week.
 * @param scenario the scenario that the file names
 * @param botWeeks weeks of it that a strategy played
 */
export function replayFile(
  engine: EnginePort,
  scenario: Scenario,
  file: RunFile,
  botWeeks: readonly BotWeek[] = [],
): Replayed {
  const run = createRun(engine, scenario, file.seed, AGAIN);
  const byWeek = commandsByWeek(file.commands);
  let firstDifferingWeek: number | null = null;
  let refusedCount = 0;
  for (let week = 1; week <= file.weeks && !run.simulation.ended; week += 1) {
    run.advance(
      byWeek.get(week) ?? [],
      botWeeks.find((one) => one.week === week),
    );
    refusedCount += run.refusals.length;
    const recorded = file.weekHashes?.[week - 1];
    if (firstDifferingWeek === null && recorded !== undefined && recorded !== run.weekHashes[week - 1]) {
      firstDifferingWeek = week;
    }
  }
  if (firstDifferingWeek === null && run.simulation.hash !== file.finalHash) {
    firstDifferingWeek = run.simulation.week;
  }
  return { run, firstDifferingWeek, refusedCount };
}
