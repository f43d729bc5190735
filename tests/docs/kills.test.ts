/** The committed study of kills is that of the storage code as it is, and lost nothing but the current week. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Kill } from "../browser/kill-run.ts";
import { readStorageHash } from "../helper/storage-files.ts";

const FILE = fileURLToPath(new URL("../../docs/measured/kills.json", import.meta.url));
const result = JSON.parse(readFileSync(FILE, "utf8")) as { codeHash: string; rows: readonly Kill[] };

test("storage is what was killed; else run `npm run check:slow -- --only kills`", () => {
  expect(result.codeHash).toBe(readStorageHash());
});

test("two hundred kills, at both paces, of tabs and of browsers, cost one week at most each", () => {
  expect(result.rows).toHaveLength(200);
  for (const [field, values] of [
    ["pace", ["clock", "steps"]],
    ["victim", ["browser", "tab"]],
  ] as const) {
    for (const value of values) {
      expect(result.rows.filter((row) => row[field] === value).length, value).toBeGreaterThan(50);
    }
  }
  expect(result.rows.filter(({ lost, firstDiffering }) => lost > 1 || firstDiffering !== null)).toEqual([]);
});
