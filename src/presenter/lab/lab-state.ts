/** Everything that the lab’s page shows, in one immutable value: what there is to choose from, what is chosen, what is played. */

import type { DesignPoint, LabBrief, LabRow, MeasureNature } from "../../contract/experiment.ts";
import type { Analysis } from "../../contract/experiment-result.ts";
import type { LabChoice, LabGoal, OwnCompany } from "../../contract/lab-desk.ts";
import type { Problem } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import type { Locale, Text } from "../../contract/text.ts";

/** An experiment under way, or what has come of it. */
export interface LabStudy {
  readonly phase: "running" | "paused" | "done" | "cancelled" | "failed";
  readonly brief: LabBrief;
  /** How the measures are told, in the order of the experiment’s. */
  readonly natures: readonly MeasureNature[];
  /** The points of the design, and what its factors are called. */
  readonly points: readonly DesignPoint[];
  readonly factors: Readonly<Record<string, Text>>;
  /** The measure that the answer is about. */
  readonly goal: string;
  /** Runs played, and to play. */
  readonly done: number;
  readonly total: number;
  /** Milliseconds that the rest will take at the pace so far; null where that cannot be said. */
  readonly left: number | null;
  /** Runs in the order of the plan. */
  readonly rows: readonly LabRow[];
  /** What they come to; it may lag behind the rows. */
  readonly analysis: Analysis | null;
}

/** A file, or a form, that could not be taken. */
export interface Trouble {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** A strategy that is being written. */
export interface StrategyDraft {
  /** Of the strategy that it began from. */
  readonly id: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** True once this very text has been taken. */
  readonly isTaken: boolean;
}

export type LabSheet = "company" | "strategy";

export interface LabState {
  readonly locale: Locale;
  /** Built in, then one's own. */
  readonly scenarios: readonly Scenario[];
  readonly strategies: readonly StrategyDefinition[];
  /** Strategies that were brought along or written here. */
  readonly ownStrategies: readonly string[];
  readonly choice: LabChoice;
  /** What the chosen strategies can be judged by. */
  readonly goals: readonly LabGoal[];
  /** Runs that the choice asks for. */
  readonly runs: number;
  /** An experiment that was brought along; it takes the place of the choice. */
  readonly brought: LabBrief | null;
  readonly study: LabStudy | null;
  /** What is filled in or written, beside the choice. */
  readonly sheet: LabSheet | null;
  /** The scenario that a company fills in. */
  readonly blank: Scenario;
  readonly company: OwnCompany;
  /** The company as filled in has been taken, and is among the scenarios. */
  readonly isCompanyTaken: boolean;
  readonly draft: StrategyDraft | null;
  readonly trouble: Trouble | null;
  /** The desk is reading or writing something. */
  readonly isBusy: boolean;
  /** Key of a sentence about what has just happened; null for none. */
  readonly notice: LabNotice | null;
}

export interface LabNotice {
  readonly tone: "info" | "bad";
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
