/** Workers at a queue may come, go and be killed: the bytes are those of one machine. Needs Redis or Valkey. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { findProgram } from "../helper/browser.ts";
import { smallExperiment } from "../helper/experiment.ts";
import { openFakeTerminal } from "./fake-terminal.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const server = findProgram(["redis-server", "valkey-server"]);
const base = mkdtempSync(join(tmpdir(), "alphea-queue-"));
const TEXT = smallExperiment({ replications: 40, weeks: 12 });

async function alphea(...words: string[]) {
  const terminal = openFakeTerminal();
  terminal.files.set("small.experiment.yaml", TEXT);
  const code = await runProgram(words, terminal);
  return { code, output: terminal.output(), messages: terminal.messages() };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const title = server ? "with a server" : "skipped: there is no redis-server or valkey-server on the PATH";
describe.skipIf(server === null)(`a queue, ${title}`, () => {
  const children: ChildProcess[] = [];
  let url = "";

  function start(command: string, words: readonly string[]): ChildProcess {
    const child = spawn(command, words, { cwd: ROOT, stdio: "ignore" });
    children.push(child);
    return child;
  }
  const startWorker = () => start(process.execPath, ["--import", "tsx", "src/cli/main.ts", "work", url]);

  beforeAll(async () => {
    const port = await findPort();
    url = `redis://127.0.0.1:${port}`;
    start(server ?? "", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", base]);
  });
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
    rmSync(base, { recursive: true, force: true });
  });

  test("a worker is killed on the way and another one comes: the same bytes", async () => {
    const alone = await alphea("lab", "small.experiment.yaml", "--workers", "1", "--format", "json");
    const doomed = startWorker();
    const out = join(base, "out");
    const words = ["small.experiment.yaml", "--queue", url, "--out", out, "--format", "json"];
    const played = alphea("lab", ...words);
    const size = () => statSync(join(out, "rows.jsonl"), { throwIfNoEntry: false })?.size ?? 0;
    while (size() === 0) await pause(2);
    doomed.kill("SIGKILL");
    const second = startWorker();
    const ended = await played;
    expect(ended.messages).toContain("by the workers at the queue");
    expect(ended.output).toBe(alone.output);
    expect(readFileSync(join(out, "result.json"), "utf8")).toBe(alone.output);
    second.kill("SIGINT");
    expect(await new Promise((resolve) => second.on("close", resolve))).toBe(0);
  });
});

test("an address that is none, or where nobody answers, is told", async () => {
  expect(await alphea("work", "localhost")).toMatchObject({
    code: 2,
    messages: expect.stringMatching(/The queue is “localhost”; write an address such as redis:/),
  });
  const port = await findPort();
  expect(await alphea("work", `redis://127.0.0.1:${port}`)).toMatchObject({
    code: 1,
    messages: expect.stringMatching(/nobody answers there \(.*ECONNREFUSED.*\); start Redis or Valkey/),
  });
});
