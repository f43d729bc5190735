/** The page of assumptions holds every number of the register once, and what is known of it. */

import { expect, test } from "vitest";
import { describeAssumptions } from "../../src/lab/document/assumptions.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const { parameters } = loadTestScenario();
const rows = describeAssumptions(parameters)
  .split("\n")
  .filter((line) => /^\| `[a-z-]+\./.test(line));

test("one row for each number, under its family", () => {
  expect(rows).toHaveLength(parameters.length);
  for (const { id } of parameters) expect(rows.filter((row) => row.includes(`\`${id}\``))).toHaveLength(1);
});

test("a row says value, range, unit, source, code and status, and the name in both languages", () => {
  for (const parameter of parameters) {
    const row = rows.find((line) => line.includes(`\`${parameter.id}\``)) ?? "";
    expect(row.replaceAll("\\|", "").split("|")).toHaveLength(10);
    const { label, unit, source, code, status, value, range } = parameter;
    for (const part of [label.en, label.fr, unit.en, source.en, ` ${code} `, status, ` ${value} `]) {
      expect(row, parameter.id).toContain(part);
    }
    expect(row).toContain(`${range[0]} … ${range[1]}`);
  }
});

test("a bar in a text does not break the table", () => {
  const [first] = parameters;
  if (!first) throw new Error("no parameters");
  const page = describeAssumptions([{ ...first, source: { en: "a | b", fr: "a | b" } }]);
  expect(page).toContain("a \\| b");
});
