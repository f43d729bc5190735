/**
 * Finds every slip in the syntax of a file, not only the first. A parser that has met one slip misreads what
 * follows, so each slip is mended in a copy, as a person would, and the copy is read on from there.
 */

import {
  type Document,
  type ErrorCode,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { Problem } from "../contract/problem.ts";
import { problemAt } from "./sentence.ts";
import { type Place, placeAt } from "./source-file.ts";
import { explainYamlError, type SlipCode } from "./yaml-error.ts";

/** A file as it reads with its slips mended. */
export interface MendedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: readonly Problem[];
  /** Lines whose syntax was wrong: what they now say is a guess. */
  readonly mendedLines: ReadonlySet<number>;
  /** True where a slip could not be mended, so that nothing can be said about the content. */
  readonly lost: boolean;
}

const mostProblems = 25;
/** Characters that may be read again for the sake of mending: several slips' worth in the largest real file. */
const mendingBudget = 160_000;

/** Slips that leave a tree which can still be judged. */
const harmless: ReadonlySet<ErrorCode> = new Set([
  "DUPLICATE_KEY",
  "TAG_RESOLVE_FAILED",
  "NON_STRING_KEY",
  "BAD_DIRECTIVE",
]);

interface Slip {
  readonly code: SlipCode;
  readonly place: Place;
  readonly position: readonly [number, number];
}

interface Reading {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The first slip that breaks the structure, or null. */
  readonly slip: Slip | null;
}

/** Reads a text, mending what breaks it. Throws only where the parser itself runs out of stack. */
export function mendYaml(file: string, text: string): MendedYaml {
  const problems: Problem[] = [];
  const mendedLines = new Set<number>();
  let budget = mendingBudget;
  let reading = read(text);
  let lost = false;
  while (reading.slip && problems.length < mostProblems) {
    const { slip } = reading;
    const { what, remedy } = explainYamlError(slip.code, reading.text, slip.position);
    problems.push(problemAt(file, slip.place, what, remedy));
    mendedLines.add(slip.place.line);
    const tries = new Tries(slip.place.line);
    const attempt = (mended: string): void => {
      budget -= mended.length;
      if (budget >= 0) tries.add(read(mended));
    };
    for (const mended of mendings(reading.text, slip)) {
      attempt(mended);
      if (tries.isThrough) break;
    }
    // A line can often be moved either way and read to the end; which way decides what the file means.
    if (!tries.isThrough) for (const moved of movings(reading.text, slip)) attempt(moved);
    lost ||= tries.isAmbiguous;
    if (!tries.isThrough) {
      const { best } = tries;
      for (const closed of closeFile(reading.text, slip)) attempt(closed);
      if (!tries.best) attempt(withLine(reading.text, slip, ""));
      lost ||= tries.best !== best;
    }
    if (!tries.best) break;
    reading = tries.best;
  }
  const { document, lines } = reading;
  for (const error of [...document.errors, ...document.warnings]) {
    if (!harmless.has(error.code)) continue;
    const place = placeAt(lines, error.pos[0]);
    if (mendedLines.has(place.line)) continue;
    const { what, remedy } = explainYamlError(error.code, reading.text, error.pos);
    problems.push(problemAt(file, place, what, remedy));
    if (error.code !== "DUPLICATE_KEY") mendedLines.add(place.line);
    // Such a key has no name by which its content could be found again.
    lost ||= error.code === "NON_STRING_KEY";
  }
  return { document, lines, problems, mendedLines, lost: lost || reading.slip !== null };
}

function read(text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const errors = [...document.errors, ...document.warnings];
  const excused = new Set(errors.filter(({ code }) => harmless.has(code)).map(({ pos }) => pos[0]));
  const breaking = errors.filter(({ code, pos }) => !harmless.has(code) && !excused.has(pos[0]));
  const first = breaking.sort((a, b) => a.pos[0] - b.pos[0])[0];
  return { text, document, lines, slip: first ? findSlip(first, text, document, lines) : null };
}

/** The slip behind a complaint: the parser often notices it further down than where it has to be mended. */
function findSlip(error: YAMLError, text: string, document: Document, lines: LineCounter): Slip {
  const noticed = Math.min(error.pos[0], text.length);
  const slipAt = (offset: number, code: SlipCode): Slip => ({
    code,
    place: placeAt(lines, offset),
    position: error.pos,
  });
  const opened = openedBefore(text, document, noticed, placeAt(lines, noticed).line, lines);
  if (opened !== null) return slipAt(opened, "MISSING_CHAR");
  const dash = dashBefore(text, noticed);
  if (dash !== null) return slipAt(dash, "DASH_WITHOUT_SPACE");
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
    // A text that runs on into the next line: the second key is what stands in the wrong place.
    const beforeColon =
      /^[\s\S]*?:(?=\s)/.exec(text.slice(noticed, noticed + 2000))?.[0].replace(/\S*$/, "") ?? "";
    return slipAt(noticed + beforeColon.length, error.code);
  }
  // "A sequence item without its dash" is, to a person, a line that is not where it should be.
  const startsLine = text.slice(text.lastIndexOf("\n", noticed - 1) + 1, noticed).trim() === "";
  return slipAt(noticed, error.code === "MISSING_CHAR" && startsLine ? "BAD_INDENT" : error.code);
}

