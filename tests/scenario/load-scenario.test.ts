/** Loading, single files, and what belongs to them: the hash, the wording of a line, the schemas. */

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { weekdayOf } from "../../src/scenario/check/scenario.ts";
import { hashContent, scenarioHash } from "../../src/scenario/content-hash.ts";
import { catalogueKinds } from "../../src/scenario/file-kind.ts";
import { formatProblem } from "../../src/scenario/format-problem.ts";
import { scenarioJsonSchemas } from "../../src/scenario/json-schema.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { editDistance, findNearMiss } from "../../src/scenario/near-miss.ts";
import { readYaml } from "../../src/scenario/read-yaml.ts";
import { validateText } from "../../src/scenario/validate-text.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

const story = "alphea-as-told.scenario.yaml";
/** The scenario and every file of the catalogue. */
const KINDS = 1 + catalogueKinds.length;

/** Loads the story with one file changed. */
function loadWith(file: string, change: (text: string) => string) {
  return loadScenario("alphea-as-told", (path) => {
    const text = readScenarioFile(path);
    return path === file && text !== null ? change(text) : text;
  });
}

describe("loadScenario", () => {
  test("takes an id or the path of a file", () => {
    const byId = loadScenario("alphea-as-told", readScenarioFile);
    const byPath = loadScenario(story, readScenarioFile);
    expect(byId).toEqual(byPath);
    expect(byId.ok && byId.value.companyName).toBe("Alphea");
  });

  test("says which file is not there, and still judges the others", () => {
    const parsed = loadScenario("alphea-as-sung", (path) => {
      if (path === "catalogue/roles.yaml") return null;
      const text = readScenarioFile(path);
      return path === "catalogue/signals.yaml" ? "signals: 3" : text;
    });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems.map((problem) => formatProblem(problem, "en"))).toEqual([
      "alphea-as-sung.scenario.yaml: there is no file `alphea-as-sung.scenario.yaml`; give the id of a scenario, such as `alphea-as-told`, or the path of a `.yaml` file",
      "catalogue/roles.yaml: there is no file `catalogue/roles.yaml`; put the file of the catalogue back",
      "catalogue/signals.yaml:1:10: `signals` is `3`; write a list of 1 to 6 items",
    ]);
  });

  test("reports the problems of all files at once", () => {
    const parsed = loadScenario(
      "alphea-as-told",
      (path) => readScenarioFile(path)?.replace("{ en:", "{ eng:") ?? null,
    );
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const files = parsed.problems.map((problem) => problem.file);
    expect(new Set(files).size).toBe(KINDS);
    expect(parsed.problems).toHaveLength(KINDS);
  });

  test("applies a scenario's own changes to the values and to the register", () => {
    const parsed = loadWith(story, (text) => text.replace("set: {}", "set: { trust.failure-weight: 4 }"));
    expect(parsed.ok && parsed.value.values["trust.failure-weight"]).toBe(4);
    expect(parsed.ok && parsed.value.parameters.find(({ id }) => id === "trust.failure-weight")?.value).toBe(
      4,
    );
    expect(loadTestScenario().values["trust.failure-weight"]).toBe(3);
  });

  test("offers only what the scenario names, in the order of the catalogue", () => {
    const parsed = loadWith(story, (text) =>
      text.replace(/guardrails: .*/, "guardrails: [classification, logging]").replace(/workflows: .*\n/, ""),
    );
    expect(parsed.ok && parsed.value.guardrails.map(({ id }) => id)).toEqual(["logging", "classification"]);
    expect(parsed.ok && parsed.value.workflows).toHaveLength(7);
  });
});

describe("the content hash", () => {
  const scenario = loadTestScenario();

  test("is 16 hexadecimal digits, the same for the same content", () => {
    expect(scenario.contentHash).toMatch(/^[0-9a-f]{16}$/);
    const again = loadScenario("alphea-as-told", readScenarioFile);
    expect(again.ok && again.value.contentHash).toBe(scenario.contentHash);
    expect(scenarioHash(JSON.parse(JSON.stringify(scenario)))).not.toBe("");
    expect(hashContent({ a: 1, b: [2, "c"] })).toBe(hashContent({ b: [2, "c"], a: 1 }));
  });

  test("is known for known content, so that every machine agrees", () => {
    expect(hashContent({ a: 1, b: [0.1, "é", null, true] })).toBe("49e6a449f6058280");
  });

  test("changes with anything that can change a run, and not with a sentence", () => {
    const hashes = [
      loadWith(story, (text) => text.replace("weeks: 104", "weeks: 103")),
      loadWith(story, (text) => text.replace("set: {}", "set: { trust.memory: 0.96 }")),
      loadWith("catalogue/workflows.yaml", (text) =>
        text.replace("hoursPerCase: 1.5,", "hoursPerCase: 1.50001,"),
      ),
      loadWith(story, (text) =>
        text.replace("  - content-studio\n", "").replace("  - off-policy-content\n", ""),
      ),
    ].map((parsed) => (parsed.ok ? parsed.value.contentHash : "broken"));
    expect(new Set([...hashes, scenario.contentHash, "broken"]).size).toBe(6);
    const reworded = loadWith(story, (text) => text.replace("Alphea as told", "Alphea as it was told"));
    expect(reworded.ok && reworded.value.contentHash).toBe(scenario.contentHash);
  });

  test("spreads: 5,000 neighbours, no two alike", () => {
    const hashes = Array.from({ length: 5000 }, (_, index) => hashContent({ value: index }));
    expect(new Set(hashes).size).toBe(5000);
  });
});

