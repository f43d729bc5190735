/** The YAML parser's complaints in our own words, by its error codes. */

import type { ErrorCode } from "yaml";
import type { Text } from "../contract/text.ts";
import { quoteWord, say } from "./sentence.ts";

/** The parser's codes, and slips that it does not tell apart. */
export type SlipCode = ErrorCode | "DASH_WITHOUT_SPACE";

export interface Explanation {
  readonly what: Text;
  readonly remedy: Text;
}

const indentRemedy = say(
  "indent with two spaces a level, and line up the keys of one group",
  "indentez de deux espaces par niveau et alignez les clés d’un même groupe",
);
const quoteRemedy = say(
  "put the text in double quotes, or close the quote or bracket that is open",
  "mettez le texte entre guillemets droits, ou fermez le guillemet ou le crochet ouvert",
);
const plainRemedy = say(
  "write a plain value: text, number, `true`, `false`, list or keys",
  "écrivez une valeur simple : texte, nombre, `true`, `false`, liste ou clés",
);

const explanations: Partial<Record<SlipCode, Explanation>> = {
  DASH_WITHOUT_SPACE: {
    what: say("a dash is not followed by a space", "un tiret n’est pas suivi d’une espace"),
    remedy: say("write `- ` before each item of a list", "écrivez `- ` devant chaque élément d’une liste"),
  },
  TAB_AS_INDENT: {
    what: say("a tab is used to indent", "une tabulation sert d’indentation"),
    remedy: say("use spaces, two a level", "utilisez des espaces, deux par niveau"),
  },
  BAD_INDENT: {
    what: say("the indentation does not fit", "l’indentation ne tombe pas juste"),
    remedy: indentRemedy,
  },
  MISSING_CHAR: {
    what: say(
      "a quote, bracket, comma or colon is missing",
      "il manque un guillemet, un crochet, une virgule ou deux-points",
    ),
    remedy: quoteRemedy,
  },
  UNEXPECTED_TOKEN: {
    what: say("something here cannot be read as YAML", "quelque chose ici ne se lit pas comme du YAML"),
    remedy: quoteRemedy,
  },
  BAD_SCALAR_START: {
    what: say("a text cannot start with this character", "un texte ne peut pas commencer par ce caractère"),
    remedy: say("put the text in double quotes", "mettez le texte entre guillemets droits"),
  },
  BAD_DQ_ESCAPE: {
    what: say(
      "a backslash in double quotes is followed by a letter it does not know",
      "une barre oblique inverse entre guillemets est suivie d’une lettre inconnue",
    ),
    remedy: say(
      "double the backslash, or use single quotes",
      "doublez la barre, ou utilisez des apostrophes droites",
    ),
  },
  MULTILINE_IMPLICIT_KEY: {
    what: say(
      "a key runs over several lines, or its colon or the space after it is missing",
      "une clé s’étend sur plusieurs lignes, ou ses deux-points ou l’espace qui les suit manquent",
    ),
    remedy: say("write `key: value` on one line", "écrivez `clé: valeur` sur une ligne"),
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: say("there are two keys on one line", "il y a deux clés sur une même ligne"),
    remedy: say(
      "put each key on its own line, or the text that holds a colon in double quotes",
      "mettez chaque clé sur sa ligne, ou le texte qui contient deux-points entre guillemets droits",
    ),
  },
  BLOCK_IN_FLOW: {
    what: say("a block stands inside brackets", "un bloc se trouve entre crochets"),
    remedy: say("write it all in brackets, or none of it", "écrivez tout entre crochets, ou rien"),
  },
  BAD_COLLECTION_TYPE: {
    what: say("keys and list items are mixed", "clés et éléments de liste sont mêlés"),
    remedy: indentRemedy,
  },
  BAD_ALIAS: {
    what: say("a reference (`*name`) leads nowhere", "un renvoi (`*nom`) ne mène nulle part"),
    remedy: say("write the value out", "écrivez la valeur"),
  },
  KEY_OVER_1024_CHARS: {
    what: say("a key is longer than 1,024 characters", "une clé dépasse 1 024 caractères"),
    remedy: say("write `key: value` on one line", "écrivez `clé: valeur` sur une ligne"),
  },
  NON_STRING_KEY: {
    what: say("a key is not a word", "une clé n’est pas un mot"),
    remedy: say(
      "write a key as lower-case words joined by hyphens",
      "écrivez une clé en mots minuscules reliés par des traits d’union",
    ),
  },
  MULTIPLE_DOCS: {
    what: say(
      "the file holds a second document after `---`",
      "le fichier contient un second document après `---`",
    ),
    remedy: say("keep one document to a file", "gardez un document par fichier"),
  },
  TAG_RESOLVE_FAILED: {
    what: say("a tag (`!name`) is not known here", "une étiquette (`!nom`) n’est pas connue ici"),
    remedy: plainRemedy,
  },
  RESOURCE_EXHAUSTION: {
    what: say(
      "lists or keys are nested too deep to be read",
      "listes ou clés sont trop imbriquées pour être lues",
    ),
    remedy: say(
      "write the file flat, as the files of the catalogue are",
      "écrivez le fichier à plat, comme ceux du catalogue",
    ),
  },
  BAD_DIRECTIVE: {
    what: say(
      "a line that starts with `%` is not known here",
      "une ligne qui commence par `%` n’est pas connue ici",
    ),
    remedy: say("remove it", "retirez-la"),
  },
};

const fallback: Explanation = {
  what: say("this cannot be read as YAML", "ceci ne se lit pas comme du YAML"),
  remedy: plainRemedy,
};

/** What is wrong and what to write, for a complaint of the parser about a stretch of text. */
export function explainYamlError(
  code: SlipCode,
  text: string,
  position: readonly [number, number],
): Explanation {
  if (code === "DUPLICATE_KEY") {
    const key = /^[\w.-]+/.exec(text.slice(position[0], position[0] + 60))?.[0];
    const named = key === undefined ? "" : ` ${quoteWord(key)}`;
    return {
      what: say(`the key${named} is given twice`, `la clé${named} est donnée deux fois`),
      remedy: say("keep one of them", "n’en gardez qu’une"),
    };
  }
  return explanations[code] ?? fallback;
}
