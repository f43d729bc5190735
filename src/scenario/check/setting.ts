/** What a schema cannot see in what a scenario makes of the company, and in what is there on the first day. */

import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Files, Known } from "./known.ts";
import {
  checkNoRepeats,
  checkReference,
  findItem,
  kindNames,
  type Targets,
  weeksOf,
  wordsOf,
} from "./reference.ts";

/** People that a company may have: there are slots for so many, and some more for those who come. */
const mostPeople = 1000;

/** Checks departments, headcounts, volumes, ways, traits, checkpoints and first decisions of a scenario. */
export function checkSetting(scenario: Spot, known: Known, files: Files): void {
  const departments = scenario.at("departments");
  checkNoRepeats(departments);
  for (const item of departments.items()) checkReference(item, known.departments, kindNames.department);
  const chosen = departments.items().length > 0 ? wordsOf(departments) : known.departments;
  checkHeadcounts(scenario.at("headcounts"), known, files, chosen);
  for (const volume of scenario.at("volumes").items()) {
    checkReference(volume.at("workflow"), known.workflows, kindNames.workflow);
  }
  checkNoRepeats(scenario.at("ways"));
  checkDeck(scenario.at("traits"), known);
  checkCheckpoints(scenario);
  if (departments.items().length > 0) checkPlaces(scenario.at("assistants"), files, chosen);
  checkStart(scenario, files, chosen);
}

function checkHeadcounts(list: Spot, known: Known, files: Files, chosen: Targets): void {
  const taken = new Set<string>();
  let people = 0;
  const changed = new Map<string, number>();
  for (const item of list.items()) {
    const spot = item.at("occupation");
    checkReference(spot, known.occupations, kindNames.occupation);
    const id = spot.text();
    if (id === null) continue;
    if (taken.has(id)) {
      spot.report(
        say(`${quoteWord(id)} is given twice`, `${quoteWord(id)} est donné deux fois`),
        say("keep one of the two", "gardez l’un des deux"),
      );
    }
    taken.add(id);
    changed.set(id, item.at("people").number() ?? 0);
  }
  for (const department of files.company?.at("departments").items() ?? []) {
    if (chosen && !chosen.includes(department.at("id").text() ?? "")) continue;
    for (const occupation of department.at("occupations").items()) {
      people += changed.get(occupation.at("id").text() ?? "") ?? occupation.at("people").number() ?? 0;
    }
  }
  if (people <= mostPeople || taken.size === 0) return;
  list.report(
    say(
      `the company would have ${people} people, more than ${mostPeople}`,
      `l’entreprise compterait ${people} personnes, plus de ${mostPeople}`,
    ),
    say("lower a headcount", "baissez un effectif"),
  );
}

function checkDeck(deck: Spot, known: Known): void {
  const from = deck.at("from");
  checkNoRepeats(from);
  for (const item of from.items()) checkReference(item, known.traits, kindNames.trait);
  const drawn = deck.at("drawn").number();
  const there = from.items().length > 0 ? from.items().length : known.traits?.length;
  if (drawn === null || there === undefined || drawn <= there) return;
  deck
    .at("drawn")
    .report(
      say(`${drawn} traits are drawn from ${there}`, `${drawn} traits sont tirés parmi ${there}`),
      say(`write ${there} or less`, `écrivez ${there} ou moins`),
    );
}

function checkCheckpoints(scenario: Spot): void {
  const weeks = weeksOf(scenario);
  if (weeks === null) return;
  for (const checkpoint of scenario.at("checkpoints").items()) {
    const week = checkpoint.at("week").number();
    if (week === null || week <= weeks) continue;
    checkpoint
      .at("week")
      .report(
        say(
          `week ${week} comes after the end, week ${weeks}`,
          `la semaine ${week} vient après la fin, la ${weeks}`,
        ),
        say(`write a week from 1 to ${weeks}`, `écrivez une semaine de 1 à ${weeks}`),
      );
  }
}

/** Assistants on offer that none of the chosen departments may have. */
function checkPlaces(assistants: Spot, files: Files, chosen: Targets): void {
  if (!chosen) return;
  for (const item of assistants.items()) {
    const places = wordsOf(findItem(files.assistants?.at("assistants"), item.text())?.at("departments"));
    if (places.length === 0 || places.some((place) => chosen.includes(place))) continue;
    const named = places.map(quoteWord).join(", ");
    item.report(
      say(
        `${quoteWord(item.text() ?? "")} can only be deployed in ${named}, not part of this scenario`,
        `${quoteWord(item.text() ?? "")} ne peut être déployé que dans ${named}, absent de ce scénario`,
      ),
      say(
        "add one of them to `departments`, or leave the assistant out",
        "ajoutez-en un à `departments`, ou retirez l’assistant",
      ),
    );
  }
}

/** Decisions of before the first week: about things that are on offer, in places that exist. */
function checkStart(scenario: Spot, files: Files, chosen: Targets): void {
  const seen = new Set<string>();
  for (const decision of scenario.at("start").items()) {
    checkReference(decision.at("department"), chosen, kindNames.department);
    checkReference(decision.at("assistant"), wordsOf(scenario.at("assistants")), kindNames.assistant);
    checkReference(decision.at("guardrail"), wordsOf(scenario.at("guardrails")), kindNames.guardrail);
    checkReference(decision.at("role"), wordsOf(scenario.at("roles")), kindNames.role);
    checkPlace(decision, files);
    const key = ["kind", "assistant", "department", "guardrail", "role"]
      .map((part) => decision.at(part).text())
      .join("/");
    if (seen.has(key)) {
      decision.report(
        say("this has been decided above", "cela a été décidé plus haut"),
        say("keep one of the two", "gardez l’un des deux"),
      );
    }
    seen.add(key);
  }
}

function checkPlace(decision: Spot, files: Files): void {
  const assistant = decision.at("assistant").text();
  const spot = decision.at("department");
  const department = spot.text();
  if (assistant === null || department === null) return;
  const places = wordsOf(findItem(files.assistants?.at("assistants"), assistant)?.at("departments"));
  if (places.length === 0 || places.includes(department)) return;
  const named = places.map(quoteWord).join(", ");
  spot.report(
    say(
      `${quoteWord(assistant)} may not be deployed in ${quoteWord(department)}`,
      `${quoteWord(assistant)} ne peut pas être déployé dans ${quoteWord(department)}`,
    ),
    say(`write one of ${named}`, `écrivez l’un de ceux-ci : ${named}`),
  );
}
