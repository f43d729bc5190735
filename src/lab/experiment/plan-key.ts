/** Owns the name of what rows are valid for: two experiments of one name could share every row. */

import type { LabBrief } from "../../contract/experiment.ts";
import { hashContent } from "../../scenario/content-hash.ts";

/**
 * A hash over everything that a row depends on. Texts, comparisons, precision and the number of replications are
 * left out: more replications only add rows, and rows can be compared anew.
 * @param model names the code that plays, for example its hash or the engine's version
 * @returns 16 hexadecimal digits
 */
export function computePlanKey({ experiment, scenarios, strategies }: LabBrief, model: string): string {
  const { seed, weeks, board, factors, design, measures } = experiment;
  return hashContent([
    model,
    { seed, weeks, board, factors, design, measures },
    scenarios.map(({ id, contentHash, values }) => [id, contentHash, values]),
    strategies.map(({ id, rules }) => [id, rules]),
  ]);
}
