/** Killed without warning, an experiment keeps its finished rows, and started again it ends on the same bytes. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { ClockStream } from "../../src/engine/random/clock.ts";
import { smallExperiment } from "../helper/experiment.ts";

const KILLS = 10;
const REPLICATIONS = 40;
/** Three strategies, as often as that. */
const RUNS = 3 * REPLICATIONS;
/** Bytes that may be written before a kill, at the most: some ten rows, so that ten kills leave something to do. */
const MOST_BYTES = 1800;

/** Twelve starts of a process. */
const PATIENCE_MS = 180_000;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "alphea-kill-"));
const file = join(base, "kill.experiment.yaml");
writeFileSync(file, smallExperiment({ replications: REPLICATIONS, weeks: 20 }));

afterAll(() => rmSync(base, { recursive: true, force: true }));

function start(out: string, workers = 2): ChildProcess {
  const words = ["lab", file, "--workers", String(workers), "--out", out, "--format", "json"];
  return spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    cwd: ROOT,
    stdio: "ignore",
  });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on("close", resolve));

/** Kills a start as soon as the file of rows has grown by so many bytes, wherever in a line that is. */
async function killAfter(out: string, bytes: number, workers: number): Promise<number | null> {
  const rows = join(out, "rows.jsonl");
  const size = () => (existsSync(rows) ? statSync(rows).size : 0);
  const before = size();
  const child = start(out, workers);
  const end = ended(child);
  const timer = setInterval(() => {
    if (size() >= before + bytes) child.kill("SIGKILL");
  }, 1);
  const code = await end;
  clearInterval(timer);
  return code;
}

test(
  `killed at ${KILLS} moments, it ends on the bytes of a run that was left alone`,
  async () => {
    const alone = join(base, "alone");
    expect(await ended(start(alone))).toBe(0);
    const killed = join(base, "killed");
    const luck = new ClockStream(1, "kills", 1, null);
    for (let kill = 0; kill < KILLS; kill++) {
      const bytes = Math.ceil(luck.uniform(0) * MOST_BYTES);
      // Every other start has one worker: it is sooner there, and what they leave has to be the same.
      expect(
        await killAfter(killed, bytes, 1 + (kill % 2)),
        `kill ${kill + 1}, after ${bytes} bytes`,
      ).toBeNull();
    }
    const kept = readFileSync(join(killed, "rows.jsonl"), "utf8").split("\n").length - 1;
    expect(kept).toBeGreaterThan(KILLS);
    expect(kept).toBeLessThan(RUNS);
    expect(existsSync(join(killed, "result.json"))).toBe(false);
    expect(await ended(start(killed))).toBe(0);
    for (const name of ["result.json", "rows.csv"]) {
      expect(readFileSync(join(killed, name), "utf8")).toBe(readFileSync(join(alone, name), "utf8"));
    }
  },
  PATIENCE_MS,
);
