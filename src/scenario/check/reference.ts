/** Checks shared by all files: ids given once, references that lead somewhere, texts that can be shown. */

import type { Text } from "../../contract/text.ts";
import { findNearMiss } from "../near-miss.ts";
import { quoteWord, say, suggest } from "../sentence.ts";
import type { Spot } from "../spot.ts";

/** The ids of the items of a list, in order; items without one are left out. */
export function idsOf(list: Spot): string[] {
  return list.items().flatMap((item) => item.at("id").text() ?? []);
}

/** Reports every item whose id an earlier item of the same list, or of `taken`, already has. */
export function checkUniqueIds(list: Spot, taken: Set<string> = new Set()): void {
  for (const item of list.items()) checkNewWord(item.at("id"), taken);
}

/** Reports every word of a list that stands in it twice. */
export function checkNoRepeats(list: Spot): void {
  const taken = new Set<string>();
  for (const item of list.items()) checkNewWord(item, taken);
}

/** Reports a word that has been taken. */
export function checkNewWord(spot: Spot, taken: Set<string>): void {
  const word = spot.text();
  if (word === null) return;
  if (taken.has(word)) {
    spot.report(
      say(`${quoteWord(word)} is given twice`, `${quoteWord(word)} est donné deux fois`),
      say("keep one, or give this one another name", "n’en gardez qu’un, ou donnez à celui-ci un autre nom"),
    );
  }
  taken.add(word);
}

/** What a reference may point to: undefined where its file could not be read, so that nothing can be said. */
export type Targets = readonly string[] | undefined;

/** Reports a reference that leads nowhere. `kind` names what it should be, in both languages. */
export function checkReference(spot: Spot, targets: Targets, kind: Text): void {
  const word = spot.text();
  if (word === null || targets === undefined || targets.includes(word)) return;
  spot.report(
    say(`there is no ${kind.en} ${quoteWord(word)}`, `il n’existe pas ${kind.fr} ${quoteWord(word)}`),
    suggest(findNearMiss(word, targets), targets),
  );
}

/** Names of what is referred to; in French with the preposition that follows "il n’existe pas". */
export const kindNames = {
  company: say("company", "d’entreprise"),
  department: say("department", "de service"),
  occupation: say("occupation", "de métier"),
  workflow: say("workflow", "de processus"),
  step: say("workflow step", "d’étape de processus"),
  assistant: say("assistant", "d’assistant"),
  role: say("role", "de rôle"),
  path: say("training path", "de parcours de formation"),
  guardrail: say("guardrail", "de garde-fou"),
  incident: say("incident", "d’incident"),
  trait: say("trait", "de trait"),
  answer: say("answer", "de réponse"),
} as const;

/** The words of a list; none where there is no list. */
export function wordsOf(list: Spot | undefined): string[] {
  return list?.items().flatMap((item) => item.text() ?? []) ?? [];
}

/** The item of a list that has the id, or undefined. */
export function findItem(list: Spot | undefined, id: string | null): Spot | undefined {
  return list?.items().find((item) => id !== null && item.at("id").text() === id);
}

/** Weeks that a scenario lasts, or null where the schema has refused them. */
export function weeksOf(scenario: Spot): number | null {
  const weeks = scenario.at("weeks").number();
  return weeks !== null && weeks >= 1 && weeks <= 520 ? weeks : null;
}
