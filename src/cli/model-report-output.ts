/** What `model-report` prints: one JSON object, or tables in the person's language. */

import type { Interval } from "../contract/experiment-result.ts";
import type { Locale } from "../contract/text.ts";
import { ENGINE_VERSION } from "../engine/version.ts";
import { createTranslator, type Translator } from "../i18n/translator.ts";
import type { Target, Unit } from "../lab/report/pattern.ts";
import type { Row, TargetResult, Verdict } from "../lab/report/run-report.ts";
import type { Finding } from "../lab/sensitivity/conclusion.ts";
import type { Group, Sensitivity } from "../lab/sensitivity/run-sensitivity.ts";
import { type MessageKey, say } from "./message.ts";
import { formatTable } from "./table.ts";

export type ReportFormat = "table" | "json";
export const REPORT_FORMATS: readonly [ReportFormat, ...ReportFormat[]] = ["table", "json"];

export interface Report {
  readonly rows: readonly Row[];
  readonly sensitivity: Sensitivity | null;
  readonly seeds: number;
}

const VERDICTS: Readonly<Record<Verdict, MessageKey>> = {
  pass: "verdictPass",
  explained: "verdictExplained",
  fail: "verdictFail",
};

/** Decimals that a unit deserves. */
const DIGITS: Readonly<Record<Unit, number>> = {
  percent: 1,
  points: 1,
  ratio: 1,
  weeks: 1,
  grade: 1,
  curve: 2,
};

/** Null in place of infinity, which JSON does not have. */
function showInterval(interval: Interval | null) {
  if (interval === null) return null;
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  const { value, low, high, n } = interval;
  return { value: finite(value), low: finite(low), high: finite(high), n };
}

/** The report as plain data. */
export function describeReport({ rows, sensitivity, seeds }: Report) {
  return {
    engineVersion: ENGINE_VERSION,
    seeds,
    rows: rows.map(({ pattern, verdict, targets, explanation }) => ({
      id: pattern.id,
      title: pattern.title,
      verdict,
      origin: pattern.origin,
      source: pattern.source,
      code: pattern.code,
      setting: pattern.setting,
      note: pattern.note,
      explanation,
      targets: targets.map(({ target, simulated, holds }) => ({
        ...target,
        holds,
        simulated: showInterval(simulated),
      })),
    })),
    sensitivity: sensitivity && {
      seeds: sensitivity.seeds,
      conclusions: sensitivity.conclusions.map(({ id, text }) => ({ id, text })),
      cases: sensitivity.cases.map(({ group, factor, judged }) => ({
        group: group?.id ?? null,
        factor,
        judged: judged.map(({ finding, effect }, at) => ({
          conclusion: sensitivity.conclusions[at]?.id,
          finding,
          effect: showInterval(effect),
        })),
      })),
    },
  };
}

/** A number in its unit. */
function showValue(value: number, unit: Unit, translator: Translator): string {
  if (!Number.isFinite(value)) return say(translator.locale, "never");
  const digits = Number.isInteger(value) ? 0 : DIGITS[unit];
  const number = translator.number(value, digits);
  switch (unit) {
    case "percent":
      return translator.percent(value / 100, digits);
    case "points":
      return say(translator.locale, "inPoints", { value: number });
    case "ratio":
      return say(translator.locale, "asRatio", { value: number });
    case "weeks":
      return say(translator.locale, "inWeeks", { value: number });
    default:
      return number;
  }
}

function showRange(low: number, high: number, unit: Unit, translator: Translator): string {
  if (unit === "weeks") return say(translator.locale, "betweenWeeks", { low, high });
  const digits = Number.isInteger(low) && Number.isInteger(high) ? 0 : DIGITS[unit];
  return `${translator.number(low, digits)}–${showValue(high, unit, translator)}`;
}

function showPublished({ published, tolerance, unit, compare }: Target, translator: Translator): string {
  const { locale } = translator;
  const [low, high] = published;
  if (compare === "at-least") return say(locale, "atLeast", { value: showValue(low, unit, translator) });
  if (compare === "below") return say(locale, "below", { value: showValue(high, unit, translator) });
  const value = low === high ? showValue(low, unit, translator) : showRange(low, high, unit, translator);
  if (tolerance === 0) return value;
  const digits = Number.isInteger(tolerance) ? 0 : 1;
  return say(locale, "tolerated", { value, tolerance: translator.number(tolerance, digits) });
}

function showSimulated({ target, simulated }: TargetResult, translator: Translator): string {
  if (simulated === null) return say(translator.locale, "notInModel");
  const { value, low, high } = simulated;
  const bare = (bound: number) =>
    Number.isFinite(bound) ? translator.number(bound, DIGITS[target.unit]) : say(translator.locale, "never");
  const bounds = say(translator.locale, "bounds", { low: bare(low), high: bare(high) });
  return `${showValue(value, target.unit, translator)} ${bounds}`;
}

