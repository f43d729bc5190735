/** Owns what the form of rules can offer, as plain data: read from the tables of the strategies, so that nothing is missed. */

import type { RuleGrammar, RuleValue, RuleValues } from "../../contract/rule-form.ts";
import { EFFECT_WORDS } from "../../strategy/answer-effect.ts";
import { COMMAND_FIELDS, type CommandField, isReference } from "../../strategy/command-field.ts";
import { COMPANY } from "../../strategy/company-observable.ts";
import { OBSERVABLES } from "../../strategy/observable.ts";
import type { Observable } from "../../strategy/observable-nature.ts";
import { BINDINGS } from "../../strategy/thing.ts";

function map<In, Out>(table: Readonly<Record<string, In>>, make: (one: In, name: string) => Out) {
  return Object.fromEntries(Object.entries(table).map(([name, one]) => [name, make(one, name)]));
}

function seen(observable: Observable<never>): RuleValue {
  if (observable.is === "word") return { is: "word", words: observable.words };
  return observable.is === "reference" ? { is: "reference", to: observable.to } : { is: observable.is };
}

function asked(field: CommandField): RuleValue {
  if (field === "number" || field === "number?") return { is: "number" };
  if (field === "flag") return { is: "flag" };
  return isReference(field) ? { is: "reference", to: field } : { is: "word", words: field };
}

const EFFECTS: RuleValues = {
  effect: { is: "word", words: EFFECT_WORDS },
  without: { is: "word", words: EFFECT_WORDS },
};

export const RULE_GRAMMAR = {
  company: map(COMPANY as never, seen),
  things: map(OBSERVABLES as never, (observables: Readonly<Record<string, Observable<never>>>) =>
    map(observables, seen),
  ),
  bindings: map(BINDINGS as never, (bindings: Readonly<Record<string, { readonly to: string }>>) =>
    map(bindings, ({ to }) => to),
  ),
  commands: map(COMMAND_FIELDS as never, (fields: Readonly<Record<string, CommandField>>, kind) => ({
    ...map(fields, asked),
    ...(kind === "answer-event" ? EFFECTS : {}),
  })),
} as unknown as RuleGrammar;
