/** Broken files: every problem is found, at the right line, in one pass, in both languages. */

import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/scenario/format-problem.ts";
import { brokenText, expectedLine, problemsWith } from "./broken-case.ts";
import { brokenCatalogue } from "./broken-catalogue.ts";
import { brokenCompany } from "./broken-company.ts";
import { brokenMandates } from "./broken-mandate.ts";
import { brokenScenarios } from "./broken-scenario.ts";
import { brokenYaml } from "./broken-yaml.ts";
import { expectReadable } from "./readable.ts";

const cases = [...brokenCompany, ...brokenCatalogue, ...brokenScenarios, ...brokenMandates, ...brokenYaml];

describe("broken scenario files", () => {
  test("there are at least forty kinds, each told once", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases)("$name", (broken) => {
    const problems = problemsWith(broken.file, brokenText(broken));
    const found = problems.map((problem) => formatProblem(problem, "en")).join("\n");
    for (const expected of broken.expected) {
      const file = expected.file ?? broken.file;
      const line = expectedLine(broken, expected);
      const match = problems.find(
        (problem) =>
          problem.file === file &&
          problem.line === line &&
          `${problem.what.en}; ${problem.remedy.en}`.includes(expected.says),
      );
      expect(
        match,
        `${file}:${line} should say "${expected.says}", but these were found:\n${found}`,
      ).toBeDefined();
    }
    expect(problems.length, `these were found:\n${found}`).toBe(broken.expected.length);
    for (const problem of problems) expectReadable(problem);
  });
});
