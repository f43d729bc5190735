/** What the rows of an experiment come to: comparisons with their sentences, and the tables behind the charts. */

import type { FactorValue } from "./experiment.ts";
import type { EndingKind } from "./mandate.ts";
import type { Text } from "./text.ts";

/** An estimate from a sample with the interval that holds the truth in 95 of 100 such samples. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Size of the sample. */
  readonly n: number;
}

/** Two strategies on one measure, under the same luck. Differences are `strategy` − `against`. */
export interface ComparisonResult {
  readonly scenario: string;
  readonly measure: string;
  readonly strategy: string;
  readonly against: string;
  /** For this comparison alone: Student's interval of the mean difference, and the bootstrap's. */
  readonly difference: Interval;
  readonly bootstrap: Interval;
  /** With the correction for all comparisons of the experiment; it alone decides the verdict. */
  readonly corrected: Interval;
  /** By Holm, over all comparisons of the experiment; null where the end of the sampling hung on what was seen. */
  readonly pAdjusted: number | null;
  /** Share of seeds (of points, in a Latin hypercube) in which the strategy ends better; half for a tie. */
  readonly betterShare: number;
  readonly verdict: "better" | "worse" | "open";
  readonly sentence: Text;
}

/** How the runs of a strategy ended, and what they were worth. Points are taken together; of one at a time, the first. */
export interface StrategySummary {
  readonly scenario: string;
  readonly strategy: string;
  readonly runs: number;
  /** Shares of the runs. What is missing to 1 was not ended by the board. */
  readonly endings: Readonly<Record<EndingKind, number>>;
  /** In the order of the experiment's measures. */
  readonly measures: readonly {
    readonly mean: Interval;
    /** At 5, 25, 50, 75 and 95 %. */
    readonly quantiles: readonly number[];
  }[];
}

/** Means of one strategy at one point of the design, in the order of the experiment's measures. */
export interface CellMean {
  readonly scenario: string;
  readonly point: number;
  readonly strategy: string;
  readonly runs: number;
  readonly means: readonly number[];
}

/** The spread of a measure over time. */
export interface Fan {
  readonly scenario: string;
  readonly measure: string;
  readonly strategy: string;
  readonly weeks: readonly number[];
  /** By week: at 5, 25, 50, 75 and 95 %, of the runs that were still going. */
  readonly quantiles: readonly (readonly number[])[];
}

/** One strategy beside another on one measure, whatever was asked to be compared. */
export interface Dominance {
  readonly scenario: string;
  readonly measure: string;
  readonly strategy: string;
  readonly over: string;
  /** Share of seeds in which it ends better; half for a tie. */
  readonly share: number;
  /** True where it is at least as good at every quantile of the sample: first-order stochastic dominance. */
  readonly everywhere: boolean;
}

/** How far a strategy ends behind the best of the same seed, in the unit of the measure; 0 is the best. */
export interface Regret {
  readonly scenario: string;
  readonly measure: string;
  readonly strategy: string;
  readonly mean: number;
  /** Not exceeded in 95 of 100 seeds. */
  readonly high: number;
  readonly worst: number;
  /** Share of seeds in which it is the best. */
  readonly bestShare: number;
}

/** What one factor does to a comparison. */
export interface FactorInfluence {
  readonly factor: string;
  readonly name: Text;
  /**
   * Strength, strongest first. One at a time and full factorial: largest less smallest difference over its values;
   * Morris: μ*; all in the unit of the measure. Latin hypercube: rank correlation, −1 … 1, by its size.
   */
  readonly strength: number;
  /** Morris: σ, large where the effect hangs on other factors. Else null. */
  readonly spread: number | null;
  /** The comparison at each value of the factor; empty for Morris and Latin hypercube. */
  readonly trials: readonly { readonly value: FactorValue; readonly difference: Interval }[];
  /** The answer changes sides with it. */
  readonly flips: boolean;
}

/** How a comparison hangs on the factors. */
export interface SensitivityResult {
  readonly scenario: string;
  readonly measure: string;
  readonly strategy: string;
  readonly against: string;
  /** The answer from which it is seen whether one flips: the scenario as it is, else the mean of all points. */
  readonly base: Interval;
  readonly factors: readonly FactorInfluence[];
  /** Share of the points at which the answer is the other one. */
  readonly flippedShare: number;
  /** Names the assumption that flips the answer, or says that none does. */
  readonly sentence: Text;
}

export interface Analysis {
  readonly experiment: string;
  readonly runs: number;
  /** Whole replications that the analysis rests on. */
  readonly replications: number;
  readonly comparisons: readonly ComparisonResult[];
  readonly sensitivity: readonly SensitivityResult[];
  readonly summaries: readonly StrategySummary[];
  readonly cells: readonly CellMean[];
  readonly fans: readonly Fan[];
  readonly dominance: readonly Dominance[];
  readonly regret: readonly Regret[];
  /** What has to be read with any of it: the correction, and that this is a teaching model, not a forecast. */
  readonly notes: readonly Text[];
}
