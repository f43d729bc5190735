/** Owns what may be written about a company of one’s own, line by line, and the remarks on a line that is wrong. */

import type { Problem } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Text } from "../../contract/text.ts";
import { findNearMiss } from "../../scenario/near-miss.ts";
import { problemAt, quoteWord, say, suggest } from "../../scenario/sentence.ts";

/** The columns of the file, in their order; the third is for the reader alone. */
export const COMPANY_COLUMNS = ["what", "id", "name", "value"] as const;
/** What a line may be about. */
export const COMPANY_KINDS = ["company", "total", "people", "cases", "pay"] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** People that fit into a company. */
export const MOST_PEOPLE = 1000;
/** How many times the cases of the catalogue may come. */
const MOST_FACTOR = 5;
const LONGEST_NAME = 60;

export interface CompanyEntry {
  readonly kind: CompanyKind;
  readonly id: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
  /** Column of the value's first letter, from 1. */
  readonly column: number;
}

/** Adds a problem at an entry. */
export type Complain = (entry: Pick<CompanyEntry, "line" | "column">, what: Text, remedy: Text) => void;

export function complainTo(file: string, problems: Problem[]): Complain {
  return ({ line, column }, what, remedy) => problems.push(problemAt(file, { line, column }, what, remedy));
}

/** The words that may stand in the second column, by what the line is about. */
export function idsOf(kind: CompanyKind, base: Scenario): readonly string[] {
  switch (kind) {
    case "company":
      return ["name"];
    case "total":
      return ["company", ...base.departments.map(({ id }) => id)];
    case "people":
      return base.occupations.map(({ id }) => id);
    case "cases":
      return base.workflows.map(({ id }) => id);
    case "pay":
      return ["company"];
  }
}

/** True where the line is about something that exists. */
export function checkId(entry: CompanyEntry, base: Scenario, complain: Complain): boolean {
  const ids = idsOf(entry.kind, base);
  if (ids.includes(entry.id)) return true;
  complain(
    { line: entry.line, column: 1 },
    say(
      `nothing is called ${quoteWord(entry.id)} under ${quoteWord(entry.kind)}`,
      `rien ne s’appelle ${quoteWord(entry.id)} sous ${quoteWord(entry.kind)}`,
    ),
    suggest(findNearMiss(entry.id, ids), ids),
  );
  return false;
}

/** The name of the company; null where it is none, which is told. */
export function readName(entry: CompanyEntry, complain: Complain): string | null {
  const name = entry.value.trim();
  if (name !== "" && name.length <= LONGEST_NAME) return name;
  complain(
    entry,
    name === ""
      ? say("the company has no name", "l’entreprise n’a pas de nom")
      : say("the name of the company is too long", "le nom de l’entreprise est trop long"),
    say(`write a name of 1 to ${LONGEST_NAME} letters`, `écrivez un nom de 1 à ${LONGEST_NAME} lettres`),
  );
  return null;
}

/** The number of an entry; null where it is none, or may not be, which is told. */
export function readNumber(entry: CompanyEntry, base: Scenario, complain: Complain): number | null {
  const text = entry.value.trim();
  const shown = quoteWord(text);
  if (/^[−-]?[\d\s\u00a0\u202f]*\d,\d+$/.test(text)) {
    const mended = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    complain(
      entry,
      say(`${shown} has a comma for decimals`, `${shown} a une virgule décimale`),
      say(
        `write ${quoteWord(mended)}, and a number without spaces or thousands separators`,
        `écrivez ${quoteWord(mended)} : un point, ni espace ni séparateur de milliers`,
      ),
    );
    return null;
  }
  if (!/^\d+(?:\.\d+)?$/.test(text)) {
    complain(
      entry,
      text === ""
        ? say("there is no number", "il manque un nombre")
        : say(`${shown} is not a number`, `${shown} n’est pas un nombre`),
      say("write digits, such as `35` or `0.5`", "écrivez des chiffres, par exemple `35` ou `0.5`"),
    );
    return null;
  }
  return checkSize(Number(text), entry, base, complain) ? Number(text) : null;
}

function checkSize(number: number, entry: CompanyEntry, base: Scenario, complain: Complain): boolean {
  const shown = quoteWord(entry.value.trim());
  const range = rangeOf(entry, base);
  if (range === null) {
    if (Number.isInteger(number) && number >= 1 && number <= MOST_PEOPLE) return true;
    complain(
      entry,
      say(`${shown} is no number of people`, `${shown} n’est pas un nombre de personnes`),
      entry.kind === "total"
        ? say(`write a whole number from 1 to ${MOST_PEOPLE}`, `écrivez un entier de 1 à ${MOST_PEOPLE}`)
        : say(
            `write a whole number from 1 to ${MOST_PEOPLE}, or leave out all lines of a department that you do not have`,
            `écrivez un entier de 1 à ${MOST_PEOPLE}, ou retirez toutes les lignes d’un service que vous n’avez pas`,
          ),
    );
    return false;
  }
  const [low, high] = range;
  if (number >= low && number <= high) return true;
  complain(
    entry,
    say(`${shown} is outside ${low} to ${high}`, `${shown} n’est pas entre ${low} et ${high}`),
    say(
      "write a number in between; beyond it the model has not been thought through",
      "écrivez un nombre entre les deux ; au-delà, le modèle n’a pas été pensé",
    ),
  );
  return false;
}

/** Smallest and largest number; null for people. */
function rangeOf({ kind, id }: CompanyEntry, base: Scenario): readonly [number, number] | null {
  if (kind === "pay") return rangeOfPay(base);
  if (kind !== "cases") return null;
  const usual = base.workflows.find((workflow) => workflow.id === id)?.arrivalsPerWeek ?? 0;
  return [0, Math.round(usual * MOST_FACTOR)];
}

/** What a week of pay may be, in euros: the range of the register. */
export function rangeOfPay({ parameters }: Scenario): readonly [number, number] {
  return parameters.find(({ id }) => id === "staff.pay-per-week")?.range ?? [0, 10_000];
}
