/**
 * A run as it is saved, and back: the run file and the decisions that wait for the next week. What a run file
 * holds is left to the engine.
 */

import type { Command } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { describeProblems, type NoticeDraft } from "./notice-list.ts";
import { readBotWeeks, type SavedBotWeeks } from "./read-bot-weeks.ts";
import { readPlanned } from "./read-planned.ts";
import { type Replayed, replayFile } from "./run.ts";
import { type OpenedBranches, openBranches, type SavedBranches } from "./save-branches.ts";

/** A run file with a few more fields, which readers of run files pass over. */
export interface SaveFile extends RunFile, SavedBranches, SavedBotWeeks {
  /** Decisions that take effect when the week after the last one starts. */
  readonly planned?: readonly Command[];
}

export interface Opened extends Replayed {
  readonly ok: true;
  readonly scenario: Scenario;
  /** Decisions that still wait for the next week. */
  readonly planned: readonly Command[];
  /** The branches kept with it. */
  readonly branches: OpenedBranches;
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
  const kept = JSON.parse(text) as { readonly [Field in keyof SaveFile]?: unknown };
  const replayed = replayFile(engine, scenario, parsed.value, readBotWeeks(kept.botWeeks));
  const planned = replayed.run.simulation.ended ? [] : readPlanned(engine, kept.planned, parsed.value);
  const branches = openBranches(engine, scenario, kept, parsed.value);
  return { ok: true, scenario, ...replayed, planned, branches };
}
