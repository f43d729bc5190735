import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import { readScenarioFile } from "../helper/scenario.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

const SCENARIO = readScenarioFile("alphea-as-told.scenario.yaml") ?? "";

test("files that are fine: exit 0, no data, a word about each", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set("own.scenario.yaml", SCENARIO);
  expect(await runProgram(["validate", "own.scenario.yaml"], terminal)).toBe(EXIT.done);
  expect(terminal.output()).toBe("");
  expect(terminal.messages()).toBe("own.scenario.yaml: no problem found.\n");
});

test("every problem of every file is listed with its place: exit 1", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set("a.scenario.yaml", `${SCENARIO}\nsurplus: 1\n`);
  terminal.files.set("b.scenario.yaml", SCENARIO.replace(/^weeks: .*$/m, "weeks: many"));
  terminal.files.set("c.alphea.json", '{ "format": "other" }');
  const files = ["a.scenario.yaml", "b.scenario.yaml", "c.alphea.json", "gone.scenario.yaml"];
  expect(await runProgram(["validate", ...files], terminal)).toBe(EXIT.input);
  const lines = terminal.output().trimEnd().split("\n");
  const surplus = SCENARIO.split("\n").length + 1;
  expect(lines.some((line) => line.startsWith(`a.scenario.yaml:${surplus}:1: `))).toBe(true);
  const weeks = SCENARIO.split("\n").findIndex((line) => line.startsWith("weeks:")) + 1;
  expect(lines.some((line) => line.startsWith(`b.scenario.yaml:${weeks}:`))).toBe(true);
  expect(lines.some((line) => line.startsWith("c.alphea.json:"))).toBe(true);
  expect(terminal.messages()).toContain("gone.scenario.yaml: cannot be read");
  expect(terminal.messages()).toContain(`Problems found: ${lines.length}.`);
});

test("a name that the catalogue does not know is found, with the one that was meant", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set("own.scenario.yaml", SCENARIO.replace("sales-copilot", "sales-copilott"));
  expect(await runProgram(["validate", "own.scenario.yaml"], terminal)).toBe(EXIT.input);
  expect(terminal.output()).toMatch(/own\.scenario\.yaml:\d+:\d+: .*did you mean `sales-copilot`/);
});

test("a broken scenario stops a run with the same lines, as messages", async () => {
  const terminal = openFakeTerminal("fr");
  terminal.files.set("own.scenario.yaml", `${SCENARIO}\nsurplus: 1\n`);
  expect(await runProgram(["run", "own.scenario.yaml"], terminal)).toBe(EXIT.input);
  expect(terminal.output()).toBe("");
  expect(terminal.messages()).toMatch(/^own\.scenario\.yaml\u202f?:\d+:1/);
});

test("schemas are JSON Schemas by name, and one can be had alone", async () => {
  const all = openFakeTerminal();
  expect(await runProgram(["schema"], all)).toBe(EXIT.done);
  const schemas = JSON.parse(all.output());
  expect(schemas.scenario).toMatchObject({ type: "object" });
  const one = openFakeTerminal();
  expect(await runProgram(["schema", "scenario"], one)).toBe(EXIT.done);
  expect(JSON.parse(one.output())).toEqual(schemas.scenario);
  const none = openFakeTerminal();
  expect(await runProgram(["schema", "toString"], none)).toBe(EXIT.usage);
  expect(none.messages()).toContain("no schema “toString”");
});

test("help names every command in both languages and is data", async () => {
  for (const [locale, words] of [
    ["en", ["Usage:", "Commands:", "Exit codes:"]],
    ["fr", ["Usage\u202f:", "Commandes\u202f:", "Codes de sortie\u202f:"]],
  ] as const) {
    const terminal = openFakeTerminal(locale);
    expect(await runProgram(["--help"], terminal)).toBe(EXIT.done);
    for (const word of [...words, "run", "validate", "replay", "schema"]) {
      expect(terminal.output()).toContain(word);
    }
    expect(terminal.messages()).toBe("");
    const run = openFakeTerminal(locale);
    expect(await runProgram(["run", "--help"], run)).toBe(EXIT.done);
    expect(run.output()).toContain("--strategy");
    if (locale === "fr") expect(run.output()).not.toMatch(/Arguments:|Options:|display help|<file>|<name>/);
  }
});
