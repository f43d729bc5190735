/** Every reason to refuse a decision that the contract names is met in the tests of this folder. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CONTRACT = fileURLToPath(new URL("../../../src/contract/command.ts", import.meta.url));

/** The words of the contract's union. */
function listReasons(): string[] {
  const union = /export type RefusalReason =([^;]*);/.exec(readFileSync(CONTRACT, "utf8"))?.[1] ?? "";
  return [...union.matchAll(/"([a-z-]+)"/g)].map(([, reason]) => reason as string);
}

test("every reason to refuse is met", () => {
  const tests = readdirSync(HERE)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(`${HERE}${file}`, "utf8"))
    .join("\n");
  const reasons = listReasons();
  expect(reasons.length).toBeGreaterThan(30);
  expect(
    reasons.filter((reason) => !tests.includes(`toBe("${reason}")`) && !tests.includes(`: "${reason}"`)),
  ).toEqual([]);
});
