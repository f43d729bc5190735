/** The lab's page and recipes: the example is good, and the schedulers' commands make the whole when run here. */

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runProgram } from "../../src/cli/program.ts";
import { openFakeTerminal } from "../cli/fake-terminal.ts";
import { readTestExperiment, smallExperiment } from "../helper/experiment.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "alphea-recipes-"));
const file = join(base, "small.experiment.yaml");
const TEXT = smallExperiment({ weeks: 2, replications: 3 });
writeFileSync(file, TEXT);

afterAll(() => rmSync(base, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(ROOT, "docs", path), "utf8");

/** Runs a command as a scheduler would, and resolves to its exit code. */
function run(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: ROOT, env: { ...process.env, ...env }, stdio: "ignore" });
    child.on("close", resolve);
  });
}

async function alphea(...words: string[]): Promise<string> {
  const terminal = openFakeTerminal();
  terminal.files.set(file, TEXT);
  expect(await runProgram(words, terminal)).toBe(0);
  return terminal.output();
}

let whole = "";
beforeAll(async () => {
  whole = await alphea("lab", file, "--workers", "1", "--format", "json");
});

async function expectWhole(folder: string): Promise<void> {
  const parts = readdirSync(folder).map((part) => join(folder, part));
  expect(await alphea("merge", ...parts, "--format", "json")).toBe(whole);
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("recipes", () => {
  test("Kubernetes: an Indexed Job whose command makes the whole for indices 0 to n − 1", async () => {
    const job = parse(read("recipes/kubernetes.yaml"));
    expect(job).toMatchObject({ apiVersion: "batch/v1", kind: "Job", spec: { completionMode: "Indexed" } });
    const { completions, template } = job.spec;
    const [container] = template.spec.containers;
    const env = Object.fromEntries(
      container.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(env.PARTS).toBe(String(completions));
    expect(template.spec.restartPolicy).toBe("Never");
    const mounted = container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath);
    for (const path of [env.EXPERIMENT, env.PARTS_FOLDER]) {
      expect(mounted.some((mount: string) => path.startsWith(`${mount}/`))).toBe(true);
    }
    const folder = join(base, "kubernetes");
    const [command, ...words] = [...container.command, ...container.args];
    const codes = await Promise.all(
      range(completions).map((index) =>
        run(command, words, {
          ...env,
          EXPERIMENT: file,
          PARTS_FOLDER: folder,
          JOB_COMPLETION_INDEX: String(index),
        }),
      ),
    );
    expect(codes).toEqual(range(completions).map(() => 0));
    await expectWhole(folder);
  });

  test("Slurm: a script whose tasks make the whole", async () => {
    const folder = join(base, "slurm");
    const codes = await Promise.all(
      range(2).map((task) =>
        run("bash", [join(ROOT, "docs/recipes/slurm.sh")], {
          EXPERIMENT: file,
          PARTS_FOLDER: folder,
          SLURM_ARRAY_TASK_ID: String(task + 1),
          SLURM_ARRAY_TASK_COUNT: "2",
          SLURM_CPUS_PER_TASK: "1",
        }),
      ),
    );
    expect(codes).toEqual([0, 0]);
    await expectWhole(folder);
  });

  test("a CI matrix whose jobs make the whole", async () => {
    const { jobs, env } = parse(read("recipes/ci-matrix.yaml"));
    const { part: matrix } = jobs.part.strategy.matrix;
    expect(env.PARTS).toBe(String(matrix.length));
    const { run: command } = jobs.part.steps.find(({ name }: { name?: string }) => name === "play");
    const folder = join(base, "ci");
    const codes = await Promise.all(
      matrix.map((part: number) =>
        run("bash", ["-c", command], { ...env, EXPERIMENT: file, PARTS_FOLDER: folder, PART: String(part) }),
      ),
    );
    expect(codes).toEqual(matrix.map(() => 0));
    await expectWhole(folder);
    expect(jobs.merge.needs).toBe("part");
  });
});

test("the experiment on the lab's page can be played", () => {
  const examples = [...read("lab.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
  expect(examples).toHaveLength(1);
  for (const text of examples) {
    const parsed = readTestExperiment(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ what }) => what.en)).toEqual([]);
  }
});
