/** What a schema cannot see in traits: that what they change exists, and stays where the model can be trusted. */

import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Files, Known } from "./known.ts";
import { checkInRange } from "./parameters.ts";
import { checkReference, checkUniqueIds, kindNames } from "./reference.ts";

/** Checks `catalogue/traits.yaml` against the files at hand. */
export function checkTraits(file: Spot, known: Known, files: Files): void {
  const traits = file.at("traits");
  checkUniqueIds(traits);
  const register = files.parameters?.at("parameters");
  for (const trait of traits.items()) {
    for (const volume of trait.at("volumes").items()) {
      checkReference(volume.at("workflow"), known.workflows, kindNames.workflow);
    }
    for (const change of trait.at("departments").items()) {
      checkReference(change.at("department"), known.departments, kindNames.department);
    }
    const factors = trait.at("multiply");
    for (const id of factors.keys()) {
      if (register) checkProduct(factors.at(id), register.at(id));
    }
    const changes = trait.at("set");
    for (const id of changes.keys()) {
      if (register) checkInRange(changes.at(id), register.at(id).at("range"));
      if (factors.keys().includes(id)) reportTwice(changes.at(id), id);
    }
  }
}

/** Reports a factor that leads out of the parameter's range. */
function checkProduct(factor: Spot, parameter: Spot): void {
  const times = factor.number();
  const value = parameter.at("value").number();
  const [low, high] = parameter.at("range").numbers(2) ?? [];
  if (times === null || value === null || low === undefined || high === undefined || low > high) return;
  const product = times * value;
  if (product >= low && product <= high) return;
  factor.report(
    say(
      `${times} times ${value} is ${shorten(product)}, outside the range ${low} to ${high}`,
      `${times} fois ${value} font ${shorten(product)}, hors de la plage de ${low} à ${high}`,
    ),
    say(
      `write a factor from ${shorten(low / value)} to ${shorten(high / value)}`,
      `écrivez un facteur de ${shorten(low / value)} à ${shorten(high / value)}`,
    ),
  );
}

function shorten(value: number): number {
  return Number(value.toPrecision(4));
}

function reportTwice(spot: Spot, id: string): void {
  spot.report(
    say(`${quoteWord(id)} is multiplied and replaced`, `${quoteWord(id)} est multiplié et remplacé`),
    say("keep one of the two", "gardez l’un des deux"),
  );
}
