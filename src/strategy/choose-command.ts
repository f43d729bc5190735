/** Owns the choice of a command: which of those on offer a pattern means, and which of them is taken. */

import type { Command, CommandOption, Price, RefusalReason } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { CommandPattern, NumberRange } from "../contract/strategy.ts";
import { effectsOfAnswers } from "./answer-effect.ts";
import { fieldsOf, NONE } from "./command-field.ts";
import { compileWords, isWithin, type Scope } from "./compile-condition.ts";

/** What stands in the way for a while only: a dated decision waits for it to pass. */
const PASSING: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  "crisis",
  "not-live",
  "over-envelope",
  "training-under-way",
  "consultation-under-way",
  "audit-under-way",
  "notice-under-way",
]);
/** Weeks of running cost that count when commands are compared by price. */
const COST_WEEKS = 52;

/** The week at hand: what is on offer, and what this week's commands have to do with already. */
export interface Week {
  readonly snapshot: WeekSnapshot;
  optionsOf(kind: Command["kind"]): readonly CommandOption[];
  /** Subjects of commands that have been given this week; one command each. */
  readonly taken: Set<string>;
  /** Euros that this week's commands may still take from the envelope. */
  left: number;
}

export interface Choices {
  readonly commands: readonly Command[];
  /** True where nothing was possible, but may be later. */
  readonly passing: boolean;
}

/** What a pattern comes to this week for the thing at hand; what is chosen is taken. */
export type Chooser = (week: Week, bound: unknown) => Choices;

/** What the choice needs from the scenario; the same for all patterns of a run. */
export interface Prices {
  readonly hourValue: number;
  readonly effects: ReadonlyMap<string, readonly string[]>;
}

export function readPrices(scenario: Scenario): Prices {
  return { hourValue: scenario.values["money.hour-value"], effects: effectsOfAnswers(scenario) };
}

/** Compiles a pattern. Every field that it gives must be so; of numbers, the nearest on offer counts. */
export function compilePattern(pattern: CommandPattern, scope: Scope, prices: Prices): Chooser {
  const { kind, choose = "first", price: wantedPrice } = pattern;
  const matches = compileFields(pattern, scope);
  const numbers = Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
    (field === "number" || field === "number?") && typeof pattern[name] === "number"
      ? [[name, pattern[name]] as const]
      : [],
  );
  const isPriced = wantedPrice ? compilePrice(wantedPrice as Readonly<Record<string, NumberRange>>) : null;
  const isAnswer = kind === "answer-event" ? compileEffects(pattern, prices) : null;
  return (week, bound) => {
    const isMeant = matches(bound);
    let possible: CommandOption[] = [];
    let passing = false;
    for (const option of week.optionsOf(kind)) {
      const { command } = option;
      // Price and legality are worked out when they are read: most options are passed over by their fields.
      if (!isMeant(command) || (isPriced && !isPriced(option.price))) continue;
      if (isAnswer && !isAnswer(command, week.snapshot)) continue;
      const { refusal } = option;
      if (refusal !== null) passing ||= PASSING.has(refusal);
      else if (isFree(option, week, prices)) possible.push(option);
      else passing = true;
    }
    for (const [name, wanted] of numbers) possible = nearest(possible, name, wanted);
    const chosen = choose === "all" ? possible : best(possible, choose, week.snapshot, prices);
    const commands: Command[] = [];
    for (const option of chosen) {
      const { command } = option;
      // Of "all", one may stand in the way of another.
      if (!isFree(option, week, prices)) continue;
      for (const subject of subjectsOf(command, week.snapshot, prices)) week.taken.add(subject);
      week.left -= command.kind === "answer-event" ? option.price.euros : (option.claim ?? 0);
      commands.push(command);
    }
    return { commands, passing };
  };
}

/** True where what has been decided this week leaves room for it. */
function isFree({ command, claim = 0 }: CommandOption, week: Week, prices: Prices): boolean {
  if (claim > 0 && claim > week.left) return false;
  return (
    week.taken.size === 0 ||
    !subjectsOf(command, week.snapshot, prices).some((subject) => week.taken.has(subject))
  );
}

function fieldValue(command: Command, name: string): unknown {
  return (command as unknown as Readonly<Record<string, unknown>>)[name];
}

/** Flags that a pattern leaves out are false: nobody overrides by accident. */
function compileFields(
  pattern: CommandPattern,
  scope: Scope,
): (bound: unknown) => (command: Command) => boolean {
  const flags: (readonly [string, boolean])[] = [];
  const words: (readonly [string, (bound: unknown) => readonly (string | null)[]])[] = [];
  for (const [name, field] of Object.entries(fieldsOf(pattern.kind))) {
    const wanted = pattern[name];
    if (field === "flag") flags.push([name, wanted === true]);
    else if (wanted !== undefined && typeof wanted !== "number") {
      words.push([name, compileWords(wanted as string | readonly string[], scope)]);
    }
  }
  return (bound) => {
    const asked = words.map(([name, read]) => [name, read(bound)] as const);
    return (command) => {
      for (const [name, allowed] of asked)
        if (!allowed.includes((fieldValue(command, name) ?? NONE) as string)) return false;
      for (const [name, wanted] of flags) if ((fieldValue(command, name) === true) !== wanted) return false;
      return true;
    };
  };
}

