/**
 * Owns the play of a strategy: every week, the rules in order, and what each remembers of what it acted on.
 * It sees the week's snapshot alone, and gives only commands that are on offer and possible.
 */

import type { Command, CommandKind, CommandOption } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { Reasoned, Rule, RuleStrategy, StrategyDefinition, ThingKind } from "../contract/strategy.ts";
import { type Chooser, compilePattern, type Prices, readPrices, type Week } from "./choose-command.ts";
import {
  type Check,
  compileCondition,
  compileThing,
  splitCondition,
  type Test,
} from "./compile-condition.ts";
import { KEYS, THING_KINDS, thingsOf } from "./thing.ts";

/** Weeks for which a dated decision that something passing forbids is tried again. */
const PATIENCE_WEEKS = 26;
/** Weeks until a rule asks again for what was not on offer, twice as many each time: listing takes time. */
const RETRY_WEEKS = 4;
/** Weeks until it asks again for what something passing stands in the way of: a crisis, an empty envelope. */
const PASSING_WEEKS = 2;
const NOTHING: readonly Command[] = [];
/** Key of the memory of a rule that acts on no thing in particular. */
const COMPANY = "";

/** What a rule remembers of one thing. */
interface Memory {
  /** First week of the present stretch in which the condition held, and the last week in which it did. */
  since: number;
  held: number;
  /** Week in which it last acted, or −∞. */
  acted: number;
  /** Not before this week: last time, nothing of what it wanted was on offer. */
  next: number;
  /** Weeks to let pass when that happens again. */
  wait: number;
  /** By command of a dated rule: true where that has been given, or given up. */
  readonly settled: boolean[];
}

interface CompiledRule {
  readonly rule: Rule;
  readonly shared: Check;
  readonly each: Check | null;
  readonly kind: ThingKind | null;
  readonly test: Test | null;
  readonly choosers: readonly Chooser[];
  readonly memories: Map<string, Memory>;
  /** Words of a list of ids, so that things are acted on in its order; else null. */
  readonly order: readonly string[] | null;
}

function compileRule(rule: Rule, prices: Prices): CompiledRule {
  const forEach = rule["for-each"];
  const kind = THING_KINDS.find((one) => forEach?.[one] !== undefined) ?? null;
  const filter = kind === null ? undefined : forEach?.[kind];
  const [shared, each] = splitCondition(rule.when ?? {});
  const ids = filter?.id;
  return {
    rule,
    shared: compileCondition(shared, kind),
    each: Object.keys(each).length > 0 ? compileCondition(each, kind) : null,
    kind,
    test: kind !== null && filter ? compileThing(kind, filter, kind) : null,
    choosers: (rule.do ?? rule.try ?? []).map((pattern) => compilePattern(pattern, kind, prices)),
    memories: new Map(),
    order: Array.isArray(ids) ? (ids as readonly string[]) : null,
  };
}

/** The things at hand this week in their order, each with its key; one nameless thing without `for-each`. */
function* matchesOf(compiled: CompiledRule, snapshot: WeekSnapshot): Iterable<readonly [string, unknown]> {
  const { kind, test, each, order } = compiled;
  if (kind === null || test === null) {
    if (each === null || each(snapshot, null)) yield [COMPANY, null];
    return;
  }
  const keyOf = KEYS[kind] as (thing: unknown) => string;
  let things: readonly unknown[] = thingsOf(kind, snapshot);
  if (order !== null) {
    const all = things;
    things = order.flatMap((id) => all.filter((thing) => keyOf(thing) === id));
  }
  for (const thing of things) {
    if (test(thing, snapshot, thing) && (each === null || each(snapshot, thing))) yield [keyOf(thing), thing];
  }
}

function remember(compiled: CompiledRule, key: string): Memory {
  let memory = compiled.memories.get(key);
  if (memory === undefined) {
    memory = {
      since: 0,
      held: Number.NEGATIVE_INFINITY,
      acted: Number.NEGATIVE_INFINITY,
      next: 0,
      wait: RETRY_WEEKS,
      settled: [],
    };
    compiled.memories.set(key, memory);
  }
  return memory;
}

