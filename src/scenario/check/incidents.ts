/** What a schema cannot see in incidents: answers that exist, weights that weigh, departments that exist. */

import { quoteWord, say } from "../sentence.ts";
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
    checkAudiences(incident.at("heardBy"));
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

/** Who hears of it after whom: each is further from the company. */
const DISTANCE: Readonly<Record<string, number>> = { customer: 1, staff: 1, press: 2, regulator: 3 };

function checkAudiences(audiences: Spot): void {
  let reached = 0;
  for (const audience of audiences.items()) {
    const word = audience.text();
    const distance = DISTANCE[word ?? ""];
    if (word === null || distance === undefined) continue;
    if (distance <= reached) {
      audience.report(
        say(`${quoteWord(word)} hears of it too late`, `${quoteWord(word)} l’apprend trop tard`),
        say(
          "name one of `customer` and `staff` first, then `press`, then `regulator`; each may be left out",
          "nommez d’abord `customer` ou `staff`, puis `press`, puis `regulator`\u202f; chacun peut manquer",
        ),
      );
    }
    reached = Math.max(reached, distance);
  }
}
