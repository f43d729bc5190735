/** Reads option values: each either becomes what it means or ends the command with what to write. */

import type { Locale } from "../contract/text.ts";
import { CommandFailure, EXIT } from "./exit-code.ts";
import { type MessageKey, say } from "./message.ts";

/** An address of a queue, to show what one looks like. */
export const QUEUE_EXAMPLE = "redis://localhost:6379";

/** Largest seed: seeds are unsigned 32-bit numbers. */
const LARGEST_SEED = 2 ** 32 - 1;

function readWhole(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** @returns an integer from 0 to 2^32 − 1; 1 where none is given */
export function readSeed(text: string | undefined, locale: Locale): number {
  if (text === undefined) return 1;
  const seed = readWhole(text);
  if (seed === null || seed > LARGEST_SEED) {
    throw new CommandFailure(EXIT.usage, say(locale, "wrongSeed", { value: text }));
  }
  return seed;
}

/** @returns an integer from 1, or null where none is given; the scenario's end is checked later */
export function readWeeks(text: string | undefined, locale: Locale): number | null {
  if (text === undefined) return null;
  const weeks = readWhole(text);
  if (weeks === null || weeks < 1) {
    throw new CommandFailure(EXIT.usage, say(locale, "wrongWeeksNumber", { value: text }));
  }
  return weeks;
}

/**
 * @param wrong says what to write; it is given the value
 * @returns an integer from 1 to `most`, or null where none is given
 */
export function readCount(
  text: string | undefined,
  most: number,
  wrong: MessageKey,
  locale: Locale,
): number | null {
  if (text === undefined) return null;
  const count = readWhole(text);
  if (count === null || count < 1 || count > most) {
    throw new CommandFailure(EXIT.usage, say(locale, wrong, { value: text }));
  }
  return count;
}

/** @returns one of the formats; the first where none is given */
export function readFormat<T extends string>(
  text: string | undefined,
  formats: readonly [T, ...T[]],
  locale: Locale,
): T {
  if (text === undefined) return formats[0];
  const format = formats.find((name) => name === text);
  if (format === undefined) {
    throw new CommandFailure(
      EXIT.usage,
      say(locale, "wrongFormat", { value: text, names: formats.join(", ") }),
    );
  }
  return format;
}
