/**
 * The branches of a run beside the one under way, as they are kept for the next visit, and back. Each is its
 * decisions alone: opening is playing again, as for every run.
 */

import type { Command, DatedCommand } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { type Run, replayFile } from "./run.ts";

/** Where a branch stands among the others. */
export interface BranchPlace {
  readonly id: number;
  readonly name: string;
  readonly parent: number | null;
  readonly fromWeek: number;
}

/** One branch as it is kept. */
export interface SavedBranch extends BranchPlace {
  readonly weeks: number;
  readonly commands: readonly DatedCommand[];
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
  readonly place: BranchPlace;
  readonly others: readonly OpenedBranch[];
}

/** Plays the kept branches again; null where there are none, or where what was kept makes no sense. */
export function openBranches(
  engine: EnginePort,
  scenario: Scenario,
  text: string,
  file: RunFile,
): OpenedBranches | null {
  const { branch, others } = JSON.parse(text) as { readonly branch?: unknown; readonly others?: unknown };
  if (!isPlace(branch) || !Array.isArray(others)) return null;
  const ids = new Set([branch.id]);
  const opened: OpenedBranch[] = [];
  for (const other of others as readonly unknown[]) {
    if (!isPlace(other) || ids.has(other.id)) return null;
    const { weeks, commands } = other as Partial<SavedBranch>;
    const { weekHashes: _, ...rest } = file;
    // Judged by the engine's own reader, as a run of its own.
    const parsed = engine.parseRunFile(JSON.stringify({ ...rest, weeks, commands }), "branch");
    if (!parsed.ok) return null;
    ids.add(other.id);
    const { id, name, parent, fromWeek } = other;
    const { run } = replayFile(engine, scenario, parsed.value);
    opened.push({ id, name, parent, fromWeek, run, planned: [] });
  }
  return { place: branch, others: opened };
}

function isPlace(value: unknown): value is BranchPlace {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, parent, fromWeek } = value as Partial<Record<keyof BranchPlace, unknown>>;
  return (
    Number.isInteger(id) &&
    typeof name === "string" &&
    (parent === null || Number.isInteger(parent)) &&
    Number.isInteger(fromWeek)
  );
}
