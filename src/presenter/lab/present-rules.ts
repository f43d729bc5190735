/**
 * The rules of a draft as a form: conditions with what is compared, commands with their fields. What the form has no
 * control for is named and left to the text.
 */

import type { CommandKind } from "../../contract/command.ts";
import type { Problem } from "../../contract/problem.ts";
import {
  RULE_KEYS,
  type RuleEntry,
  type RuleGrammar,
  type RulePath,
  type RuleValue,
  type RuleValues,
} from "../../contract/rule-form.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { ThingKind } from "../../contract/strategy.ts";
import type { Translator } from "../../i18n/translator.ts";
import { listOptions, type Option } from "./option.ts";
import { createRuleWords, type Named, type RuleWords } from "./rule-words.ts";

/** How a value is changed. */
export type Control =
  | { readonly kind: "range"; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "flag"; readonly value: boolean }
  /** One of several is enough; `more` can be added. A condition names at least one. */
  | { readonly kind: "names"; readonly chosen: readonly Named[]; readonly more: readonly Named[] };

export interface Part {
  readonly label: string;
  readonly path: RulePath;
  readonly control: Control;
}

/** Something that a condition can be added about, with the value it begins with. */
export interface Offer {
  readonly name: string;
  readonly path: RulePath;
  readonly value: unknown;
}
export interface OfferGroup {
  readonly name: string;
  readonly offers: readonly Offer[];
}

export interface CommandModel {
  readonly path: RulePath;
  readonly name: string;
  readonly kinds: readonly Option[];
  readonly fields: readonly Part[];
  readonly choices: readonly Option[];
}

export interface RuleModel {
  readonly id: string;
  readonly isOff: boolean;
  /** What it does, in a few words. */
  readonly gist: string;
  readonly problems: readonly Problem[];
  readonly atWeek: number | null;
  readonly scope: readonly Option[];
  readonly terms: readonly Part[];
  readonly offers: readonly OfferGroup[];
  readonly delay: number | null;
  readonly isRepeated: boolean;
  readonly coolDown: number | null;
  readonly perWeek: number | null;
  readonly way: "do" | "try";
  readonly commands: readonly CommandModel[];
  /** Parts that stay in the text, as they are written there. */
  readonly left: readonly string[];
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const groupOf = (value: unknown): Group => (isGroup(value) ? value : {});
const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
const wordsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === "string");

const CHOICES = ["first", "all", "cheapest", "dearest", "soonest", "least-loaded"] as const;
/** What is written for a field that a command shall go without. */
const NONE = "none";
/** Fields without which a command can go: for the whole company, or from no team. */
const MAY_LACK = [
  "consult.department",
  "set-routing.deployment",
  "set-spending-cap.deployment",
  "open-post.from",
];
const NUMBER: RuleValue = { is: "number" };
const KEYS: readonly string[] = RULE_KEYS;

/** What every part of a rule is presented with. */
interface Desk {
  readonly grammar: RuleGrammar;
  readonly words: RuleWords;
  readonly t: Translator;
  /** Words with `$` that stand for something here, and what they name. */
  readonly bindings: Readonly<Record<string, string>>;
  /** Collects what stays in the text. */
  readonly left: string[];
}

export function presentRules(
  entries: readonly RuleEntry[],
  problems: readonly Problem[],
  grammar: RuleGrammar,
  scenario: Scenario,
  t: Translator,
): readonly RuleModel[] {
  const words = createRuleWords(scenario, t);
  return entries.map((entry) => {
    const scope = scopeOf(groupOf(entry.rule), grammar);
    const bindings = scope === null ? {} : grammar.bindings[scope];
    return {
      ...presentRule(entry, scope, { grammar, words, t, bindings, left: [] }),
      problems: problems.filter(({ line }) => line >= entry.line && line <= entry.lastLine),
    };
  });
}

const kindsOf = ({ things }: RuleGrammar) => Object.keys(things) as ThingKind[];

