/** The page for authors keeps its word: its example is checked and played, its messages are the real ones. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { scenarioFileSchema } from "../../src/scenario/schema/scenario-file.ts";
import { validateText } from "../../src/scenario/validate-text.ts";
import { readScenarioFile } from "../helper/scenario.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/authoring.md", import.meta.url)), "utf8");
const FILE = "contract-desk.scenario.yaml";
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** Rows of a table whose head holds these words, as cells without the marks of code. */
function rowsUnder(head: string): string[][] {
  const table = page.slice(page.indexOf(head)).split("\n\n")[0] ?? "";
  return table
    .split("\n")
    .slice(2)
    .map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

const bare = (cell: string) => cell.replace(/^`|`$/g, "");

describe("the example", () => {
  it("is a good scenario", () => {
    expect(validateText(FILE, example, readScenarioFile)).toEqual([]);
  });

  it("runs to its end, with teams that are busy but not drowned when nobody decides anything", () => {
    const parsed = loadScenario(FILE, (path) => (path === FILE ? example : readScenarioFile(path)));
    if (!parsed.ok) throw new Error("the example has problems");
    const simulation = createSimulation(parsed.value, 7);
    const sums = new Map<string, number>();
    for (let week = 1; week <= 26; week++) {
      simulation.advanceWeek([]);
      for (const { id, load } of simulation.snapshot.departments) sums.set(id, (sums.get(id) ?? 0) + load);
    }
    for (const [id, sum] of sums) {
      expect(sum / 26, id).toBeGreaterThan(0.5);
      expect(sum / 26, id).toBeLessThan(1);
    }
    while (!simulation.ended) simulation.advanceWeek([]);
    expect(simulation.week).toBe(52);
  });

  it("shows every key that a scenario may have, and the page explains each", () => {
    const explained = rowsUnder("| key | what to write |").flatMap(([keys = ""]) =>
      keys.split(", ").map(bare),
    );
    for (const key of Object.keys(scenarioFileSchema.shape)) {
      expect(example, key).toMatch(new RegExp(`^${key}:`, "m"));
      expect(explained, key).toContain(key);
    }
  });
});

describe("the messages", () => {
  const rows = rowsUnder("| in the example | written instead |");

  it("are some", () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)("%s → %s", (before, after, message) => {
    expect(example).toContain(bare(before ?? ""));
    const broken = example.replace(bare(before ?? ""), bare(after ?? ""));
    const found = validateText(FILE, broken, readScenarioFile).map(
      ({ what, remedy }) => `${what.en}; ${remedy.en}`,
    );
    expect(found).toContain(message);
  });
});
