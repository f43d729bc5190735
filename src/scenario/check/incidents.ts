/** What a schema cannot see in incidents: answers that exist, weights that weigh, departments that exist. */

import { say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Known } from "./known.ts";
import { checkNoRepeats, checkReference, checkUniqueIds, idsOf, kindNames } from "./reference.ts";

/** Checks `catalogue/incidents.yaml`. */
export function checkIncidents(file: Spot, known: Known): void {
  const incidents = file.at("incidents");
  checkUniqueIds(incidents);
  for (const incident of incidents.items()) {
    checkNoRepeats(incident.at("assistants"));
    for (const assistant of incident.at("assistants").items()) {
      checkReference(assistant, known.assistants, kindNames.assistant);
    }
    checkWeights(incident.at("severities"));
    const answers = incident.at("answers");
    checkUniqueIds(answers);
    if (answers.items().length > 0)
      checkReference(incident.at("defaultAnswer"), idsOf(answers), kindNames.answer);
    for (const answer of answers.items()) {
      for (const effect of answer.at("effects").items()) {
        checkReference(effect.at("department"), known.departments, kindNames.department);
        checkReference(effect.at("role"), known.roles, kindNames.role);
      }
    }
  }
}

function checkWeights(severities: Spot): void {
  const weights = severities.numbers(4);
  if (!weights?.every((weight) => weight === 0)) return;
  severities.report(
    say("all weights of `severities` are 0", "tous les poids de `severities` sont nuls"),
    say(
      "give at least one a weight, such as `[75, 20, 4, 1]`",
      "donnez un poids à l’un d’eux, par exemple `[75, 20, 4, 1]`",
    ),
  );
}