function scopeOf(rule: Group, grammar: RuleGrammar): ThingKind | null {
  const forEach = groupOf(rule["for-each"]);
  return kindsOf(grammar).find((kind) => forEach[kind] !== undefined) ?? null;
}

function presentRule(
  { rule: raw, isOff }: RuleEntry,
  scope: ThingKind | null,
  desk: Desk,
): Omit<RuleModel, "problems"> {
  const { words, grammar, left } = desk;
  const rule = groupOf(raw);
  const groups = presentConditions(rule, scope, desk);
  for (const [key, held] of Object.entries(rule)) if (!KEYS.includes(key)) left.push(write(key, held));
  const way = rule.try === undefined ? "do" : "try";
  const patterns: readonly unknown[] = Array.isArray(rule[way]) ? rule[way] : [];
  const commands = patterns.map((pattern, at) => presentCommand(groupOf(pattern), [way, at], desk));
  return {
    id: typeof rule.id === "string" ? rule.id : "–",
    isOff,
    gist: [...new Set(commands.map(({ name }) => name))].join(", "),
    atWeek: numberOf(rule["at-week"]),
    scope: listOptions(["", ...kindsOf(grammar)], scope ?? "", (kind) =>
      words.say(kind === "" ? "thing.company" : `each.${kind}`),
    ),
    terms: groups.flatMap(({ terms }) => terms),
    offers: groups.filter(({ offers }) => offers.length > 0),
    delay: numberOf(rule.delay),
    isRepeated: rule.repeat === "always",
    coolDown: numberOf(rule["cool-down"]),
    perWeek: numberOf(rule["per-week"]),
    way,
    commands,
    left,
  };
}

type Conditions = OfferGroup & { readonly terms: readonly Part[] };

/** What each subject is asked to be, and what else it can be asked. */
function presentConditions(rule: Group, scope: ThingKind | null, desk: Desk): readonly Conditions[] {
  const { words, grammar, left } = desk;
  const when = groupOf(rule.when);
  const groups: Conditions[] = [];
  if (scope !== null) {
    const filter = groupOf(groupOf(rule["for-each"])[scope]);
    const values = grammar.things[scope];
    groups.push(presentFilter(scope, words.say(`each.${scope}`), ["for-each", scope], filter, values, desk));
  }
  const week = when.week === undefined ? {} : { week: when.week };
  groups.push(presentFilter("time", words.say("thing.time"), ["when"], week, { week: NUMBER }, desk));
  const company = groupOf(when.company);
  const title = words.say("thing.company");
  groups.push(presentFilter("company", title, ["when", "company"], company, grammar.company, desk));
  for (const kind of kindsOf(grammar)) {
    const values: RuleValues = { ...grammar.things[kind], count: NUMBER };
    const filter = groupOf(when[kind]);
    if (when[kind] !== undefined && Object.keys(filter).length === 0) left.push(write(kind, when[kind]));
    groups.push(presentFilter(kind, words.say(`thing.${kind}`), ["when", kind], filter, values, desk));
  }
  for (const key of ["any", "not", "all"]) {
    if (when[key] !== undefined) left.push(write(key, when[key]));
  }
  return groups;
}

function presentFilter(
  kind: string,
  title: string,
  base: RulePath,
  filter: Group,
  values: RuleValues,
  desk: Desk,
): Conditions {
  const { words, t, left } = desk;
  const see = (name: string) => words.say(`see.${kind}.${name}`, `see.${name}`);
  const terms = Object.entries(filter).flatMap(([name, held]): Part[] => {
    const value = values[name];
    const control = value === undefined ? null : controlOf(value, held, desk);
    if (control === null) left.push(write(name, held));
    return control === null
      ? []
      : [{ label: t.t("rule.term", { thing: title, seen: see(name) }), path: [...base, name], control }];
  });
  const offers = Object.entries(values).flatMap(([name, value]): Offer[] => {
    const first = firstOf(value, desk);
    return first === undefined || filter[name] !== undefined
      ? []
      : [{ name: see(name), path: [...base, name], value: first }];
  });
  return { name: title, offers, terms };
}