describe("validateText", () => {
  test("tells a file by its name, else by its keys", () => {
    const company = readScenarioFile("catalogue/company.yaml") ?? "";
    expect(validateText("company.yaml", company)).toEqual([]);
    expect(validateText("our-own-firm.yaml", company)).toEqual([]);
    expect(validateText("roles.yaml", company).length).toBeGreaterThan(0);
    expect(validateText("list.yaml", "a: 1\n")[0]?.what.en).toBe(
      "this is neither a scenario nor a part of the catalogue",
    );
  });

  test("judges references only where it can read the other files", () => {
    const text = (readScenarioFile(story) ?? "").replace("  - sales-copilot\n", "  - sales-pilot\n");
    expect(validateText(story, text)).toEqual([]);
    expect(validateText(story, text, readScenarioFile).map(({ line }) => line)).toEqual([16, 32]);
  });

  test("does not mind a byte order mark or the line ends of Windows", () => {
    const text = `\ufeff${(readScenarioFile(story) ?? "").replaceAll("\n", "\r\n")}`;
    expect(validateText(story, text, readScenarioFile)).toEqual([]);
    const broken = validateText(story, text.replace("weeks: 104", "weeks: long"), readScenarioFile);
    expect(broken.map(({ line, column }) => [line, column])).toEqual([[7, 8]]);
  });
});

test("a problem is one line, with or without its place", () => {
  const problem = {
    file: "a.yaml",
    line: 3,
    column: 5,
    what: { en: "it is wrong", fr: "c’est faux" },
    remedy: { en: "write it right", fr: "écrivez-le juste" },
  };
  expect(formatProblem(problem, "en")).toBe("a.yaml:3:5: it is wrong; write it right");
  expect(formatProblem(problem, "fr")).toBe("a.yaml:3:5\u202f: c’est faux\u202f; écrivez-le juste");
  expect(formatProblem({ ...problem, line: 0, column: 0 }, "en")).toBe("a.yaml: it is wrong; write it right");
});

test("the exported schemas accept the good files and refuse others", () => {
  const schemas = scenarioJsonSchemas();
  expect(Object.keys(schemas)).toHaveLength(KINDS);
  for (const [kind, schema] of Object.entries(schemas)) {
    const file = kind === "scenario" ? story : `catalogue/${kind}.yaml`;
    const value = readYaml(file, readScenarioFile(file) ?? "").source?.value;
    const check = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
    expect(check.safeParse(value).error?.issues ?? [], kind).toEqual([]);
    expect(check.safeParse({ ...(value as object), extra: 1 }).success, kind).toBe(false);
    expect(check.safeParse({}).success, kind).toBe(false);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  }
});

describe("near misses", () => {
  test("counts slips", () => {
    expect(editDistance("sales", "sales")).toBe(0);
    expect(editDistance("slaes", "sales")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("kitten", "sitting")).toBe(3);
  });

  test("suggests what is near, and nothing where nothing is", () => {
    const words = ["sales", "legal", "customer-service"];
    expect(findNearMiss("slaes", words)).toBe("sales");
    expect(findNearMiss("Customer Service", words)).toBe("customer-service");
    expect(findNearMiss("warehouse", words)).toBeUndefined();
    expect(findNearMiss("", words)).toBeUndefined();
  });
});

test("weekdays, from Monday 0, over leap years and centuries", () => {
  expect(weekdayOf("2026-01-05")).toBe(0);
  expect(weekdayOf("2024-02-29")).toBe(3);
  expect(weekdayOf("2000-02-29")).toBe(1);
  expect(weekdayOf("1900-02-29")).toBeNull();
  expect(weekdayOf("2026-13-01")).toBeNull();
  expect(weekdayOf("2026-04-31")).toBeNull();
  for (let day = 0; day < 3000; day += 7) {
    const date = new Date(Date.UTC(2026, 0, 5) + day * 86_400_000).toISOString().slice(0, 10);
    expect(weekdayOf(date), date).toBe(0);
  }
});
