/** What an address may ask for, and what it is told where it asks nonsense. */

import { describe, expect, test } from "vitest";
import { chooseLocale, recallLocale, rememberLocale } from "../../src/app/language.ts";
import {
  computeSeedOfDay,
  formatSearch,
  parseParameters,
  parseSeed,
  pickLocale,
} from "../../src/app/parameters.ts";

const SCENARIOS = ["first-steps", "alphea-as-told"];
const NOON = Date.UTC(2026, 8, 14, 12);
const read = (search: string) => parseParameters(search, SCENARIOS, ["fr-FR"], NOON);

describe("an address", () => {
  test("with nothing in it opens the story", () => {
    expect(read("")).toEqual({ scenarioId: "alphea-as-told", seed: 42, locale: null, problems: [] });
  });

  test("opens the run it names", () => {
    expect(read("?scenario=first-steps&seed=7&lang=fr-CA")).toEqual({
      scenarioId: "first-steps",
      seed: 7,
      locale: "fr",
      problems: [],
    });
  });

  test("with nonsense falls back and says which word it did not understand", () => {
    const { scenarioId, seed, locale, problems } = read("?scenario=x&seed=-1&lang=tlh");
    expect({ scenarioId, seed, locale }).toEqual({ scenarioId: "alphea-as-told", seed: 42, locale: null });
    expect(problems).toEqual([
      { parameter: "scenario", value: "x", fallback: "alphea-as-told" },
      { parameter: "seed", value: "-1", fallback: "42" },
      { parameter: "lang", value: "tlh", fallback: "fr" },
    ]);
  });

  test("quotes a long value in part only", () => {
    expect(read(`?seed=${"9".repeat(5000)}`).problems[0]?.value.length).toBe(40);
  });
});

describe("a seed", () => {
  test.each([
    ["0", 0],
    ["4294967295", 4294967295],
    [" 42 ", 42],
    ["007", 7],
    ["today", 20260914],
  ])("%j is %d", (text, seed) => {
    expect(parseSeed(text, NOON)).toBe(seed);
  });

  test.each(["", "4294967296", "1.5", "1e3", "0x10", "-0", "Today", "NaN", "١"])("%j is none", (text) => {
    expect(parseSeed(text, NOON)).toBeNull();
  });

  test("of the day changes at midnight UTC", () => {
    expect(computeSeedOfDay(Date.UTC(2026, 11, 31, 23, 59, 59))).toBe(20261231);
    expect(computeSeedOfDay(Date.UTC(2027, 0, 1))).toBe(20270101);
  });
});

describe("the language", () => {
  function createStorage(): () => Storage {
    const values = new Map<string, string>();
    return () =>
      ({
        getItem: (key: string) => values.get(key) ?? null,
        setItem: (key: string, value: string) => void values.set(key, value),
      }) as unknown as Storage;
  }
  const blocked = (): Storage => {
    throw new Error("blocked");
  };

  test("is the first preferred one that exists", () => {
    expect(pickLocale(["de-DE", "fr_CA", "en"])).toBe("fr");
    expect(pickLocale(["de", "it"])).toBeNull();
  });

  test("comes from the address, then from the last choice, then from the browser, then English", () => {
    const storage = createStorage();
    expect(chooseLocale(null, storage, ["fr"])).toBe("fr");
    rememberLocale(storage, "en");
    expect(chooseLocale(null, storage, ["fr"])).toBe("en");
    expect(chooseLocale("fr", storage, ["en"])).toBe("fr");
    expect(chooseLocale(null, createStorage(), ["de"])).toBe("en");
  });

  test("is not disturbed by blocked storage", () => {
    rememberLocale(blocked, "fr");
    expect(recallLocale(blocked)).toBeNull();
  });
});

test("the address of a run keeps other words and names the language only where it did", () => {
  const run = { scenarioId: "first-steps", seed: 5 };
  expect(formatSearch("?seed=today", run, "fr")).toBe("?seed=5&scenario=first-steps");
  expect(formatSearch("?lang=en&x=1", run, "fr")).toBe("?lang=fr&x=1&scenario=first-steps&seed=5");
  expect(formatSearch("?seed=today&lang=tlh", null, "en")).toBe("?seed=today&lang=en");
  expect(formatSearch("", null, "fr")).toBe("");
});
