import { expect, test } from "vitest";
import { formatTable } from "../../src/cli/table.ts";
import { formatCsv } from "../../src/lab/export/csv.ts";

test("a table aligns text to the left and numbers to the right, and leaves no spaces at line ends", () => {
  const text = formatTable(
    ["role", "week", "phase"],
    [
      ["annotation", 7, "a"],
      ["deployer", 104, null],
    ],
  );
  expect(text).toBe("role        week  phase\nannotation     7  a\ndeployer     104  –\n");
});

test("comma-separated values quote what needs it, double quotes inside, and leave nothing for null", () => {
  const text = formatCsv(
    ["a", "b"],
    [
      ['say "x", then', null],
      ["two\nlines", -1.5],
    ],
  );
  expect(text).toBe('a,b\n"say ""x"", then",\n"two\nlines",-1.5\n');
});
