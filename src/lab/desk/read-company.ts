/** Owns how a company is read from a table of comma-separated values: wholly, or not at all. */

import type { OwnCompany } from "../../contract/lab-desk.ts";
import type { Parsed, Problem } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { findNearMiss } from "../../scenario/near-miss.ts";
import { listWords, quoteWord, say, suggest } from "../../scenario/sentence.ts";
import {
  COMPANY_COLUMNS,
  COMPANY_KINDS,
  type CompanyEntry,
  type CompanyKind,
  type Complain,
  checkId,
  complainTo,
  MOST_PEOPLE,
  readName,
  readNumber,
} from "./company-entry.ts";
import { type Cell, splitCells } from "./split-cells.ts";

/** Lines beyond this are no company. */
const MOST_LINES = 500;

/** True for a text that is meant as a company: its first line holds the columns. */
export function isCompanyTable(file: string, text: string): boolean {
  return /\.(?:csv|tsv)$/i.test(file) || /^\ufeff?what[,;\t]id[,;\t]/i.test(text);
}

/**
 * Reads a company.
 * @param base the scenario whose departments, trades and kinds of case may be named
 */
export function readCompany(file: string, text: string, base: Scenario): Parsed<OwnCompany> {
  const problems: Problem[] = [];
  const complain = complainTo(file, problems);
  const entries = listEntries(text, base, complain);
  const numbers = new Map<CompanyEntry, number>();
  let name: string | null = null;
  for (const entry of entries) {
    if (entry.kind === "company") name = readName(entry, complain) ?? name;
    else {
      const number = readNumber(entry, base, complain);
      if (number !== null) numbers.set(entry, number);
    }
  }
  // A sum over numbers that could not be read would only repeat what has been said.
  if (problems.length === 0) checkSums(entries, numbers, base, complain);
  if (problems.length > 0) {
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    return { ok: false, problems };
  }
  const of = (kind: CompanyKind) =>
    Object.fromEntries(
      entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, numbers.get(entry) ?? 0]),
    );
  const pay = of("pay").company ?? base.values["staff.pay-per-week"];
  return { ok: true, value: { name: name ?? "My company", people: of("people"), cases: of("cases"), pay } };
}

/** The lines that are about something, once each. */
function listEntries(text: string, base: Scenario, complain: Complain): readonly CompanyEntry[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const head = lines[0] ?? "";
  const separator = [";", "\t", ","].find((sign) => head.includes(sign)) ?? ",";
  const columns = splitCells(head, separator).map((cell) => cell.text.trim().toLowerCase());
  if (columns.join() !== COMPANY_COLUMNS.join()) {
    complain(
      { line: 1, column: 1 },
      say("the first line does not name the columns", "la première ligne ne nomme pas les colonnes"),
      say(
        `write ${quoteWord(COMPANY_COLUMNS.join(separator))}, as in the template`,
        `écrivez ${quoteWord(COMPANY_COLUMNS.join(separator))}, comme dans le modèle`,
      ),
    );
    return [];
  }
  const seen = new Set<string>();
  const entries: CompanyEntry[] = [];
  for (const [at, line] of lines.slice(1, MOST_LINES).entries()) {
    const number = at + 2;
    const cells = splitCells(line, separator);
    if (cells.every((cell) => cell.text.trim() === "")) continue;
    const entry = readEntry(cells, number, separator, complain);
    if (entry === null || !checkId(entry, base, complain)) continue;
    const key = `${entry.kind}/${entry.id}`;
    if (seen.has(key)) {
      complain(
        { line: number, column: 1 },
        say(`${quoteWord(entry.id)} is given twice`, `${quoteWord(entry.id)} est donné deux fois`),
        say("keep one of the two lines", "gardez l’une des deux lignes"),
      );
      continue;
    }
    seen.add(key);
    entries.push(entry);
  }
  return entries;
}

