/** A file that is brought to the lab is known by its name or by what is in it, and is checked as one of its kind. */

import { describe, expect, it } from "vitest";
import { recordRun } from "../../../src/engine/replay.ts";
import { createSimulation } from "../../../src/engine/simulation.ts";
import { readThing, type Shelf } from "../../../src/lab/desk/read-thing.ts";
import { readStaffing } from "../../helper/experiment.ts";
import { loadTestScenario, readScenarioFile } from "../../helper/scenario.ts";

const shelf: Shelf = {
  readFile: readScenarioFile,
  scenarioNames: ["alphea-as-told", "first-steps", "your-company"],
  blank: () => loadTestScenario("your-company"),
};
const strategy = readScenarioFile("strategy/ban-it.strategy.yaml") ?? "";
const scenario = readScenarioFile("first-steps.scenario.yaml") ?? "";

const run = JSON.stringify(recordRun(createSimulation(loadTestScenario(), 1), [], []));

/** The kind of thing, or the first thing that is wrong. */
function read(name: string, text: string, own: Readonly<Record<string, string>> = {}): string {
  const parsed = readThing(name, text, own, shelf);
  if (parsed.ok) return parsed.value.kind;
  const [{ line, what } = { line: 0, what: { en: "" } }] = parsed.problems;
  return `${line}: ${what.en}`;
}

describe("a file", () => {
  it.each([
    ["mine.experiment.yaml", readStaffing(), "experiment"],
    ["mine.yaml", readStaffing(), "experiment"],
    ["mine.strategy.yaml", strategy, "strategy"],
    ["notes.txt", strategy, "strategy"],
    ["mine.scenario.yaml", scenario, "scenario"],
    ["notes.txt", scenario, "scenario"],
    ["story.alphea.json", run, "run"],
  ])("%s is read", (name, text, kind) => {
    expect(read(name, text)).toBe(kind);
  });

  it("names its own mistakes at their lines", () => {
    expect(
      read("mine.strategy.yaml", strategy.replace("kind: adopt-guardrail", "kind: adopt-guardrial")),
    ).toMatch(/^\d+: `kind` is the text `adopt-guardrial`/);
    expect(read("mine.scenario.yaml", scenario.replace(/^weeks: .*/m, "weeks: 0"))).toMatch(/^\d+: `weeks`/);
    expect(read("mine.alphea.json", run.slice(0, 40))).toMatch(/not complete JSON/);
    expect(read("mine.experiment.yaml", readStaffing().replace("posts-first", "posts-frist"))).toMatch(
      /^\d+: there is no strategy `posts-frist`/,
    );
  });

  it("may be named by an experiment that comes after it", () => {
    const text = readStaffing().replace("- story", "- mine.strategy.yaml");
    expect(read("mine.experiment.yaml", text)).toMatch(/there is no strategy `mine.strategy.yaml`/);
    const own = { "mine.strategy.yaml": strategy.replace("id: ban-it", "id: mine") };
    expect(read("mine.experiment.yaml", text, own)).toBe("experiment");
  });
});
