/** Owns the name of the model as it is: what the results of long studies are valid for. */

import type { Scenario } from "../contract/scenario.ts";
import { hashContent } from "../scenario/content-hash.ts";

export interface ModelFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Code without lines that are only comment or empty: mending a sentence changes no result. */
function stripComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*|$)/.test(line))
    .join("\n");
}

/**
 * A hash over everything a run depends on, whatever the commit: the code of the engine and of the strategies,
 * the rules of the strategies, and the content of the scenarios (texts and sources left out).
 * @param files code (`.ts`) and rules (`.yaml`)
 * @returns 16 hexadecimal digits
 */
export function hashModel(files: readonly ModelFile[], scenarios: readonly Scenario[]): string {
  const code = files
    .map(({ path, text }) => [path, path.endsWith(".ts") ? stripComments(text) : text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const content = scenarios.map(({ id, contentHash }) => [id, contentHash] as const);
  return hashContent([code, content.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
