/**
 * The weekly figures as a table that a spreadsheet of the reader's language opens as it is: French ones expect
 * semicolons and decimal commas.
 */

import type { Translator } from "../../i18n/translator.ts";
import { formatCommand } from "../command-text.ts";
import { FIGURE_IDS } from "../figure-text.ts";
import type { GameState } from "../game-state.ts";

const MS_PER_WEEK = 7 * 24 * 3600 * 1000;
/** Decimals kept: more than any figure is exact to. */
const DIGITS = 3;

export function writeTable(state: GameState, t: Translator): string {
  const { separator, decimal } =
    t.locale === "fr" ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
  const start = Date.parse(`${state.scenario.startDate}T00:00:00Z`);
  const cell = (value: string | number): string => {
    const text =
      typeof value === "number" ? String(Number(value.toFixed(DIGITS))).replace(".", decimal) : value;
    return /[",;\n]/.test(text) && typeof value !== "number" ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = [
    t.t("debrief.table-week"),
    t.t("debrief.table-date"),
    ...FIGURE_IDS.map((id) => t.t(`debrief.table-${id}`)),
    t.t("debrief.table-decisions"),
  ];
  const rows = state.history.map((figures, week) => [
    week,
    new Date(start + week * MS_PER_WEEK).toISOString().slice(0, 10),
    ...FIGURE_IDS.map((id) => figures[id]),
    state.decisions
      .filter((decision) => decision.week === week)
      .map(({ command }) => formatCommand(command, state, t))
      .join(" | "),
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}
