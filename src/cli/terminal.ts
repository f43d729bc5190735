/** Where a command writes and what it knows of its surroundings; tests give their own. */

import type { Locale } from "../contract/text.ts";

export interface Terminal {
  readonly locale: Locale;
  /** Data, for the next program. */
  out(text: string): void;
  /** Messages and progress, for the person. */
  err(text: string): void;
  /** A file as text, or null where there is none that can be read. */
  readFile(path: string): string | null;
  /** The same for a scenario or its catalogue, which may come with the program. */
  readScenarioFile(path: string): string | null;
  /** The full path of a file or folder that the person named. */
  resolve(path: string): string;
  /** Ids of the scenarios that come with the program. */
  listScenarios(): readonly string[];
  /** Null when done, else the reason in the words of the system. */
  writeFile(path: string, text: string): string | null;
  /** True once the person has asked to stop. */
  isInterrupted(): boolean;
  /** Lets signals be heard. */
  breathe(): Promise<void>;
}

/**
 * The language of messages: the one asked for, else that of the environment, else English.
 * @param asked value of `--lang`, where given
 */
export function chooseLocale(asked: string | undefined, env: NodeJS.ProcessEnv): Locale {
  // POSIX order: an empty variable counts as not set.
  const wanted = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || "en");
  return /^fr(?:[^a-z]|$)/i.test(wanted) ? "fr" : "en";
}

/** Value of `--lang` wherever it stands; it is needed before the other words can be explained. */
export function findAskedLanguage(words: readonly string[]): string | undefined {
  const place = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (place < 0) return undefined;
  const word = words[place] ?? "";
  return word === "--lang" ? words[place + 1] : word.slice("--lang=".length);
}
