/** Owns how YAML is written here: no broken lines, and lists without room at their ends, as in the built-in files. */

import type { Document } from "yaml";

/** The text of a document. Lines in which something is quoted keep the room, which could be part of it. */
export function writeYaml(document: Document): string {
  return document
    .toString({ lineWidth: 0 })
    .split("\n")
    .map((line) => (/["']/.test(line) ? line : line.replaceAll("[ ", "[").replaceAll(" ]", "]")))
    .join("\n");
}
