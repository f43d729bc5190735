/** Which language a reader gets, and remembering their choice. What is said in it is left to the messages. */

import type { Locale } from "../contract/text.ts";
import { keepText, readKept } from "./kept-text.ts";
import { isLocale, pickLocale } from "./parameters.ts";

const KEY = "alphea-locale";

/** The language chosen on an earlier visit; null where there is none or storage is blocked. */
export function recallLocale(storage: () => Storage): Locale | null {
  const value = readKept(storage, KEY);
  return value !== null && isLocale(value) ? value : null;
}

/** Remembers the choice where storage allows it. */
export function rememberLocale(storage: () => Storage, locale: Locale): void {
  keepText(storage, KEY, locale);
}

/**
 * The language to start in: what the address asks, what was chosen before, what the browser prefers, English.
 * @param asked language in the address
 */
export function chooseLocale(
  asked: Locale | null,
  storage: () => Storage,
  languages: readonly string[],
): Locale {
  return asked ?? recallLocale(storage) ?? pickLocale(languages) ?? "en";
}
