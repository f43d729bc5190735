/**
 * One run under way with everything it has produced: the simulation, the decisions that made it, its events,
 * postings and figures. It does not know time, the page or storage.
 */

import type { Command, DatedCommand, Refusal } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { FigureId, Posting } from "../contract/ledger.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation } from "../contract/simulation.ts";
import type { EnginePort } from "./engine-port.ts";

type Figures = Readonly<Record<FigureId, number>>;

export interface Run {
  readonly simulation: Simulation;
  /** Decisions given so far, with the week at whose start they were applied. */
  readonly commands: readonly DatedCommand[];
  readonly weekHashes: readonly string[];
  /** Figures after each week; index 0 is before the first. */
  readonly history: readonly Figures[];
  readonly events: readonly SimEvent[];
  readonly postings: readonly Posting[];
  /** What the engine refused in the last week. */
  readonly refusals: readonly Refusal[];
  /** Applies the decisions and plays one week. */
  advance(commands: readonly Command[]): void;
  /** The run so far in the one save format. */
  toFile(): RunFile;
}

/** A run at week 0. */
export function createRun(engine: EnginePort, scenario: Scenario, seed: number): Run {
  const simulation = engine.createSimulation(scenario, seed);
  // Readers compare arrays by identity, so each week makes new ones instead of pushing.
  let commands: readonly DatedCommand[] = [];
  let weekHashes: readonly string[] = [];
  let history: readonly Figures[] = [simulation.snapshot.figures];
  let events: readonly SimEvent[] = [];
  let postings: readonly Posting[] = [];
  let refusals: readonly Refusal[] = [];
  return {
    simulation,
    get commands() {
      return commands;
    },
    get weekHashes() {
      return weekHashes;
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
    advance(decisions) {
      const result = simulation.advanceWeek(decisions);
      commands = [...commands, ...decisions.map((command) => ({ week: result.week, command }))];
      weekHashes = [...weekHashes, result.hash];
      history = [...history, simulation.snapshot.figures];
      events = [...events, ...result.events];
      postings = [...postings, ...result.postings];
      refusals = result.refusals;
    },
    toFile() {
      return engine.recordRun(simulation, commands, weekHashes);
    },
  };
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
 */
export function replayFile(engine: EnginePort, scenario: Scenario, file: RunFile): Replayed {
  const run = createRun(engine, scenario, file.seed);
  const byWeek = groupByWeek(file.commands);
  let firstDifferingWeek: number | null = null;
  let refusedCount = 0;
  for (let week = 1; week <= file.weeks && !run.simulation.ended; week += 1) {
    run.advance((byWeek.get(week) ?? []).map((dated) => dated.command));
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

function groupByWeek(commands: readonly DatedCommand[]): Map<number, DatedCommand[]> {
  const byWeek = new Map<number, DatedCommand[]>();
  for (const dated of commands) {
    const week = byWeek.get(dated.week);
    if (week === undefined) byWeek.set(dated.week, [dated]);
    else week.push(dated);
  }
  return byWeek;
}
