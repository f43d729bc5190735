/** Says the parts of rules in words: what can be seen, what can be done, and the names that stand in them. */

import type { Scenario } from "../../contract/scenario.ts";
import { type RuleWord, rule as wordsEn } from "../../i18n/en/rule.ts";
import { rule as wordsFr } from "../../i18n/fr/rule.ts";
import type { Translator } from "../../i18n/translator.ts";
import { getNames, parseDeploymentKey } from "../names.ts";

/** A name that can be chosen, with what is written for it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RuleWords {
  /** The first of the keys that has a word; else what comes after the last dot. */
  say(...keys: readonly string[]): string;
  /** What an id, a word with `$` or `none` means. */
  name(kind: string, id: string): string;
  /** Everything of a kind that can be named; empty where that is not known before the run. */
  list(kind: string): readonly Named[];
}

export function createRuleWords(scenario: Scenario, t: Translator): RuleWords {
  const words = t.locale === "fr" ? wordsFr : wordsEn;
  const names = getNames(scenario, t);
  const say = (...keys: readonly string[]): string => {
    const known = keys.find((key) => Object.hasOwn(words, key));
    return known === undefined ? (keys.at(-1)?.split(".").at(-1) ?? "") : words[known as RuleWord];
  };
  const answers = new Map(
    scenario.incidents.flatMap(({ answers: all }) =>
      all.map(({ id, label }) => [id, t.text(label)] as const),
    ),
  );
  const pairs = scenario.assistants.flatMap(({ id, departments }) =>
    departments.map((department) => `${id}@${department}`),
  );
  const ids: Readonly<Record<string, readonly string[]>> = {
    department: scenario.departments.map(({ id }) => id),
    assistant: scenario.assistants.map(({ id }) => id),
    role: scenario.roles.map(({ id }) => id),
    guardrail: scenario.guardrails.map(({ id }) => id),
    incident: scenario.incidents.map(({ id }) => id),
    answer: [...answers.keys()],
    deployment: pairs,
  };
  const nameOne = (kind: string, id: string): string => {
    if (id.startsWith("$")) return say(`bound.${id.slice(1)}`);
    if (id === "none") return say("word.none");
    if (kind === "answer") return answers.get(id) ?? id;
    if (kind === "deployment") {
      const { assistant, department } = parseDeploymentKey(id);
      return `${names.assistant(assistant)} · ${names.departmentShort(department)}`;
    }
    if (kind === "department") return names.department(id);
    return names.subject(id);
  };
  return {
    say,
    name: nameOne,
    list: (kind) => (ids[kind] ?? []).map((id) => ({ id, name: nameOne(kind, id) })),
  };
}
