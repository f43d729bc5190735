/** What `lab` and `merge` print: one JSON object, one CSV line a run, or sentences and a table. */

import type { LabBrief, LabRow, Measure } from "../../contract/experiment.ts";
import type { Analysis } from "../../contract/experiment-result.ts";
import type { Locale } from "../../contract/text.ts";
import { openFlatTable } from "../../lab/experiment/flat-row.ts";
import { natureOf } from "../../lab/experiment/measure.ts";
import { tellNumber } from "../../lab/experiment/sentence.ts";
import { writeCsv } from "../../lab/export/write-table.ts";
import { layOutPairs } from "../figure-list.ts";
import { say } from "../message.ts";
import { formatTable } from "../table.ts";

export type LabFormat = "table" | "json" | "csv";
export const LAB_FORMATS: readonly [LabFormat, ...LabFormat[]] = ["table", "json", "csv"];

/** An experiment that has been played and analysed. */
export interface LabResult {
  readonly brief: LabBrief;
  /** In the order of the plan. */
  readonly rows: readonly LabRow[];
  readonly analysis: Analysis;
}

/** The whole output in one format. */
export function formatLab(result: LabResult, format: LabFormat, locale: Locale): string {
  if (format === "json") return formatJson(result);
  if (format === "csv") return writeCsv(result.brief, result.rows);
  return formatSentences(result, locale);
}

/** The analysis, then the rows under the names of their columns. An interval without end has null there. */
export function formatJson({ brief, rows, analysis }: LabResult): string {
  const { columns, flatten } = openFlatTable(brief);
  const { id, title, question, seed } = brief.experiment;
  const named = rows.map((row) =>
    Object.fromEntries(flatten(row).map((cell, at) => [columns[at]?.name, cell])),
  );
  return `${JSON.stringify({ id, title, question, seed, ...analysis, rows: named }, null, 1)}\n`;
}

function formatSentences({ brief, analysis }: LabResult, locale: Locale): string {
  const { experiment } = brief;
  const summary = [
    [say(locale, "headExperiment"), `${experiment.title[locale]} (${experiment.id})`],
    [say(locale, "headQuestion"), experiment.question[locale]],
    [say(locale, "headReplications"), String(analysis.replications)],
    [say(locale, "headRuns"), String(analysis.runs)],
  ] as const;
  const several = experiment.scenarios.length > 1;
  const title = (list: LabBrief["strategies"] | LabBrief["scenarios"], id: string) =>
    list.find((one) => one.id === id)?.title[locale] ?? id;
  const table = formatTable(
    [
      ...(several ? [say(locale, "columnScenario")] : []),
      say(locale, "columnStrategy"),
      ...experiment.measures.map((measure) => measureTitle(measure, experiment.measures, locale)),
      say(locale, "columnStopped"),
    ],
    analysis.summaries.map(({ scenario, strategy, endings, measures }) => [
      ...(several ? [title(brief.scenarios, scenario)] : []),
      title(brief.strategies, strategy),
      ...measures.map(({ mean, quantiles }) => {
        const [low = 0, , , , high = 0] = quantiles;
        const [middle, from, to] = [mean.value, low, high].map((value) => tellNumber(value, locale));
        return `${middle} [${from}${locale === "fr" ? "\u202f;" : ","} ${to}]`;
      }),
      `${Math.round(endings.stopped * 100)}${locale === "fr" ? "\u202f" : ""}%`,
    ]),
  );
  const list = (sentences: readonly { readonly sentence: Record<Locale, string> }[]) =>
    sentences.map(({ sentence }) => `- ${sentence[locale]}\n`).join("");
  return [
    layOutPairs(summary),
    `\n${say(locale, "headSummaries")}\n${table}`,
    `\n${say(locale, "headComparisons")}\n${list(analysis.comparisons)}`,
    analysis.sensitivity.length > 0
      ? `\n${say(locale, "headAssumptions")}\n${list(analysis.sensitivity)}`
      : "",
    `\n${analysis.notes.map((note) => `${note[locale]}\n`).join("")}`,
  ].join("");
}

/** Two measures may be made of one name; then the id tells them apart. */
function measureTitle({ id, of }: Measure, all: readonly Measure[], locale: Locale): string {
  const name = natureOf({ of }).name[locale];
  return all.filter((other) => other.of === of).length > 1 ? `${name} (${id})` : name;
}
