/** An experiment of the strategy lab: what is asked, which runs answer it, and what each run gives back. */

import type { MandateEnding } from "./mandate.ts";
import type { Scenario } from "./scenario.ts";
import type { StrategyDefinition } from "./strategy.ts";
import type { Text } from "./text.ts";

/** What a run can be measured by: all of it is visible to everybody in the company. */
export type MeasureName =
  | "value"
  | "quality"
  | "trust"
  | "safety"
  | "wellbeing"
  | "posts"
  /** Points of the mandate out of 100. */
  | "score"
  /** People who use an assistant this week. */
  | "users"
  /** Euros spent since the start, and what calls cost of it. */
  | "spending"
  | "bill"
  /** Incidents noticed since the start. */
  | "incidents"
  | "headcount"
  /** People who left of their own will since the start. */
  | "left"
  /** Hours that assistants saved since the start, net of checking them. */
  | "hours-freed"
  /** Four-week load of the most loaded department; 1 is full. */
  | "highest-load";

/** How one number is made of the weeks of a run. `end`: the last week played. `week`: the week named. */
export type MeasureTake = "end" | "week" | "mean" | "lowest" | "highest";

export interface Measure {
  readonly id: string;
  readonly of: MeasureName;
  readonly take: MeasureTake;
  /** For `week`; a run that ended before it is read at its end. Else null. */
  readonly week: number | null;
  /** Weeks between two points of the course over time that is kept beside the number; null keeps none. */
  readonly every: number | null;
}

/** How a number of a measure is written, and of what more is better. */
export interface MeasureNature {
  readonly name: Text;
  readonly unit: "euro" | "percent" | "points" | "count" | "hours" | "ratio";
  readonly better: "more" | "less";
}

export type FactorValue = number | string | boolean;

/**
 * Something of the scenario that is varied. Its path is its name: a parameter (`money.hour-value`), a field of an
 * entry of the catalogue (`assistants/<id>/<field>`), `demand` or `role-strength`.
 */
export interface Factor {
  readonly path: string;
  /** Values to try; null where a range is given. */
  readonly values: readonly FactorValue[] | null;
  /** Lowest and highest; null where values are given. */
  readonly range: readonly [number, number] | null;
  /** Evenly spaced values that a grid takes of the range. */
  readonly steps: number;
}

/** Which points of the space of factors are played. */
export type Design =
  /** Every combination of values. */
  | { readonly kind: "full-factorial" }
  /** The scenario as it is, then each factor alone at each of its values. */
  | { readonly kind: "one-at-a-time" }
  /** Walks through a grid on which one factor changes at each step (Morris 1991). */
  | { readonly kind: "morris"; readonly trajectories: number; readonly levels: number }
  /** Each factor's range in as many strata as there are points, each stratum once (McKay 1979). */
  | { readonly kind: "latin-hypercube"; readonly points: number };

/** On which measure strategies are compared: each with one of them, or, without `against`, every pair. */
export interface Comparison {
  readonly measure: string;
  readonly strategies: readonly string[];
  readonly against: string | null;
}

/** Replications go on until every comparison on the measure is this exact, looked at every so many replications. */
export interface Precision {
  readonly measure: string;
  /** In the unit of the measure. */
  readonly halfWidth: number;
  /** Replications before the first look, and between two looks. */
  readonly first: number;
  readonly every: number;
}

/** An experiment file that has been read and checked. Strategies and scenarios are named by their ids. */
export interface Experiment {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly scenarios: readonly string[];
  readonly strategies: readonly string[];
  /** From which the seeds of the replications derive. */
  readonly seed: number;
  /** Runs of each strategy at each point; with a precision, the most there may be. */
  readonly replications: number;
  readonly precision: Precision | null;
  /** Last week to play; null plays to the end. */
  readonly weeks: number | null;
  /** False leaves the board out: no envelope, no review that stops a run before its end. */
  readonly board: boolean;
  readonly factors: readonly Factor[];
  readonly design: Design;
  readonly measures: readonly Measure[];
  readonly comparisons: readonly Comparison[];
}

/** Everything a run of an experiment depends on, as plain data that can be sent to a worker. */
export interface LabBrief {
  readonly experiment: Experiment;
  /** In the order of the experiment. */
  readonly scenarios: readonly Scenario[];
  readonly strategies: readonly StrategyDefinition[];
}

/** Settings of the factors by path; a factor that is not named stays as in the scenario. */
export type Settings = Readonly<Record<string, FactorValue>>;

/** A point of the design. Point 0 of a design that starts from the scenario as it is has no settings. */
export interface DesignPoint {
  readonly index: number;
  readonly settings: Settings;
}

/** One run to play. The seed depends on experiment and replication alone, so that all face the same luck. */
export interface LabJob {
  /** Place in the experiment's list; more replications only add to its end. */
  readonly index: number;
  /** Places in the brief's lists, and in the design. */
  readonly scenario: number;
  readonly strategy: number;
  readonly point: number;
  /** From 1. */
  readonly replication: number;
  readonly seed: number;
}

/** What came of one run. */
export interface LabRow extends LabJob {
  /** Last week played. */
  readonly weeks: number;
  /** How the board saw it; null where it did not end it. */
  readonly ending: MandateEnding["kind"] | null;
  /** Numbers in the order of the experiment's measures. */
  readonly values: readonly number[];
  /** For each measure that keeps its course: its number every so many weeks; shorter where the run was. */
  readonly courses: Readonly<Record<string, readonly number[]>>;
  /** Digest of the whole run, 16 hexadecimal digits: the same run in the game ends on it. */
  readonly finalHash: string;
}
