import { expect, test } from "vitest";
import { CommandFailure, EXIT } from "../../src/cli/exit-code.ts";
import { readFormat, readSeed, readWeeks } from "../../src/cli/option.ts";

function failureOf(action: () => unknown): CommandFailure {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

test("a seed is any whole number of 32 bits", () => {
  expect(readSeed("0", "en")).toBe(0);
  expect(readSeed("4294967295", "en")).toBe(4294967295);
  expect(readSeed(undefined, "en")).toBe(1);
});

for (const text of ["-1", "4294967296", "1.5", "1e3", "0x10", "", " 7", "seven", "99999999999999999999"]) {
  test(`“${text}” is no seed, and the message says what to write`, () => {
    const failure = failureOf(() => readSeed(text, "en"));
    expect(failure.exitCode).toBe(EXIT.usage);
    expect(failure.message).toContain(`“${text}”`);
    expect(failure.message).toContain("from 0 to 4294967295");
  });
}

test("weeks are whole and start at 1", () => {
  expect(readWeeks("52", "en")).toBe(52);
  expect(readWeeks(undefined, "en")).toBeNull();
  for (const text of ["0", "-3", "a"])
    expect(failureOf(() => readWeeks(text, "fr")).exitCode).toBe(EXIT.usage);
});

test("a format is one of those there are, the first by default", () => {
  expect(readFormat(undefined, ["table", "json"], "en")).toBe("table");
  expect(readFormat("json", ["table", "json"], "en")).toBe("json");
  expect(failureOf(() => readFormat("xml", ["table", "json"], "fr")).message).toContain(
    "écrivez table, json",
  );
});
