import { beforeAll, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import type { DatedCommand } from "../../src/contract/command.ts";
import type { RunFile } from "../../src/contract/run-file.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

let recorded = "";

beforeAll(async () => {
  const terminal = openFakeTerminal();
  const words = ["run", "alphea-as-told", "--seed", "42", "--strategy", "story", "--out", "r.alphea.json"];
  expect(await runProgram(words, terminal)).toBe(EXIT.done);
  expect(terminal.messages()).toBe("Run written to r.alphea.json.\n");
  recorded = terminal.files.get("r.alphea.json") ?? "";
});

async function replay(text: string, words: readonly string[] = ["--verify"], locale: "en" | "fr" = "en") {
  const terminal = openFakeTerminal(locale);
  terminal.files.set("r.alphea.json", text);
  const code = await runProgram(["replay", "r.alphea.json", ...words], terminal);
  return { code, output: terminal.output(), messages: terminal.messages() };
}

function change(edit: (run: RunFile) => object): string {
  const run: RunFile = JSON.parse(recorded);
  return JSON.stringify({ ...run, ...edit(run) });
}

test("a run file says what it was made from, and every week of it", () => {
  const run: RunFile = JSON.parse(recorded);
  expect(run).toMatchObject({ format: "alphea-run", formatVersion: 1, seed: 42, weeks: 104 });
  expect(run.weekHashes?.length).toBe(104);
  expect(run.commands.length).toBeGreaterThan(3);
});

test("a run comes out again as it was recorded", async () => {
  const { code, messages, output } = await replay(recorded, ["--verify", "--format", "json"]);
  expect(messages).toContain("all 104 weeks come out as recorded");
  expect(code).toBe(EXIT.done);
  expect(JSON.parse(output)).toMatchObject({
    finalHash: JSON.parse(recorded).finalHash,
    firstDifferingWeek: null,
    weeks: 104,
  });
});

/** Each edit changes one command; the first week that differs is the one in which it took effect. */
const EDITS: readonly (readonly [string, (dated: DatedCommand) => DatedCommand | null])[] = [
  ["left out", () => null],
  ["a week later", (dated) => ({ ...dated, week: dated.week + 1 })],
  [
    "for another department",
    (dated) => ({ ...dated, command: { ...dated.command, department: "legal" } as DatedCommand["command"] }),
  ],
];

for (const [title, edit] of EDITS) {
  test(`one deployment ${title}: exit 3, and the first week that differs is named`, async () => {
    const run: RunFile = JSON.parse(recorded);
    const place = run.commands.findIndex(({ command }) => command.kind === "deploy-assistant");
    const week = run.commands[place]?.week;
    const text = change(({ commands }) => ({
      commands: commands.flatMap((dated, index) => (index === place ? (edit(dated) ?? []) : dated)),
    }));
    const { code, messages } = await replay(text);
    expect(messages).toContain(`the first week that differs from the recording is week ${week}.`);
    expect(code).toBe(EXIT.check);
  });
}

test("without --verify a difference is told but is no failure", async () => {
  const text = change(() => ({ seed: 43 }));
  const { code, messages } = await replay(text, []);
  expect(messages).toContain("week 1.");
  expect(code).toBe(EXIT.done);
});

test("without weekly hashes the end is compared", async () => {
  const { weekHashes: _dropped, ...bare } = JSON.parse(recorded) as RunFile;
  expect((await replay(JSON.stringify(bare))).code).toBe(EXIT.done);
  const { code, messages } = await replay(JSON.stringify({ ...bare, seed: 43 }));
  expect(messages).toContain("the end differs from the recording");
  expect(code).toBe(EXIT.check);
});

test("a changed scenario is named as what may explain a difference", async () => {
  const text = change(({ scenario }) => ({ scenario: { ...scenario, contentHash: "0123456789abcdef" } }));
  const { messages } = await replay(text);
  expect(messages).toContain("has changed since this run was made");
});

const BAD: readonly (readonly [string, () => string])[] = [
  ["truncated", () => recorded.slice(0, recorded.length / 2)],
  ["empty", () => ""],
  ["of a newer format", () => change(() => ({ formatVersion: 2 }))],
  ["not a run", () => '{ "name": "alphea", "version": "0.1.0" }'],
  ["not JSON", () => "scenario: alphea-as-told\n"],
  ["of an unknown scenario", () => change(({ scenario }) => ({ scenario: { ...scenario, id: "atlantis" } }))],
];

for (const [title, make] of BAD) {
  test(`a file that is ${title}: exit 1 and a message, in both languages`, async () => {
    const english = await replay(make());
    const french = await replay(make(), ["--verify"], "fr");
    for (const { code, output, messages } of [english, french]) {
      expect(code).toBe(EXIT.input);
      expect(output).toBe("");
      expect(messages.trim()).not.toBe("");
      expect(messages).not.toMatch(/\n\s+at |SyntaxError|undefined/);
    }
    expect(french.messages).not.toBe(english.messages);
  });
}

test("a file that is not there: exit 1 and its name", async () => {
  const terminal = openFakeTerminal();
  expect(await runProgram(["replay", "gone.alphea.json"], terminal)).toBe(EXIT.input);
  expect(terminal.messages()).toContain("gone.alphea.json: cannot be read");
});