function formatRows({ rows }: Report, translator: Translator): string {
  const { locale } = translator;
  const head: readonly MessageKey[] = [
    ...(["columnVerdict", "columnPattern", "columnPublished"] as const),
    ...(["columnSimulated", "columnOrigin", "columnSource"] as const),
  ];
  const lines = rows.flatMap(({ pattern, verdict, targets }) => {
    const origin = say(locale, pattern.origin === "tuned" ? "originTuned" : "originEmergent");
    const source = `${pattern.source[locale]} (${pattern.code})`;
    const only = targets.length === 1;
    const parts = targets.map((result) => [
      only ? say(locale, VERDICTS[verdict]) : result.holds ? "" : "✗",
      only ? pattern.title[locale] : `  ${result.target.label[locale]}`,
      showPublished(result.target, translator),
      showSimulated(result, translator),
      only ? origin : "",
      only ? source : "",
    ]);
    if (only) return parts;
    return [[say(locale, VERDICTS[verdict]), pattern.title[locale], "", "", origin, source], ...parts];
  });
  return formatTable(
    head.map((key) => say(locale, key)),
    lines,
  );
}

/** Cases in which a conclusion does not hold: by name where they are few, else counted. */
const NAMED = 4;

function describeLost(
  lost: readonly { readonly finding: Finding; readonly name: string }[],
  locale: Locale,
): string | null {
  if (lost.length === 0) return null;
  const word = (finding: Finding) =>
    say(locale, finding === "reversed" ? "findingReversed" : "findingUnclear");
  if (lost.length <= NAMED) return lost.map(({ name, finding }) => `${name} (${word(finding)})`).join("; ");
  return (["reversed", "unclear"] as const)
    .map((finding) => [finding, lost.filter((one) => one.finding === finding).length] as const)
    .filter(([, count]) => count > 0)
    .map(([finding, count]) => say(locale, "countedAs", { word: word(finding), count }))
    .join("; ");
}

/** Which conclusions survive, and where they do not. */
function formatSensitivity({ conclusions, cases, seeds }: Sensitivity, locale: Locale): string {
  const name = (group: Group | null, factor: number) =>
    group === null ? say(locale, "reportAsIs") : `${group.title[locale]} × ${factor}`;
  const lines = conclusions.map(({ text }, at) => {
    const found = cases.map(({ group, factor, judged }) => ({
      finding: judged[at]?.finding ?? "unclear",
      name: name(group, factor),
    }));
    const held = found.filter(({ finding }) => finding === "holds").length;
    const lost = found.filter(({ finding }) => finding !== "holds");
    const of = cases.length;
    const verdict =
      held === of ? say(locale, "survivesAll", { of }) : say(locale, "survivesSome", { count: held, of });
    return [text[locale], verdict, describeLost(lost, locale)];
  });
  const head = (["columnConclusion", "columnHeld", "columnLost"] as const).map((key) => say(locale, key));
  return `\n${say(locale, "headSensitivity", { seeds })}\n\n${formatTable(head, lines)}`;
}

function formatExplanations({ rows }: Report, locale: Locale): string {
  const explained = rows.filter(({ verdict }) => verdict === "explained");
  if (explained.length === 0) return "";
  const parts = explained.map(({ pattern, explanation }) => {
    const tried = explanation?.tried.map((text) => `  - ${text[locale]}\n`).join("") ?? "";
    return `${pattern.title[locale]}: ${explanation?.why[locale] ?? ""}\n${tried}`;
  });
  return `\n${say(locale, "headExplained")}\n${parts.join("")}`;
}

function formatNotes({ rows }: Report, locale: Locale): string {
  const noted = rows.filter(({ pattern }) => pattern.note !== null);
  const lines = noted.map(({ pattern }) => `- ${pattern.title[locale]}. ${pattern.note?.[locale]}\n`);
  return lines.length === 0 ? "" : `\n${say(locale, "headNotes")}\n${lines.join("")}`;
}

/** The whole report in one format. */
export function formatReport(report: Report, format: ReportFormat, locale: Locale): string {
  if (format === "json") return `${JSON.stringify(describeReport(report), null, 2)}\n`;
  return [
    `${say(locale, "headReport", { seeds: report.seeds, engine: ENGINE_VERSION })}\n\n`,
    formatRows(report, createTranslator(locale)),
    formatExplanations(report, locale),
    formatNotes(report, locale),
    report.sensitivity ? formatSensitivity(report.sensitivity, locale) : "",
  ].join("");
}
