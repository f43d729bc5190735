/** The reality checks: the small version of what `check:slow` runs everywhere, and that a breach is seen. */

import { describe, expect, test } from "vitest";
import { OBSERVABLES } from "../../src/lab/check/observable.ts";
import { readChecks } from "../../src/lab/check/read-checks.ts";
import { type Breach, runChecks } from "../../src/lab/check/run-checks.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { accept, finish, openBench, openReportFile } from "../slow/studies.ts";

const NAMES = Object.keys(OBSERVABLES);
const checks = openReportFile("reality-checks", (file, text) => readChecks(file, text, NAMES));
const { strategies } = openBench();

function run(list: typeof checks, names: readonly string[]): readonly Breach[] {
  const chosen = new Map([...strategies].filter(([name]) => names.includes(name)));
  const study = runChecks({
    checks: list,
    scenarios: [loadTestScenario()],
    strategies: chosen,
    seeds: [1],
    extremes: false,
  });
  return finish(study, () => {}).breaches;
}

function planted(holds: string, rest = ""): typeof checks {
  const text = `checks:\n  - id: planted\n    name: { en: a, fr: b }\n    holds: ${holds}\n${rest}`;
  return accept(readChecks("planted.yaml", text, NAMES));
}

describe("the checks", () => {
  test("are thirty and more, each with its own id and both languages", () => {
    expect(checks.length).toBeGreaterThanOrEqual(30);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  test("have French signs after a narrow no-break space", () => {
    const wrong = checks.filter(({ name }) => /[^\u202f][:;!?%»]|«[^\u202f]/.test(name.fr));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("hold where nobody decides anything, and in the story", () => {
    expect(run(checks, ["none", "story"])).toEqual([]);
  });
});

describe("a check that does not hold", () => {
  test("is reported with its week and its numbers", () => {
    const [breach] = run(planted("lowest-load >= 2"), ["none"]);
    expect(breach).toMatchObject({ check: "planted", strategy: "none", seed: 1, week: 1, right: 2 });
    expect(breach?.left).toBeLessThan(2);
  });

  test("is found in the last week alone where only that is asked", () => {
    expect(run(planted("incidents == 0", "    when: at-end\n"), ["story"])[0]?.week).toBe(104);
  });

  test("is found between two runs", () => {
    const other = "    against: { demand: 0.5 }\n";
    expect(run(planted("cases-arrived <= other.cases-arrived", other), ["none"])).toHaveLength(1);
    expect(run(planted("cases-arrived > other.cases-arrived", other), ["none"])).toEqual([]);
  });

  test("is an engine that gives up", () => {
    const broken = planted("value == value", "    set: { money.hour-value: 1.0e+308 }\n");
    expect(run(broken, ["story"])[0]?.expression).toContain("posting of");
  });
});

describe("a file that is wrong", () => {
  const problemsOf = (text: string) => {
    const parsed = readChecks("x.yaml", `checks:\n  - id: x\n    name: { en: a, fr: b }\n${text}`, NAMES);
    return parsed.ok ? [] : parsed.problems;
  };

  test.each(["lowest-lod >= 0", "lowest-load > ", "other.value == 0", "value ≥ 0", "value >= 0 0"])(
    "has a problem with a place: %s",
    (expression) => {
      expect(problemsOf(`    holds: "${expression}"\n`)[0]).toMatchObject({ line: 4 });
    },
  );

  test("has one for a key that is not known, and for an unknown list", () => {
    expect(problemsOf("    holds: value == 0\n    extreme: true\n")[0]).toMatchObject({ line: 5 });
    expect(problemsOf("    holds: value == 0\n    each: { posts: {} }\n")[0]).toMatchObject({ line: 5 });
  });

  test("names no parameter that there is not", () => {
    const misspelt = planted("value == value", "    set: { money.hour-valu: 1 }\n");
    expect(() => run(misspelt, ["none"])).toThrow("money.hour-valu");
  });
});
