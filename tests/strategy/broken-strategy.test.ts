/** Broken strategy files: every problem is found where it stands, in one pass, in both languages. */

import { expect, test } from "vitest";
import { formatProblem } from "../../src/scenario/format-problem.ts";
import { validateStrategyText } from "../../src/strategy/load-strategy.ts";
import { readScenarioFile } from "../helper/scenario.ts";
import { expectReadable } from "../scenario/readable.ts";
import { brokenStrategies, GOOD } from "./broken-strategy.ts";

const FILE = "mine.strategy.yaml";
const check = (text: string) => validateStrategyText(FILE, text, readScenarioFile);

test("the good file has no problem", () => {
  expect(check(GOOD)).toEqual([]);
});

test.each(brokenStrategies)("$name", ({ edits, expected }) => {
  let text = GOOD;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  const problems = check(text);
  const found = problems.map((problem) => formatProblem(problem, "en")).join("\n");
  for (const [at, says] of expected) {
    const before = text.slice(0, text.indexOf(at)).split("\n");
    const match = problems.find(
      ({ line, column, what, remedy }) =>
        line === before.length &&
        column === (before.at(-1)?.length ?? 0) + 1 &&
        `${what.en}; ${remedy.en}`.includes(says),
    );
    expect(match, `“${says}” at line ${before.length}, but these were found:\n${found}`).toBeDefined();
  }
  expect(problems.length, `these were found:\n${found}`).toBe(expected.length);
  for (const problem of problems) expectReadable(problem);
});

test("whatever stands in it, a message comes back and never an exception", () => {
  const junk = [
    "",
    "\u0000",
    "- 1",
    "rules: {}",
    "rules: [1, null, []]",
    "[[[",
    "rules: [{ when: { all: 3 } }]",
  ];
  for (const text of junk) expect(check(text).length, text).toBeGreaterThan(0);
  for (let cut = 0; cut < GOOD.length; cut += 17) {
    for (const problem of check(`${GOOD.slice(0, cut)}{${GOOD.slice(cut + 5)}`)) expectReadable(problem);
  }
});
