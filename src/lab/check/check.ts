/** Owns what a reality check is: a set-up, and what must be true of its weeks or of two runs side by side. */

import type { DatedCommand } from "../../contract/command.ts";
import type { Text } from "../../contract/text.ts";
import type { Variant } from "../variant.ts";

/** `~=` is equal but for rounding: a billionth of the larger. */
export const RELATIONS = ["==", "~=", "<=", ">=", "<", ">"] as const;
export type Relation = (typeof RELATIONS)[number];

/** A number, a named measure of the run, or the same measure of the other run. */
export type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "measure" | "other"; readonly name: string };

/** `left relation right`, for example `lowest-load >= 0` or `mean-load >= other.mean-load`. */
export interface Expression {
  readonly text: string;
  readonly left: Operand;
  readonly relation: Relation;
  readonly right: Operand;
}

/** One experiment: what differs from the scenario, who decides, what else is decided. */
export interface SetUp {
  readonly variant: Variant;
  /** Null for each of those asked for. */
  readonly strategy: string | null;
  readonly orders: readonly DatedCommand[];
}

export interface Check {
  readonly id: string;
  readonly name: Text;
  readonly when: "every-week" | "at-end";
  readonly holds: readonly Expression[];
  /** Scenarios and strategies it is for; empty for all. */
  readonly scenarios: readonly string[];
  readonly strategies: readonly string[];
  /** Also with every parameter at the low end, then at the high end of its range. */
  readonly extremes: boolean;
  readonly setUp: SetUp;
  /** The run that `other.` speaks of. */
  readonly against: SetUp | null;
}
