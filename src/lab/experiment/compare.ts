/** Owns the comparisons of an experiment: paired differences, intervals, and the correction for their number. */

import type { Experiment, Measure } from "../../contract/experiment.ts";
import type { ComparisonResult, Interval } from "../../contract/experiment-result.ts";
import { bootstrapInterval } from "../statistics/bootstrap.ts";
import { sequenceInterval } from "../statistics/confidence-sequence.ts";
import { correctByHolm } from "../statistics/holm.ts";
import { meanInterval } from "../statistics/interval.ts";
import { computeStudentTail } from "../statistics/student.ts";
import { signOf } from "./measure.ts";
import { computeBetterShare, listDifferences, listPairs } from "./pair.ts";
import { meanOf, type RowTable } from "./row-table.ts";
import { tellComparison } from "./sentence.ts";

/** Probability that any of the corrected statements is wrong. */
export const OUTSIDE = 0.05;

/**
 * Where sampling hung on what was seen, only a sequence that holds at every look may be quoted; all comparisons
 * share the probability of being wrong.
 */
export function sequenceOf(
  { replications, precision }: Experiment,
  differences: readonly number[],
  of: number,
): Interval {
  const first = precision?.first ?? replications;
  return sequenceInterval(differences, Math.sqrt(first * replications), OUTSIDE / of);
}

/** All comparisons with their sentences. */
export function compareAll(table: RowTable): readonly ComparisonResult[] {
  const { experiment } = table;
  const pairs = listPairs(experiment).map((pair) => ({ pair, differences: listDifferences(table, pair) }));
  const holm = correctByHolm(
    pairs.map(({ differences }) => computeP(differences)),
    OUTSIDE,
  );
  return pairs.map(({ pair, differences }, at) => {
    const measure = experiment.measures[pair.measure] as Measure;
    const sign = signOf(measure);
    const corrected =
      experiment.precision === null
        ? meanInterval(differences, holm[at]?.level)
        : sequenceOf(experiment, differences, pairs.length);
    const betterShare = computeBetterShare(differences, sign);
    const result = {
      scenario: experiment.scenarios[pair.scenario] as string,
      measure: measure.id,
      strategy: experiment.strategies[pair.strategy] as string,
      against: experiment.strategies[pair.against] as string,
      difference: meanInterval(differences),
      bootstrap: bootstrapInterval(differences, meanOf, { name: Object.values(pair).join("/") }),
      corrected,
      pAdjusted: experiment.precision === null ? (holm[at]?.pAdjusted ?? null) : null,
      betterShare,
      verdict: judge(corrected, sign),
    };
    return { ...result, sentence: tellComparison(table, pair, result, pairs.length) };
  });
}

function judge({ low, high }: Interval, sign: 1 | -1): ComparisonResult["verdict"] {
  if (low > 0) return sign > 0 ? "better" : "worse";
  if (high < 0) return sign > 0 ? "worse" : "better";
  return "open";
}

/** Two-sided p-value of Student's paired test; 1 where there are too few observations, or none differ. */
function computeP(differences: readonly number[]): number {
  const n = differences.length;
  if (n < 3) return 1;
  const mean = meanOf(differences);
  const squares = differences.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  if (squares === 0) return mean === 0 ? 1 : 0;
  return computeStudentTail(n - 1, mean / Math.sqrt(squares / (n - 1) / n));
}
