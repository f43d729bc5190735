/** `lab` and `merge`: the same rows give the same bytes, whoever played them, however often it was stopped. */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import type { Locale } from "../../src/contract/text.ts";
import { smallExperiment } from "../helper/experiment.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

const base = mkdtempSync(join(tmpdir(), "alphea-lab-"));
const { XDG_CACHE_HOME: cacheBefore } = process.env;
const FILE = "small.experiment.yaml";
const TEXT = smallExperiment({ factors: [{ vary: "demand", values: [0.9, 1.1] }] });
const RUNS = 4 * 2 * 3;

beforeAll(() => {
  process.env.XDG_CACHE_HOME = join(base, "cache");
});
afterAll(() => {
  if (cacheBefore === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheBefore;
  rmSync(base, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

interface Circumstances {
  readonly text?: string;
  readonly locale?: Locale;
  readonly interruptAfter?: number;
}

async function alphea(words: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const { text = TEXT, locale = "en", interruptAfter } = circumstances;
  const terminal = openFakeTerminal(locale);
  terminal.files.set(FILE, text);
  if (interruptAfter !== undefined) terminal.interruptAfter(interruptAfter);
  const code = await runProgram(words, terminal);
  return { code, output: terminal.output(), messages: terminal.messages() };
}

const lab = (words: readonly string[] = [], circumstances: Circumstances = {}) =>
  alphea(["lab", FILE, "--workers", "1", "--format", "json", ...words], circumstances);

const folder = (name: string) => join(base, name);

let whole = "";
test("one worker and two give the same bytes, and leave nothing behind", async () => {
  const one = await lab();
  const two = await alphea(["lab", FILE, "--workers", "2", "--format", "json"]);
  expect(one.code).toBe(0);
  expect(two.output).toBe(one.output);
  expect(JSON.parse(one.output).rows).toHaveLength(RUNS);
  expect(readdirSync(join(base, "cache/alphea/lab"))).toEqual([]);
  whole = one.output;
});

test.each([1, 2, 3, 4, 5, 6, 7])("%i parts merged in any order give the same bytes", async (of) => {
  const parts = Array.from({ length: of }, (_, at) => folder(`of-${of}-${at + 1}`));
  for (const [at, part] of parts.entries()) {
    const ended = await lab(["--shard", `${at + 1}/${of}`, "--out", part]);
    expect(ended).toMatchObject({ code: 0, output: "" });
  }
  const merged = await alphea(["merge", ...parts.reverse(), "--format", "json"]);
  expect(merged.code).toBe(0);
  expect(merged.output).toBe(whole);
});

test("interrupted at any run, it keeps what was finished and goes on from there", async () => {
  const out = folder("interrupted");
  const first = await lab(["--out", out], { interruptAfter: 5 });
  expect(first).toMatchObject({ code: 130, output: "" });
  expect(first.messages).toContain(`Interrupted: 4 of ${RUNS} runs are kept in ${out}.`);
  const second = await lab(["--out", out], { interruptAfter: 9 });
  expect(second.messages).toContain(`Interrupted: 12 of ${RUNS} runs`);
  const last = await lab(["--out", out]);
  expect(last.messages).toContain(`12 of ${RUNS} runs were finished before`);
  expect(last.output).toBe(whole);
  expect(readFileSync(join(out, "result.json"), "utf8")).toBe(whole);
  const again = await lab(["--out", out]);
  expect(again.output).toBe(whole);
  expect(again.messages).not.toContain("runs played");
});

test("without a folder, an interrupted experiment goes on too", async () => {
  expect((await lab([], { interruptAfter: 8 })).code).toBe(130);
  const last = await lab();
  expect(last.messages).toContain("7 of 24 runs were finished before");
  expect(last.output).toBe(whole);
});

test("a torn line and a spoilt one are dropped and played again", async () => {
  const out = folder("torn");
  await lab(["--out", out]);
  const rows = join(out, "rows.jsonl");
  const text = readFileSync(rows, "utf8");
  const spoilt = text.replace(/"weeks":6/, '"weeks":7').slice(0, -20);
  writeFileSync(rows, spoilt);
  const mended = await lab(["--out", out]);
  expect(mended.messages).toContain(`${RUNS - 2} of ${RUNS} runs were finished before`);
  expect(mended.output).toBe(whole);
  const lines = readFileSync(rows, "utf8").trimEnd().split("\n");
  expect([...lines].sort()).toEqual(text.trimEnd().split("\n").sort());
});

test("more replications add to what is there", async () => {
  const out = folder("extended");
  await lab(["--out", out, "--replications", "3"]);
  const more = await lab(["--out", out]);
  expect(more.messages).toContain("18 of 24 runs were finished before");
  expect(more.output).toBe(whole);
  const fewer = await lab(["--out", out, "--replications", "3"]);
  expect(JSON.parse(fewer.output).rows).toHaveLength(18);
});

test("rows of something else are not mixed in", async () => {
  const out = folder("other");
  await lab(["--out", out]);
  const before = readFileSync(join(out, "experiment.json"), "utf8");
  const otherSeed = { text: TEXT.replace('"id":"small"', '"id":"small","seed":2') };
  const other = await lab(["--out", out], otherSeed);
  expect(other).toMatchObject({ code: 1, output: "" });
  expect(other.messages).toMatch(/belong to another experiment.*give another folder/);
  const part = await lab(["--out", out, "--shard", "1/2"]);
  expect(part.messages).toMatch(/holds another part of the experiment/);
  expect(readFileSync(join(out, "experiment.json"), "utf8")).toBe(before);
  // Another question about the same runs is no other experiment.
  const asked = { text: TEXT.replace('"en":"Which?"', '"en":"Which one?"') };
  expect((await lab(["--out", out], asked)).messages).toContain("24 of 24 runs were finished before");
});

test("what keeps parts from making a whole is told at once, and nothing is written", async () => {
  const [one, two, three] = [1, 2, 3].map((part) => folder(`of-3-${part}`)) as [string, string, string];
  const short = folder("short");
  cpSync(two, short, { recursive: true });
  const rows = readFileSync(join(short, "rows.jsonl"), "utf8");
  writeFileSync(join(short, "rows.jsonl"), `${rows.split("\n").slice(0, 4).join("\n")}\nhalf a li`);
  const out = folder("merged");
  const ended = await alphea(["merge", one, one, short, folder("nothing"), "--out", out]);
  expect(ended).toMatchObject({ code: 1, output: "" });
  expect(ended.messages.trimEnd().split("\n")).toEqual([
    `${folder("nothing")}: there is no experiment.json of the lab here; give folders written by \`lab --out\`.`,
    `${one}: part 1/3 is also in ${one}; leave one of the two out.`,
    `${short}: 4 of 8 runs of part 2/3 are missing; start the same command again, it goes on where it was.`,
    "Part 3/3 is missing; play it with --shard 3/3, or add its folder.",
  ]);
  expect(existsSync(out)).toBe(false);

  const mixed = await alphea(["merge", one, folder("of-2-2"), three]);
  expect(mixed.messages).toMatch(/of-2-2: 4 replications, part 2\/2, but .*of-3-1 has 4, part 1\/3/);
  const french = await alphea(["merge", one, two], { locale: "fr" });
  expect(french.messages).toBe(
    "Il manque la part 3/3\u202f; jouez-la avec --shard 3/3, ou ajoutez son dossier.\n",
  );
});

test("parts played by another version of the model are refused", async () => {
  const other = folder("old-model");
  cpSync(folder("of-2-2"), other, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(other, "experiment.json"), "utf8"));
  writeFileSync(join(other, "experiment.json"), JSON.stringify({ ...manifest, model: "0", plan: "0" }));
  const ended = await alphea(["merge", folder("of-2-1"), other]);
  expect(ended.code).toBe(1);
  expect(ended.messages).toMatch(/old-model: played by another version of the model than/);
});

test("sampling stops once it is precise enough, at the same replication for any number of workers", async () => {
  const text = smallExperiment({
    strategies: ["wait-and-see", "big-bang"],
    replications: 200,
    weeks: 2,
    precision: { measure: "value", "half-width": 3000, first: 20, every: 20 },
  });
  const one = await lab([], { text });
  const two = await alphea(["lab", FILE, "--workers", "2", "--format", "json"], { text });
  expect(two.output).toBe(one.output);
  const { replications, comparisons } = JSON.parse(one.output);
  expect(replications).toBeGreaterThanOrEqual(20);
  expect(replications).toBeLessThan(200);
  const { low, high } = comparisons[0].corrected;
  expect((high - low) / 2).toBeLessThanOrEqual(3000);
  expect(comparisons[0].pAdjusted).toBeNull();
  const part = await lab(["--shard", "1/2", "--out", folder("precise")], { text });
  expect(part).toMatchObject({ code: 2 });
  expect(part.messages).toMatch(/add --replications n/);
});

test("tables are for people, in their language; CSV is one line a run", async () => {
  const csv = await alphea(["lab", FILE, "--workers", "1", "--format", "csv"]);
  const lines = csv.output.trimEnd().split("\n");
  expect(lines[0]).toBe("scenario,strategy,point,demand,replication,seed,weeks,ending,value,risk,final-hash");
  expect(lines).toHaveLength(RUNS + 1);
  const table = await alphea(["lab", FILE, "--workers", "1"], { locale: "fr" });
  expect(table.output).toMatch(
    /- (?:Rien de sûr ne sépare|«\u202f).*Modèle pédagogique, pas une prévision\./,
  );
  expect(table.output).toContain("Tout, tout de suite");
});

const WRONG: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [["--workers", "0"], /--workers is “0”; write a whole number from 1 to 64/],
  [["--replications", "many"], /--replications is “many”/],
  [["--shard", "3/2", "--out", "x"], /--shard is “3\/2”; write part\/of/],
  [["--shard", "1/2"], /--shard needs --out/],
  [["--format", "xml"], /--format is “xml”; write table, json, csv/],
];
for (const [words, says] of WRONG) {
  test(`is wrong usage: lab ${words.join(" ")}`, async () => {
    const ended = await alphea(["lab", FILE, ...words]);
    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.messages).toMatch(says);
  });
}

test("a bad experiment is told with places, and nothing is played or written", async () => {
  const out = folder("bad");
  const ended = await lab(["--out", out], { text: TEXT.replace('"of":"safety"', '"of":"saftey"') });
  expect(ended).toMatchObject({ code: 1, output: "" });
  expect(ended.messages).toMatch(/^small\.experiment\.yaml:1:\d+: `of` is the text `saftey`/);
  expect(existsSync(out)).toBe(false);
  const missing = await alphea(["lab", "none.experiment.yaml"]);
  expect(missing.messages).toMatch(/none\.experiment\.yaml: cannot be read/);
});

test("a folder that cannot be written is a sentence", async () => {
  const file = folder("a-file");
  writeFileSync(file, "");
  const ended = await lab(["--out", join(file, "inside")]);
  expect(ended.code).toBe(1);
  expect(ended.messages).toMatch(/cannot be written \(.*\); give a folder that can\./);
});
