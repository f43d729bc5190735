/** Runs reality checks over scenarios and strategies; runs that several checks ask for are played once. */

import type { Scenario } from "../../contract/scenario.ts";
import type { Strategies } from "../bench.ts";
import { play } from "../play.ts";
import { type Variant, vary } from "../variant.ts";
import type { Check, Expression, Operand, SetUp } from "./check.ts";
import { OBSERVABLES } from "./observable.ts";
import { Tally } from "./tally.ts";

/** A check that did not hold: where, and by what numbers. */
export interface Breach {
  readonly check: string;
  readonly scenario: string;
  readonly strategy: string;
  readonly seed: number;
  /** `low` or `high` where all parameters stood at that end of their ranges. */
  readonly extremes: "low" | "high" | null;
  readonly week: number;
  /** What did not hold, or how the run broke off. */
  readonly expression: string;
  readonly left: number;
  readonly right: number;
}

export interface ChecksInput {
  readonly checks: readonly Check[];
  readonly scenarios: readonly Scenario[];
  readonly strategies: Strategies;
  readonly seeds: readonly number[];
  /** Runs all checks at the plain values only where false. */
  readonly extremes: boolean;
}

export interface ChecksResult {
  /** Checks that were run at least once, with how often. */
  readonly counts: ReadonlyMap<string, number>;
  readonly breaches: readonly Breach[];
  readonly runs: number;
}

/** The values of some measures over a run: by name, by week. */
type Series = ReadonlyMap<string, Float64Array>;

/** A run as its measures; with what broke it off where it did not come to its end. */
interface Recording {
  readonly series: Series;
  /** Weeks that were played: a board may stop a run. */
  readonly weeks: number;
  readonly failure: Pick<Breach, "week" | "expression" | "left" | "right"> | null;
}

/** What decides a run, and who asks for which of its measures. */
interface Plan {
  readonly setUp: SetUp;
  readonly extremes: "low" | "high" | null;
  readonly names: Set<string>;
}

/** A check at one end of the ranges, or at the plain values. */
interface Case {
  readonly check: Check;
  readonly extremes: "low" | "high" | null;
  readonly main: Plan;
  readonly other: Plan | null;
}

/** Runs the checks; yields after each scenario, strategy and seed. */
export function* runChecks(
  input: ChecksInput,
): Generator<{ readonly scenario: string; readonly strategy: string }, ChecksResult> {
  const counts = new Map<string, number>();
  const breaches: Breach[] = [];
  let runs = 0;
  for (const scenario of input.scenarios) {
    const variants = new Map<string, Scenario>();
    for (const strategy of input.strategies.keys()) {
      const cases = listCases(input, scenario.id, strategy);
      for (const seed of input.seeds) {
        const played = new Map<Plan, Recording>();
        const recordingOf = (plan: Plan): Recording => {
          const known = played.get(plan) ?? record(input, scenario, variants, strategy, seed, plan);
          if (!played.has(plan)) runs++;
          played.set(plan, known);
          return known;
        };
        for (const { check, extremes, main, other } of cases) {
          counts.set(check.id, (counts.get(check.id) ?? 0) + 1);
          const mine = recordingOf(main);
          const theirs = other ? recordingOf(other) : null;
          const place = { check: check.id, scenario: scenario.id, strategy, seed, extremes };
          const failure = mine.failure ?? theirs?.failure;
          if (failure) {
            breaches.push({ ...place, ...failure });
            continue;
          }
          for (const expression of check.holds) {
            const breach = findBreach(check, expression, mine, theirs);
            if (breach) breaches.push({ ...place, expression: expression.text, ...breach });
          }
        }
        yield { scenario: scenario.id, strategy };
      }
    }
  }
  return { counts, breaches, runs };
}

function listCases(input: ChecksInput, scenario: string, strategy: string): Case[] {
  const plans = new Map<string, Plan>();
  const planOf = (setUp: SetUp, extremes: Plan["extremes"]): Plan => {
    const key = JSON.stringify([setUp, extremes]);
    const plan = plans.get(key) ?? { setUp, extremes, names: new Set<string>() };
    plans.set(key, plan);
    return plan;
  };
  const cases: Case[] = [];
  for (const check of input.checks) {
    if (check.scenarios.length > 0 && !check.scenarios.includes(scenario)) continue;
    if (check.strategies.length > 0 && !check.strategies.includes(strategy)) continue;
    const ends: Plan["extremes"][] = check.extremes && input.extremes ? [null, "low", "high"] : [null];
    for (const extremes of ends) {
      const main = planOf(check.setUp, extremes);
      const other = check.against ? planOf(check.against, extremes) : null;
      for (const { left, right } of check.holds) {
        for (const operand of [left, right]) {
          if (operand.kind === "measure") main.names.add(operand.name);
          if (operand.kind === "other") other?.names.add(operand.name);
        }
      }
      cases.push({ check, extremes, main, other });
    }
  }
  return cases;
}

function record(
  input: ChecksInput,
  scenario: Scenario,
  variants: Map<string, Scenario>,
  strategy: string,
  seed: number,
  { setUp, extremes, names }: Plan,
): Recording {
  const variant: Variant = extremes === null ? setUp.variant : { ...setUp.variant, extremes };
  const key = JSON.stringify(variant);
  const varied = variants.get(key) ?? vary(scenario, variant);
  variants.set(key, varied);
  const series = new Map([...names].map((name) => [name, new Float64Array(varied.weeks)] as const));
  const wanted = setUp.strategy ?? strategy;
  const factory = input.strategies.get(wanted);
  if (!factory) throw new Error(`there is no strategy ${wanted}`);
  let tally: Tally | null = null;
  let last = 0;
  try {
    play(varied, seed, {
      strategy: factory,
      orders: setUp.orders,
      ledger: true,
      onStart: (world) => {
        tally = new Tally(world);
      },
      watch: (part, world) => tally?.watch(part, world),
      onWeek: (week) => {
        const kept = tally as unknown as Tally;
        last = week.result.week;
        kept.note(week);
        for (const [name, values] of series)
          values[last - 1] = OBSERVABLES[name]?.({ world: week.world, tally: kept }) ?? Number.NaN;
      },
    });
  } catch (error) {
    // An engine that gives up is a finding like any other.
    const expression = error instanceof Error ? error.message : String(error);
    return {
      series,
      weeks: last,
      failure: { week: last + 1, expression, left: Number.NaN, right: Number.NaN },
    };
  }
  return { series, weeks: last, failure: null };
}

function findBreach(
  check: Check,
  { left, relation, right }: Expression,
  mine: Recording,
  theirs: Recording | null,
): { week: number; left: number; right: number } | null {
  // Where one of two runs is stopped, only the weeks that both have are compared.
  const weeks = Math.min(mine.weeks, theirs?.weeks ?? Infinity);
  const read = (operand: Operand, week: number): number => {
    if (operand.kind === "number") return operand.value;
    const values = (operand.kind === "other" ? theirs : mine)?.series.get(operand.name);
    return values?.[week - 1] ?? Number.NaN;
  };
  for (let week = check.when === "at-end" ? weeks : 1; week <= weeks; week++) {
    const a = read(left, week);
    const b = read(right, week);
    if (!stands(a, relation, b)) return { week, left: a, right: b };
  }
  return null;
}

/** Nothing stands with what is not a number. */
function stands(a: number, relation: Expression["relation"], b: number): boolean {
  switch (relation) {
    case "==":
      return a === b;
    case "~=":
      return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "<":
      return a < b;
    case ">":
      return a > b;
  }
}
