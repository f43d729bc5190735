/** Turns the text of a run file into a run that can go on, or into the messages that say why not. */

import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { describeProblems, type NoticeDraft } from "./notice-list.ts";
import { type Replayed, replayFile } from "./run.ts";

export interface Opened extends Replayed {
  readonly ok: true;
  readonly scenario: Scenario;
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
  return { ok: true, scenario, ...replayFile(engine, scenario, parsed.value) };
}
