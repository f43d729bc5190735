/** The engine and the contract depend on their input alone: no clock, luck, page, machine or inexact maths. */

import { expect, test } from "vitest";
import { readSources } from "../helper/source-files.ts";
import { findForbiddenGlobals } from "../helper/source-scan.ts";

test("engine and contract use no forbidden name", () => {
  const found = readSources(["src/engine", "src/contract"]).flatMap(({ path, text }) =>
    findForbiddenGlobals(path, text).map(({ line, what }) => `${path}:${line}: ${what}`),
  );
  expect(found).toEqual([]);
});

const PLANTED: readonly (readonly [string, string])[] = [
  ["const draw = Math.random();", "Math.random"],
  ['const draw = Math["random"]();', "Math"],
  ["const { random } = Math;", "Math"],
  ["const maths = Math;", "Math"],
  ...["exp", "log", "pow", "sin", "cos", "tan", "log2", "cbrt", "hypot"].map(
    (name) => [`const value = Math.${name}(2, 3);`, `Math.${name}`] as const,
  ),
  ["const value = 2 ** 0.5;", "**"],
  ["const value = 3 ** 7;", "**"],
  ["const n = 7;\nconst value = 2 ** n;", "**"],
  ["let value = 2;\nvalue **= 0.5;", "**"],
  ["const now = Date.now();", "Date"],
  ["const now = new Date();", "Date"],
  ["export type When = Date;", "Date"],
  ["const now = performance.now();", "performance"],
  ["setTimeout(() => 1, 0);", "setTimeout"],
  ["setInterval(() => 1, 0);", "setInterval"],
  ["queueMicrotask(() => 1);", "queueMicrotask"],
  ["requestAnimationFrame(() => 1);", "requestAnimationFrame"],
  ["const title = document.title;", "document"],
  ["const width = window.innerWidth;", "window"],
  ["const all = globalThis;", "globalThis"],
  ["const all = { console };", "console"],
  ['console.log("x");', "console"],
  ["const home = process.env;", "process"],
  ['import { readFileSync } from "node:fs";\nexport const read = readFileSync;', "node:fs"],
  ['export { readFileSync } from "node:fs";', "node:fs"],
  ['const fs = await import("node:fs");', "import()"],
  ["const here = import.meta.url;", "import.meta"],
  ['const order = "a".localeCompare("b");', "localeCompare"],
  ["const text = (1).toLocaleString();", "toLocaleString"],
];

for (const [text, what] of PLANTED) {
  test(`is found: ${text.replaceAll("\n", " ")}`, () => {
    const found = findForbiddenGlobals("planted.ts", `// A line before.\n${text}\n`);
    expect(found.map((finding) => finding.what)).toContain(what);
    expect(found.every((finding) => finding.line >= 2)).toBe(true);
  });
}

const HARMLESS: readonly string[] = [
  "// Math.random, Date and console are named in a comment only.",
  'const text = "Math.random() and Date.now()";',
  "const largest = 2 ** 32 - 2 ** -33;",
  "const root = Math.sqrt(Math.max(1, 2) * Math.PI);",
  "const step = { process: 1, window: 2, Date: 3 };\nexport const sum = step.process + step.window + step.Date;",
  "export function run(process: number): number {\n  return process + 1;\n}",
  "export interface Row {\n  readonly location: string;\n  readonly performance: number;\n}",
];

for (const text of HARMLESS) {
  test(`is no finding: ${text.split("\n")[0]}`, () => {
    expect(findForbiddenGlobals("harmless.ts", text)).toEqual([]);
  });
}
