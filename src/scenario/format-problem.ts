/** One problem as one line. */

import type { Problem } from "../contract/problem.ts";
import type { Locale } from "../contract/text.ts";

/** `file:line:column: what is wrong; what to write instead`. Line and column are left out where not known. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  const what = problem.what[locale];
  const remedy = problem.remedy[locale];
  return locale === "fr" ? `${place}\u202f: ${what}\u202f; ${remedy}` : `${place}: ${what}; ${remedy}`;
}
