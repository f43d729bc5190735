/** Reads the decisions that wait for the next week, as a save holds them. What a decision may say is left to the engine. */

import type { Command } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { EnginePort } from "./engine-port.ts";

/**
 * The waiting decisions; none where they make no sense.
 * @param planned as it was kept, not yet judged
 * @param run the run they wait in
 */
export function readPlanned(engine: EnginePort, planned: unknown, run: RunFile): readonly Command[] {
  if (!Array.isArray(planned) || planned.length === 0) return [];
  // Judged by the engine's own reader, as the decisions of a run that is one week longer.
  const { weekHashes: _, ...rest } = run;
  const week = run.weeks + 1;
  const longer = { ...rest, weeks: week, commands: planned.map((command: unknown) => ({ week, command })) };
  const parsed = engine.parseRunFile(JSON.stringify(longer), "planned");
  return parsed.ok ? parsed.value.commands.map((dated) => dated.command) : [];
}
