/** Owns the page on which the ablations are printed. */

import { type Ablation, EFFECTS, type Effect } from "./run-ablation.ts";
import { ABLATED } from "./target.ts";

const UNITS: Readonly<Record<Effect, string>> = {
  value: "€",
  quality: "points",
  trust: "points",
  "expected-loss": "€ a week",
  wellbeing: "points",
  posts: "posts",
  "advice-weeks": "role-weeks",
};

/** Four significant digits, so that small effects are not printed as zero. */
function show(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

function showEffect({ differences }: Ablation, effect: Effect): string {
  const interval = differences?.[effect];
  if (!interval) return "";
  return `${show(interval.value)} [${show(interval.low)}, ${show(interval.high)}] ${UNITS[effect]}`;
}

/** The ablations as Markdown tables, one per list; what makes no difference is said first. */
export function describeAblation(ablations: readonly Ablation[]): string {
  const idle = ablations.filter(({ strongest }) => strongest === null);
  const lines = [
    `${ablations.length - idle.length} of ${ablations.length} make a measurable difference. Effects are with the`,
    `thing minus without it, paired by seed; quality, trust, wellbeing and expected loss are means over the weeks.`,
    `Intervals are at 95 % for all ${EFFECTS.length} effects of a row together.`,
    "",
  ];
  if (idle.length > 0) {
    lines.push(
      `Without a measurable difference: ${idle.map(({ list, id }) => `${list}/${id}`).join(", ")}.`,
      "",
    );
  }
  for (const list of ABLATED) {
    const rows = ablations.filter((entry) => entry.list === list);
    if (rows.length === 0) continue;
    lines.push(`## ${list}`, "", "| id | where | strongest effect | value, € |", "|---|---|---|---|");
    for (const row of rows) {
      const where = row.scenario === null ? "offered by no scenario" : `${row.scenario}, ${row.strategy}`;
      const effect =
        row.strongest === null ? "**none**" : `${row.strongest}: ${showEffect(row, row.strongest)}`;
      lines.push(`| ${row.id} | ${where} | ${effect} | ${showEffect(row, "value")} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
