/** Strategies on the command line: run with a file, check one, print the schema. */

import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import { GOOD } from "../strategy/broken-strategy.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

const run = ["run", "alphea-as-told", "--weeks", "8", "--format", "json", "--strategy"];

test("a file is played as a built-in one is", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set("own/mine.strategy.yaml", GOOD);
  expect(await runProgram([...run, "own/mine.strategy.yaml"], terminal)).toBe(EXIT.done);
  const value = JSON.parse(terminal.output());
  expect(value).toMatchObject({ strategy: "mine", refusalCount: 0 });
  expect(value.deployments).toContainEqual(
    expect.objectContaining({ assistant: "office-assistant", department: "sales" }),
  );
});

test("a file may build on a built-in one", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set(
    "mine.strategy.yaml",
    GOOD.replace("rules:", "base: story\nrules:").replace("id: answer", "id: answers"),
  );
  expect(await runProgram([...run, "mine.strategy.yaml"], terminal)).toBe(EXIT.done);
  expect(JSON.parse(terminal.output()).deployments.length).toBeGreaterThan(5);
});

test("a broken file stops the run and is told with its place, in the person's language", async () => {
  const terminal = openFakeTerminal("fr");
  terminal.files.set("mine.strategy.yaml", GOOD.replace("advice: post", "advise: post"));
  expect(await runProgram([...run, "mine.strategy.yaml"], terminal)).toBe(EXIT.input);
  expect(terminal.output()).toBe("");
  expect(terminal.messages()).toMatch(/^mine\.strategy\.yaml\u202f?:11:\d+.*vouliez-vous écrire `advice`/);
});

test("validate lists every problem of a strategy, whatever the file is called", async () => {
  const terminal = openFakeTerminal();
  terminal.files.set("mine.strategy.yaml", GOOD);
  terminal.files.set("plan.yaml", GOOD.replace("[sales, hr]", "[slaes, hrr]"));
  expect(await runProgram(["validate", "mine.strategy.yaml", "plan.yaml"], terminal)).toBe(EXIT.input);
  expect(terminal.messages()).toContain("mine.strategy.yaml: no problem found.");
  expect(terminal.output().trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^plan\.yaml:7:\d+: .*`slaes`; did you mean `sales`/),
    expect.stringMatching(/^plan\.yaml:7:\d+: .*`hrr`; did you mean `hr`/),
  ]);
});

test("the schema of strategies is a JSON Schema", async () => {
  const terminal = openFakeTerminal();
  expect(await runProgram(["schema", "strategy"], terminal)).toBe(EXIT.done);
  const schema = JSON.parse(terminal.output());
  expect(schema).toMatchObject({ title: "Alphea strategy", type: "object" });
  expect(Object.keys(schema.properties)).toContain("rules");
});
