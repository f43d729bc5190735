/** A strategy reads what a manager can observe and says what to decide this week; as data, it is a list of rules. */

import type { Command, CommandKind } from "./command.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekSnapshot } from "./snapshot.ts";
import type { Text } from "./text.ts";

/** A decision and the id of the rule that asked for it. */
export interface Reasoned {
  readonly command: Command;
  readonly rule: string;
}

export interface Strategy {
  readonly id: string;
  /** Commands for the coming week. Pure and deterministic; may be asked once per week, in order. */
  decide(snapshot: WeekSnapshot): readonly Command[];
}

/** A strategy of rules. It is asked in one of the two ways. */
export interface RuleStrategy extends Strategy {
  /** The same commands, each with the rule behind it. */
  reason(snapshot: WeekSnapshot): readonly Reasoned[];
}

/** Builds a fresh strategy for one run. */
export type StrategyFactory = (scenario: Scenario) => Strategy;

/** A number lies in it where it is at least `min` and at most `max`; what is not known lies in no range. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** What an observable must be: a word or one of several, true or false, or a number in a range. */
export type Wanted = string | readonly string[] | boolean | NumberRange;

/** Observables of one thing; all must be as wanted. */
export type Filter = Readonly<Record<string, Wanted>>;

/** The kinds of thing that a rule can look for and act on. */
export type ThingKind =
  | "department"
  | "deployment"
  | "role"
  | "post"
  | "guardrail"
  | "signal"
  | "incident"
  | "event";

/** All that is given must hold. For a kind of thing: so many match the filter (`count`; else at least one). */
export type Condition = {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  /** The week that is about to start, from 1. */
  readonly week?: NumberRange;
  readonly company?: Filter;
} & { readonly [K in ThingKind]?: Filter };

/** Which of several possible commands is taken. */
export type Choice = "first" | "all" | "cheapest" | "dearest" | "soonest" | "least-loaded";

/** A pattern over the commands that are possible now; fields left out may be anything. */
export interface CommandPattern {
  readonly kind: CommandKind;
  readonly choose?: Choice;
  /** What the price may be. */
  readonly price?: Filter;
  /** Fields of the command: words (`$name` from `for-each`), numbers (the nearest on offer), flags. */
  readonly [field: string]: unknown;
}

/** One rule. Every week, rules are asked in the order in which they stand. */
export interface Rule {
  readonly id: string;
  /** First week to try; decisions that something passing forbids are tried again for half a year. */
  readonly "at-week"?: number;
  readonly when?: Condition;
  /** The rule acts on every thing that matches, each with its own memory. */
  readonly "for-each"?: { readonly [K in ThingKind]?: Filter };
  /** Weeks for which the condition must have held. */
  readonly delay?: number;
  readonly repeat?: "once" | "always";
  /** Weeks before it acts again on the same thing. */
  readonly "cool-down"?: number;
  /** Most things it acts on in one week. */
  readonly "per-week"?: number;
  /** Commands to give: all that are possible. */
  readonly do?: readonly CommandPattern[];
  /** Commands to give: the first that is possible. */
  readonly try?: readonly CommandPattern[];
}

/** A strategy file that has been read and checked, with the rules of its base at the end. */
export interface StrategyDefinition {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly rules: readonly Rule[];
}
