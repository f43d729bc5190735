/** What a schema cannot see in workflows and assistants: that departments and steps they name exist. */

import { findNearMiss } from "../near-miss.ts";
import { quoteWord, say, suggest } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import { everyone } from "./company.ts";
import type { Known } from "./known.ts";
import { checkNoRepeats, checkReference, checkUniqueIds, kindNames } from "./reference.ts";

/** Checks `catalogue/workflows.yaml`. */
export function checkWorkflows(file: Spot, known: Known): void {
  const workflows = file.at("workflows");
  checkUniqueIds(workflows);
  const targets = known.departments && [...known.departments, everyone];
  for (const workflow of workflows.items()) {
    checkUniqueIds(workflow.at("steps"));
    for (const step of workflow.at("steps").items()) {
      checkReference(step.at("department"), targets, kindNames.department);
    }
  }
}

/** Checks `catalogue/assistants.yaml`. */
export function checkAssistants(file: Spot, known: Known): void {
  const assistants = file.at("assistants");
  checkUniqueIds(assistants);
  for (const assistant of assistants.items()) {
    checkNoRepeats(assistant.at("departments"));
    for (const department of assistant.at("departments").items()) {
      checkReference(department, known.departments, kindNames.department);
    }
    checkStep(assistant, known);
  }
}

function checkStep(assistant: Spot, known: Known): void {
  const spot = assistant.at("step");
  const key = spot.text();
  if (key === null || known.steps === undefined) return;
  const department = known.steps.get(key);
  if (department === undefined) {
    const keys = [...known.steps.keys()];
    spot.report(
      say(
        `there is no workflow step ${quoteWord(key)}`,
        `il n’existe pas d’étape de processus ${quoteWord(key)}`,
      ),
      suggest(findNearMiss(key, keys), keys),
    );
    return;
  }
  const places = assistant
    .at("departments")
    .items()
    .map((item) => item.text());
  if (department === null || department === everyone || places.length === 0 || places.includes(department))
    return;
  spot.report(
    say(
      `the step ${quoteWord(key)} belongs to ${quoteWord(department)}, where this assistant may not be deployed`,
      `l’étape ${quoteWord(key)} relève de ${quoteWord(department)}, où cet assistant ne peut pas être déployé`,
    ),
    say(
      `add ${quoteWord(department)} to \`departments\`, or name a step of one of them`,
      `ajoutez ${quoteWord(department)} à \`departments\`, ou nommez une étape de l’un d’eux`,
    ),
  );
}
