/** Text to YAML: everything that can be wrong before anyone asks what the file means. Never throws. */

import { isAlias, isScalar, visit } from "yaml";
import type { Problem } from "../contract/problem.ts";
import { mendYaml } from "./mend-yaml.ts";
import { problemAt, quoteWord, say } from "./sentence.ts";
import { type Place, placeAt, type SourceFile } from "./source-file.ts";
import { explainYamlError } from "./yaml-error.ts";

/** Larger files are refused unread: no scenario needs it. */
export const largestFile = 1_000_000;
/** References (`*name`) a file may hold. */
export const mostAliases = 50;
const deepestNesting = 60;

/** What reading a file gave: problems, and the file itself unless they forbid going on. */
export interface ReadFile {
  readonly source: SourceFile | null;
  readonly problems: readonly Problem[];
}

/** Reads YAML text. Syntax errors, binary junk, aliases beyond 50 and the like come back as problems. */
export function readYaml(file: string, rawText: string): ReadFile {
  const text = rawText.startsWith("\ufeff") ? rawText.slice(1) : rawText;
  const unreadable = findUnreadable(file, text);
  if (unreadable) return { source: null, problems: [unreadable] };
  try {
    return readDocument(file, text);
  } catch {
    // The parser recurses: what is nested beyond its stack ends here.
    return { source: null, problems: [tooDeep(file, { line: 1, column: 1 })] };
  }
}

function findUnreadable(file: string, text: string): Problem | null {
  const top = { line: 1, column: 1 };
  if (text.length > largestFile) {
    return problemAt(
      file,
      top,
      say(`the file holds ${text.length} characters`, `le fichier compte ${text.length} caractères`),
      say(
        "keep it below 1,000,000; split it or remove what is not a scenario",
        "restez sous 1 000 000 ; découpez-le ou retirez ce qui n’est pas un scénario",
      ),
    );
  }
  if (text.trim() === "") {
    return problemAt(
      file,
      top,
      say("the file is empty", "le fichier est vide"),
      say(
        "write at least `id:` and what the scenario offers, or start from a copy of one that works",
        "écrivez au moins `id:` et ce que le scénario propose, ou partez d’une copie d’un scénario qui fonctionne",
      ),
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const junk = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.exec(text);
  if (!junk) return null;
  const before = text.slice(0, junk.index).split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return junk[0] === "\ufffd"
    ? problemAt(
        file,
        place,
        say("a character here is not valid UTF-8", "un caractère n’est pas en UTF-8 valide"),
        say(
          "save the file as UTF-8 (in your editor: save with encoding)",
          "enregistrez le fichier en UTF-8 (dans l’éditeur : enregistrer avec l’encodage)",
        ),
      )
    : problemAt(
        file,
        place,
        say(
          "this is not text: it holds a control character",
          "ce n’est pas du texte : on y trouve un caractère de contrôle",
        ),
        say("give a YAML file saved as UTF-8 text", "donnez un fichier YAML enregistré en texte UTF-8"),
      );
}

function tooDeep(file: string, place: Place): Problem {
  return problemAt(
    file,
    place,
    say(
      `lists or keys are nested more than ${deepestNesting} deep`,
      `listes ou clés sont imbriquées sur plus de ${deepestNesting} niveaux`,
    ),
    say(
      "write the file flat, as the files of the catalogue are",
      "écrivez le fichier à plat, comme ceux du catalogue",
    ),
  );
}

/** Bracket depth of flow collections, before a recursive parser meets them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === "[" || letter === "{") depth++;
    else if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
    if (depth > 1000) return true;
  }
  return false;
}

function readDocument(file: string, text: string): ReadFile {
  if (isTooDeep(text)) return { source: null, problems: [tooDeep(file, { line: 1, column: 1 })] };
  const { document, lines, mendedLines, lost, ...mended } = mendYaml(file, text);
  const problems = [...mended.problems];
  if (lost) return { source: null, problems };

  let aliases = 0;
  let refused: Problem | null = null;
  const unresolved: Place[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      const place = placeAt(lines, node.range?.[0] ?? 0);
      if (isAlias(node)) {
        if (++aliases > mostAliases) refused = tooManyAliases(file, place);
        else if (!node.resolve(document)) unresolved.push(place);
      }
      if (ancestors.length > deepestNesting * 2) refused = tooDeep(file, place);
      return refused ? visit.BREAK : undefined;
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key) || pair.key.value !== "__proto__") return;
      problems.push(forbiddenKey(file, placeAt(lines, pair.key.range?.[0] ?? 0), pair.key.value));
    },
  });
  if (refused) return { source: null, problems: [...problems, refused] };
  for (const place of unresolved) {
    const { what, remedy } = explainYamlError("BAD_ALIAS", text, [0, 0]);
    problems.push(problemAt(file, place, what, remedy));
  }
  if (unresolved.length > 0) return { source: null, problems };

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return { source: null, problems: [...problems, tooManyAliases(file, { line: 1, column: 1 })] };
  }
  return { source: { file, document, lines, value, mendedLines }, problems };
}

function tooManyAliases(file: string, place: Place): Problem {
  return problemAt(
    file,
    place,
    say(
      `references (\`*name\`) unfold into more than ${mostAliases} parts`,
      `les renvois (\`*nom\`) se déplient en plus de ${mostAliases} parties`,
    ),
    say("write the values out instead of referring to them", "écrivez les valeurs au lieu d’y renvoyer"),
  );
}

function forbiddenKey(file: string, place: Place, key: string): Problem {
  return problemAt(
    file,
    place,
    say(`${quoteWord(key)} cannot be a key`, `${quoteWord(key)} ne peut pas servir de clé`),
    say("remove it", "retirez-la"),
  );
}
