/** What a schema cannot see in roles, guardrails and signals. */

import { signalIds } from "../schema/signal.ts";
import { listWords, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Known } from "./known.ts";
import { checkNoRepeats, checkReference, checkUniqueIds, idsOf, kindNames } from "./reference.ts";

/** Checks `catalogue/roles.yaml`. */
export function checkRoles(file: Spot, known: Known): void {
  const roles = file.at("roles");
  checkUniqueIds(roles);
  for (const role of roles.items()) {
    checkReference(role.at("carrier"), known.departments, kindNames.department);
    checkNoRepeats(role.at("combines"));
    for (const part of role.at("combines").items()) checkReference(part, known.roles, kindNames.role);
    checkNoRepeats(role.at("signals"));
    if (role.at("anyTwo").value === true && role.at("signals").items().length === 1) {
      role
        .at("anyTwo")
        .report(
          say(
            "`anyTwo` is true, but there is only one signal",
            "`anyTwo` vaut true, mais il n’y a qu’un signal",
          ),
          say(
            "name at least two signals, or write `false`",
            "nommez au moins deux signaux, ou écrivez `false`",
          ),
        );
    }
  }
}

/** Checks `catalogue/guardrails.yaml`. */
export function checkGuardrails(file: Spot, known: Known): void {
  const guardrails = file.at("guardrails");
  checkUniqueIds(guardrails);
  for (const guardrail of guardrails.items()) {
    checkReference(guardrail.at("owner"), known.departments, kindNames.department);
    checkReference(guardrail.at("role"), known.roles, kindNames.role);
    checkNoRepeats(guardrail.at("otherwise"));
    for (const other of guardrail.at("otherwise").items()) checkReference(other, known.roles, kindNames.role);
  }
}

/** Checks `catalogue/signals.yaml`: the engine measures all of them, so all must have a name. */
export function checkSignals(file: Spot): void {
  const signals = file.at("signals");
  checkUniqueIds(signals);
  const given = idsOf(signals);
  const missing = signalIds.filter((id) => !given.includes(id));
  if (missing.length === 0 || signals.items().length === 0) return;
  signals.report(
    say(`signals without a name: ${listWords(missing)}`, `signaux sans nom : ${listWords(missing)}`),
    say(
      "add an item with `id`, `name` and `meaning` for each",
      "ajoutez pour chacun un élément avec `id`, `name` et `meaning`",
    ),
  );
}
