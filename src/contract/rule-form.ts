/** The rules of a strategy as a form shows and changes them; the text stays what counts. */

import type { CommandKind } from "./command.ts";
import type { Problem } from "./problem.ts";
import type { ThingKind } from "./strategy.ts";

/** What an observable or a field may hold: a number, yes or no, one of a few words, or the name of something. */
export type RuleValue =
  | { readonly is: "number" | "flag" }
  | { readonly is: "word"; readonly words: readonly string[] }
  | { readonly is: "reference"; readonly to: string };

export type RuleValues = Readonly<Record<string, RuleValue>>;

/** What rules can be made of. */
export interface RuleGrammar {
  readonly company: RuleValues;
  readonly things: Readonly<Record<ThingKind, RuleValues>>;
  /** Words that stand for something of the thing at hand, and what they name. */
  readonly bindings: Readonly<Record<ThingKind, Readonly<Record<string, string>>>>;
  readonly commands: Readonly<Record<CommandKind, RuleValues>>;
}

/** The keys of a rule, in the order in which rules are read aloud. */
export const RULE_KEYS = [
  "id",
  "at-week",
  "when",
  "for-each",
  "delay",
  "repeat",
  "cool-down",
  "per-week",
  "do",
  "try",
] as const;

/** A decision until it is made another one: it does little. */
export const FRESH_COMMAND = { kind: "encourage-use", choose: "first" } as const;

/** One rule as it stands in the text; what is wrong in it is still in it. */
export interface RuleEntry {
  /** The plain data of the rule, without what switches it off; not checked. */
  readonly rule: unknown;
  /** Its first and last line in the text. */
  readonly line: number;
  readonly lastLine: number;
  /** Switched off: it never holds. */
  readonly isOff: boolean;
}

/** The rules of a text; null where the text cannot be read as rules. */
export interface RuleSheet {
  readonly entries: readonly RuleEntry[] | null;
  /** Rules of another strategy come after them. */
  readonly hasBase: boolean;
  readonly problems: readonly Problem[];
}

/** One change. */
export type RuleChange =
  /** A part of a rule; undefined takes it out. */
  | { readonly kind: "set"; readonly rule: number; readonly path: RulePath; readonly value: unknown }
  /** A key of a rule gets another name and keeps what it holds. */
  | { readonly kind: "rename"; readonly rule: number; readonly from: string; readonly to: string }
  | { readonly kind: "switch"; readonly rule: number; readonly on: boolean }
  | { readonly kind: "move"; readonly rule: number; readonly to: number }
  | { readonly kind: "remove"; readonly rule: number }
  /** At the end. */
  | { readonly kind: "add" };

export type RulePath = readonly (string | number)[];
