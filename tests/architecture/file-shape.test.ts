/** Files stay short, are named in kebab-case, and open with what they own. */

import { expect, test } from "vitest";
import { readSources } from "../helper/source-files.ts";

const LONGEST = 400;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d|en|fr))?\.ts$/;
const KEBAB_FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const sources = readSources(["src", "tests"]);

function countLines(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function isKebab(path: string): boolean {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  return KEBAB.test(name) && parts.every((part) => KEBAB_FOLDER.test(part));
}

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = sources.filter(({ text }) => countLines(text) > LONGEST);
  expect(long.map(({ path, text }) => `${path}: ${countLines(text)}`)).toEqual([]);
});

test("a line more than allowed is counted as such", () => {
  expect(countLines("x\n".repeat(LONGEST))).toBe(LONGEST);
  expect(countLines(`${"x\n".repeat(LONGEST)}x`)).toBe(LONGEST + 1);
});

test("files and folders are named in kebab-case", () => {
  expect(sources.map(({ path }) => path).filter((path) => !isKebab(path))).toEqual([]);
});

test("other ways to write a name are found", () => {
  const wrong = ["src/engine/GameImpl.ts", "src/engine/game_impl.ts", "src/Engine/game.ts", "src/a/b.c.ts"];
  expect(wrong.filter(isKebab)).toEqual([]);
  expect(["src/engine/week.ts", "src/i18n/en.d.ts", "tests/a/b-c.test.ts"].every(isKebab)).toBe(true);
});

test("each file of src opens with a comment that says what it owns", () => {
  const bare = sources.filter(
    ({ path, text }) => path.startsWith("src/") && !/^(?:#!.*\n)?\/[/*]/.test(text),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});
