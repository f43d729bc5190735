/** Owns which strategies are compared on what, and the paired differences between them. */

import type { Experiment } from "../../contract/experiment.ts";
import { meanOf, observe, type RowTable } from "./row-table.ts";

/** Two strategies on a measure in a scenario, as places in the experiment's lists. */
export interface Pair {
  readonly scenario: number;
  readonly measure: number;
  readonly strategy: number;
  readonly against: number;
}

/** Every pair that the experiment compares, each once. */
export function listPairs({ scenarios, strategies, measures, comparisons }: Experiment): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  scenarios.forEach((_, scenario) => {
    for (const { measure, strategies: chosen, against } of comparisons) {
      const names =
        against === null
          ? chosen.flatMap((a, at) => chosen.slice(at + 1).map((b) => [a, b] as const))
          : chosen.map((a) => [a, against] as const);
      for (const [a, b] of names) {
        const pair = {
          scenario,
          measure: measures.findIndex(({ id }) => id === measure),
          strategy: strategies.indexOf(a),
          against: strategies.indexOf(b),
        };
        pairs.set(Object.values(pair).join("/"), pair);
      }
    }
  });
  return [...pairs.values()];
}

/** `strategy` − `against`, observation by observation. */
export function listDifferences(
  table: RowTable,
  { scenario, measure, strategy, against }: Pair,
): readonly number[] {
  const other = observe(table, scenario, against, measure);
  return observe(table, scenario, strategy, measure).map((value, at) => value - (other[at] as number));
}

/** Share of the differences that are in favour; half for none. */
export function computeBetterShare(differences: readonly number[], sign: 1 | -1): number {
  return meanOf(differences.map((difference) => (difference === 0 ? 0.5 : difference * sign > 0 ? 1 : 0)));
}
