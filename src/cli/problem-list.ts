/** Lists problems as lines of text, one each. How one is worded is left to scenario/format-problem. */

import type { Problem } from "../contract/problem.ts";
import type { Locale } from "../contract/text.ts";
import { formatProblem } from "../scenario/format-problem.ts";

/** `file:line:column: what; remedy`, one line per problem, without a line feed at the end. */
export function describeProblems(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => formatProblem(problem, locale)).join("\n");
}
