/**
 * Reads the address: which scenario, seed and language it asks for, and what in it makes no sense. Showing
 * the complaint and starting the run are left to the boot code.
 */

import type { Locale } from "../contract/text.ts";

/** The seed of a run when the address names none. */
export const DEFAULT_SEED = 42;
/** The scenario of a run when the address names none, where it exists. */
export const DEFAULT_SCENARIO = "alphea-as-told";
const HIGHEST_SEED = 0xffff_ffff;
const LOCALES: readonly Locale[] = ["en", "fr"];

/** A parameter that was not understood, and what is used instead. */
export interface ParameterProblem {
  readonly parameter: "scenario" | "seed" | "lang";
  readonly value: string;
  readonly fallback: string;
}

export interface Parameters {
  readonly scenarioId: string;
  readonly seed: number;
  /** Null where the address names no language that exists. */
  readonly locale: Locale | null;
  readonly problems: readonly ParameterProblem[];
}

/** True for the words that name a language of the product. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/**
 * The seed of the day, the same for everybody: year, month and day in UTC as one number, e.g. 20260914.
 * @param now milliseconds since 1970
 */
export function computeSeedOfDay(now: number): number {
  const date = new Date(now);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/**
 * Reads a seed: an integer from 0 to 4294967295, or `today`.
 * @returns null where it is neither
 */
export function parseSeed(text: string, now: number): number | null {
  const trimmed = text.trim();
  if (trimmed === "today") return computeSeedOfDay(now);
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const seed = Number(trimmed);
  return seed <= HIGHEST_SEED ? seed : null;
}

/**
 * Reads the address parameters `scenario`, `seed` and `lang`. Never fails: what is not understood falls back
 * and is reported.
 * @param search `location.search`
 * @param scenarioIds scenarios that exist, the first is the last resort
 * @param languages languages the reader prefers, for the fallback that is named in a problem
 * @param now milliseconds since 1970, for the seed of the day
 */
export function parseParameters(
  search: string,
  scenarioIds: readonly string[],
  languages: readonly string[],
  now: number,
): Parameters {
  const query = new URLSearchParams(search);
  const problems: ParameterProblem[] = [];

  const fallbackScenario = scenarioIds.includes(DEFAULT_SCENARIO) ? DEFAULT_SCENARIO : (scenarioIds[0] ?? "");
  let scenarioId = query.get("scenario") ?? fallbackScenario;
  if (!scenarioIds.includes(scenarioId)) {
    problems.push({ parameter: "scenario", value: shorten(scenarioId), fallback: fallbackScenario });
    scenarioId = fallbackScenario;
  }

  const seedText = query.get("seed");
  let seed = DEFAULT_SEED;
  if (seedText !== null) {
    const parsed = parseSeed(seedText, now);
    if (parsed === null) {
      problems.push({ parameter: "seed", value: shorten(seedText), fallback: String(DEFAULT_SEED) });
    } else {
      seed = parsed;
    }
  }

  const lang = query.get("lang");
  let locale: Locale | null = null;
  if (lang !== null) {
    const known = pickLocale([lang]);
    if (known === null) {
      problems.push({
        parameter: "lang",
        value: shorten(lang),
        fallback: pickLocale(languages) ?? "en",
      });
    }
    locale = known;
  }
  return { scenarioId, seed, locale, problems };
}

/**
 * The first language of the list that the product speaks, regions ignored.
 * @param languages BCP 47 tags, best first
 */
export function pickLocale(languages: readonly string[]): Locale | null {
  for (const tag of languages) {
    const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
    if (isLocale(primary)) return primary;
  }
  return null;
}

/**
 * The address of a run, other parameters of `search` and their order kept. The language is named only where it
 * already was.
 * @param run null leaves scenario and seed as they are
 * @returns the text after the path, empty where nothing is asked
 */
export function formatSearch(
  search: string,
  run: { readonly scenarioId: string; readonly seed: number } | null,
  locale: Locale,
): string {
  const query = new URLSearchParams(search);
  if (run !== null) {
    query.set("scenario", run.scenarioId);
    query.set("seed", String(run.seed));
  }
  const lang = query.get("lang");
  if (lang !== null && pickLocale([lang]) !== locale) query.set("lang", locale);
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** A value from outside, cut to what a sentence can carry. */
function shorten(value: string): string {
  const plain = value.replaceAll(/\s+/g, " ").trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
