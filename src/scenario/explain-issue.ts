/** Turns what a schema found into problems with places and sentences of our own. */

import * as z from "zod";
import type { Problem } from "../contract/problem.ts";
import type { Text } from "../contract/text.ts";
import { expectation, oneOf, optionWords, schemaAt } from "./expectation.ts";
import { findNearMiss } from "./near-miss.ts";
import { idPattern } from "./schema/common.ts";
import { describeValue, listWords, problemAt, quoteWord, say, suggest } from "./sentence.ts";
import { locate, type Path, type SourceFile } from "./source-file.ts";

/** Every issue of one file as problems, in the order of the file. */
export function explainIssues(
  source: SourceFile,
  schema: z.ZodType,
  found: readonly z.core.$ZodIssue[],
): Problem[] {
  const issues = found.flatMap((issue) => settleUnion(issue, source.value));
  const misspelt = new Set<string>();
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    // Reading has said so already.
    const keys = issue.keys.filter((key) => key !== "__proto__");
    for (const key of keys) problems.push(explainKey(source, schema, toPath(issue.path), key, misspelt));
  }
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") continue;
    const path = toPath(issue.path);
    // A key with a slip in it is one problem, not "unknown" and "missing" at once.
    if (misspelt.has(JSON.stringify(path))) continue;
    problems.push(explainValue(source, schema, path, issue));
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Of what can be one or a list, the issues of the form that was meant; other issues as they are. */
function settleUnion(issue: z.core.$ZodIssue, root: unknown): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const isList = Array.isArray(valueAt(root, toPath(issue.path)));
  const forms = issue.errors.map((errors) => errors.flatMap((error) => settleUnion(error, root)));
  const isWhole = (form: readonly z.core.$ZodIssue[]) =>
    form.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));
  const meant = (isList ? forms.find((form) => !isWhole(form)) : undefined) ?? forms[0] ?? [];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function toPath(path: readonly PropertyKey[]): Path {
  return path.map((segment) => (typeof segment === "number" ? segment : String(segment)));
}

/** The value at a path, undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

function explainKey(
  source: SourceFile,
  schema: z.ZodType,
  path: Path,
  key: string,
  misspelt: Set<string>,
): Problem {
  const owner = schemaAt(schema, path, source.value);
  const known = owner instanceof z.ZodObject ? Object.keys(owner.shape) : [];
  const present = valueAt(source.value, path);
  const absent = known.filter(
    (word) => typeof present !== "object" || present === null || !Object.hasOwn(present, word),
  );
  const nearest = findNearMiss(key, absent);
  if (nearest !== undefined) misspelt.add(JSON.stringify([...path, nearest]));
  const place = locate(source, [...path, key], "key");
  const remedy =
    nearest === undefined
      ? say(
          `remove it; the keys here are ${listWords(known)}`,
          `retirez-la ; les clés sont ici ${listWords(known)}`,
        )
      : suggest(nearest, known);
  return problemAt(
    source.file,
    place,
    say(`the key ${quoteWord(key)} is not known here`, `la clé ${quoteWord(key)} n’est pas connue ici`),
    remedy,
  );
}

function explainValue(source: SourceFile, schema: z.ZodType, path: Path, issue: z.core.$ZodIssue): Problem {
  const value = valueAt(source.value, path);
  const expected = expectation(schemaAt(schema, path, source.value));
  const write = say(`write ${expected.en}`, `écrivez ${expected.fr}`);
  const place = locate(source, path);
  const name = nameOf(path);
  if (path.length === 0) {
    const here = describeValue(value);
    return problemAt(
      source.file,
      place,
      say(`the file holds ${here.en}, not keys`, `le fichier contient ${here.fr}, pas des clés`),
      write,
    );
  }
  if (value === undefined && issue.code !== "too_small") {
    const key = String(path.at(-1));
    const words = optionWords(schemaAt(schema, path.slice(0, -1), source.value) ?? schema);
    const { en, fr } = issue.code === "invalid_union" && words.length > 0 ? oneOf(words) : expected;
    const remedy = say(`add \`${key}:\` with ${en}`, `ajoutez \`${key}:\` avec ${fr}`);
    return problemAt(source.file, place, say(`${name.en} is missing`, `il manque ${name.fr}`), remedy);
  }
  if (issue.code === "invalid_value" && typeof value === "string") {
    return problemAt(source.file, place, isNot(name, value), suggestWord(value, issue.values.map(String)));
  }
  if (issue.code === "invalid_union") {
    const words = optionWords(schemaAt(schema, path.slice(0, -1), source.value) ?? schema);
    return problemAt(source.file, place, isNot(name, value), suggestWord(value, words));
  }
  const id =
    issue.code === "invalid_format" && issue.pattern?.includes(idPattern.source) ? toId(value) : null;
  const remedy = id === null ? write : say(`write \`${id}\``, `écrivez \`${id}\``);
  return problemAt(source.file, place, describeIssue(name, value, issue), remedy);
}

/** An id out of words with capitals, spaces or accents; null where nothing is left. */
function toId(value: unknown): string | null {
  const plain = String(value)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "")
    .slice(0, 40);
  return idPattern.test(id) ? id : null;
}

function suggestWord(value: unknown, words: readonly string[]): Text {
  return suggest(typeof value === "string" ? findNearMiss(value, words) : undefined, words);
}

function isNot(name: Text, value: unknown): Text {
  const here = describeValue(value);
  return say(
    `${name.en} is ${here.en}, which is not known here`,
    `${name.fr} vaut ${here.fr}, qui n’est pas connu ici`,
  );
}

function describeIssue(name: Text, value: unknown, issue: z.core.$ZodIssue): Text {
  if (value === null) return say(`${name.en} is empty`, `${name.fr} est vide`);
  const isSize = issue.code === "too_small" || issue.code === "too_big";
  if (isSize && Array.isArray(value)) {
    return say(`${name.en} holds ${value.length} items`, `${name.fr} compte ${value.length} éléments`);
  }
  if (isSize && typeof value === "string" && value.trim() !== "") {
    return say(
      `${name.en} is ${value.length} characters long`,
      `${name.fr} compte ${value.length} caractères`,
    );
  }
  const here = describeValue(value);
  return say(`${name.en} is ${here.en}`, `${name.fr} vaut ${here.fr}`);
}

/** How to name a part of a file: its key, or its rank in a list. */
export function nameOf(path: Path): Text {
  const last = path.at(-1);
  if (typeof last !== "number") return say(quoteWord(String(last ?? "")), quoteWord(String(last ?? "")));
  const list = quoteWord(String(path.findLast((segment) => typeof segment === "string") ?? ""));
  return say(`item ${last + 1} of ${list}`, `l’élément ${last + 1} de ${list}`);
}
