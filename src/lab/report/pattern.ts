/** Owns what a published pattern is, as the pattern table gives it. */

import type { SourceCode } from "../../contract/parameter.ts";
import type { Text } from "../../contract/text.ts";

/** How a row came about: fitted (or put in) to reproduce the pattern, or a result of other things. */
export type Origin = "tuned" | "emergent";
/** What is made of the seeds' numbers before they are compared. */
export type Statistic = "mean" | "median" | "share";
/** `within` the published value or range, give or take the tolerance; or on one side of it. */
export type Comparison = "within" | "at-least" | "below";
export type Unit = "percent" | "points" | "ratio" | "weeks" | "grade" | "curve";

/** One published number of a pattern. */
export interface Target {
  readonly id: string;
  readonly label: Text;
  /** Lowest and highest published value; equal where there is one. */
  readonly published: readonly [number, number];
  readonly tolerance: number;
  readonly unit: Unit;
  readonly statistic: Statistic;
  readonly compare: Comparison;
}

export interface Pattern {
  readonly id: string;
  readonly title: Text;
  /** Name in the table of measures. */
  readonly measure: string;
  readonly source: Text;
  readonly code: SourceCode;
  readonly origin: Origin;
  /** The set-up in words. */
  readonly setting: Text;
  /** What a reader should know of the row: what was put in, what is a stand-in for what. */
  readonly note: Text | null;
  readonly targets: readonly Target[];
}

/** A row that misses and is known to: why, and what was tried. */
export interface Explanation {
  readonly pattern: string;
  readonly why: Text;
  readonly tried: readonly Text[];
}
