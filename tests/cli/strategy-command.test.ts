/** The command line makes a strategy of a run file, which it can play again. */

import { beforeAll, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

let recorded = "";

beforeAll(async () => {
  const terminal = openFakeTerminal();
  const words = ["run", "alphea-as-told", "--seed", "42", "--strategy", "story", "--out", "r.alphea.json"];
  expect(await runProgram(words, terminal)).toBe(EXIT.done);
  recorded = terminal.files.get("r.alphea.json") ?? "";
});

async function make(text: string | null, words: readonly string[] = [], locale: "en" | "fr" = "en") {
  const terminal = openFakeTerminal(locale);
  if (text !== null) terminal.files.set("r.alphea.json", text);
  const code = await runProgram(["strategy", "r.alphea.json", ...words], terminal);
  return { terminal, code };
}

test("what it writes validates, and plays to the same hash", async () => {
  const { terminal, code } = await make(recorded, ["--out", "mine.strategy.yaml"]);
  const { finalHash } = JSON.parse(recorded);
  expect(code).toBe(EXIT.done);
  expect(terminal.output()).toBe("");
  expect(terminal.messages()).toContain("Strategy written to mine.strategy.yaml.");
  expect(terminal.messages()).toContain(`goes as the run went (final hash ${finalHash})`);
  expect(await runProgram(["validate", "mine.strategy.yaml"], terminal)).toBe(EXIT.done);
  const words = [
    "run",
    "alphea-as-told",
    "--seed",
    "42",
    "--strategy",
    "mine.strategy.yaml",
    "--format",
    "json",
  ];
  expect(await runProgram(words, terminal)).toBe(EXIT.done);
  expect(JSON.parse(terminal.output()).finalHash).toBe(finalHash);
});

test("it is data on standard output, and the rest in the person’s language", async () => {
  const { terminal, code } = await make(recorded, [], "fr");
  expect(code).toBe(EXIT.done);
  expect(terminal.output()).toMatch(/^# Recorded from a run: alphea-as-told, seed 42/);
  expect(terminal.messages()).toContain("la stratégie suit le cours de la partie");
});

test("a file that is no run, is missing or does not come out as recorded ends with a sentence", async () => {
  const missing = await make(null);
  expect(missing.code).toBe(EXIT.input);
  expect(missing.terminal.messages()).toContain("r.alphea.json: cannot be read");
  const wrong = await make("{}");
  expect(wrong.code).toBe(EXIT.input);
  expect(wrong.terminal.messages()).toContain("this is not a run of Alphea");
  const run = JSON.parse(recorded);
  const other = await make(JSON.stringify({ ...run, commands: run.commands.slice(1) }), ["--out", "x.yaml"]);
  expect(other.code).toBe(EXIT.check);
  expect(other.terminal.messages()).toMatch(/first week that differs from the recording is week \d+/);
  expect(other.terminal.files.has("x.yaml")).toBe(false);
});

test("a place that cannot be written to is named", async () => {
  const { terminal, code } = await make(recorded, ["--out", "/nowhere/mine.yaml"]);
  expect(code).toBe(EXIT.input);
  expect(terminal.messages()).toContain("/nowhere/mine.yaml: cannot be written");
});
