/** What a schema cannot see in careers: that roles, occupations and paths exist, and that every role has its ways. */

import { listWords, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Known } from "./known.ts";
import { checkNoRepeats, checkReference, checkUniqueIds, kindNames } from "./reference.ts";

/** Checks `catalogue/careers.yaml`. */
export function checkCareers(file: Spot, known: Known): void {
  checkUniqueIds(file.at("profiles"));
  checkUniqueIds(file.at("paths"));
  checkUniqueIds(file.at("portraits"));
  for (const profile of file.at("profiles").items()) {
    checkNoRepeats(profile.at("roles"));
    for (const role of profile.at("roles").items()) checkReference(role, known.roles, kindNames.role);
  }
  for (const row of file.at("matrix").items()) checkRow(row, known);
  checkEveryRole(file.at("matrix"), known);
  for (const portrait of file.at("portraits").items()) {
    checkReference(portrait.at("role"), known.roles, kindNames.role);
    checkReference(portrait.at("occupation"), known.occupations, kindNames.occupation);
  }
}

function checkRow(row: Spot, known: Known): void {
  checkReference(row.at("role"), known.roles, kindNames.role);
  checkReference(row.at("long"), known.paths, kindNames.path);
  const taken = new Set<string>();
  for (const reach of ["natural", "reachable"]) {
    for (const step of row.at(reach).items()) {
      const occupation = step.at("occupation");
      checkReference(occupation, known.occupations, kindNames.occupation);
      checkReference(step.at("path"), known.paths, kindNames.path);
      const word = occupation.text();
      if (word !== null && taken.has(word)) {
        occupation.report(
          say(`\`${word}\` is given twice for this role`, `\`${word}\` est donné deux fois pour ce rôle`),
          say("keep the shorter way", "gardez le chemin le plus court"),
        );
      }
      if (word !== null) taken.add(word);
    }
  }
}

/** A role without ways could never be learnt. */
function checkEveryRole(matrix: Spot, known: Known): void {
  const given = matrix.items().flatMap((row) => row.at("role").text() ?? []);
  const missing = (known.roles ?? []).filter((id) => !given.includes(id));
  const twice = given.filter((id, at) => given.indexOf(id) !== at);
  if (given.length === 0) return;
  if (missing.length > 0) {
    matrix.report(
      say(
        `no way leads to these roles: ${listWords(missing)}`,
        `aucun chemin ne mène à ces rôles\u202f: ${listWords(missing)}`,
      ),
      say(
        "add an item with `role`, `natural` and `long` for each",
        "ajoutez pour chacun un élément avec `role`, `natural` et `long`",
      ),
    );
  }
  if (twice.length > 0) {
    matrix.report(
      say(
        `roles with two sets of ways: ${listWords(twice)}`,
        `rôles qui ont deux listes de chemins\u202f: ${listWords(twice)}`,
      ),
      say("keep one item for each role", "gardez un seul élément par rôle"),
    );
  }
}
