/** Owns the reading of the lab's own YAML files: what is wrong is a problem with a place, like everywhere. */

import type { Parsed, Problem } from "../contract/problem.ts";
import type { Text } from "../contract/text.ts";
import { readYaml } from "../scenario/read-yaml.ts";
import { listWords, say } from "../scenario/sentence.ts";
import { Spot } from "../scenario/spot.ts";

/**
 * Reads the list under one key of a file.
 * @param readEntry one entry; what it reports makes the file bad
 */
export function readList<Entry>(
  file: string,
  text: string,
  key: string,
  readEntry: (spot: Spot) => Entry,
): Parsed<readonly Entry[]> {
  const { source, problems: early } = readYaml(file, text);
  if (!source || early.length > 0) return { ok: false, problems: early };
  const problems: Problem[] = [];
  const root = Spot.root(source, problems);
  const list = root.at(key);
  if (!Array.isArray(list.value)) {
    list.report(
      say(`the list \`${key}\` is missing`, `la liste \`${key}\` manque`),
      say("add it", "ajoutez-la"),
    );
  }
  const entries = list.items().map(readEntry);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: entries };
}

/** Says that a key is none of those that an entry may have. */
export function refuseOtherKeys(spot: Spot, keys: readonly string[]): void {
  for (const key of spot.keys()) {
    if (keys.includes(key)) continue;
    spot
      .at(key)
      .report(
        say(`\`${key}\` is not a key here`, `\`${key}\` n’est pas une clé ici`),
        say(`write one of ${listWords(keys)}`, `écrivez l’une de ${listWords(keys)}`),
      );
  }
}

/** The text that must stand here. */
export function readWord(spot: Spot): string {
  const text = spot.text();
  if (text === null || text === "") {
    spot.report(say("a text is missing", "un texte manque"), say("write it", "écrivez-le"));
  }
  return text ?? "";
}

/** One of the words; the first where none is given. */
export function readChoice<Word extends string>(spot: Spot, words: readonly [Word, ...Word[]]): Word {
  if (spot.value === undefined) return words[0];
  const found = words.find((word) => word === spot.value);
  if (found === undefined) {
    spot.report(
      say("this is not one of the words known here", "ce n’est pas l’un des mots connus ici"),
      say(`write one of ${listWords(words)}`, `écrivez l’un de ${listWords(words)}`),
    );
  }
  return found ?? words[0];
}

/** The number that must stand here. */
export function readNumber(spot: Spot): number {
  const value = spot.number();
  if (value === null)
    spot.report(say("a number is missing", "un nombre manque"), say("write it", "écrivez-le"));
  return value ?? 0;
}

/** A text in both languages that must stand here. */
export function readText(spot: Spot): Text {
  refuseOtherKeys(spot, ["en", "fr"]);
  return { en: readWord(spot.at("en")), fr: readWord(spot.at("fr")) };
}

/** A text in both languages; one word serves both, as names do. */
export function readTextOrWord(spot: Spot): Text {
  const word = spot.text();
  return word === null ? readText(spot) : { en: word, fr: word };
}
