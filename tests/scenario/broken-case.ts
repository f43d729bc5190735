/** How a broken file is told: a good file, the slips made in it, and every problem that must be found. */

import type { Problem } from "../../src/contract/problem.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { readScenarioFile } from "../helper/scenario.ts";

export interface ExpectedProblem {
  /** Text that starts on the line where it must be found (first occurrence), or the number of the line. */
  readonly at: string | number;
  /** Part of what is said in English, remedy included. */
  readonly says: string;
  /** Where the slip shows in another file than the one it was made in. */
  readonly file?: string;
}

export interface BrokenCase {
  readonly name: string;
  readonly file: string;
  /** Each text is replaced once, at its first occurrence. */
  readonly edits?: readonly (readonly [from: string, to: string])[];
  /** The whole text, instead of edits. */
  readonly text?: string;
  readonly expected: readonly ExpectedProblem[];
}

export const scenarioFile = "alphea-as-told.scenario.yaml";
export const company = "catalogue/company.yaml";
export const workflows = "catalogue/workflows.yaml";
export const assistants = "catalogue/assistants.yaml";
export const roles = "catalogue/roles.yaml";
export const careers = "catalogue/careers.yaml";
export const guardrails = "catalogue/guardrails.yaml";
export const incidents = "catalogue/incidents.yaml";
export const signals = "catalogue/signals.yaml";
export const parameters = "catalogue/parameters.yaml";

/** The text of the broken file. Throws where an edit finds nothing to change. */
export function brokenText(broken: BrokenCase): string {
  let text = broken.text ?? readScenarioFile(broken.file) ?? "";
  for (const [from, to] of broken.edits ?? []) {
    if (!text.includes(from)) throw new Error(`${broken.name}: nothing to change at "${from}"`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The line of an expected problem, from 1. */
export function expectedLine(broken: BrokenCase, expected: ExpectedProblem): number {
  if (typeof expected.at === "number") return expected.at;
  const other =
    expected.file === undefined || expected.file === broken.file ? null : readScenarioFile(expected.file);
  const text = other ?? brokenText(broken);
  const index = text.indexOf(expected.at);
  if (index < 0) throw new Error(`${broken.name}: no line holds "${expected.at}"`);
  return text.slice(0, index).split("\n").length;
}

/** Everything that loading says when one file is broken and the others are good. */
export function problemsWith(file: string, text: string): readonly Problem[] {
  const parsed = loadScenario("alphea-as-told", (path) => (path === file ? text : readScenarioFile(path)));
  return parsed.ok ? [] : parsed.problems;
}
