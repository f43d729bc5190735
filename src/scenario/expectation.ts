/** Says in words what a schema expects, for the remedy of a problem. */

import * as z from "zod";
import type { Text } from "../contract/text.ts";
import { stepKeyPattern } from "./schema/assistant.ts";
import { idPattern, textSchema } from "./schema/common.ts";
import { datePattern } from "./schema/scenario-file.ts";
import { listWords, say } from "./sentence.ts";
import type { Path } from "./source-file.ts";

/** The schema behind `optional`, `nullable` and `default`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  return schema;
}

/** The schema of a part of a file, or null where the schema knows no such part. `value` is the whole file. */
export function schemaAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | null {
  const bare = pickOption(unwrap(schema), value);
  const [segment, ...rest] = path;
  if (segment === undefined) return bare;
  const inner = (value as Record<string | number, unknown> | null | undefined)?.[segment];
  if (bare instanceof z.ZodObject) {
    const child = Object.hasOwn(bare.shape, segment) ? bare.shape[segment] : undefined;
    return child ? schemaAt(child, rest, inner) : null;
  }
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest, inner);
  if (bare instanceof z.ZodTuple) {
    const child = bare.def.items[Number(segment)];
    return child ? schemaAt(child, rest, inner) : null;
  }
  return null;
}

/** Of alternatives, the one that the value says it is: by a key, or by being a list. */
function pickOption(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion)) {
    const isList = Array.isArray(value);
    return schema.options.find((option) => option instanceof z.ZodArray === isList) ?? schema;
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion) || typeof value !== "object" || value === null)
    return schema;
  const key = schema.def.discriminator;
  const said = (value as Record<string, unknown>)[key];
  return (
    schema.options.find((option) => option instanceof z.ZodObject && literalOf(option, key) === said) ??
    schema
  );
}

function literalOf(option: z.ZodObject, key: string): unknown {
  const literal = option.shape[key];
  return literal instanceof z.ZodLiteral ? [...literal.values][0] : undefined;
}

/** The words that tell alternatives apart, such as the kinds of effect. */
export function optionWords(schema: z.core.$ZodType): string[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return [];
  return bare.options
    .map((option) => (option instanceof z.ZodObject ? literalOf(option, bare.def.discriminator) : undefined))
    .filter((word) => typeof word === "string");
}

/** One of a few words, to follow "write". */
export function oneOf(words: readonly string[]): Text {
  return say(`one of ${listWords(words)}`, `l’un de ceux-ci : ${listWords(words)}`);
}

/** What to write where a schema holds, in both languages, to follow "write". */
export function expectation(schema: z.core.$ZodType | null): Text {
  const bare = schema && unwrap(schema);
  if (bare === textSchema)
    return say(
      "`{ en: …, fr: … }`, a text in both languages",
      "`{ en: …, fr: … }`, un texte dans les deux langues",
    );
  if (bare instanceof z.ZodString) return expectString(bare);
  if (bare instanceof z.ZodNumber) return expectNumber(bare);
  if (bare instanceof z.ZodBoolean) return say("`true` or `false`", "`true` ou `false`");
  if (bare instanceof z.ZodEnum) {
    return oneOf(bare.options.map(String));
  }
  if (bare instanceof z.ZodTuple) {
    const count = bare.def.items.length;
    return say(`a list of ${count} numbers in brackets`, `une liste de ${count} nombres entre crochets`);
  }
  if (bare instanceof z.ZodArray) {
    const { minItems: low = 0, maxItems: high } = factsOf(bare);
    if (high === undefined) return say("a list", "une liste");
    return low > 0
      ? say(`a list of ${low} to ${high} items`, `une liste de ${low} à ${high} éléments`)
      : say(`a list of at most ${high} items`, `une liste d’au plus ${high} éléments`);
  }
  if (bare instanceof z.ZodObject) {
    const words = Object.keys(bare.shape);
    return say(`a group of keys: ${listWords(words, 8)}`, `un groupe de clés : ${listWords(words, 8)}`);
  }
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const words = optionWords(bare);
    return say(
      `a group of keys with \`kind\`: ${listWords(words)}`,
      `un groupe de clés avec \`kind\` : ${listWords(words)}`,
    );
  }
  return say("what the other entries have here", "ce que les autres entrées portent ici");
}

function expectString(schema: z.ZodString): Text {
  const { pattern, maxLength } = factsOf(schema);
  if (pattern === datePattern.source)
    return say("a date such as `2026-01-05`", "une date telle que `2026-01-05`");
  if (pattern === stepKeyPattern.source) {
    return say(
      "`workflow/step`, such as `breakdown/diagnose`",
      "`processus/étape`, par exemple `breakdown/diagnose`",
    );
  }
  if (pattern === idPattern.source) {
    return say(
      "lower-case words joined by hyphens, such as `line-operator`",
      "des mots minuscules reliés par des traits d’union, par exemple `line-operator`",
    );
  }
  return maxLength === undefined
    ? say("a text", "un texte")
    : say(`a text of 1 to ${maxLength} characters`, `un texte de 1 à ${maxLength} caractères`);
}

function expectNumber(schema: z.ZodNumber): Text {
  const { minimum: low, maximum: high } = factsOf(schema);
  const name = schema.isInt ? say("a whole number", "un nombre entier") : say("a number", "un nombre");
  if (low === undefined || high === undefined || low <= -1e9) return name;
  return high >= 1e9
    ? say(`${name.en}, ${low} or more`, `${name.fr}, au moins ${low}`)
    : say(`${name.en} from ${low} to ${high}`, `${name.fr} de ${low} à ${high}`);
}

/** What a schema of one value asks for, read from its public JSON Schema. */
interface Facts {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

function factsOf(schema: z.ZodType): Facts {
  return z.toJSONSchema(schema, { io: "input" }) as Facts;
}