/** True where the condition has held long enough and the rule may act on the thing again. */
function isDue({ rule }: CompiledRule, memory: Memory, now: number): boolean {
  if (memory.held !== now - 1) memory.since = now;
  memory.held = now;
  if (now - memory.since < (rule.delay ?? 0) || now < memory.next) return false;
  if (memory.acted === Number.NEGATIVE_INFINITY) return true;
  return rule.repeat === "always" && now - memory.acted >= (rule["cool-down"] ?? 1);
}

/** What a rule asks for this week. */
function runRule(compiled: CompiledRule, week: Week, now: number): readonly Command[] {
  const { rule, choosers } = compiled;
  const { "at-week": due, "per-week": most = Number.POSITIVE_INFINITY } = rule;
  if (due !== undefined && (now < due || now > due + PATIENCE_WEEKS)) return NOTHING;
  if (!compiled.shared(week.snapshot, null)) return NOTHING;
  const commands: Command[] = [];
  let acted = 0;
  for (const [key, thing] of matchesOf(compiled, week.snapshot)) {
    const memory = remember(compiled, key);
    if (due !== undefined) {
      actOnDate(compiled, week, memory, thing, now, commands);
      continue;
    }
    if (acted >= most || !isDue(compiled, memory, now)) continue;
    const before = commands.length;
    let isPassing = false;
    for (const choose of choosers) {
      const choice = choose(week, thing);
      commands.push(...choice.commands);
      isPassing ||= choice.passing;
      if (rule.try && commands.length > before) break;
    }
    if (commands.length === before) {
      memory.next = now + (isPassing ? PASSING_WEEKS : memory.wait);
      if (!isPassing) memory.wait *= 2;
      continue;
    }
    acted++;
    memory.acted = now;
    // It has to hold anew before the rule acts again.
    memory.held = Number.NEGATIVE_INFINITY;
  }
  return commands;
}

/** A dated decision is taken, put off while what forbids it can pass, or given up. */
function actOnDate(
  { rule, choosers }: CompiledRule,
  week: Week,
  { settled }: Memory,
  thing: unknown,
  now: number,
  commands: Command[],
): void {
  const last = now - (rule["at-week"] ?? now) >= PATIENCE_WEEKS;
  for (const [at, choose] of choosers.entries()) {
    if (settled[at]) continue;
    const choice = choose(week, thing);
    commands.push(...choice.commands);
    settled[at] = choice.commands.length > 0 || !choice.passing || last;
    if (!rule.try || choice.commands.length === 0) continue;
    for (let other = 0; other < choosers.length; other++) settled[other] = true;
    return;
  }
}

/**
 * A fresh strategy for one run of the scenario.
 * @throws Error where the definition names what does not exist; checked files never do
 */
export function createStrategy({ id, rules }: StrategyDefinition, scenario: Scenario): RuleStrategy {
  const prices = readPrices(scenario);
  const compiled = rules.map((rule) => compileRule(rule, prices));
  const reason = (snapshot: WeekSnapshot): readonly Reasoned[] => {
    const week = openWeek(snapshot);
    return compiled.flatMap((one) =>
      runRule(one, week, snapshot.week + 1).map((command) => ({ command, rule: one.rule.id })),
    );
  };
  return { id, reason, decide: (snapshot) => reason(snapshot).map(({ command }) => command) };
}

/** Options are listed kind by kind and only when a rule wants one: that is most of what a strategy costs. */
function openWeek(snapshot: WeekSnapshot): Week {
  const listed = new Map<CommandKind, readonly CommandOption[]>();
  return {
    snapshot,
    taken: new Set(),
    left: snapshot.mandate ? snapshot.money.envelope : Number.POSITIVE_INFINITY,
    optionsOf(kind) {
      let options = listed.get(kind);
      if (options === undefined) {
        options =
          snapshot.optionsOf?.(kind) ?? snapshot.options.filter(({ command }) => command.kind === kind);
        listed.set(kind, options);
      }
      return options;
    },
  };
}
