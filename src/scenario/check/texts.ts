/** Braces in texts: the body of an incident may name three things, nothing else is filled in anywhere. */

import { findNearMiss } from "../near-miss.ts";
import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";

const bodyNames = ["department", "assistant", "count"];
/** No file of ours is nested deeper; a file that is has been refused by its schema. */
const deepest = 12;

/** Checks every text in both languages below a place. */
export function checkTexts(spot: Spot, key = "", depth = 0): void {
  if (depth > deepest) return;
  const keys = spot.keys();
  if (keys.includes("en") && keys.includes("fr")) {
    for (const language of ["en", "fr"]) checkBraces(spot.at(language), key === "body" ? bodyNames : []);
    return;
  }
  for (const child of keys) checkTexts(spot.at(child), child, depth + 1);
  for (const item of spot.items()) checkTexts(item, key, depth + 1);
}

function checkBraces(spot: Spot, names: readonly string[]): void {
  const text = spot.text();
  if (text === null) return;
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map((match) => match[1] ?? "")
    .find((name) => !names.includes(name));
  const stray = /[{}]/.exec(text.replace(/\{[^{}]*\}/g, ""));
  if (unknown === undefined && stray === null) return;
  const shown = unknown === undefined ? (stray?.[0] ?? "{") : `{${unknown}}`;
  const nearest = unknown === undefined ? undefined : findNearMiss(unknown, names);
  const what = say(
    `${quoteWord(shown)} stands for nothing in this text`,
    `${quoteWord(shown)} ne désigne rien dans ce texte`,
  );
  if (nearest !== undefined) {
    spot.report(what, say(`did you mean \`{${nearest}}\`?`, `vouliez-vous écrire \`{${nearest}}\` ?`));
    return;
  }
  const allowed = names.map((name) => `\`{${name}}\``).join(", ");
  spot.report(
    what,
    names.length > 0
      ? say(`use ${allowed}, or no braces`, `utilisez ${allowed}, ou aucune accolade`)
      : say("write it without braces", "écrivez-le sans accolades"),
  );
}
