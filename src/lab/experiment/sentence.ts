/** Says what a result means in one plain sentence, in both languages. */

import type { Measure, MeasureNature } from "../../contract/experiment.ts";
import type { ComparisonResult } from "../../contract/experiment-result.ts";
import type { Locale, Text } from "../../contract/text.ts";
import { natureOf } from "./measure.ts";
import type { Pair } from "./pair.ts";
import { answerPoints, isSampleOfPoints, type RowTable } from "./row-table.ts";

/** Goes with every result. */
export const NOT_A_FORECAST: Text = {
  en: "Teaching model, not a forecast.",
  fr: "Modèle pédagogique, pas une prévision.",
};

/** Digits that are told; more would pretend. */
const DIGITS = 3;
/** Share of stopped runs from which it has to be said. */
const WORTH_SAYING = 0.05;

/** A number with three digits that mean something, grouped as the language has it. */
export function tellNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const whole = String(Math.trunc(size)).length;
  const scale = 10 ** Math.max(0, whole - DIGITS);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const rounded =
    scale > 1 ? String(Math.round(size / scale) * scale) : String(Number(size.toFixed(decimals)));
  const [left = "", right = ""] = rounded.split(".");
  const grouped = left.replace(/\B(?=(\d{3})+$)/g, locale === "en" ? "," : "\u202f");
  const sign = value < 0 && Number(rounded) !== 0 ? "−" : "";
  return `${sign}${grouped}${right === "" ? "" : `${locale === "en" ? "." : ","}${right}`}`;
}

/** A number in the unit of its measure. */
export function tellAmount(value: number, unit: MeasureNature["unit"], locale: Locale): string {
  const number = tellNumber(unit === "ratio" ? value * 100 : value, locale);
  if (unit === "euro" && locale === "en") return number.replace(/^(−?)/, "$1€");
  const word = unitWord(unit, locale);
  return word === "" ? number : `${number}\u00a0${word}`;
}

function unitWord(unit: MeasureNature["unit"], locale: Locale): string {
  if (unit === "euro") return "€";
  if (unit === "count") return "";
  return unit === "hours" ? (locale === "fr" ? "heures" : "hours") : "points";
}

/** From one difference to another, in the unit of their measure. */
export function tellRange(low: number, high: number, unit: MeasureNature["unit"], locale: Locale): string {
  const scale = unit === "ratio" ? 100 : 1;
  const [from, to] = [low, high].map((value) => tellNumber(value * scale, locale));
  const middle = locale === "fr" ? "à" : "to";
  if (unit === "euro" && locale === "en") {
    return [from, to].map((number) => number?.replace(/^(−?)/, "$1€")).join(` ${middle} `);
  }
  const word = unitWord(unit, locale);
  return `${from} ${middle} ${to}${word === "" ? "" : `\u00a0${word}`}`;
}

/** A share in whole per cent. */
export function tellShare(share: number, locale: Locale): string {
  const number = String(Math.round(share * 100));
  return locale === "fr" ? `${number}\u202f%` : `${number}%`;
}

/** A name between the marks of the language. */
export function quote(name: Text, locale: Locale): string {
  return locale === "fr" ? `«\u202f${name.fr}\u202f»` : `“${name.en}”`;
}

/** The name of a measure within an English sentence. */
export function inSentence({ en }: Text): string {
  return en.charAt(0).toLowerCase() + en.slice(1);
}

/** One sentence about a comparison, then what has to be known with it. */
export function tellComparison(
  table: RowTable,
  pair: Pair,
  result: Omit<ComparisonResult, "sentence">,
  comparisons: number,
): Text {
  const measure = table.experiment.measures[pair.measure] as Measure;
  const { name, unit } = natureOf(measure);
  const seeds = isSampleOfPoints(table)
    ? { en: "points of the design", fr: "points du plan" }
    : { en: "seeds", fr: "graines" };
  const { low, high } = result.corrected;
  const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((x, y) => x - y);
  const isOpen = result.verdict === "open";
  const isBetter = result.verdict === "better";
  const held = isOpen || isBetter ? result.betterShare : 1 - result.betterShare;
  const tell = (locale: Locale): string => {
    const a = quote(nameOf(table, pair.strategy), locale);
    const b = quote(nameOf(table, pair.against), locale);
    const range = isOpen ? tellRange(low, high, unit, locale) : tellRange(least, most, unit, locale);
    const size = `${range} (${tellCorrection(comparisons, locale)})`;
    const share = `${tellShare(held, locale)} ${locale === "fr" ? `des ${seeds.fr}` : `of ${seeds.en}`}`;
    if (locale === "en") {
      return isOpen
        ? `On ${inSentence(name)}, nothing certain parts ${a} from ${b}: the difference runs from ${size}, and ${a} is ahead in ${share}.`
        : `${a} does ${isBetter ? "better" : "worse"} than ${b} on ${inSentence(name)}, by ${size}, in ${share}.`;
    }
    const criterion = `sur le critère ${quote(name, "fr")}`;
    return isOpen
      ? `Rien de sûr ne sépare ${a} de ${b} ${criterion}\u202f: l’écart va de ${size}, et ${a} devance dans ${share}.`
      : `${a} fait ${isBetter ? "mieux" : "moins bien"} que ${b} ${criterion}, de ${size}, dans ${share}.`;
  };
  const where = table.scenarios.length > 1 ? table.scenarios[pair.scenario]?.title : undefined;
  const place = where ? [{ en: `${where.en}:`, fr: `${where.fr}\u202f:` }] : [];
  const stopped = tellStopped(table, pair);
  return join([...place, { en: tell("en"), fr: tell("fr") }, ...stopped, NOT_A_FORECAST]);
}

function tellCorrection(comparisons: number, locale: Locale): string {
  if (comparisons === 1) return locale === "en" ? "95%" : "95\u202f%";
  return locale === "en"
    ? `95%, corrected for ${comparisons} comparisons`
    : `95\u202f%, corrigé pour ${comparisons} comparaisons`;
}

/** A run that the board stopped has had less time than the others. */
function tellStopped(table: RowTable, { scenario, strategy, against }: Pair): readonly Text[] {
  return [strategy, against].flatMap((one) => {
    const rows = answerPoints(table).flatMap(({ index }) => table.rowsOf(scenario, index, one));
    const share = rows.filter(({ ending }) => ending === "stopped").length / rows.length;
    if (!(share >= WORTH_SAYING)) return [];
    const name = nameOf(table, one);
    return [
      {
        en: `The board stopped ${quote(name, "en")} in ${tellShare(share, "en")} of its runs, and its numbers end there.`,
        fr: `La direction a arrêté ${quote(name, "fr")} dans ${tellShare(share, "fr")} de ses parties, et ses chiffres s’arrêtent là.`,
      },
    ];
  });
}

/** What a person calls a strategy. */
export function nameOf({ strategies }: RowTable, strategy: number): Text {
  return strategies[strategy]?.title ?? { en: "", fr: "" };
}

/** Sentences one after the other. */
export function join(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(" "), fr: texts.map(({ fr }) => fr).join(" ") };
}
