/** Turns conditions and filters of a rule into functions, once per run; what they mean stands in docs/strategies.md. */

import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { Condition, Filter, NumberRange, ThingKind, Wanted } from "../contract/strategy.ts";
import { COMPANY } from "./company-observable.ts";
import { OBSERVABLES } from "./observable.ts";
import type { Observable, Observables } from "./observable-nature.ts";
import { BINDINGS, type Binding, IS_OVER, THING_KINDS, thingsOf } from "./thing.ts";

/** The kind of thing that the rule's `for-each` has at hand, or null. */
export type Scope = ThingKind | null;
/** Whether it holds; `bound` is the thing at hand. */
export type Check = (snapshot: WeekSnapshot, bound: unknown) => boolean;
/** Whether a thing is as wanted. */
export type Test = (thing: unknown, snapshot: WeekSnapshot, bound: unknown) => boolean;

/** True for a word that stands for something of the thing at hand. */
export function isBinding(word: string): boolean {
  return word.startsWith("$");
}

/** True where the number is known and lies in the range, ends included. */
export function isWithin(value: number | null, { min, max }: NumberRange): boolean {
  return value !== null && (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** The words that are wanted, with those that start with `$` read from the thing at hand. */
export function compileWords(
  wanted: string | readonly string[],
  scope: Scope,
): (bound: unknown) => readonly (string | null)[] {
  const words = typeof wanted === "string" ? [wanted] : wanted;
  if (!words.some(isBinding)) return () => words;
  const readers = words.map((word) => (isBinding(word) ? readerOf(word, scope) : () => word));
  return (bound) => readers.map((read) => read(bound));
}

function readerOf(word: string, scope: Scope): (bound: unknown) => string | null {
  const bindings = scope === null ? {} : (BINDINGS[scope] as Readonly<Record<string, Binding<never>>>);
  const binding = Object.hasOwn(bindings, word) ? bindings[word] : undefined;
  if (!binding) throw new Error(`${word} is bound by nothing here`);
  return binding.of as (bound: unknown) => string | null;
}

/** One test for all observables of a filter. */
export function compileFilter(filter: Filter, observables: Observables<never>, scope: Scope): Test {
  const tests = Object.entries(filter).map(([name, wanted]) => {
    const observable = Object.hasOwn(observables, name) ? observables[name] : undefined;
    if (!observable) throw new Error(`there is no observable ${name}`);
    return compileTest(observable as Observable<unknown>, wanted, scope);
  });
  return (thing, snapshot, bound) => {
    for (const test of tests) if (!test(thing, snapshot, bound)) return false;
    return true;
  };
}

function compileTest(observable: Observable<unknown>, wanted: Wanted, scope: Scope): Test {
  switch (observable.is) {
    case "number": {
      const range = wanted as NumberRange;
      return (thing, snapshot) => isWithin(observable.of(thing, snapshot), range);
    }
    case "flag":
      return (thing, snapshot) => observable.of(thing, snapshot) === wanted;
    case "word": {
      const words = typeof wanted === "string" ? [wanted] : (wanted as readonly string[]);
      return (thing, snapshot) => words.includes(observable.of(thing, snapshot) as string);
    }
    case "reference": {
      const words = compileWords(wanted as string | readonly string[], scope);
      return (thing, snapshot, bound) => {
        const is = observable.of(thing, snapshot);
        if (is === null) return false;
        const asked = words(bound);
        return typeof is === "string" ? asked.includes(is) : is.some((one) => asked.includes(one));
      };
    }
  }
}

/** The test of a filter on a kind of thing; what is over never passes. */
export function compileThing(kind: ThingKind, filter: Filter, scope: Scope): Test {
  const test = compileFilter(filter, OBSERVABLES[kind] as Observables<never>, scope);
  const isOver = IS_OVER[kind] as ((thing: unknown) => boolean) | undefined;
  return isOver ? (thing, snapshot, bound) => !isOver(thing) && test(thing, snapshot, bound) : test;
}

/** One check for a condition; all that is given in it must hold. */
export function compileCondition(condition: Condition, scope: Scope): Check {
  const checks: Check[] = [];
  const { all, any, not, week, company } = condition;
  if (week) checks.push((snapshot) => isWithin(snapshot.week + 1, week));
  if (company) {
    const test = compileFilter(company, COMPANY as Observables<never>, scope);
    checks.push((snapshot, bound) => test(snapshot, snapshot, bound));
  }
  for (const kind of THING_KINDS) {
    const filter = condition[kind];
    if (filter) checks.push(compilePresence(kind, filter, scope));
  }
  for (const part of all ?? []) checks.push(compileCondition(part, scope));
  if (any) {
    const parts = any.map((part) => compileCondition(part, scope));
    checks.push((snapshot, bound) => parts.some((part) => part(snapshot, bound)));
  }
  if (not) {
    const part = compileCondition(not, scope);
    checks.push((snapshot, bound) => !part(snapshot, bound));
  }
  return (snapshot, bound) => {
    for (const check of checks) if (!check(snapshot, bound)) return false;
    return true;
  };
}

/** At least one thing matches, or as many as `count` says. */
function compilePresence(kind: ThingKind, { count, ...filter }: Filter, scope: Scope): Check {
  const test = compileThing(kind, filter, scope);
  if (count === undefined) {
    return (snapshot, bound) => thingsOf(kind, snapshot).some((thing) => test(thing, snapshot, bound));
  }
  return (snapshot, bound) => {
    let matching = 0;
    for (const thing of thingsOf(kind, snapshot)) if (test(thing, snapshot, bound)) matching++;
    return isWithin(matching, count as NumberRange);
  };
}

/** Parts a condition: what is the same for every thing at hand, and what is asked of each. */
export function splitCondition(condition: Condition): readonly [shared: Condition, each: Condition] {
  const shared: Record<string, unknown> = {};
  const each: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(condition)) {
    (JSON.stringify(part).includes('"$') ? each : shared)[key] = part;
  }
  return [shared, each];
}
