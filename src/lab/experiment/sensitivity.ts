/** Owns how comparisons hang on factors: the tornado, Morris' screening, rank correlations, and what flips the answer. */

import type { DesignPoint, Factor, FactorValue, Measure } from "../../contract/experiment.ts";
import type { FactorInfluence, Interval, SensitivityResult } from "../../contract/experiment-result.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Text } from "../../contract/text.ts";
import { meanInterval } from "../statistics/interval.ts";
import { computeEffects } from "../statistics/morris.ts";
import { correlateRanks } from "../statistics/rank-correlation.ts";
import { listWalks } from "./design.ts";
import { gridOf, nameFactor } from "./factor.ts";
import { natureOf } from "./measure.ts";
import { listDifferences, listPairs, type Pair } from "./pair.ts";
import { meanOf, type RowTable, valuesAt } from "./row-table.ts";
import { inSentence, join, NOT_A_FORECAST, nameOf, quote, tellShare } from "./sentence.ts";

/** Assumptions named in one sentence. */
const MOST_NAMED = 3;

/** A comparison at every point: differences by replication. */
type Field = readonly (readonly number[])[];

/** How every comparison hangs on the factors; nothing where there are none. */
export function listSensitivity(table: RowTable): readonly SensitivityResult[] {
  if (table.experiment.factors.length === 0) return [];
  return listPairs(table.experiment).map((pair) => studyPair(table, pair));
}

function studyPair(table: RowTable, pair: Pair): SensitivityResult {
  const { experiment, points } = table;
  const field = points.map(({ index }) => differencesAt(table, pair, index));
  const base = meanInterval(listDifferences(table, pair));
  const means = field.map(meanOf);
  const factors = influencesOf(table, pair, field, means, base)
    .map((influence, at) => ({ influence, at }))
    .sort((a, b) => Math.abs(b.influence.strength) - Math.abs(a.influence.strength) || a.at - b.at)
    .map(({ influence }) => influence);
  const flippedShare = means.filter((mean) => mean * base.value < 0).length / means.length;
  return {
    scenario: experiment.scenarios[pair.scenario] as string,
    measure: experiment.measures[pair.measure]?.id as string,
    strategy: experiment.strategies[pair.strategy] as string,
    against: experiment.strategies[pair.against] as string,
    base,
    factors,
    flippedShare,
    sentence: tellSensitivity(table, pair, base, factors, flippedShare),
  };
}

function differencesAt(
  table: RowTable,
  { scenario, measure, strategy, against }: Pair,
  point: number,
): readonly number[] {
  const other = valuesAt(table, scenario, point, against, measure);
  return valuesAt(table, scenario, point, strategy, measure).map(
    (value, at) => value - (other[at] as number),
  );
}

function influencesOf(
  table: RowTable,
  pair: Pair,
  field: Field,
  means: readonly number[],
  base: Interval,
): readonly FactorInfluence[] {
  const { experiment, points } = table;
  const { factors, design, seed } = experiment;
  const scenario = table.scenarios[pair.scenario] as Scenario;
  const about = ({ path }: Factor) => ({ factor: path, name: nameFactor(scenario, path) });
  if (design.kind === "one-at-a-time" || design.kind === "full-factorial") {
    return factors.map((factor) => {
      const trials = gridOf(factor).map((value) => ({
        value,
        difference: trialOf(factor, value, points, field),
      }));
      const values = trials.map(({ difference }) => difference.value);
      return {
        ...about(factor),
        strength: Math.max(...values, base.value) - Math.min(...values, base.value),
        spread: null,
        trials,
        flips: trials.some(({ difference }) => isOpposite(difference, base)),
      };
    });
  }
  const flips = (factor: Factor) => halvesOf(factor, points, means).some((half) => isOpposite(half, base));
  if (design.kind === "latin-hypercube") {
    return factors.map((factor) => ({
      ...about(factor),
      strength: correlateRanks(
        points.map((point) => levelOf(factor, point)),
        means,
      ),
      spread: null,
      trials: [],
      flips: flips(factor),
    }));
  }
  const walks = listWalks(factors, design, seed);
  const length = factors.length + 1;
  const effects = computeEffects(
    walks,
    walks.map((_, walk) => means.slice(walk * length, (walk + 1) * length)),
  );
  return factors.map((factor, at) => ({
    ...about(factor),
    strength: effects[at]?.muStar ?? 0,
    spread: effects[at]?.sigma ?? 0,
    trials: [],
    flips: flips(factor),
  }));
}

