/** A thousand files with random damage: a message each or a good file, never an exception. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogueKinds } from "../../src/scenario/file-kind.ts";
import { formatProblem } from "../../src/scenario/format-problem.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { validateText } from "../../src/scenario/validate-text.ts";
import { listScenarios } from "../helper/model-files.ts";
import { readScenarioFile } from "../helper/scenario.ts";
import { expectReadable } from "./readable.ts";

const scenarioFile = "alphea-as-told.scenario.yaml";
const scenarioFiles = listScenarios().map((id) => `${id}.scenario.yaml`);
/** Twice as many scenarios as parts: they are what people write, and the largest parts take a while to read. */
const files = [...scenarioFiles, ...scenarioFiles, ...catalogueKinds.map((part) => `catalogue/${part}.yaml`)];

const snippets = [
  "\t",
  ":",
  "- ",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "#",
  "&a ",
  "*a",
  "!!set ",
  "|\n",
  ">\n",
  "%",
  "@",
  "`",
  "---\n",
  "...\n",
  "? ",
  "<<: ",
  "null",
  "~",
  "true",
  "-1",
  "1e999",
  ".nan",
  "0x1F",
  "__proto__: 1\n",
  "constructor: 1\n",
  "toString",
  "hasOwnProperty: 2\n",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\ud800",
  "é",
  "\r\n",
  "{department}",
  "{",
  "  ",
  "id: x\n",
  "id: [id]\n",
  "departments: {}\n",
  "name: null\n",
  "- - - ",
  "\n\n",
  "\\",
  "=",
  ",",
  "9999999999999999",
];

type Damage = (text: string) => string;
const place = fc.double({ min: 0, max: 0.9999999, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]): Damage =>
      (text) =>
        text.slice(0, at * text.length) + text.slice(at * text.length + length),
  ),
  fc.tuple(place, fc.constantFrom(...snippets)).map(
    ([at, snippet]): Damage =>
      (text) =>
        text.slice(0, at * text.length) + snippet + text.slice(at * text.length),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Damage =>
      (text) => {
        const lines = text.split("\n");
        const [line = ""] = lines.splice(Math.floor(from * lines.length), 1);
        lines.splice(Math.floor(to * lines.length), 0, line);
        return lines.join("\n");
      },
  ),
  place.map(
    (at): Damage =>
      (text) => {
        const lines = text.split("\n");
        const index = Math.floor(at * lines.length);
        lines.splice(index, 0, lines[index] ?? "");
        return lines.join("\n");
      },
  ),
  fc.tuple(place, fc.constantFrom("  ", "\t", " ")).map(
    ([at, indent]): Damage =>
      (text) => {
        const lines = text.split("\n");
        const index = Math.floor(at * lines.length);
        lines[index] = indent + (lines[index] ?? "");
        return lines.join("\n");
      },
  ),
  fc.tuple(place, fc.constantFrom(...snippets)).map(
    ([at, snippet]): Damage =>
      (text) => {
        // The value of a line is replaced.
        const lines = text.split("\n");
        const index = Math.floor(at * lines.length);
        lines[index] = (lines[index] ?? "").replace(/:.*$/, () => `: ${snippet}`);
        return lines.join("\n");
      },
  ),
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  fc.tuple(place, fc.string({ unit: "binary", maxLength: 12 })).map(
    ([at, junk]): Damage =>
      (text) =>
        text.slice(0, at * text.length) + junk + text.slice(at * text.length),
  ),
);

const damaged = fc
  .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([file, damages]) => ({
    file,
    text: damages.reduce((text, hurt) => hurt(text), readScenarioFile(file) ?? ""),
  }));

test("1,000 damaged files give a message each, or are good", () => {
  let broken = 0;
  fc.assert(
    fc.property(damaged, ({ file, text }) => {
      const problems = validateText(file, text);
      if (problems.length > 0) broken++;
      for (const problem of problems) {
        expectReadable(problem);
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length + 1);
      }
    }),
    { seed: 20260105, numRuns: 1000 },
  );
  // Most damage must be noticed; some of it (a comment, a blank, a moved entry) harms nothing.
  expect(broken).toBeGreaterThan(600);
}, 240_000);

test("a damaged scenario never stops the loader", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const good = readScenarioFile(scenarioFile) ?? "";
      const text = damages.reduce((hurtText, hurt) => hurt(hurtText), good);
      const parsed = loadScenario("alphea-as-told", (path) =>
        path === scenarioFile ? text : readScenarioFile(path),
      );
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: 15 },
  );
});

test("text that was never a scenario gives a message each", () => {
  const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.json(), fc.lorem());
  fc.assert(
    fc.property(anything, fc.constantFrom("x.scenario.yaml", "company.yaml", "notes.txt"), (text, file) => {
      const problems = validateText(file, text);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(formatProblem(problem, "fr")).toContain(file);
    }),
    { seed: 11, numRuns: 500 },
  );
});
