/** The real process, as people and scripts start it. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "alphea-cli-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  command: string,
  words: readonly string[],
  cwd: string,
  kill?: NodeJS.Signals,
): Promise<Ended> {
  const { npm_lifecycle_event: _event, INIT_CWD: _cwd, ...rest } = process.env;
  const env = { ...rest, LANG: "C.UTF-8", LC_ALL: "", LC_MESSAGES: "" };
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => {
      stdout += part.toString("utf8");
    });
    child.stderr.on("data", (part: Buffer) => {
      stderr += part.toString("utf8");
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
    if (kill !== undefined) setTimeout(() => child.kill(kill), 300);
  });
}

const alphea = (...words: string[]): Promise<Ended> =>
  start(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], ROOT);

test("npm run --silent alphea: data alone on standard output, twice the same", async () => {
  const words = [
    "run",
    "--silent",
    "alphea",
    "--",
    "run",
    "alphea-as-told",
    "--seed",
    "42",
    "--format",
    "json",
  ];
  const [first, again] = await Promise.all([start("npm", words, ROOT), start("npm", words, ROOT)]);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ scenario: "alphea-as-told", seed: 42, weeks: 104 });
  expect(again.stdout).toBe(first.stdout);
});

test("a run is written where the person stands, replayed, and told from a changed one", async () => {
  const path = join(folder, "r.alphea.json");
  const run = await alphea("run", "alphea-as-told", "--seed", "42", "--strategy", "story", "--out", path);
  expect(run.code).toBe(0);
  expect(run.stderr).toBe(`Run written to ${path}.\n`);
  expect((await alphea("replay", path, "--verify")).code).toBe(0);

  const file = JSON.parse(readFileSync(path, "utf8"));
  const changed = file.commands.findIndex((dated: { week: number }) => dated.week > 1);
  file.commands[changed].week += 1;
  const other = join(folder, "changed.alphea.json");
  writeFileSync(other, JSON.stringify(file));
  const replay = await alphea("replay", other, "--verify");
  expect(replay.code).toBe(3);
  expect(replay.stderr).toMatch(/first week that differs from the recording is week \d+\./);

  writeFileSync(other, readFileSync(path, "utf8").slice(0, 500));
  const broken = await alphea("replay", other, "--verify", "--lang", "fr");
  expect(broken.code).toBe(1);
  expect(broken.stderr).toContain("tronqué");
  expect(broken.stderr).not.toMatch(/\n\s+at /);
});

test("npm runs it from another folder: files are those of the person", async () => {
  const words = ["--prefix", ROOT, "run", "--silent", "alphea", "--"];
  const run = await start(
    "npm",
    [...words, "run", "alphea-as-told", "--weeks", "2", "--out", "here.json"],
    folder,
  );
  expect(run.code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "here.json"), "utf8"))).toMatchObject({ weeks: 2 });
  const replay = await start("npm", [...words, "replay", "here.json", "--verify"], folder);
  expect(replay.code).toBe(0);
});

test("wrong words: exit 2 and one sentence", async () => {
  const { code, stdout, stderr } = await alphea("run", "alphea-as-told", "--seed", "-1", "--lang=fr");
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("écrivez un entier de 0 à 4294967295");
  const lang = await alphea("run", "alphea-as-told", "--lang", "de");
  expect(lang.code).toBe(2);
  expect(lang.stderr).toBe("--lang is “de”; write en or fr.\n");
});

test("a reader that goes away is no error", async () => {
  const line = `"${process.execPath}" --import tsx src/cli/main.ts schema | head -n 1`;
  const { code, stderr } = await start("bash", ["-o", "pipefail", "-c", line], ROOT);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("Ctrl-C ends it without a stack trace", async () => {
  const words = ["--import", "tsx", "src/cli/main.ts", "run", "alphea-as-told", "--strategy", "story"];
  const { code, signal, stderr } = await start(process.execPath, words, ROOT, "SIGINT");
  // Ended by the signal, by the handler, or just before it came.
  expect([130, 0, null]).toContain(code);
  if (code === null) expect(signal).toBe("SIGINT");
  expect(stderr).not.toMatch(/\n\s+at |Error/);
});
