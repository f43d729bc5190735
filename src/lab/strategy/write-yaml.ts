/** Owns how YAML is written here: no broken lines, and lists without room at their ends, as in the built-in files. */

import type { Document } from "yaml";

/** A line whose value is a list or a map in brackets: there, words that hold brackets themselves are quoted. */
const FLOW = /^\s*(- )*([^\s:]+: )?[[{]/;
/** Something quoted, which is left alone, or a bracket with its room. */
const BRACKET = /("(?:[^"\\]|\\.)*"|'[^']*')|\[ | \]/g;

/** The text of a document. */
export function writeYaml(document: Document): string {
  const tidy = (line: string): string =>
    line.replace(BRACKET, (bracket, quoted: string | undefined) => quoted ?? bracket.trim());
  return document
    .toString({ lineWidth: 0 })
    .split("\n")
    .map((line) => (FLOW.test(line) ? tidy(line) : line))
    .join("\n");
}
