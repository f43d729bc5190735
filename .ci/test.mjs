// `npm test`: the whole gate. Runs every step even where one fails, adds up what passed and failed, and
// ends with one line "N passed, N failed". Each step that is not a group of tests counts as one.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "alphea-test-"));

/** A step runs a tool of node_modules/.bin; `project` names a group of tests. */
const STEPS = [
  { name: "typecheck", tool: "tsc", args: ["--noEmit", "-p", "tsconfig.json"] },
  { name: "typecheck engine", tool: "tsc", args: ["--noEmit", "-p", "tsconfig.engine.json"] },
  { name: "lint", tool: "biome", args: ["check"] },
  { name: "unused code", tool: "knip", args: [] },
  { name: "unit tests", project: "unit" },
  { name: "build", tool: "vite", args: ["build"] },
  { name: "size", tool: "size-limit", args: [] },
  { name: "browser tests", project: "browser" },
  { name: "firefox test", project: "firefox" },
];

const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** Runs a tool with its output passed through; resolves to its exit code. */
function run(tool, args) {
  return new Promise((resolve) => {
    const child = spawn(join(root, "node_modules/.bin", tool), args, { cwd: root, stdio: "inherit" });
    running.add(child);
    child.on("error", (error) => {
      process.stdout.write(`${tool}: ${error.message}\n`);
      resolve(1);
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** What a group of tests came to, from its report; a file that could not be loaded is one failure. */
function countTests(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = result.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = result.numFailedTests + broken;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

async function runStep(step) {
  if (step.project === undefined) {
    const code = await run(step.tool, step.args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  }
  const report = join(scratch, `${step.project}.json`);
  const code = await run("vitest", [
    "run",
    "--project",
    step.project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countTests(report, code);
}

const rows = [];
for (const step of STEPS) {
  process.stdout.write(`\n== ${step.name}\n`);
  const start = Date.now();
  const count = await runStep(step);
  rows.push({ name: step.name, seconds: (Date.now() - start) / 1000, ...count });
}
rmSync(scratch, { recursive: true, force: true });

process.stdout.write("\n");
for (const row of rows) {
  const parts = [`${row.passed} passed`];
  if (row.failed > 0) parts.push(`${row.failed} FAILED`);
  if (row.skipped > 0) parts.push(`${row.skipped} skipped`);
  process.stdout.write(
    `${row.name.padEnd(18)} ${`${row.seconds.toFixed(0)} s`.padStart(6)}  ${parts.join(", ")}\n`,
  );
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}\n`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
