/** Builds the sentences of problems in both languages. What is said when is decided by those who call it. */

import type { Problem } from "../contract/problem.ts";
import type { Text } from "../contract/text.ts";
import type { Place } from "./source-file.ts";

const narrowSpace = "\u202f";

/** A sentence in both languages; French punctuation gets its narrow spaces here. */
export function say(en: string, fr: string): Text {
  return { en, fr: fr.replace(/ ([;:!?%€»])/g, `${narrowSpace}$1`).replace(/« /g, `«${narrowSpace}`) };
}

/** A problem at a place of a file. */
export function problemAt(file: string, place: Place, what: Text, remedy: Text): Problem {
  return { file, line: place.line, column: place.column, what, remedy };
}

/** A word of the file as it stands there, without what could upset a terminal, and not too long. */
export function quoteWord(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const clean = word.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ").trim();
  return `\`${clean.length > 40 ? `${clean.slice(0, 39)}…` : clean}\``;
}

/** What stands in the file, in a few words. */
export function describeValue(value: unknown): Text {
  if (value === null || value === undefined) return say("nothing", "rien");
  if (Array.isArray(value)) {
    return value.length === 0 ? say("an empty list", "une liste vide") : say("a list", "une liste");
  }
  if (typeof value === "object") return say("a group of keys", "un groupe de clés");
  if (typeof value === "string") {
    return value.trim() === ""
      ? say("an empty text", "un texte vide")
      : say(`the text ${quoteWord(value)}`, `le texte ${quoteWord(value)}`);
  }
  return say(quoteWord(String(value)), quoteWord(String(value)));
}

/** A list of words for a remedy, cut where it would fill the screen. */
export function listWords(words: readonly string[], limit = 14): string {
  const shown = words.slice(0, limit).map(quoteWord).join(", ");
  return words.length > limit ? `${shown}…` : shown;
}

/** What to write instead of a word that is not among the candidates. */
export function suggest(nearest: string | undefined, candidates: readonly string[]): Text {
  if (nearest !== undefined) {
    return say(`did you mean ${quoteWord(nearest)}?`, `vouliez-vous écrire ${quoteWord(nearest)} ?`);
  }
  if (candidates.length === 0) return say("remove it", "retirez-le");
  return say(`write one of ${listWords(candidates)}`, `écrivez l’un de ceux-ci : ${listWords(candidates)}`);
}
