/** Owns the run file as the engine uses it: a run is recorded as decisions, and played again from them. */

import type { Command, DatedCommand } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation, SimulationOptions, WeekResult } from "../contract/simulation.ts";
import { createSimulation } from "./simulation.ts";
import { ENGINE_VERSION } from "./version.ts";

/**
 * The file of a run so far.
 * @param commands every command given, refused ones included: they change nothing, and order is kept
 * @param weekHashes the hash of each played week, in order
 */
export function recordRun(
  simulation: Simulation,
  commands: readonly DatedCommand[],
  weekHashes: readonly string[],
): RunFile {
  return {
    format: "alphea-run",
    formatVersion: 1,
    engineVersion: ENGINE_VERSION,
    scenario: { id: simulation.scenario.id, contentHash: simulation.scenario.contentHash },
    seed: simulation.seed,
    weeks: simulation.week,
    commands,
    weekHashes,
    finalHash: simulation.hash,
  };
}

/** What came of playing a run file again. */
export interface ReplayReport {
  readonly simulation: Simulation;
  readonly results: readonly WeekResult[];
  /** First week whose hash is not the recorded one, or null where all are the same. */
  readonly firstDifferingWeek: number | null;
  /** Commands that were refused this time. */
  readonly refusals: number;
  readonly finalHash: string;
}

/** Groups dated commands by week, in the order given. */
export function commandsByWeek(commands: readonly DatedCommand[]): Map<number, Command[]> {
  const byWeek = new Map<number, Command[]>();
  for (const { week, command } of commands) {
    const list = byWeek.get(week);
    if (list) list.push(command);
    else byWeek.set(week, [command]);
  }
  return byWeek;
}

/** Plays a run file again, to its last played week. The scenario must be the one it names. */
export function replayRun(scenario: Scenario, run: RunFile, options: SimulationOptions = {}): ReplayReport {
  const simulation = createSimulation(scenario, run.seed, options);
  const byWeek = commandsByWeek(run.commands);
  const results: WeekResult[] = [];
  let firstDifferingWeek: number | null = null;
  let refusals = 0;
  const weeks = Math.min(run.weeks, scenario.weeks);
  for (let week = 1; week <= weeks && !simulation.ended; week++) {
    const result = simulation.advanceWeek(byWeek.get(week) ?? []);
    results.push(result);
    refusals += result.refusals.length;
    const recorded = run.weekHashes?.[week - 1];
    if (firstDifferingWeek === null && recorded !== undefined && recorded !== result.hash) {
      firstDifferingWeek = week;
    }
  }
  // A file without weekly hashes can still be told apart by its final one.
  if (firstDifferingWeek === null && simulation.hash !== run.finalHash) firstDifferingWeek = simulation.week;
  return { simulation, results, firstDifferingWeek, refusals, finalHash: simulation.hash };
}