function presentCommand(pattern: Group, path: RulePath, desk: Desk): CommandModel {
  const { words, grammar, left } = desk;
  const kind = typeof pattern.kind === "string" ? pattern.kind : "";
  const values: RuleValues = grammar.commands[kind as CommandKind] ?? {};
  const fields = Object.entries(values).flatMap(([name, value]): Part[] => {
    const control = fieldControl(value, pattern[name], MAY_LACK.includes(`${kind}.${name}`), desk);
    if (control === null) left.push(write(name, pattern[name]));
    return control === null ? [] : [{ label: words.say(`field.${name}`), path: [...path, name], control }];
  });
  for (const [name, held] of Object.entries(pattern)) {
    if (name !== "kind" && name !== "choose" && values[name] === undefined) left.push(write(name, held));
  }
  return {
    path,
    name: words.say(`do.${kind}`),
    kinds: listOptions(Object.keys(grammar.commands), kind, (one) => words.say(`do.${one}`)),
    fields,
    choices: listOptions<string>(CHOICES, String(pattern.choose ?? "first"), (choice) =>
      words.say(`choose.${choice}`),
    ),
  };
}

/** The control of what a condition holds; null where the form has none for it. */
function controlOf(value: RuleValue, held: unknown, desk: Desk): Control | null {
  if (value.is === "flag") return typeof held === "boolean" ? { kind: "flag", value: held } : null;
  if (value.is !== "number") return namesOf(value, held, desk);
  return isGroup(held) ? { kind: "range", min: numberOf(held.min), max: numberOf(held.max) } : null;
}

/** The same for a field of a command, which may be left out. */
function fieldControl(value: RuleValue, held: unknown, mayLack: boolean, desk: Desk): Control | null {
  if (value.is === "flag") return { kind: "flag", value: held === true };
  if (value.is !== "number") return namesOf(value, held, desk, mayLack ? [NONE] : []);
  return held === undefined || typeof held === "number" ? { kind: "number", value: held ?? null } : null;
}

function namesOf(
  value: RuleValue,
  held: unknown,
  { words, bindings }: Desk,
  besides: readonly string[] = [],
): Control {
  const kind = value.is === "reference" ? value.to : "";
  const name = (id: string) => (value.is === "word" ? words.say(`word.${id}`) : words.name(kind, id));
  const bound = Object.keys(bindings).filter((word) => bindings[word] === kind);
  const all: readonly Named[] =
    value.is === "word"
      ? value.words.map((id) => ({ id, name: name(id) }))
      : [...[...besides, ...bound].map((id) => ({ id, name: name(id) })), ...words.list(kind)];
  const chosen = wordsOf(held);
  return {
    kind: "names",
    chosen: chosen.map((id) => ({ id, name: name(id) })),
    more: all.filter(({ id }) => !chosen.includes(id)),
  };
}

/** What a condition begins with; undefined where nothing of the kind is known before the run. */
function firstOf(value: RuleValue, desk: Desk): unknown {
  if (value.is === "number") return { min: 0 };
  if (value.is === "flag") return true;
  const names = namesOf(value, [], desk);
  return names.kind === "names" ? names.more[0]?.id : undefined;
}

const write = (key: string, held: unknown): string => `${key}: ${JSON.stringify(held)}`;

/** What is written where one is added to several names, or taken away: nothing, one, or a list. */
export function withNames(names: readonly Named[]): string | readonly string[] | undefined {
  const ids = names.map(({ id }) => id);
  return ids.length > 1 ? ids : ids[0];
}

/** What is written for a range; undefined where it has no end. */
export function withRange(min: number | null, max: number | null): unknown {
  if (min === null && max === null) return undefined;
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
