/** The committed result of mutation testing is that of the code as it is, and good enough. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readMutatedHash } from "../helper/mutated-files.ts";

const FILE = fileURLToPath(new URL("../../docs/measured/mutation.json", import.meta.url));
const result = JSON.parse(readFileSync(FILE, "utf8"));

test("formulas and commands are those that mutants were planted in; else run `npm run mutation`", () => {
  expect(result.codeHash).toBe(readMutatedHash());
});

test("at least 80 % of the mutants are caught, and no file of more than a few is left to itself", () => {
  expect(result.caught / result.all).toBeGreaterThanOrEqual(0.8);
  const parts = new Set(result.rows.map(({ file }: { file: string }) => file.split("/")[2]));
  expect([...parts].sort()).toEqual(["command", "formula"]);
  for (const { file, caught, missed } of result.rows) {
    if (caught + missed >= 20) expect(caught / (caught + missed), file).toBeGreaterThanOrEqual(0.6);
  }
});
