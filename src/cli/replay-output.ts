/** What `replay` prints: how the run came out, as a table in the person's language or as JSON. */

import type { RunFile } from "../contract/run-file.ts";
import type { Locale } from "../contract/text.ts";
import type { ReplayReport } from "../engine/replay.ts";
import { createTranslator } from "../i18n/translator.ts";
import { FIGURES, layOutPairs, showFigure } from "./figure-list.ts";
import { say } from "./message.ts";

export type ReplayFormat = "table" | "json";
export const REPLAY_FORMATS: readonly [ReplayFormat, ...ReplayFormat[]] = ["table", "json"];

/** The whole output of `replay` in one format. */
export function formatReplay(
  run: RunFile,
  report: ReplayReport,
  format: ReplayFormat,
  locale: Locale,
): string {
  const { simulation, firstDifferingWeek, refusals, finalHash } = report;
  const { scenario, seed, week, snapshot } = simulation;
  if (format === "json") {
    const result = {
      scenario: scenario.id,
      seed,
      engineVersion: run.engineVersion,
      weeks: week,
      finalHash,
      recordedHash: run.finalHash,
      firstDifferingWeek,
      refusalCount: refusals,
      keyFigures: snapshot.figures,
    };
    return `${JSON.stringify(result, null, 2)}\n`;
  }
  const translator = createTranslator(locale);
  const summary = layOutPairs([
    [say(locale, "headScenario"), `${scenario.title[locale]} (${scenario.id})`],
    [say(locale, "headSeed"), String(seed)],
    [say(locale, "headWeeks"), String(week)],
    [say(locale, "headHash"), finalHash],
  ]);
  const figures = layOutPairs(
    FIGURES.map((id) => [
      translator.find(`figure.${id}`) ?? id,
      showFigure(id, snapshot.figures[id], translator),
    ]),
  );
  return `${summary}\n${say(locale, "headFigures")}\n${figures}`;
}
