/**
 * The branches of a run beside the one under way, as they are kept for the next visit, and back. Each is its
 * decisions alone: opening is playing again, as for every run.
 */

import type { Command, DatedCommand } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { readBotWeeks, type SavedBotWeeks } from "./read-bot-weeks.ts";
import { readPlanned } from "./read-planned.ts";
import { type Run, replayFile } from "./run.ts";

/** Each branch keeps its events, postings and weeks, some 10 MB at the end of a run. */
export const MOST_BRANCHES = 8;
/** Longest name of a branch, in characters. */
const LONGEST_NAME = 40;

/** Where a branch stands among the others. */
export interface BranchPlace {
  /** From 1. */
  readonly id: number;
  readonly name: string;
  readonly parent: number | null;
  readonly fromWeek: number;
}

/** One branch as it is kept. */
export interface SavedBranch extends BranchPlace, SavedBotWeeks, Pick<RunFile, "weeks" | "finalHash"> {
  readonly commands: readonly DatedCommand[];
  /** Decisions that wait for its next week. */
  readonly planned?: readonly Command[];
}

/** What a save holds besides its run; absent while there is one branch. */
export interface SavedBranches {
  /** The place of the run itself. */
  readonly branch?: BranchPlace;
  readonly others?: readonly SavedBranch[];
}

/** A branch that was played again. */
export interface OpenedBranch extends BranchPlace {
  readonly run: Run;
  readonly planned: readonly Command[];
}

export interface OpenedBranches {
  /** Null where the run stands alone. */
  readonly place: BranchPlace | null;
  readonly others: readonly OpenedBranch[];
  /** How many were kept and could not be opened. */
  readonly dropped: number;
  /** How many of those opened are not what they were when they were kept. */
  readonly differing: number;
}

/** A name as a branch may have it. */
export function trimName(name: string): string {
  return name.trim().slice(0, LONGEST_NAME);
}

/**
 * Plays the kept branches again; what makes no sense is left out and counted.
 * @param kept what a save holds, not yet judged
 * @param file the run of that save
 */
export function openBranches(
  engine: EnginePort,
  scenario: Scenario,
  kept: { readonly branch?: unknown; readonly others?: unknown },
  file: RunFile,
): OpenedBranches {
  const { branch, others = [] } = kept;
  const all: readonly unknown[] = Array.isArray(others) ? others : [others];
  const place = readPlace(branch);
  if (place === null) return { place, others: [], dropped: all.length, differing: 0 };
  const ids = new Set([place.id]);
  const opened: OpenedBranch[] = [];
  let differing = 0;
  for (const other of all.slice(0, MOST_BRANCHES - 1)) {
    const at = readPlace(other);
    if (at === null || ids.has(at.id)) continue;
    const { weeks, commands, finalHash, planned, botWeeks } = other as Partial<
      Record<keyof SavedBranch, unknown>
    >;
    const { weekHashes: _, ...rest } = file;
    // Judged by the engine's own reader, as a run of its own.
    const parsed = engine.parseRunFile(JSON.stringify({ ...rest, weeks, commands, finalHash }), "branch");
    if (!parsed.ok) continue;
    ids.add(at.id);
    const { run, firstDifferingWeek } = replayFile(engine, scenario, parsed.value, readBotWeeks(botWeeks));
    if (firstDifferingWeek !== null) differing += 1;
    opened.push({
      ...at,
      run,
      planned: run.simulation.ended ? [] : readPlanned(engine, planned, parsed.value),
    });
  }
  return { place, others: opened, dropped: all.length - opened.length, differing };
}

/** The place of a branch with nothing else; null where it is none. */
function readPlace(value: unknown): BranchPlace | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, name, parent, fromWeek } = value as Partial<Record<keyof BranchPlace, unknown>>;
  if (!isCount(id) || typeof name !== "string" || !isCount(fromWeek)) return null;
  return parent === null || isCount(parent) ? { id, name: trimName(name), parent, fromWeek } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
