/** Killed without warning, an experiment keeps its finished rows, and started again it ends on the same bytes. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { smallExperiment } from "../helper/experiment.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "alphea-kill-"));
const file = join(base, "kill.experiment.yaml");
writeFileSync(file, smallExperiment({ replications: 12, weeks: 20 }));

afterAll(() => rmSync(base, { recursive: true, force: true }));

function start(out: string): ChildProcess {
  const words = ["lab", file, "--workers", "2", "--out", out, "--format", "json"];
  return spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    cwd: ROOT,
    stdio: "ignore",
  });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on("close", resolve));

/** Kills a start as soon as the file of rows has grown by so many bytes, wherever in a line that is. */
async function killAfter(out: string, bytes: number): Promise<number | null> {
  const rows = join(out, "rows.jsonl");
  const size = () => (existsSync(rows) ? statSync(rows).size : 0);
  const before = size();
  const child = start(out);
  const end = ended(child);
  const timer = setInterval(() => {
    if (size() >= before + bytes) child.kill("SIGKILL");
  }, 1);
  const code = await end;
  clearInterval(timer);
  return code;
}

test("killed twice on the way, it ends on the bytes of a run that was left alone", async () => {
  const alone = join(base, "alone");
  expect(await ended(start(alone))).toBe(0);
  const killed = join(base, "killed");
  expect(await killAfter(killed, 1)).toBeNull();
  expect(await killAfter(killed, 3000)).toBeNull();
  const kept = readFileSync(join(killed, "rows.jsonl"), "utf8").split("\n").length - 1;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(36);
  expect(existsSync(join(killed, "result.json"))).toBe(false);
  expect(await ended(start(killed))).toBe(0);
  for (const name of ["result.json", "rows.csv"]) {
    expect(readFileSync(join(killed, name), "utf8")).toBe(readFileSync(join(alone, name), "utf8"));
  }
});
