/** The table of strategies: how each measure came out, with intervals, how runs ended, and runs worth looking at. */

import type { LabJob } from "../../contract/experiment.ts";
import type { StrategySummary } from "../../contract/experiment-result.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, type NamedMeasure, nameMeasure } from "./measure-text.ts";
import { findAnswer } from "./present-answer.ts";
import { jobOf, middleOf, rankRuns } from "./rank-runs.ts";

export interface SummaryCell {
  readonly mean: string;
  /** Within which the true mean lies, with 95 % confidence. */
  readonly interval: string;
  readonly best: boolean;
}

export interface SummaryRow {
  readonly name: string;
  readonly runs: string;
  readonly cells: readonly SummaryCell[];
  /** How the runs ended: `won 40%, stopped 10%`; empty where nobody ended them. */
  readonly endings: string;
  /** The worst run, the middle one and the best by the goal; null where they cannot be played in the game. */
  readonly runsToPlay: readonly RunToPlay[];
}

export interface RunToPlay {
  readonly job: LabJob;
  readonly kind: "worst" | "middle" | "best";
  readonly name: string;
  /** What it is called beside the name of its strategy, for readers that hear buttons alone. */
  readonly label: string;
}

export interface SummaryModel {
  readonly head: readonly string[];
  readonly rows: readonly SummaryRow[];
  /** The worst run of the strategy that the answer is for; null where it cannot be played in the game. */
  readonly worst: RunToPlay | null;
  readonly note: string;
}

export function presentSummary(study: LabStudy, t: Translator): SummaryModel | null {
  const { analysis, brief } = study;
  if (analysis === null || analysis.summaries.length === 0) return null;
  const measures = brief.experiment.measures.flatMap(({ id }) => findMeasure(study, id) ?? []);
  const several = brief.scenarios.length > 1;
  const answer = findAnswer(study);
  const [scenario] = brief.experiment.scenarios;
  const isPlayed = study.phase !== "running";
  const meant = analysis.summaries.find((one) => one.scenario === scenario && one.strategy === answer);
  const bests = measures.map((measure) => findBest(analysis.summaries, measure));
  return {
    head: measures.map((measure) => nameMeasure(measure, t)),
    rows: analysis.summaries.map((summary) => ({
      name: nameRow(summary, study, several, t),
      runs: t.number(summary.runs),
      cells: measures.map(({ nature, at }, place): SummaryCell => {
        const mean = summary.measures[at]?.mean;
        const show = (value: number | undefined) => formatMeasure(value ?? Number.NaN, nature, t);
        return {
          mean: show(mean?.value),
          interval: t.t("lab.from-to", { from: show(mean?.low), to: show(mean?.high) }),
          best: analysis.summaries.length > 1 && mean?.value === bests[place],
        };
      }),
      endings: (["won", "lost", "stopped"] as const)
        .filter((kind) => summary.endings[kind] > 0)
        .map((kind) => t.t(`lab.ending-${kind}`, { share: t.percent(summary.endings[kind]) }))
        .join(" · "),
      runsToPlay: isPlayed ? listRuns(summary, study, t) : [],
    })),
    worst: meant === undefined || !isPlayed ? null : (listRuns(meant, study, t)[0] ?? null),
    note: t.t(isPlayed ? "lab.table-note" : "lab.so-far", { count: analysis.replications }),
  };
}

function nameRow(
  { scenario, strategy }: StrategySummary,
  { brief }: LabStudy,
  several: boolean,
  t: Translator,
): string {
  const found = brief.strategies.find(({ id }) => id === strategy);
  const name = found === undefined ? strategy : t.text(found.title);
  const place = brief.scenarios.find(({ id }) => id === scenario);
  return several && place !== undefined ? `${name} · ${t.text(place.title)}` : name;
}

function findBest(summaries: readonly StrategySummary[], { nature, at }: NamedMeasure): number {
  const means = summaries.map(({ measures }) => measures[at]?.mean.value ?? Number.NaN);
  return nature.better === "more" ? Math.max(...means) : Math.min(...means);
}

function listRuns(summary: StrategySummary, study: LabStudy, t: Translator): readonly RunToPlay[] {
  const ranked = rankRuns(summary.scenario, summary.strategy, study);
  const strategy = nameRow(summary, study, false, t);
  const kinds = ["worst", "middle", "best"] as const;
  const places = [0, middleOf(ranked.length), ranked.length - 1];
  return kinds.flatMap((kind, at): readonly RunToPlay[] => {
    const row = ranked[places[at] ?? -1];
    if (row === undefined || places.indexOf(places[at] ?? -1) !== at) return [];
    return [
      {
        job: jobOf(row),
        kind,
        name: t.t(`lab.run-${kind}`),
        label: t.t("lab.play-run", { run: t.t(`lab.run-${kind}`), strategy }),
      },
    ];
  });
}
