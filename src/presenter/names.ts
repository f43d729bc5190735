/** Finds the names that a reader knows for the stable keys of the scenario. An unknown key names itself. */

import type { DeploymentKey } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Text } from "../contract/text.ts";
import type { Translator } from "../i18n/translator.ts";

export interface Names {
  department(id: string): string;
  departmentShort(id: string): string;
  assistant(id: string): string;
  role(id: string): string;
  guardrail(id: string): string;
  signal(id: string): string;
  incident(id: string): string;
  occupation(id: string): string;
  /** Whatever a cause of the ledger concerns: assistant, role, guardrail, incident kind or deployment. */
  subject(id: string): string;
}

/** An assistant and a department, out of `assistant@department`. */
export function parseDeploymentKey(key: DeploymentKey): {
  readonly assistant: string;
  readonly department: string;
} {
  const at = key.lastIndexOf("@");
  return at < 0
    ? { assistant: key, department: "" }
    : { assistant: key.slice(0, at), department: key.slice(at + 1) };
}

/** The role of a post, out of `role#ordinal`. */
export function parsePostKey(key: string): string {
  const at = key.lastIndexOf("#");
  return at < 0 ? key : key.slice(0, at);
}

const cache = new WeakMap<Scenario, Map<string, Names>>();

/** The names of a scenario in the language of the translator; made once for both. */
export function getNames(scenario: Scenario, t: Translator): Names {
  let byLocale = cache.get(scenario);
  if (byLocale === undefined) {
    byLocale = new Map();
    cache.set(scenario, byLocale);
  }
  let names = byLocale.get(t.locale);
  if (names === undefined) {
    names = createNames(scenario, t);
    byLocale.set(t.locale, names);
  }
  return names;
}

function createNames(scenario: Scenario, t: Translator): Names {
  const index = (list: readonly { readonly id: string; readonly name: Text }[]): ((id: string) => string) => {
    const map = new Map(list.map((item) => [item.id, t.text(item.name)]));
    return (id) => map.get(id) ?? id;
  };
  const short = new Map(scenario.departments.map((item) => [item.id, t.text(item.shortName)]));
  const names = {
    department: index(scenario.departments),
    departmentShort: (id: string) => short.get(id) ?? id,
    assistant: index(scenario.assistants),
    role: index(scenario.roles),
    guardrail: index(scenario.guardrails),
    signal: index(scenario.signals),
    incident: index(scenario.incidents),
    occupation: index(scenario.occupations),
  };
  const order = [
    names.assistant,
    names.role,
    names.guardrail,
    names.incident,
    names.signal,
    names.department,
  ];
  return {
    ...names,
    subject: (id) => {
      const plain = id.includes("@") ? parseDeploymentKey(id).assistant : parsePostKey(id);
      for (const find of order) {
        const found = find(plain);
        if (found !== plain) return found;
      }
      // A subject that is no entity of the scenario has a message of its own.
      return t.find(`subject.${plain}`) ?? plain;
    },
  };
}
