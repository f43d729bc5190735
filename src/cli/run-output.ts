/** What `run` prints: one JSON object, one CSV row a week, or tables in the person's language. */

import type { Locale, Text } from "../contract/text.ts";
import { createTranslator } from "../i18n/translator.ts";
import { formatCsv } from "../lab/export/csv.ts";
import { FIGURES, layOutPairs, showFigure } from "./figure-list.ts";
import { type MessageKey, say } from "./message.ts";
import type { PlayedRun } from "./play-run.ts";
import { type Cell, formatTable } from "./table.ts";

export type RunFormat = "table" | "json" | "csv";
export const RUN_FORMATS: readonly [RunFormat, ...RunFormat[]] = ["table", "json", "csv"];

export interface RunOutputOptions {
  readonly strategy: string;
  readonly engineVersion: string;
  readonly trace: boolean;
  readonly locale: Locale;
}

/** The luck of every stream, and under the name `state` the digest of the whole state after each week. */
function listTrace(run: PlayedRun): readonly (readonly [number, string, string])[] {
  const rows = run.trace.map(({ week, stream, digest }) => [week, stream, digest] as const);
  const states = run.weeks.map(({ week, hash }) => [week, "state", hash] as const);
  return [...rows, ...states].sort((a, b) => a[0] - b[0]);
}

function formatJson(run: PlayedRun, { strategy, engineVersion, trace }: RunOutputOptions): string {
  const { simulation, posts, incidents, deployments } = run;
  const result = {
    scenario: simulation.scenario.id,
    contentHash: simulation.scenario.contentHash,
    seed: simulation.seed,
    strategy,
    engineVersion,
    weeks: simulation.week,
    finalHash: simulation.hash,
    keyFigures: simulation.snapshot.figures,
    posts,
    incidents,
    deployments,
    commandCount: run.commands.length,
    refusalCount: run.refusals,
    ...(trace ? { trace: listTrace(run).map(([week, stream, digest]) => ({ week, stream, digest })) } : {}),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function formatRows(run: PlayedRun, trace: boolean): string {
  if (trace) return formatCsv(["week", "stream", "digest"], listTrace(run));
  return formatCsv(
    ["week", ...FIGURES, "hash"],
    run.weeks.map(({ week, figures, hash }) => [week, ...FIGURES.map((id) => figures[id]), hash]),
  );
}

/** Name of a thing of the scenario in the person's language; its key where it has none. */
function nameIn(list: readonly { readonly id: string; readonly name: Text }[], locale: Locale) {
  const names = new Map(list.map(({ id, name }) => [id, name[locale]]));
  return (id: string): string => names.get(id) ?? id;
}

function formatSections(run: PlayedRun, { strategy, trace, locale }: RunOutputOptions): string {
  const { simulation } = run;
  const { scenario } = simulation;
  const { figures } = simulation.snapshot;
  const translator = createTranslator(locale);
  const department = nameIn(scenario.departments, locale);
  const assistant = nameIn(scenario.assistants, locale);
  const role = nameIn(scenario.roles, locale);
  const incident = nameIn(scenario.incidents, locale);
  const text = (key: MessageKey): string => say(locale, key);
  const term = (group: string, id: string): string => translator.find(`${group}.${id}`) ?? id;

  const section = (title: MessageKey, head: readonly MessageKey[], rows: readonly (readonly Cell[])[]) =>
    `\n${text(title)} (${rows.length})\n${rows.length === 0 ? "" : formatTable(head.map(text), rows)}`;
  const summary = [
    [text("headScenario"), `${scenario.title[locale]} (${scenario.id})`],
    [text("headSeed"), String(simulation.seed)],
    [text("headStrategy"), strategy],
    [text("headWeeks"), String(simulation.week)],
    [text("headHash"), simulation.hash],
  ] as const;
  const headline = FIGURES.map(
    (id) => [term("figure", id), showFigure(id, figures[id], translator)] as const,
  );

  return [
    layOutPairs(summary),
    `\n${text("headFigures")}\n`,
    layOutPairs(headline),
    section(
      "headDeployments",
      ["columnAssistant", "columnDepartment", "columnPhase"],
      run.deployments.map((row) => [
        assistant(row.assistant),
        department(row.department),
        term("deployment-phase", row.phase),
      ]),
    ),
    section(
      "headPosts",
      ["columnRole", "columnWay", "columnRequested", "columnActive", "columnPhase"],
      run.posts.map((row) => [
        role(row.role),
        term("way", row.way),
        row.requestedWeek,
        row.activeWeek,
        term("post-phase", row.phase),
      ]),
    ),
    section(
      "headIncidents",
      ["columnWeek", "columnSeverity", "columnDepartment", "columnKind"],
      run.incidents.map((row) => [row.week, row.severity, department(row.department), incident(row.kind)]),
    ),
    trace ? section("headTrace", ["columnWeek", "columnStream", "columnDigest"], listTrace(run)) : "",
  ].join("");
}

/** The whole output of `run` in one format. */
export function formatRun(run: PlayedRun, format: RunFormat, options: RunOutputOptions): string {
  if (format === "json") return formatJson(run, options);
  if (format === "csv") return formatRows(run, options.trace);
  return formatSections(run, options);
}
