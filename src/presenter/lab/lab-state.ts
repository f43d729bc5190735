/** Everything that the lab’s page shows, in one immutable value: what there is to choose from, what is chosen, what is played. */

import type { DesignPoint, LabBrief, LabJob, LabRow, MeasureNature } from "../../contract/experiment.ts";
import type { Analysis } from "../../contract/experiment-result.ts";
import type { LabChoice, LabGoal, OwnCompany, StaffRecord } from "../../contract/lab-desk.ts";
import type { Problem } from "../../contract/problem.ts";
import type { RuleEntry, RuleGrammar } from "../../contract/rule-form.ts";
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
  /** How exact the comparisons on the goal were at the last look; null before the first, and where none is wanted. */
  readonly exact: { readonly replications: number; readonly halfWidth: number } | null;
  /** Who changed jobs in the middle run of every strategy; empty until it is known. */
  readonly followed: readonly { readonly job: LabJob; readonly record: StaffRecord }[];
}

/** What of a study is looked at more closely. */
export interface LabLook {
  /** Whose flows of people and whose map are drawn; null for the strategy that the answer is for. */
  readonly strategy: string | null;
  /** Which measure the map is of; null for the goal. */
  readonly measure: string | null;
  /** Whose runs are listed; null for all. */
  readonly listed: string | null;
  /** Id of the column that they are sorted by; null leaves them in the order of the plan. */
  readonly sort: string | null;
  readonly descending: boolean;
  /** From 0. */
  readonly page: number;
}

export const FIRST_LOOK: LabLook = {
  strategy: null,
  measure: null,
  listed: null,
  sort: null,
  descending: false,
  page: 0,
};

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
  readonly view: "form" | "text";
  /** The rules of the text, as they were when the form was last shown or changed; null where it cannot be read. */
  readonly entries: readonly RuleEntry[] | null;
  /** Rules of another strategy come after them. */
  readonly hasBase: boolean;
  /** Id of what takes the focus after a change that moved things; empty for nothing. */
  readonly focus: string;
}

export type LabSheet = "company" | "strategy";

export interface LabState {
  readonly locale: Locale;
  /** Built in, then one's own. */
  readonly scenarios: readonly Scenario[];
  readonly strategies: readonly StrategyDefinition[];
  /** Ids of strategies that were brought along or written, here or in an earlier visit. */
  readonly ownStrategies: readonly string[];
  readonly choice: LabChoice;
  /** What the chosen strategies can be judged by. */
  readonly goals: readonly LabGoal[];
  /** Runs that the choice asks for; with a precision, the most there may be. */
  readonly runs: number;
  /** Precision that is offered for the chosen goal, and the fewest replications that may be chosen. */
  readonly usualPrecision: number;
  readonly fewestReplications: number;
  /** An experiment that was brought along; it takes the place of the choice. */
  readonly brought: LabBrief | null;
  readonly study: LabStudy | null;
  readonly look: LabLook;
  /** What is filled in or written, beside the choice. */
  readonly sheet: LabSheet | null;
  /** The scenario that a company fills in. */
  readonly blank: Scenario;
  readonly company: OwnCompany;
  /** The company as filled in has been taken, and is among the scenarios. */
  readonly isCompanyTaken: boolean;
  readonly draft: StrategyDraft | null;
  /** What rules can be made of. */
  readonly grammar: RuleGrammar;
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