/** Where a dash without its space starts the line of a complaint or the line above, or null. */
function dashBefore(text: string, noticed: number): number | null {
  const start = text.lastIndexOf("\n", text.lastIndexOf("\n", noticed - 1) - 1) + 1;
  const match = /^[ ]*(-)(?=[A-Za-z])/m.exec(text.slice(start, noticed + 1));
  return match ? start + match.index + match[0].length - 1 : null;
}

/**
 * Where a quote or bracket was opened whose end is missed at an offset, or null: one that ends just there, or
 * a quoted text that swallowed lines up to the line of the complaint.
 */
function openedBefore(
  text: string,
  document: Document,
  noticed: number,
  line: number,
  lines: LineCounter,
): number | null {
  let opened: number | null = null;
  visit(document, {
    Node(_key, node) {
      const range = node.range;
      if (!range || range[0] >= noticed) return;
      const isQuote = isScalar(node) && node.type?.startsWith("QUOTE");
      const isBracket = isCollection(node) && node.flow;
      if (!isQuote && !isBracket) return;
      const closing = text[range[1] - 1] ?? "";
      const isClosed =
        range[1] - range[0] > 1 && (isQuote ? closing === text[range[0]] : /[\]}]/.test(closing));
      const endsHere = !isClosed && (range[1] === noticed || range[2] === noticed);
      const isSwallowing =
        isQuote && placeAt(lines, range[0]).line < line && placeAt(lines, range[1]).line === line;
      if (endsHere || isSwallowing) opened = range[0];
    },
  });
  return opened;
}

/** Line of the first slip of a reading: infinite where there is none. */
function reach(reading: Reading): number {
  return reading.slip?.place.line ?? Number.POSITIVE_INFINITY;
}

/** Readings of a text with one slip mended in different ways. The one that goes furthest is the likeliest. */
class Tries {
  best: Reading | null = null;
  /** True where two readings that go equally far do not mean the same. */
  isAmbiguous = false;

  constructor(private readonly slipLine: number) {}

  get isThrough(): boolean {
    return this.best !== null && this.best.slip === null;
  }

  add(reading: Reading): void {
    const bestReach = this.best ? reach(this.best) : this.slipLine;
    if (reach(reading) > bestReach) {
      this.best = reading;
      this.isAmbiguous = false;
    } else if (this.best && reach(reading) === bestReach && shapeOf(reading) !== shapeOf(this.best)) {
      this.isAmbiguous = true;
    }
  }
}

/** The keys of a reading with their depth, without values. */
function shapeOf(reading: Reading): string {
  const shape: string[] = [];
  visit(reading.document, {
    Pair: (_key, pair, path) => {
      shape.push(`${path.length}${isScalar(pair.key) ? String(pair.key.value) : "?"}`);
    },
  });
  return shape.join(" ");
}

/** Closing signs that may be missed, by what was opened. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', '" }', '"]'],
  "'": ["'", "' }", "']"],
  "[": ["]", "] }"],
  "{": ["}", "} }"],
};

/** Ways to mend a line where it stands, likeliest first. */
function mendings(text: string, slip: Slip): string[] {
  const { line, indent, body } = lineAt(text, slip);
  const opened = line.charAt(slip.place.column - 1);
  const bodies = [
    ...(slip.code === "MISSING_CHAR" ? (closings[opened] ?? []) : []).map((closing) => body + closing),
    body.replace(/^-(?=[^\s-])/, "- "),
    body.replace(/^((?:- )?[\w.-]+):(?=[^\s:])/, "$1: "),
    body.replace(/^((?:- )?[\w.-]+) +(?=[^:]*$)/, "$1: "),
    slip.code === "UNEXPECTED_TOKEN" ? body.replace(/[\]}"']\s*$/, "") : body,
    // A value that needs quotes.
    body.replace(
      /^((?:- )?[\w.-]+:\s+)([^"'[{].*)$/,
      (_all, key: string, value: string) => key + JSON.stringify(value),
    ),
  ];
  return [...new Set(bodies)]
    .filter((other) => other !== body)
    .map((other) => withLine(text, slip, indent + other));
}

/** The line indented as the one above it, and as the one below. */
function movings(text: string, slip: Slip): string[] {
  const { indent, body } = lineAt(text, slip);
  const all = text.split("\n");
  const indents = [indentNear(all, slip.place.line - 1, -1), indentNear(all, slip.place.line - 1, 1)];
  return [...new Set(indents)]
    .filter((near) => near !== indent)
    .map((near) => withLine(text, slip, near + body));
}

function lineAt(text: string, slip: Slip): { line: string; indent: string; body: string } {
  const line = (text.split("\n")[slip.place.line - 1] ?? "").replace(/\r$/, "");
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  return { line, indent, body: line.slice(indent.length) };
}

function withLine(text: string, slip: Slip, line: string): string {
  const all = text.split("\n");
  const end = all[slip.place.line - 1]?.endsWith("\r") ? "\r" : "";
  all[slip.place.line - 1] = line + end;
  return all.join("\n");
}

/** The text closed at its end, for a file that was cut short. */
function closeFile(text: string, slip: Slip): string[] {
  const kept = text.trimEnd().replace(/,$/, "");
  return slip.code === "MISSING_CHAR" ? [`${kept}}`, `${kept}]`] : [];
}

/** How the nearest line above or below is indented. */
function indentNear(all: readonly string[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < all.length; at += step) {
    const line = all[at] ?? "";
    if (line.trim() !== "" && !line.trim().startsWith("#")) return /^ */.exec(line)?.[0] ?? "";
  }
  return "";
}
