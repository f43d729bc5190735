/** Owns the table of a company as a file that can be filled in and read again. */

import type { OwnCompany } from "../../contract/lab-desk.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Locale } from "../../contract/text.ts";
import { COMPANY_COLUMNS } from "./company-entry.ts";

/** The blank’s own company: what is in the template before anybody has changed it. */
export function readBlank({ title, occupations, workflows, values }: Scenario, locale: Locale): OwnCompany {
  return {
    name: title[locale],
    people: Object.fromEntries(occupations.map(({ id, people }) => [id, people])),
    cases: Object.fromEntries(workflows.map(({ id, arrivalsPerWeek }) => [id, arrivalsPerWeek])),
    pay: values["staff.pay-per-week"],
  };
}

const WORDS = {
  company: { en: "Name of the company", fr: "Nom de l’entreprise" },
  all: { en: "Everybody", fr: "Tout le monde" },
  cases: { en: "cases a week", fr: "dossiers par semaine" },
  pay: {
    en: "Euros a week for a post, charges included",
    fr: "Euros par semaine et par poste, charges comprises",
  },
} as const;

/**
 * The table. What stands in the third column is for the reader, in the language asked for; a spreadsheet of a
 * French reader opens columns that are parted by semicolons.
 */
export function writeCompany(
  { name, people, cases, pay }: OwnCompany,
  base: Scenario,
  locale: Locale,
): string {
  const separator = locale === "fr" ? ";" : ",";
  const lines: (readonly (string | number)[])[] = [COMPANY_COLUMNS];
  lines.push(["company", "name", WORDS.company[locale], name]);
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + (people[id] ?? 0), 0);
  for (const department of base.departments) {
    const trades = base.occupations.filter(
      (one) => one.department === department.id && people[one.id] !== undefined,
    );
    if (trades.length === 0) continue;
    const ids = trades.map(({ id }) => id);
    lines.push(["total", department.id, department.name[locale], sum(ids)]);
    for (const { id, name: trade } of trades) lines.push(["people", id, trade[locale], people[id] ?? 0]);
  }
  lines.push(["total", "company", WORDS.all[locale], sum(Object.keys(people))]);
  for (const { id, name: flow } of base.workflows) {
    if (cases[id] === undefined) continue;
    lines.push(["cases", id, `${flow[locale]}, ${WORDS.cases[locale]}`, cases[id] as number]);
  }
  lines.push(["pay", "company", WORDS.pay[locale], pay]);
  const quote = (cell: string | number) => {
    const text = String(cell);
    return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${lines.map((line) => line.map(quote).join(separator)).join("\r\n")}\r\n`;
}
