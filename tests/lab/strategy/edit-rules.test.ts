/** The form changes the lines of a rule and nothing else, and knows a word for everything that rules can say. */

import { describe, expect, it } from "vitest";
import type { RuleChange, RuleValue } from "../../../src/contract/rule-form.ts";
import { rule as wordsEn } from "../../../src/i18n/en/rule.ts";
import { rule as wordsFr } from "../../../src/i18n/fr/rule.ts";
import { changeRules, hasBase, readEntries } from "../../../src/lab/strategy/edit-rules.ts";
import { RULE_GRAMMAR } from "../../../src/lab/strategy/grammar.ts";
import { STRATEGY_NAMES } from "../../../src/strategy/find-strategy.ts";
import { validateStrategyText } from "../../../src/strategy/load-strategy.ts";
import { readScenarioFile } from "../../helper/scenario.ts";

const readBuiltIn = (id: string): string => readScenarioFile(`strategy/${id}.strategy.yaml`) ?? "";
const rulesOf = (text: string) => readEntries(text)?.map(({ rule }) => rule);

const TEXT = `id: mine # stays
title: { en: Mine, fr: Mien }
summary: { en: "Two rules.", fr: "Deux règles." }
rules:
  # Logs come first.
  - id: logs
    when: { week: { min: 2 } } # not at once
    do: [{ kind: adopt-guardrail, guardrail: logging }]

  # Then a pilot.
  - id: pilot
    for-each: { department: { load: { max: 1 } } }
    do:
      - { kind: deploy-assistant, department: $department, start: pilot } # anywhere
`;

function change(...changes: readonly RuleChange[]): string {
  return changes.reduce((text, one) => changeRules(text, one), TEXT);
}

/** Lines that are in one text alone. */
function difference(text: string, from = TEXT): { readonly gone: string[]; readonly come: string[] } {
  const [before, after] = [from.split("\n"), text.split("\n")];
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

describe("a change in the form", () => {
  it("writes the line that it concerns, and keeps comments", () => {
    const text = change({ kind: "set", rule: 0, path: ["when", "company", "trust"], value: { min: 40 } });
    expect(difference(text)).toEqual({
      gone: ["    when: { week: { min: 2 } } # not at once"],
      come: ["    when: { week: { min: 2 }, company: { trust: { min: 40 } } } # not at once"],
    });
    const later = change({ kind: "set", rule: 1, path: ["do", 0, "start"], value: "everyone" });
    expect(difference(later).come).toEqual([
      "      - { kind: deploy-assistant, department: $department, start: everyone } # anywhere",
    ]);
  });

  it("takes out what says nothing any more, and puts what is new where it is read", () => {
    const text = change(
      { kind: "set", rule: 0, path: ["when", "week"], value: undefined },
      { kind: "set", rule: 0, path: ["delay"], value: 3 },
      { kind: "set", rule: 1, path: ["for-each", "department", "load"], value: undefined },
    );
    expect(rulesOf(text)).toEqual([
      { id: "logs", delay: 3, do: [{ kind: "adopt-guardrail", guardrail: "logging" }] },
      { id: "pilot", "for-each": { department: {} }, do: [expect.anything()] },
    ]);
    expect(text.indexOf("delay")).toBeLessThan(text.indexOf("do: [{ kind: adopt-guardrail"));
  });

  it("moves, adds and removes rules with the comments above them", () => {
    const moved = change({ kind: "move", rule: 1, to: 0 });
    expect(rulesOf(moved)).toEqual(rulesOf(TEXT)?.toReversed());
    expect(moved.indexOf("# Then a pilot.")).toBeLessThan(moved.indexOf("- id: pilot"));
    const added = change({ kind: "add" }, { kind: "remove", rule: 0 });
    expect(rulesOf(added)).toEqual([
      rulesOf(TEXT)?.[1],
      { id: "rule-3", do: [{ kind: "encourage-use", choose: "first" }] },
    ]);
    expect(validateStrategyText("mine.strategy.yaml", added, readScenarioFile)).toEqual([]);
    const none = changeRules(changeRules(added, { kind: "remove", rule: 1 }), { kind: "remove", rule: 0 });
    expect(rulesOf(none)).toEqual([]);
    expect(rulesOf(changeRules(none, { kind: "add" }))?.length).toBe(1);
  });

  it("leaves a text alone that it cannot read", () => {
    for (const text of ["", "rules: [", "rules: 3", "- a\n- b"]) {
      expect(readEntries(text)).toBeNull();
      expect(changeRules(text, { kind: "add" })).toBe(text);
    }
    expect(change({ kind: "remove", rule: 9 })).toBe(TEXT);
    expect(change({ kind: "set", rule: 0, path: ["when", "company", "trust"], value: undefined })).toBe(TEXT);
  });

  it.each(STRATEGY_NAMES)("switches every rule of %s off and on again", (id) => {
    const text = readBuiltIn(id);
    for (const [rule] of (readEntries(text) ?? []).entries()) {
      const off = changeRules(text, { kind: "switch", rule, on: false });
      expect(
        readEntries(off)
          ?.map(({ isOff }) => isOff)
          .indexOf(true),
      ).toBe(rule);
      expect(validateStrategyText(`${id}.strategy.yaml`, off, readScenarioFile)).toEqual([]);
      expect(rulesOf(changeRules(off, { kind: "switch", rule, on: true }))).toEqual(rulesOf(text));
    }
  });

  it("knows where each rule stands", () => {
    expect(readEntries(TEXT)?.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [6, 8],
      [11, 14],
    ]);
  });
});

it("has a word for everything that rules can say, in both languages", () => {
  const missing: string[] = [];
  const need = (...keys: readonly string[]) => {
    for (const words of [wordsEn, wordsFr] as const) {
      if (!keys.some((key) => Object.hasOwn(words, key))) missing.push(keys[0] ?? "");
    }
  };
  const needWords = (value: RuleValue) => {
    if (value.is === "word") for (const word of value.words) need(`word.${word}`);
  };
  for (const [kind, values] of Object.entries({ company: RULE_GRAMMAR.company, ...RULE_GRAMMAR.things })) {
    need(`thing.${kind}`);
    for (const [name, value] of Object.entries(values)) {
      need(`see.${kind}.${name}`, `see.${name}`);
      needWords(value);
    }
  }
  for (const [kind, bindings] of Object.entries(RULE_GRAMMAR.bindings)) {
    need(`each.${kind}`);
    for (const name of Object.keys(bindings)) need(`bound.${name.slice(1)}`);
  }
  for (const [kind, fields] of Object.entries(RULE_GRAMMAR.commands)) {
    need(`do.${kind}`);
    for (const [name, value] of Object.entries(fields)) {
      need(`field.${name}`);
      needWords(value);
    }
  }
  expect(missing).toEqual([]);
});

it("knows a text whose rules go before those of another", () => {
  expect(hasBase("id: mine\nbase: story\nrules: []")).toBe(true);
  expect(hasBase(TEXT)).toBe(false);
  expect(hasBase("rules: [")).toBe(false);
});
