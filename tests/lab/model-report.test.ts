/** The model report: its table of patterns, its verdicts, what the command line makes of it. */

import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import { MEASURES } from "../../src/lab/report/measure/measure-table.ts";
import type { Pattern, Target } from "../../src/lab/report/pattern.ts";
import { MOST_EXPLAINED, readExplanations, readPatterns } from "../../src/lab/report/read-patterns.ts";
import { judgeRow } from "../../src/lab/report/run-report.ts";
import { openFakeTerminal } from "../cli/fake-terminal.ts";
import { openReportFile } from "../slow/studies.ts";

const patterns = openReportFile("patterns", (file, text) => readPatterns(file, text, Object.keys(MEASURES)));

/** The rows of the design's table: none may be dropped. */
const ROWS = [
  "licensed-weekly-active",
  "licensed-used-at-all",
  "ever-used-unlicensed",
  "regular-use",
  "support-agents",
  "frontier",
  "time-saved",
  "rework",
  "automation-gap",
  "computing-share",
  "use-by-grade",
  "tasks-touched",
  "robot-accidents",
  "missed-budget",
  "story-dates",
];

describe("the table of patterns", () => {
  test("has every row of the design", () => {
    expect(patterns.map(({ id }) => id)).toEqual(ROWS);
  });

  test("explains away at most two rows", () => {
    const explained = openReportFile("explained", (file, text) => readExplanations(file, text, patterns));
    expect(explained.length).toBeLessThanOrEqual(MOST_EXPLAINED);
  });

  test("has French signs after a narrow no-break space", () => {
    const texts = patterns.flatMap(({ title, setting, note, targets }) => [
      title.fr,
      setting.fr,
      note?.fr ?? "",
      ...targets.map(({ label }) => label.fr),
    ]);
    expect(texts.filter((text) => /[^\u202f][:;!?%»]|«[^\u202f]/.test(text))).toEqual([]);
  });

  test("that names an unknown measure, or explains three rows, is a problem with a place", () => {
    const text = "patterns:\n  - id: x\n    measure: guess\n";
    const parsed = readPatterns("x.yaml", text, ["story"]);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok)
      expect(parsed.problems.find(({ what }) => what.en.includes("guess"))).toMatchObject({ line: 3 });
    const entry = `  - { pattern: rework, why: { en: a, fr: b }, tried: [{ en: a, fr: b }] }\n`;
    const three = readExplanations("x.yaml", `explained:\n${entry.repeat(3)}`, patterns);
    expect(three.ok).toBe(false);
  });
});

describe("a verdict", () => {
  const target: Target = {
    id: "x",
    label: { en: "x", fr: "x" },
    published: [10, 12],
    tolerance: 2,
    unit: "percent",
    statistic: "mean",
    compare: "within",
  };
  const pattern = (change: Partial<Target>): Pattern => ({
    id: "p",
    title: { en: "p", fr: "p" },
    measure: "story",
    source: { en: "s", fr: "s" },
    code: "A",
    origin: "tuned",
    setting: { en: "s", fr: "s" },
    note: null,
    targets: [{ ...target, ...change }],
  });
  const explanation = { pattern: "p", why: { en: "w", fr: "w" }, tried: [] };
  const verdict = (values: readonly (number | null)[], change: Partial<Target> = {}, excused = false) =>
    judgeRow(
      pattern(change),
      values.map((x) => ({ x })),
      excused ? explanation : null,
    ).verdict;

  test("passes inside the published range and its tolerance, both ends included", () => {
    expect(verdict([8, 8, 8])).toBe("pass");
    expect(verdict([14, 14, 14])).toBe("pass");
    expect(verdict([14.1, 14.1, 14.1])).toBe("fail");
  });

  test("asks it of the whole interval where there is one side", () => {
    expect(verdict([9, 10, 14], { compare: "at-least" })).toBe("fail");
    expect(verdict([13, 13, 14], { compare: "at-least", published: [10, 10] })).toBe("pass");
    expect(verdict([-1, -1.2, -0.9], { compare: "below", published: [0, 0] })).toBe("pass");
    expect(verdict([-1, 3, -0.9], { compare: "below", published: [0, 0] })).toBe("fail");
  });

  test("fails where the model has nothing to measure, in one seed or in all", () => {
    expect(verdict([11, null, 11])).toBe("fail");
    expect(verdict([])).toBe("fail");
  });

  test("excuses a miss that is explained, and leaves a pass a pass", () => {
    expect(verdict([99, 99, 99], {}, true)).toBe("explained");
    expect(verdict([11, 11, 11], {}, true)).toBe("pass");
  });

  test("reads medians with what never happened, and shares", () => {
    expect(verdict([11, 12, Infinity], { statistic: "median" })).toBe("pass");
    expect(verdict([11, Infinity, Infinity], { statistic: "median" })).toBe("fail");
    const half = { statistic: "share" as const, published: [50, 50] as const, tolerance: 0 };
    expect(verdict([1, 0, 1, 0], half)).toBe("pass");
  });
});

describe("the command", () => {
  test("prints every row as data, and exits 3 exactly where one fails", async () => {
    const terminal = openFakeTerminal();
    const code = await runProgram(["model-report", "--format", "json", "--seeds", "3"], terminal);
    const report = JSON.parse(terminal.output()) as { rows: { id: string; verdict: string }[] };
    expect(report.rows.map(({ id }) => id)).toEqual(ROWS);
    const failed = report.rows.some((row) => row.verdict === "fail");
    expect(code).toBe(failed ? EXIT.check : EXIT.done);
    // Progress does not mix with the data.
    expect(terminal.messages()).toContain("1/15");
  });

  test("speaks French in its table", async () => {
    const terminal = openFakeTerminal("fr");
    await runProgram(["model-report", "--seeds", "3"], terminal);
    expect(terminal.output()).toContain("Dates de l’histoire");
    expect(terminal.output().split("\n").length).toBeGreaterThan(ROWS.length);
  });

  test("refuses a number of seeds that is none", async () => {
    const terminal = openFakeTerminal();
    expect(await runProgram(["model-report", "--seeds", "2"], terminal)).toBe(EXIT.usage);
    expect(terminal.output()).toBe("");
    expect(terminal.messages()).toContain("--seeds");
  });

  test("stops when it is asked to", async () => {
    const terminal = openFakeTerminal();
    terminal.interruptAfter(1);
    expect(await runProgram(["model-report", "--seeds", "3"], terminal)).toBe(EXIT.interrupted);
    expect(terminal.output()).toBe("");
  });
});
