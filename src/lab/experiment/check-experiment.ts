/** What a schema cannot see in an experiment: that what it names exists, can be varied, and can be asked. */

import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import {
  checkNewWord,
  checkNoRepeats,
  checkReference,
  checkUniqueIds,
  idsOf,
} from "../../scenario/check/reference.ts";
import { quoteWord, say } from "../../scenario/sentence.ts";
import type { Spot } from "../../scenario/spot.ts";
import { checkFactor } from "./check-factor.ts";

/** What the names of an experiment led to; null where one of them leads nowhere, which has been said. */
export interface Found {
  readonly scenarios: readonly Scenario[] | null;
  readonly strategies: readonly StrategyDefinition[] | null;
}

const nouns = {
  measure: say("measure", "de mesure"),
  strategy: say("strategy in this experiment", "de stratégie dans cette expérience"),
} as const;

/** Checks an experiment against itself and against what it names. */
export function checkExperiment(experiment: Spot, { scenarios, strategies }: Found): void {
  checkNoRepeats(experiment.at("scenarios"));
  checkNoRepeats(experiment.at("strategies"));
  if (strategies !== null) checkOwnIds(experiment.at("strategies"), strategies);
  if (scenarios !== null) checkOwnIds(experiment.at("scenarios"), scenarios);
  checkMeasures(experiment, scenarios);
  const names = strategies?.map(({ id }) => id);
  for (const comparison of experiment.at("comparisons").items()) {
    checkReference(comparison.at("measure"), idsOf(experiment.at("measures")), nouns.measure);
    checkReference(comparison.at("against"), names, nouns.strategy);
    checkNoRepeats(comparison.at("strategies"));
    for (const item of comparison.at("strategies").items()) checkReference(item, names, nouns.strategy);
    checkEnough(comparison, names);
  }
  checkPrecision(experiment);
  const paths = new Set<string>();
  for (const factor of experiment.at("factors").items()) {
    checkNewWord(factor.at("vary"), paths);
    checkFactor(factor, scenarios);
  }
  checkDesign(experiment);
}

/** Two files may bear one id; rows could not be told apart. */
function checkOwnIds(list: Spot, things: readonly { readonly id: string }[]): void {
  const items = list.items();
  for (const [at, { id }] of things.entries()) {
    const first = things.findIndex((thing) => thing.id === id);
    if (first === at || items[first]?.text() === items[at]?.text()) continue;
    items[at]?.report(
      say(
        `its id ${quoteWord(id)} is also that of ${quoteWord(items[first]?.text() ?? "")}`,
        `son identifiant ${quoteWord(id)} est aussi celui de ${quoteWord(items[first]?.text() ?? "")}`,
      ),
      say("give one of the two files another `id`", "donnez un autre `id` à l’un des deux fichiers"),
    );
  }
}

function checkMeasures(experiment: Spot, scenarios: readonly Scenario[] | null): void {
  const measures = experiment.at("measures");
  checkUniqueIds(measures);
  for (const measure of measures.items()) {
    const takesWeek = measure.at("take").text() === "week";
    const week = measure.at("week");
    if (takesWeek && week.value === undefined) {
      measure.report(
        say("`take: week` does not say which week", "`take: week` ne dit pas quelle semaine"),
        say("add `week: 39`, for example", "ajoutez `week: 39`, par exemple"),
      );
    }
    if (!takesWeek && week.value !== undefined) {
      week.report(
        say("`week` means nothing without `take: week`", "`week` n’a pas de sens sans `take: week`"),
        say("add `take: week`, or remove it", "ajoutez `take: week`, ou retirez-le"),
      );
    }
    if (measure.at("of").text() === "score") checkScore(measure.at("of"), experiment, scenarios);
  }
}

function checkScore(of: Spot, experiment: Spot, scenarios: readonly Scenario[] | null): void {
  const silent = scenarios?.find(({ mandate }) => mandate === null);
  if (experiment.at("board").value !== false && silent === undefined) return;
  of.report(
    silent === undefined
      ? say("without the board there is no score", "sans la direction, il n’y a pas de note")
      : say(
          `the board of ${quoteWord(silent.id)} asks for nothing, so there is no score`,
          `la direction de ${quoteWord(silent.id)} ne demande rien : il n’y a pas de note`,
        ),
    say("remove this measure, or measure a key figure", "retirez cette mesure, ou mesurez un indicateur"),
  );
}

function checkEnough(comparison: Spot, names: readonly string[] | undefined): void {
  const chosen = comparison.at("strategies");
  const ids = chosen.value === undefined ? names : chosen.items().flatMap((item) => item.text() ?? []);
  if (ids === undefined) return;
  const against = comparison.at("against").text();
  const others = ids.filter((id) => id !== against).length;
  if (against === null ? others > 1 : others > 0) return;
  comparison.report(
    say("there is nothing to compare with", "il n’y a rien à quoi comparer"),
    say("name a second strategy", "nommez une seconde stratégie"),
  );
}

function checkPrecision(experiment: Spot): void {
  const precision = experiment.at("precision");
  const measure = precision.at("measure");
  const word = measure.text();
  if (word === null) return;
  const compared = experiment
    .at("comparisons")
    .items()
    .map((one) => one.at("measure").text());
  if (!compared.includes(word)) {
    measure.report(
      say(
        `no comparison is made on ${quoteWord(word)}`,
        `aucune comparaison ne porte sur ${quoteWord(word)}`,
      ),
      say(
        "add one under `comparisons`, or name a measure that is compared",
        "ajoutez-en une sous `comparisons`, ou nommez une mesure comparée",
      ),
    );
  }
  const first = precision.at("first").number() ?? 30;
  const most = experiment.at("replications").number();
  if (most === null || first <= most) return;
  experiment
    .at("replications")
    .report(
      say(
        `there are ${most} replications at most, and the first look is taken after ${first}`,
        `il y a au plus ${most} répétitions, et le premier examen vient après ${first}`,
      ),
      say(`write ${first} or more`, `écrivez ${first} ou plus`),
    );
}

function checkDesign(experiment: Spot): void {
  const kind = experiment.at("design").at("kind");
  const levels = experiment.at("design").at("levels");
  if ((levels.number() ?? 0) % 2 !== 0) {
    levels.report(
      say(
        "the walks of Morris need an even number of levels",
        "les marches de Morris demandent un nombre pair de niveaux",
      ),
      say("write 4, for example", "écrivez 4, par exemple"),
    );
  }
  const word = kind.text();
  if (word === null || word === "full-factorial" || experiment.at("factors").items().length > 0) return;
  kind.report(
    say(
      `the design ${quoteWord(word)} has no factor to vary`,
      `le plan ${quoteWord(word)} n’a aucun facteur à varier`,
    ),
    say("add `factors:`, or remove the design", "ajoutez `factors:`, ou retirez le plan"),
  );
}
