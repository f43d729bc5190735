/** The committed results of the long studies belong to the model as it is. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hashModel } from "../../src/lab/model-hash.ts";
import { readModelHash } from "../helper/model-files.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { STUDIES } from "../slow/studies.ts";

const FOLDER = fileURLToPath(new URL("../../docs/measured/", import.meta.url));

/** Results of the studies of `check:slow`; other files of the folder are checked where they are made. */
function readResults() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json") && Object.hasOwn(STUDIES, name.replace(".json", "")))
    .map((name) => ({
      name,
      result: JSON.parse(readFileSync(FOLDER + name, "utf8")) as Record<string, unknown>,
    }));
}

const results = readResults();

describe("results in docs/measured", () => {
  // Until the first is committed there is nothing to be stale; the reporter shows the skip.
  test.skipIf(results.length === 0)("belong to this model; else run `npm run check:slow`", () => {
    const modelHash = readModelHash();
    const stale = results.filter(({ result }) => result.modelHash !== modelHash);
    expect(stale.map(({ name }) => name)).toEqual([]);
  });

  test.skipIf(results.length === 0)("say how they are made again, with as many seeds as they should", () => {
    for (const { name, result } of results) {
      expect(result.command, name).toBe(`node .ci/check-slow.mjs --only ${String(result.study)}`);
      expect(result.seeds, name).toBe(STUDIES[String(result.study)]?.seeds);
    }
  });
});

describe("the hash of the model", () => {
  const scenario = loadTestScenario();
  const file = { path: "a.ts", text: "/** Says. */\nexport const a = 1; // one\n" };
  const hash = (text: string, content = scenario) => hashModel([{ ...file, text }], [content]);

  test("does not see comments between lines of code, and sees the code", () => {
    expect(hash(`/** Says more. */\n\n${file.text}`)).toBe(hash(file.text));
    expect(hash(file.text.replace("= 1", "= 2"))).not.toBe(hash(file.text));
  });

  test("sees the content of scenarios, and not the order of files", () => {
    expect(hash(file.text, { ...scenario, contentHash: "0" })).not.toBe(hash(file.text));
    const other = { path: "b.ts", text: "x" };
    expect(hashModel([file, other], [])).toBe(hashModel([other, file], []));
  });
});
