/** Runs the pattern table: every row over its seeds, compared with what was published. */

import type { Interval } from "../../contract/experiment-result.ts";
import type { Bench } from "../bench.ts";
import { meanInterval, medianInterval, shareInterval } from "../statistics/interval.ts";
import type { Measure, Sample } from "./measure/measure.ts";
import type { Explanation, Pattern, Target } from "./pattern.ts";

export type Verdict = "pass" | "explained" | "fail";

/** A target with what the simulation gave; null where the model has nothing to measure. */
export interface TargetResult {
  readonly target: Target;
  readonly simulated: Interval | null;
  readonly holds: boolean;
}

export interface Row {
  readonly pattern: Pattern;
  readonly verdict: Verdict;
  readonly targets: readonly TargetResult[];
  readonly explanation: Explanation | null;
}

/** Where a report stands, between two runs. */
export interface Progress {
  readonly pattern: Pattern;
  /** Rows done, of how many. */
  readonly done: number;
  readonly of: number;
  readonly seed: number;
}

export interface ReportInput {
  readonly bench: Bench;
  readonly patterns: readonly Pattern[];
  readonly explanations: readonly Explanation[];
  readonly measures: Readonly<Record<string, Measure>>;
  /** Seeds 1 … n. */
  readonly seeds: number;
}

/** Runs every row; yields after every seed, so that the caller can show progress and stop. */
export function* runReport(input: ReportInput): Generator<Progress, readonly Row[]> {
  const rows: Row[] = [];
  for (const pattern of input.patterns) {
    const measure = input.measures[pattern.measure];
    if (!measure) throw new Error(`there is no measure ${pattern.measure}`);
    const samples: Sample[] = [];
    for (let seed = 1; seed <= input.seeds; seed++) {
      samples.push(measure(input.bench, seed));
      yield { pattern, done: rows.length, of: input.patterns.length, seed };
    }
    const explanation = input.explanations.find((entry) => entry.pattern === pattern.id) ?? null;
    rows.push(judgeRow(pattern, samples, explanation));
  }
  return rows;
}

/** What a row's samples come to. An explanation excuses a miss; it does not touch a pass. */
export function judgeRow(pattern: Pattern, samples: readonly Sample[], explanation: Explanation | null): Row {
  const targets = pattern.targets.map((target) => judgeTarget(target, samples));
  const passes = targets.every(({ holds }) => holds);
  const verdict: Verdict = passes ? "pass" : explanation ? "explained" : "fail";
  return { pattern, verdict, targets, explanation };
}

function judgeTarget(target: Target, samples: readonly Sample[]): TargetResult {
  const values = samples.map((sample) => sample[target.id]);
  const numbers = values.filter((value) => value !== null && value !== undefined);
  if (numbers.length < values.length || numbers.length === 0)
    return { target, simulated: null, holds: false };
  const simulated = summarise(target, numbers);
  return { target, simulated, holds: compare(target, simulated) };
}

function summarise({ statistic }: Target, values: readonly number[]): Interval {
  if (statistic === "median") return medianInterval(values);
  if (statistic === "mean") return meanInterval(values);
  const { value, low, high, n } = shareInterval(values);
  return { value: 100 * value, low: 100 * low, high: 100 * high, n };
}

/** On one side the whole interval must lie there; within a range, the estimate. */
function compare({ compare: how, published, tolerance }: Target, { value, low, high }: Interval): boolean {
  if (how === "at-least") return low >= published[0];
  if (how === "below") return high < published[1];
  return value >= published[0] - tolerance && value <= published[1] + tolerance;
}
