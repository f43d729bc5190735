import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { runProgram } from "../../src/cli/program.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

const STORY = ["run", "alphea-as-told", "--strategy", "story"];

async function runJson(words: readonly string[]) {
  const terminal = openFakeTerminal();
  const code = await runProgram([...words, "--format", "json"], terminal);
  expect(terminal.messages()).toBe("");
  expect(code).toBe(EXIT.done);
  return { text: terminal.output(), value: JSON.parse(terminal.output()) };
}

test("the same seed gives the same output, another seed another hash", async () => {
  const first = await runJson([...STORY, "--seed", "42"]);
  const again = await runJson([...STORY, "--seed", "42"]);
  const other = await runJson([...STORY, "--seed", "43"]);
  expect(again.text).toBe(first.text);
  expect(other.value.finalHash).not.toBe(first.value.finalHash);
  expect(first.value.finalHash).toMatch(/^[0-9a-f]{16}$/);
});

test("the JSON holds what programs are promised", async () => {
  const { value } = await runJson([...STORY, "--seed", "42"]);
  expect(value).toMatchObject({ scenario: "alphea-as-told", seed: 42, strategy: "story", weeks: 104 });
  expect(value.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(value.keyFigures).sort()).toEqual(
    ["posts", "quality", "safety", "trust", "value", "wellbeing"].sort(),
  );
  expect(value.deployments.length).toBeGreaterThan(3);
  for (const deployment of value.deployments) {
    expect(deployment).toEqual({
      assistant: expect.any(String),
      department: expect.any(String),
      level: expect.stringMatching(/^(?:proposes|supervised|delegated)$/),
      phase: expect.any(String),
    });
  }
  expect(value.incidents.length).toBeGreaterThan(0);
  for (const incident of value.incidents) {
    expect(incident).toEqual({
      kind: expect.any(String),
      department: expect.stringMatching(/^[a-z-]+$/),
      week: expect.any(Number),
      severity: expect.any(Number),
    });
    expect(incident.week).toBeGreaterThanOrEqual(1);
    expect([1, 2, 3, 4]).toContain(incident.severity);
  }
  expect(value.posts.length).toBeGreaterThan(0);
  for (const post of value.posts) {
    expect(post.role).toMatch(/^[a-z-]+$/);
    expect(["hiring", "retraining", "contracting"]).toContain(post.way);
    expect(post.requestedWeek).toBeGreaterThanOrEqual(1);
    if (post.activeWeek !== null) expect(post.activeWeek).toBeGreaterThan(post.requestedWeek);
  }
});

test("without a strategy nothing is deployed", async () => {
  const { value } = await runJson(["run", "alphea-as-told", "--seed", "7"]);
  expect(value).toMatchObject({ strategy: "none", deployments: [], posts: [], commandCount: 0 });
});

test("both ends of the range of seeds can be played, and weeks can be fewer", async () => {
  for (const seed of ["0", "4294967295"]) {
    const { value } = await runJson(["run", "alphea-as-told", "--seed", seed, "--weeks", "3"]);
    expect(value).toMatchObject({ seed: Number(seed), weeks: 3 });
  }
});

test("a shorter run is the beginning of a longer one", async () => {
  const rows = async (weeks: string): Promise<string[]> => {
    const terminal = openFakeTerminal();
    await runProgram([...STORY, "--seed", "5", "--weeks", weeks, "--format", "csv"], terminal);
    return terminal.output().trimEnd().split("\n");
  };
  const short = await rows("12");
  expect(short[0]).toBe("week,value,quality,trust,safety,wellbeing,posts,hash");
  expect(short.length).toBe(13);
  expect((await rows("20")).slice(0, 13)).toEqual(short);
});

test("a trace has the digest of every stream and of the state in every week", async () => {
  const terminal = openFakeTerminal();
  await runProgram([...STORY, "--seed", "5", "--weeks", "4", "--format", "csv", "--trace"], terminal);
  const [head, ...rows] = terminal.output().trimEnd().split("\n");
  expect(head).toBe("week,stream,digest");
  expect(rows.filter((row) => row.includes(",state,")).map((row) => row.split(",")[0])).toEqual([
    "1",
    "2",
    "3",
    "4",
  ]);
  expect(rows.length).toBeGreaterThan(8);
  const traced = await runJson([...STORY, "--seed", "5", "--weeks", "4", "--trace"]);
  expect(traced.value.trace.length).toBe(rows.length);
  const plain = await runJson([...STORY, "--seed", "5", "--weeks", "4"]);
  expect(traced.value.finalHash).toBe(plain.value.finalHash);
});

test("the table speaks the language of the person", async () => {
  for (const [locale, words] of [
    ["en", ["Key figures", "Wellbeing", "Incidents", "Final hash"]],
    ["fr", ["Indicateurs", "Bien-être", "Graine", "Empreinte finale"]],
  ] as const) {
    const terminal = openFakeTerminal(locale);
    expect(await runProgram([...STORY, "--seed", "42"], terminal)).toBe(EXIT.done);
    for (const word of words) expect(terminal.output()).toContain(word);
    expect(terminal.output()).toMatch(/\b\d\d[.,]\d\u202f?%/);
    expect(terminal.output()).not.toMatch(/undefined|NaN|\[object|[ \t]\n/);
  }
});

test("Ctrl-C ends a run with a message and leaves nothing behind", async () => {
  const terminal = openFakeTerminal();
  terminal.interruptAfter(3);
  const code = await runProgram([...STORY, "--out", "r.alphea.json"], terminal);
  expect(code).toBe(EXIT.interrupted);
  expect(terminal.messages()).toBe("Interrupted after week 16; nothing was written.\n");
  expect(terminal.output()).toBe("");
  expect(terminal.files.size).toBe(0);
});

const WRONG: readonly (readonly [readonly string[], number, string])[] = [
  [["run", "no-such-scenario"], EXIT.input, "no-such-scenario"],
  [["run", "missing.scenario.yaml"], EXIT.input, "missing.scenario.yaml"],
  [["run", "alphea-as-told", "--strategy", "hope"], EXIT.usage, "“hope”"],
  [["run", "alphea-as-told", "--strategy", "mine.strategy.yaml"], EXIT.input, "there is no file"],
  [["run", "alphea-as-told", "--weeks", "105"], EXIT.usage, "from 1 to 104"],
  [["run", "alphea-as-told", "--format", "xml"], EXIT.usage, "table, json, csv"],
  [["run", "alphea-as-told", "--out", "/nowhere/r.json"], EXIT.input, "cannot be written"],
  [["run"], EXIT.usage, "<scenario> is missing"],
  [["run", "a", "b"], EXIT.usage, "too many"],
  [["run", "a", "--fast"], EXIT.usage, "no option --fast"],
  [["run", "a", "--seed"], EXIT.usage, "--seed"],
  [["fly"], EXIT.usage, "no command “fly”"],
  [[], EXIT.usage, "A command is missing"],
];

for (const [words, code, message] of WRONG) {
  test(`“${words.join(" ")}” is refused in one sentence`, async () => {
    const terminal = openFakeTerminal();
    expect(await runProgram(words, terminal)).toBe(code);
    expect(terminal.messages()).toContain(message);
    expect(terminal.messages()).not.toMatch(/\n\s+at |Error:/);
    expect(terminal.output()).toBe("");
  });
}
