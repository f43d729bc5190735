/** The form of rules says in words what stands in the text, and names what it leaves there. */

import { describe, expect, it } from "vitest";
import type { RuleEntry } from "../../src/contract/rule-form.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { readEntries } from "../../src/lab/strategy/edit-rules.ts";
import { RULE_GRAMMAR } from "../../src/lab/strategy/grammar.ts";
import { presentRules, withNames, withRange } from "../../src/presenter/lab/present-rules.ts";
import { STRATEGY_NAMES } from "../../src/strategy/find-strategy.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const present = (entries: readonly RuleEntry[] | null, locale: "en" | "fr" = "en") =>
  presentRules(entries ?? [], [], RULE_GRAMMAR, scenario, createTranslator(locale));
const read = (id: string) => readEntries(readScenarioFile(`strategy/${id}.strategy.yaml`) ?? "");

describe("a rule", () => {
  const text = `rules:
  - id: pilot
    when: { week: { min: 5 }, any: [{ week: { max: 9 } }], guardrail: { id: logging, phase: [rolled-out, embedded] } }
    for-each: { department: { load: { max: 1 }, encouraged: true } }
    delay: 2
    repeat: always
    do: [{ kind: deploy-assistant, department: $department, start: pilot, price: { weeks: { max: 3 } } }]
`;

  it("is said in words", () => {
    const [rule] = present(readEntries(text), "fr");
    expect(rule?.terms.map(({ label, control }) => [label, control])).toEqual([
      ["Chaque service\u202f: charge sur quatre semaines (1 = pleine)", { kind: "range", min: null, max: 1 }],
      ["Chaque service\u202f: l’usage est encouragé", { kind: "flag", value: true }],
      ["Le temps\u202f: la semaine", { kind: "range", min: 5, max: null }],
      ["Un garde-fou\u202f: lequel", expect.objectContaining({ kind: "names" })],
      ["Un garde-fou\u202f: état", expect.objectContaining({ kind: "names" })],
    ]);
    const phase = rule?.terms.at(-1)?.control;
    expect(phase?.kind === "names" && phase.chosen.map(({ name }) => name)).toEqual([
      "déployé",
      "entré dans les pratiques",
    ]);
    expect(rule).toMatchObject({ gist: "Déployer un assistant", delay: 2, isRepeated: true, way: "do" });
  });

  it("names what stays in the text", () => {
    const [rule] = present(readEntries(text));
    expect(rule?.left).toEqual(['any: [{"week":{"max":9}}]', 'price: {"weeks":{"max":3}}']);
  });

  it("offers what is at hand by name", () => {
    const [rule] = present(readEntries(text));
    const department = rule?.commands[0]?.fields.find(({ path }) => path.at(-1) === "department")?.control;
    expect(department?.kind === "names" && department.chosen).toEqual([
      { id: "$department", name: "this department" },
    ]);
    const first = rule?.offers.map(({ name }) => name);
    expect(first?.[0]).toBe("Each department");
    expect(first).toContain("The company");
  });

  it("is shown even where it makes no sense", () => {
    for (const rule of [null, 3, [], { id: 4, when: 5, do: "x" }, { do: [7], "for-each": { moon: {} } }]) {
      expect(present([{ rule, line: 1, lastLine: 1, isOff: false }]).length).toBe(1);
    }
  });
});

it.each(STRATEGY_NAMES)("%s is shown without an id that has no name", (id) => {
  for (const locale of ["en", "fr"] as const) {
    for (const rule of present(read(id), locale)) {
      const parts = [...rule.terms, ...rule.commands.flatMap(({ fields }) => fields)];
      for (const { label, control } of parts) {
        expect(label).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
        if (control.kind !== "names") continue;
        for (const { name } of control.chosen) expect(name).not.toMatch(/^\$|^[a-z]+(-[a-z]+)+$|@/);
      }
    }
  }
});

it("writes one name as a word, several as a list, and no range without an end", () => {
  const [a, b] = [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ];
  expect([withNames([]), withNames([a]), withNames([a, b])]).toEqual([undefined, "a", ["a", "b"]]);
  expect([withRange(null, null), withRange(0, null), withRange(1, 2)]).toEqual([
    undefined,
    { min: 0 },
    { min: 1, max: 2 },
  ]);
});
