/** Reads the pattern table and the list of explained misses. */

import type { Parsed } from "../../contract/problem.ts";
import { say } from "../../scenario/sentence.ts";
import type { Spot } from "../../scenario/spot.ts";
import {
  readChoice,
  readList,
  readNumber,
  readText,
  readTextOrWord,
  readWord,
  refuseOtherKeys,
} from "../read-list.ts";
import type { Explanation, Pattern, Target } from "./pattern.ts";

/** At most so many rows may miss with an explanation. */
export const MOST_EXPLAINED = 2;

/** @param measures names that rows may call */
export function readPatterns(
  file: string,
  text: string,
  measures: readonly string[],
): Parsed<readonly Pattern[]> {
  return readList(file, text, "patterns", (spot): Pattern => {
    refuseOtherKeys(spot, [
      ...["id", "title", "measure", "source", "code", "origin", "setting", "note", "targets"],
    ]);
    const measure = readWord(spot.at("measure"));
    if (measure !== "" && !measures.includes(measure)) {
      spot
        .at("measure")
        .report(
          say(`there is no measure \`${measure}\``, `la mesure \`${measure}\` n’existe pas`),
          say(`write one of ${measures.join(", ")}`, `écrivez l’une de ${measures.join(", ")}`),
        );
    }
    return {
      id: readWord(spot.at("id")),
      title: readText(spot.at("title")),
      measure,
      source: readTextOrWord(spot.at("source")),
      code: readChoice(spot.at("code"), ["A", "S1", "S2", "M", "D"]),
      origin: readChoice(spot.at("origin"), ["tuned", "emergent"]),
      setting: readText(spot.at("setting")),
      note: spot.at("note").value === undefined ? null : readText(spot.at("note")),
      targets: spot.at("targets").items().map(readTarget),
    };
  });
}

function readTarget(spot: Spot): Target {
  refuseOtherKeys(spot, ["id", "label", "published", "tolerance", "unit", "statistic", "compare"]);
  const published = spot.at("published");
  const range = published.numbers(2);
  const [low, high] = range ?? [readNumber(published), readNumber(published)];
  return {
    id: readWord(spot.at("id")),
    label: readText(spot.at("label")),
    published: [low as number, high as number],
    tolerance: spot.at("tolerance").value === undefined ? 0 : readNumber(spot.at("tolerance")),
    unit: readChoice(spot.at("unit"), ["percent", "points", "ratio", "weeks", "grade", "curve"]),
    statistic: readChoice(spot.at("statistic"), ["mean", "median", "share"]),
    compare: readChoice(spot.at("compare"), ["within", "at-least", "below"]),
  };
}

/** Explained misses; more than two are a problem of the file. */
export function readExplanations(
  file: string,
  text: string,
  patterns: readonly Pattern[],
): Parsed<readonly Explanation[]> {
  let count = 0;
  return readList(file, text, "explained", (spot): Explanation => {
    refuseOtherKeys(spot, ["pattern", "why", "tried"]);
    if (++count === MOST_EXPLAINED + 1) {
      spot.report(
        say(
          `more than ${MOST_EXPLAINED} rows are explained away`,
          `plus de ${MOST_EXPLAINED} lignes sont excusées`,
        ),
        say("mend the model instead", "réparez plutôt le modèle"),
      );
    }
    const pattern = readWord(spot.at("pattern"));
    if (!patterns.some(({ id }) => id === pattern)) {
      spot
        .at("pattern")
        .report(
          say(`there is no pattern \`${pattern}\``, `le motif \`${pattern}\` n’existe pas`),
          say("name a row of patterns.yaml", "nommez une ligne de patterns.yaml"),
        );
    }
    const tried = spot.at("tried").items().map(readText);
    if (tried.length === 0) {
      spot
        .at("tried")
        .report(
          say("it does not say what was tried", "il n’est pas dit ce qui a été essayé"),
          say("list it", "donnez-en la liste"),
        );
    }
    return { pattern, why: readText(spot.at("why")), tried };
  });
}
