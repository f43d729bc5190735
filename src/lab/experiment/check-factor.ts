/** Checks one factor of an experiment: that it is there in every scenario, and that its values can be tried. */

import type { FactorValue } from "../../contract/experiment.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { findNearMiss } from "../../scenario/near-miss.ts";
import { quoteWord, say, suggest } from "../../scenario/sentence.ts";
import type { Spot } from "../../scenario/spot.ts";
import { LISTS } from "../variant.ts";
import { EVERY_ASSUMED, entriesOf, isVariable, readBase, readEntryPath, WHOLE } from "./factor.ts";

/** Reports what is wrong with a factor; scenarios are null where one of them could not be read. */
export function checkFactor(factor: Spot, scenarios: readonly Scenario[] | null): void {
  const vary = factor.at("vary");
  const path = vary.text();
  const values = factor.at("values");
  const range = factor.at("range");
  if (values.value !== undefined && range.value !== undefined) {
    range.report(
      say("there are both `values` and `range`", "il y a à la fois `values` et `range`"),
      say("keep one of them", "n’en gardez qu’un"),
    );
  }
  checkOrder(range);
  if (path === null || scenarios === null) return;
  if (path === EVERY_ASSUMED) {
    for (const spot of [values, range].filter(({ value }) => value !== undefined)) {
      spot.report(
        say(
          `${quoteWord(EVERY_ASSUMED)} takes the ranges of the register`,
          `${quoteWord(EVERY_ASSUMED)} prend les plages du registre`,
        ),
        say("remove it", "retirez-le"),
      );
    }
    return;
  }
  for (const scenario of scenarios) {
    const base = readBase(scenario, path);
    if (base === null) {
      reportNowhere(vary, path, scenario);
      return;
    }
    for (const spot of [...values.items(), ...range.items()]) checkValue(spot, path, base, scenario);
  }
  const isParameter = readEntryPath(path) === null && !Object.hasOwn(WHOLE, path);
  if (isParameter || values.value !== undefined || range.value !== undefined) return;
  factor.report(
    say(
      `${quoteWord(path)} has no range in the register`,
      `${quoteWord(path)} n’a pas de plage dans le registre`,
    ),
    say("add `values: […]` or `range: [low, high]`", "ajoutez `values: […]` ou `range: [bas, haut]`"),
  );
}

function checkOrder(range: Spot): void {
  const [low, high] = range.numbers(2) ?? [];
  if (low === undefined || high === undefined || low < high) return;
  range.report(
    say(`the range goes from ${low} to ${high}`, `la plage va de ${low} à ${high}`),
    low === high
      ? say("write two numbers that differ", "écrivez deux nombres différents")
      : say(`write [${high}, ${low}]`, `écrivez [${high}, ${low}]`),
  );
}

/** A parameter stays in the range of the register; other numbers keep the sign they have. */
function checkValue(spot: Spot, path: string, base: FactorValue, scenario: Scenario): void {
  const { value } = spot;
  if (!isVariable(value)) return;
  if (typeof value !== typeof base) {
    const shown = quoteWord(String(base));
    spot.report(
      say(
        `${quoteWord(path)} is ${shown} in the scenario, and ${quoteWord(String(value))} is of another kind`,
        `${quoteWord(path)} vaut ${shown} dans le scénario, et ${quoteWord(String(value))} est d’une autre nature`,
      ),
      say(`write a value like ${shown}`, `écrivez une valeur comme ${shown}`),
    );
    return;
  }
  if (typeof value !== "number") return;
  const [low, high] = scenario.parameters.find(({ id }) => id === path)?.range ?? [0, 1e9];
  if ((value >= low && value <= high) || Number(base) < 0) return;
  spot.report(
    say(
      `${value} is outside what ${quoteWord(path)} may be, ${low} to ${high}`,
      `${value} sort de ce que ${quoteWord(path)} peut valoir, de ${low} à ${high}`,
    ),
    say(`write a number from ${low} to ${high}`, `écrivez un nombre de ${low} à ${high}`),
  );
}

function reportNowhere(vary: Spot, path: string, scenario: Scenario): void {
  const here = say(
    `${quoteWord(path)} is nothing in the scenario ${quoteWord(scenario.id)}`,
    `${quoteWord(path)} n’est rien dans le scénario ${quoteWord(scenario.id)}`,
  );
  const candidates = listCandidates(path, scenario);
  const nearest = findNearMiss(path, candidates) ?? findNearMiss(path.replace(/[^/]*$/, "…"), candidates);
  vary.report(
    here,
    nearest === undefined && !path.includes("/")
      ? say(
          "write a parameter (`money.hour-value`), a field (`assistants/office-assistant/setupCost`), `demand`, `role-strength` or `every-assumed`",
          "écrivez un paramètre (`money.hour-value`), un champ (`assistants/office-assistant/setupCost`), `demand`, `role-strength` ou `every-assumed`",
        )
      : suggest(nearest, candidates),
  );
}

/** What the path may have meant: parameters, or as much of list, entry and field as leads somewhere. */
function listCandidates(path: string, scenario: Scenario): readonly string[] {
  const [list, id] = path.split("/");
  if (!path.includes("/")) {
    return [
      ...scenario.parameters.map((parameter) => parameter.id as string),
      ...Object.keys(WHOLE),
      EVERY_ASSUMED,
    ];
  }
  const known = LISTS.find((name) => name === list);
  if (known === undefined) return LISTS.map((name) => `${name}/…/…`);
  const entry = entriesOf(scenario, known).find((one) => one.id === id);
  if (entry === undefined) return entriesOf(scenario, known).map((one) => `${known}/${one.id}/…`);
  const fields = Object.keys(entry).filter((field) => field !== "id" && isVariable(entry[field]));
  return fields.map((field) => `${known}/${entry.id}/${field}`);
}
