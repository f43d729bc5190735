/**
 * The weeks that strategies have played, short enough for a link, and back. Which rule asked for which decision is
 * left out: it belongs to the log of who played, and would be longer than the run.
 */

import type { BotWeek } from "../contract/bot.ts";

/** Longest id and longest title of a strategy that a link carries: a title is shown to who opens it. Characters. */
const LONGEST_NAME = 60;
/** Numbers that tell one stretch of weeks. */
const STRETCH = 4;

/** Id and titles of a strategy. */
type PackedStrategy = readonly [id: string, en: string, fr: string];
/** Strategies, and stretches of weeks: weeks since the last one, how many, place of the strategy, whether the person decided, too. */
export type PackedBotWeeks = readonly [strategies: readonly PackedStrategy[], stretches: readonly number[]];

/** @param weeks oldest first */
export function packBotWeeks(weeks: readonly BotWeek[]): PackedBotWeeks {
  const strategies = new Map<string, PackedStrategy>();
  const stretches: { from: number; weeks: number; place: number; shared: number }[] = [];
  for (const { week, strategy, title, rules } of weeks) {
    const names = [strategy, title.en, title.fr].map((name) => [...name].slice(0, LONGEST_NAME).join(""));
    if (!strategies.has(strategy)) strategies.set(strategy, names as unknown as PackedStrategy);
    const place = [...strategies.keys()].indexOf(strategy);
    const shared = Number(rules.includes(null));
    const last = stretches.at(-1);
    if (last?.place === place && last.shared === shared && last.from + last.weeks === week) last.weeks += 1;
    else stretches.push({ from: week, weeks: 1, place, shared });
  }
  let end = 0;
  const numbers = stretches.flatMap(({ from, weeks: count, place, shared }) => {
    const since = from - end;
    end = from + count;
    return [since, count, place, shared];
  });
  return [[...strategies.values()], numbers];
}

/**
 * Undoes `packBotWeeks`, but for the rules: a week in which the person decided, too, still says so.
 * @param most weeks of the run
 * @returns null where it is not what was packed
 */
export function unpackBotWeeks(packed: unknown, most: number): readonly BotWeek[] | null {
  const [strategies, numbers] = Array.isArray(packed) ? packed : [];
  if (!Array.isArray(strategies) || !strategies.every(isPackedStrategy)) return null;
  if (!Array.isArray(numbers) || !numbers.every(isCount) || numbers.length % STRETCH !== 0) return null;
  const weeks: BotWeek[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += STRETCH) {
    const [since = 0, count = 0, place = 0, shared = 0] = numbers.slice(at, at + STRETCH) as number[];
    const names = strategies[place];
    const from = end + since;
    end = from + count;
    if (names === undefined || from < 1 || end > most + 1) return null;
    const [strategy, en, fr] = names;
    const rules = shared === 0 ? [] : [null];
    for (let week = from; week < end; week += 1) weeks.push({ week, strategy, title: { en, fr }, rules });
  }
  return weeks;
}

function isPackedStrategy(value: unknown): value is PackedStrategy {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    value.every((name) => typeof name === "string" && name !== "" && [...name].length <= LONGEST_NAME)
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
