/** What every problem must be, whatever it is about. */

import { expect } from "vitest";
import type { Problem } from "../../src/contract/problem.ts";
import { formatProblem } from "../../src/scenario/format-problem.ts";

/** Words of a program talking to its programmer. */
const machineTalk =
  /\n|\bat \S+ \(|\.ts:\d|Error\b|zod|ZodError|Invalid (input|option|element)|invalid_|Unrecognized|expected .*received|\bundefined\b|\[object |\bNonOptional\b/i;

/** Fails unless the problem has a place and can be read in both languages. */
export function expectReadable(problem: Problem): void {
  expect(problem.file).not.toBe("");
  expect(Number.isInteger(problem.line) && problem.line >= 0).toBe(true);
  expect(Number.isInteger(problem.column) && problem.column >= 0).toBe(true);
  for (const text of [problem.what, problem.remedy]) {
    expect(text.en.trim()).not.toBe("");
    expect(text.fr.trim()).not.toBe("");
    // French has a narrow space, not an ordinary one, before these signs.
    expect(text.fr.replace(/`[^`]*`/g, "")).not.toMatch(/ [;:!?»]/);
  }
  // A remedy may be nothing but a word to write; the whole sentence never reads the same.
  expect(formatProblem(problem, "en")).not.toBe(formatProblem(problem, "fr"));
  expect(problem.what.en).not.toBe(problem.what.fr);
  for (const locale of ["en", "fr"] as const) {
    const line = formatProblem(problem, locale);
    expect(line.replace(/`[^`]*`/g, "``")).not.toMatch(machineTalk);
    expect(line.length).toBeLessThan(700);
  }
}
