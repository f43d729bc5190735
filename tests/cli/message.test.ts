import { expect, test } from "vitest";
import { MESSAGES, say } from "../../src/cli/message.ts";

const entries = Object.entries(MESSAGES);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[0]).sort();

test("both languages say something and name the same values", () => {
  for (const [key, { en, fr }] of entries) {
    expect(en.trim(), key).not.toBe("");
    expect(fr.trim(), key).not.toBe("");
    expect(placeholders(fr), key).toEqual(placeholders(en));
  }
});

test("French signs stand after a narrow no-break space", () => {
  const wrong = entries.filter(([, { fr }]) => /[^\u202f][:;!?»%]|«[^\u202f]/.test(fr));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test("values are filled in, and a missing one is noticed", () => {
  expect(say("en", "runSaved", { file: "a.json" })).toBe("Run written to a.json.");
  expect(() => say("en", "runSaved")).toThrow("lacks a value for file");
});
