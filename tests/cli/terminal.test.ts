import { expect, test } from "vitest";
import { chooseLocale, findAskedLanguage } from "../../src/cli/terminal.ts";

test("the language asked for wins, then the environment, then English", () => {
  expect(chooseLocale("fr", { LANG: "en_GB.UTF-8" })).toBe("fr");
  expect(chooseLocale("en", { LANG: "fr_FR.UTF-8" })).toBe("en");
  expect(chooseLocale(undefined, { LANG: "fr_FR.UTF-8" })).toBe("fr");
  expect(chooseLocale(undefined, { LANG: "fr" })).toBe("fr");
  expect(chooseLocale(undefined, {})).toBe("en");
});

test("variables count in the order of POSIX, and an empty one does not count", () => {
  expect(chooseLocale(undefined, { LC_ALL: "en_US.UTF-8", LANG: "fr_FR.UTF-8" })).toBe("en");
  expect(chooseLocale(undefined, { LC_ALL: "", LC_MESSAGES: "fr_CA", LANG: "C" })).toBe("fr");
});

test("a language that only begins alike is not French", () => {
  expect(chooseLocale(undefined, { LANG: "fry_NL" })).toBe("en");
  expect(chooseLocale(undefined, { LANG: "C.UTF-8" })).toBe("en");
});

test("the language is found wherever it stands, in both spellings", () => {
  expect(findAskedLanguage(["run", "x", "--lang", "fr"])).toBe("fr");
  expect(findAskedLanguage(["--lang=en", "run"])).toBe("en");
  expect(findAskedLanguage(["run", "x"])).toBeUndefined();
});
