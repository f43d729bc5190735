/**
 * A run as it is saved, and back: the run file and the decisions that wait for the next week. What a run file
 * holds is left to the engine.
 */

import type { Command } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { describeProblems, type NoticeDraft } from "./notice-list.ts";
import { type Replayed, replayFile } from "./run.ts";
import { type OpenedBranches, openBranches, type SavedBranches } from "./save-branches.ts";

/** A run file with a few more fields, which readers of run files pass over. */
export interface SaveFile extends RunFile, SavedBranches {
  /** Decisions that take effect when the week after the last one starts. */
  readonly planned?: readonly Command[];
}

export interface Opened extends Replayed {
  readonly ok: true;
  readonly scenario: Scenario;
  /** Decisions that still wait for the next week. */
  readonly planned: readonly Command[];
  /** The branches kept with it; null where it is alone. */
  readonly branches: OpenedBranches | null;
}

export type Opening = Opened | { readonly ok: false; readonly notices: readonly NoticeDraft[] };

/**
 * Reads a run file and plays it again up to its last week.
 * @param file name to use in the messages
 */
export function openRun(
  engine: EnginePort,
  scenarios: ReadonlyMap<string, Scenario>,
  text: string,
  file: string,
): Opening {
  const parsed = engine.parseRunFile(text, file);
  if (!parsed.ok) return { ok: false, notices: describeProblems(file, parsed.problems) };
  const { id } = parsed.value.scenario;
  const scenario = scenarios.get(id);
  if (scenario === undefined) {
    const values = { file, scenario: id };
    return { ok: false, notices: [{ tone: "bad", key: "notice.file-other-scenario", values }] };
  }
  const replayed = replayFile(engine, scenario, parsed.value);
  const planned = replayed.run.simulation.ended ? [] : readPlanned(engine, text, parsed.value);
  const branches = openBranches(engine, scenario, text, parsed.value);
  return { ok: true, scenario, ...replayed, planned, branches };
}

/** The waiting decisions of a save whose run is sound; none where they are not. */
function readPlanned(engine: EnginePort, text: string, run: RunFile): readonly Command[] {
  const { planned } = JSON.parse(text) as { readonly planned?: unknown };
  if (!Array.isArray(planned) || planned.length === 0) return [];
  // Judged by the engine's own reader, as the decisions of a run that is one week longer.
  const { weekHashes: _, ...rest } = run;
  const week = run.weeks + 1;
  const longer = { ...rest, weeks: week, commands: planned.map((command: unknown) => ({ week, command })) };
  const parsed = engine.parseRunFile(JSON.stringify(longer), "planned");
  return parsed.ok ? parsed.value.commands.map((dated) => dated.command) : [];
}