function compilePrice(wanted: Readonly<Record<string, NumberRange>>): (price: Price) => boolean {
  const { euros = {}, "euros-per-week": perWeek = {}, hours = {}, weeks = {} } = wanted;
  return (price) =>
    isWithin(price.euros, euros) &&
    isWithin(price.eurosPerWeek, perWeek) &&
    isWithin(price.hours, hours) &&
    isWithin(price.delayWeeks, weeks);
}

type Answer = Extract<Command, { readonly kind: "answer-event" }>;

function effectsOf({ event: id, answer }: Answer, snapshot: WeekSnapshot, prices: Prices): readonly string[] {
  const event = snapshot.pending.find((pending) => pending.id === id);
  return prices.effects.get(`${event?.incident ?? ""}/${answer}`) ?? [];
}

function compileEffects({ effect, without }: CommandPattern, prices: Prices) {
  const wanted = effect === undefined ? null : ([effect].flat() as unknown as readonly string[]);
  const unwanted = without === undefined ? [] : ([without].flat() as unknown as readonly string[]);
  if (wanted === null && unwanted.length === 0) return null;
  return (command: Command, snapshot: WeekSnapshot): boolean => {
    const effects = effectsOf(command as Answer, snapshot, prices);
    if (effects.some((one) => unwanted.includes(one))) return false;
    return wanted === null || effects.some((one) => wanted.includes(one));
  };
}

/** The options whose number is nearest to the one wanted; a command with another number does not exist. */
function nearest(options: readonly CommandOption[], name: string, wanted: number): CommandOption[] {
  let least = Number.POSITIVE_INFINITY;
  // Not a number where the command leaves it out: at no distance.
  const distances = options.map(({ command }) => Math.abs(Number(fieldValue(command, name)) - wanted));
  for (const distance of distances) if (distance < least) least = distance;
  return options.filter((_, at) => distances[at] === least);
}

/** The first of the best, as a list of one; empty where nothing is possible. */
function best(
  options: readonly CommandOption[],
  choose: Exclude<CommandPattern["choose"], "all" | undefined>,
  snapshot: WeekSnapshot,
  prices: Prices,
): readonly CommandOption[] {
  const [first, ...others] = options;
  if (first === undefined) return [];
  if (choose === "first" || others.length === 0) return [first];
  const rank = ({ command, price }: CommandOption): number => {
    if (choose === "soonest") return price.delayWeeks;
    if (choose === "least-loaded") return loadOf(command, snapshot);
    const cost = price.euros + price.hours * prices.hourValue + price.eurosPerWeek * COST_WEEKS;
    return choose === "cheapest" ? cost : -cost;
  };
  let chosen = first;
  let least = rank(first);
  for (const option of others) {
    const value = rank(option);
    if (value >= least) continue;
    chosen = option;
    least = value;
  }
  return [chosen];
}

/** Load of the team that a command burdens; the heaviest where it burdens none. */
function loadOf(command: Command, snapshot: WeekSnapshot): number {
  const team = fieldValue(command, "from") ?? fieldValue(command, "department");
  return snapshot.departments.find(({ id }) => id === team)?.load ?? Number.POSITIVE_INFINITY;
}

/** What a command is about: two commands of one week about the same thing could stand in each other's way. */
function subjectsOf(command: Command, snapshot: WeekSnapshot, prices: Prices): readonly string[] {
  switch (command.kind) {
    case "answer-event":
      return [`event/${command.event}`, ...stoppedBy(command, snapshot, prices)];
    case "deploy-assistant":
      return [`deployment/${command.assistant}@${command.department}`];
    case "redeploy":
      return [`people/${command.from}`];
    case "cut-posts":
      return [`people/${command.department}`];
    case "consult": {
      const { department } = command;
      return department === undefined
        ? snapshot.departments.map(({ id }) => `consult/${id}`)
        : [`consult/${department}`];
    }
  }
  for (const name of ["deployment", "guardrail", "post"]) {
    const key = fieldValue(command, name);
    if (typeof key === "string") return [`${name}/${key}`];
  }
  const about =
    fieldValue(command, "role") ?? fieldValue(command, "department") ?? fieldValue(command, "figure");
  return [`${command.kind}/${about ?? ""}`];
}

/** The deployments that an answer stops or narrows. */
function stoppedBy(answer: Answer, snapshot: WeekSnapshot, prices: Prices): readonly string[] {
  const effects = effectsOf(answer, snapshot, prices);
  if (!effects.includes("suspend") && !effects.includes("lower-autonomy")) return [];
  const event = snapshot.pending.find(({ id }) => id === answer.event);
  if (event?.deployment !== undefined) return [`deployment/${event.deployment}`];
  return snapshot.deployments
    .filter(({ department }) => department === event?.department)
    .map(({ key }) => `deployment/${key}`);
}