function readEntry(
  cells: readonly Cell[],
  line: number,
  separator: string,
  complain: Complain,
): CompanyEntry | null {
  const [kind = { text: "", column: 1 }, id, , value, ...rest] = cells;
  const [more] = rest.filter((cell) => cell.text.trim() !== "");
  if (value !== undefined && more !== undefined) {
    const number = `${value.text.trim()},${more.text.trim()}`;
    const isDecimal = separator === "," && /^\d+,\d+$/.test(number);
    complain(
      { line, column: value.column },
      isDecimal
        ? say(`${quoteWord(number)} has a comma for decimals`, `${quoteWord(number)} a une virgule décimale`)
        : say("the line has more than four columns", "la ligne a plus de quatre colonnes"),
      isDecimal
        ? say(
            `write ${quoteWord(number.replace(",", "."))}: the comma parts the columns`,
            `écrivez ${quoteWord(number.replace(",", "."))} : la virgule sépare les colonnes`,
          )
        : say(
            "put a text that holds the separator between double quotes",
            "mettez entre guillemets droits un texte qui contient le séparateur",
          ),
    );
    return null;
  }
  if (id === undefined || value === undefined) {
    complain(
      { line, column: 1 },
      say("the line has fewer than four columns", "la ligne a moins de quatre colonnes"),
      say(
        `write ${quoteWord(`people${separator}lawyer${separator}Lawyer${separator}15`)}, for example`,
        `écrivez par exemple ${quoteWord(`people${separator}lawyer${separator}Juriste${separator}15`)}`,
      ),
    );
    return null;
  }
  const word = kind.text.trim().toLowerCase();
  const known = COMPANY_KINDS.find((one) => one === word);
  if (known === undefined) {
    complain(
      { line, column: kind.column },
      say(`a line cannot be about ${quoteWord(word)}`, `une ligne ne peut porter sur ${quoteWord(word)}`),
      suggest(findNearMiss(word, COMPANY_KINDS), COMPANY_KINDS),
    );
    return null;
  }
  return { kind: known, id: id.text.trim(), value: value.text, line, column: value.column };
}

/** That there are people, that no trade of a department is missing, and that totals are what they say. */
function checkSums(
  entries: readonly CompanyEntry[],
  numbers: ReadonlyMap<CompanyEntry, number>,
  base: Scenario,
  complain: Complain,
): void {
  const find = (kind: CompanyKind, id: string) =>
    entries.find((entry) => entry.kind === kind && entry.id === id);
  let company = 0;
  for (const department of base.departments) {
    const trades = base.occupations.filter((one) => one.department === department.id);
    const given = trades.flatMap(({ id }) => find("people", id) ?? []);
    const missing = trades.filter(({ id }) => find("people", id) === undefined).map(({ id }) => id);
    const people = given.reduce((sum, entry) => sum + (numbers.get(entry) ?? 0), 0);
    company += people;
    const [first] = given;
    if (first !== undefined && missing.length > 0) {
      complain(
        { line: first.line, column: 1 },
        say(
          `the department ${quoteWord(department.id)} lacks ${listWords(missing)}`,
          `il manque au service ${quoteWord(department.id)} ${listWords(missing)}`,
        ),
        say(
          "add a line for each trade, or leave out all lines of the department",
          "ajoutez une ligne par métier, ou retirez toutes celles du service",
        ),
      );
    }
    checkTotal(find("total", department.id), people, numbers, complain);
  }
  checkTotal(find("total", "company"), company, numbers, complain);
  if (company >= 1 && company <= MOST_PEOPLE) return;
  complain(
    { line: 1, column: 1 },
    company === 0
      ? say("there are no people", "il n’y a personne")
      : say(
          `the company would have ${company} people, more than ${MOST_PEOPLE}`,
          `l’entreprise compterait ${company} personnes, plus de ${MOST_PEOPLE}`,
        ),
    company === 0
      ? say("add lines that begin with `people`", "ajoutez des lignes qui commencent par `people`")
      : say("lower a headcount", "baissez un effectif"),
  );
}

function checkTotal(
  entry: CompanyEntry | undefined,
  people: number,
  numbers: ReadonlyMap<CompanyEntry, number>,
  complain: Complain,
): void {
  const stated = entry === undefined ? undefined : numbers.get(entry);
  if (entry === undefined || stated === undefined || stated === people) return;
  const by = `${stated > people ? "+" : "−"}${Math.abs(stated - people)}`;
  complain(
    entry,
    say(
      `the total of ${quoteWord(entry.id)} is ${stated}, but its lines sum to ${people}`,
      `le total de ${quoteWord(entry.id)} vaut ${stated}, mais ses lignes totalisent ${people}`,
    ),
    say(`write ${people}, or mend a headcount (${by})`, `écrivez ${people}, ou corrigez un effectif (${by})`),
  );
}