/** The comparison where a factor has a value: of all points that give it one, replication by replication. */
function trialOf(factor: Factor, value: FactorValue, points: readonly DesignPoint[], field: Field): Interval {
  const columns = points
    .filter(({ settings }) => settings[factor.path] === value)
    .map(({ index }) => field[index] ?? []);
  return meanInterval(
    (columns[0] ?? []).map((_, at) => meanOf(columns.map((column) => column[at] as number))),
  );
}

/** Where on the factor's scale a point lies: its number, or its place among the values. */
function levelOf({ path, values }: Factor, { settings }: DesignPoint): number {
  const value = settings[path] as FactorValue;
  return typeof value === "number" ? value : (values ?? []).indexOf(value);
}

/** The comparison over the points on either side of the factor's middle. */
function halvesOf(
  factor: Factor,
  points: readonly DesignPoint[],
  means: readonly number[],
): readonly Interval[] {
  const levels = points.map((point) => levelOf(factor, point));
  const middle = (Math.min(...levels) + Math.max(...levels)) / 2;
  return [true, false].map((isLow) =>
    meanInterval(means.filter((_, at) => (levels[at] as number) <= middle === isLow)),
  );
}

/** The answer is there, and it is the other one for certain. */
function isOpposite(other: Interval, base: Interval): boolean {
  if (base.low > 0) return other.high < 0;
  return base.high < 0 && other.low > 0;
}

function tellSensitivity(
  table: RowTable,
  { measure: place, strategy, against }: Pair,
  base: Interval,
  factors: readonly FactorInfluence[],
  flippedShare: number,
): Text {
  const { name } = natureOf(table.experiment.measures[place] as Measure);
  const a = nameOf(table, strategy);
  const b = nameOf(table, against);
  const en = `between ${quote(a, "en")} and ${quote(b, "en")} on ${inSentence(name)}`;
  const fr = `entre ${quote(a, "fr")} et ${quote(b, "fr")} sur le critère ${quote(name, "fr")}`;
  const flipping = factors.filter(({ flips }) => flips).slice(0, MOST_NAMED);
  const list = (locale: "en" | "fr") => flipping.map((factor) => quote(factor.name, locale)).join(", ");
  const strongest = factors[0]?.name ?? { en: "", fr: "" };
  const share: readonly Text[] =
    flippedShare > 0
      ? [
          {
            en: `It is the other one at ${tellShare(flippedShare, "en")} of the points that were tried.`,
            fr: `Elle est inverse en ${tellShare(flippedShare, "fr")} des points essayés.`,
          },
        ]
      : [];
  if (base.low <= 0 && base.high >= 0) {
    return join([
      {
        en: `The answer ${en} is open whatever is assumed; ${quote(strongest, "en")} moves it most.`,
        fr: `La réponse ${fr} reste ouverte\u202f; ${quote(strongest, "fr")} la déplace le plus.`,
      },
      NOT_A_FORECAST,
    ]);
  }
  const flip: Text =
    flipping.length > 0
      ? {
          en: `The answer ${en} flips with ${list("en")}.`,
          fr: `La réponse ${fr} s’inverse avec ${list("fr")}.`,
        }
      : {
          en: `No single assumption that was varied flips the answer ${en}; ${quote(strongest, "en")} moves it most.`,
          fr: `Aucune hypothèse essayée n’inverse à elle seule la réponse ${fr}\u202f; ${quote(strongest, "fr")} la déplace le plus.`,
        };
  return join([flip, ...share, NOT_A_FORECAST]);
}
