/** From files to a strategy's definition, or to everything that is wrong with them. Reading is passed in. */

import type { Parsed, Problem } from "../contract/problem.ts";
import type { StrategyDefinition } from "../contract/strategy.ts";
import type { Files } from "../scenario/check/known.ts";
import { explainIssues } from "../scenario/explain-issue.ts";
import { catalogueKinds } from "../scenario/file-kind.ts";
import { findNearMiss } from "../scenario/near-miss.ts";
import { readYaml } from "../scenario/read-yaml.ts";
import { problemAt, quoteWord, say, suggest } from "../scenario/sentence.ts";
import { Spot } from "../scenario/spot.ts";
import { checkStrategy } from "./check-strategy.ts";
import { STRATEGY_NAMES } from "./find-strategy.ts";
import { type StrategyFile, strategySchema } from "./schema.ts";

/** The text of a file, or null where there is none; paths are relative to the scenarios folder. */
type ReadFile = (path: string) => string | null;

/** The file of a strategy that is named by its id; a path that ends in `.yaml` is its own. */
export function strategyPath(nameOrPath: string): string {
  return isStrategyPath(nameOrPath) ? nameOrPath : `strategy/${nameOrPath}.strategy.yaml`;
}

/** True for what is meant as a file rather than as a name. */
export function isStrategyPath(nameOrPath: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(nameOrPath);
}

/** True for a file that is meant to be a strategy: by its name, else by its rules. */
export function isStrategyFile(file: string, text: string): boolean {
  if (/\.strategy\.ya?ml$/i.test(file)) return true;
  return !/\.scenario\.ya?ml$/i.test(file) && /^rules:/m.test(text);
}

/**
 * Loads a strategy and the base that it builds on.
 * @param nameOrPath a name (`story`), or a path that ends in `.yaml` and is taken as given
 * @returns the definition, its own rules before those of the base; or all problems
 */
export function loadStrategy(nameOrPath: string, readFile: ReadFile): Parsed<StrategyDefinition> {
  const file = strategyPath(nameOrPath);
  const text = readFile(file);
  if (text === null) return { ok: false, problems: [missingFile(file)] };
  const { problems, definition } = readStrategy(file, text, readFile);
  if (problems.length > 0 || definition === null) return { ok: false, problems };
  return { ok: true, value: definition };
}

/** Everything that is wrong with a strategy file, in the order of its lines; nothing where it is good. */
export function validateStrategyText(
  file: string,
  text: string,
  readFile: ReadFile = () => null,
): readonly Problem[] {
  return readStrategy(file, text, readFile).problems;
}

interface ReadStrategy {
  readonly problems: readonly Problem[];
  readonly definition: StrategyDefinition | null;
}

function readStrategy(file: string, text: string, readFile: ReadFile): ReadStrategy {
  const { source, problems: unreadable } = readYaml(file, text);
  if (!source) return { problems: unreadable, definition: null };
  const parsed = strategySchema.safeParse(source.value);
  const found = parsed.success ? [] : explainIssues(source, strategySchema, parsed.error.issues);
  const spot = Spot.root(source, found);
  checkStrategy(spot, readCatalogue(readFile));
  const base = checkBase(spot, readFile);
  const problems = [...unreadable, ...found.filter(({ line }) => !source.mendedLines.has(line))];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success) return { problems, definition: null };
  const { id, title, summary, rules, without = [] } = parsed.data as unknown as StrategyFile;
  const inherited = (base?.rules ?? []).filter((rule) => !without.includes(rule.id));
  return { problems, definition: { id, title, summary, rules: [...rules, ...inherited] } };
}

/** Catalogues by who reads them: many strategies are loaded from one, and reading it takes most of the time. */
const catalogues = new WeakMap<ReadFile, Files>();

/** The files of the catalogue that can be read; references to others are not judged. */
function readCatalogue(readFile: ReadFile): Files {
  const known = catalogues.get(readFile);
  if (known) return known;
  const files: Files = {};
  for (const kind of catalogueKinds) {
    const path = `catalogue/${kind}.yaml`;
    const text = readFile(path);
    const source = text === null ? null : readYaml(path, text).source;
    if (source) files[kind] = Spot.root(source, []);
  }
  catalogues.set(readFile, files);
  return files;
}

/** The strategy that this one builds on, where it can be read; else what stands in the way is reported. */
function checkBase(strategy: Spot, readFile: ReadFile): StrategyFile | null {
  const spot = strategy.at("base");
  const name = spot.text();
  const without = strategy.at("without").items();
  if (name === null) {
    for (const item of without.slice(0, 1)) {
      item.report(
        say("there is no base to leave rules out of", "il n’y a pas de base dont retirer des règles"),
        say("add `base:`, or remove `without:`", "ajoutez `base:`, ou retirez `without:`"),
      );
    }
    return null;
  }
  const text = readFile(strategyPath(name));
  if (text === null) {
    spot.report(
      say(`there is no strategy ${quoteWord(name)}`, `il n’existe pas de stratégie ${quoteWord(name)}`),
      suggest(findNearMiss(name, STRATEGY_NAMES), STRATEGY_NAMES),
    );
    return null;
  }
  const { source } = readYaml(strategyPath(name), text);
  const parsed = strategySchema.safeParse(source?.value);
  const base = parsed.success ? (parsed.data as unknown as StrategyFile) : null;
  if (base === null || base.base !== undefined) {
    spot.report(
      base === null
        ? say(
            `the base ${quoteWord(name)} has problems of its own`,
            `la base ${quoteWord(name)} a elle-même des défauts`,
          )
        : say(
            `the base ${quoteWord(name)} has a base itself`,
            `la base ${quoteWord(name)} a elle-même une base`,
          ),
      say("name one that stands on its own", "nommez-en une qui se suffit à elle-même"),
    );
    return null;
  }
  checkWithout(strategy, base);
  return base;
}

/** Rules that are left out exist; rules that are added have names of their own. */
function checkWithout(strategy: Spot, base: StrategyFile): void {
  const ids = base.rules.map(({ id }) => id);
  const without = strategy.at("without").items();
  for (const item of without) {
    const word = item.text();
    if (word === null || ids.includes(word)) continue;
    item.report(
      say(`the base has no rule ${quoteWord(word)}`, `la base n’a pas de règle ${quoteWord(word)}`),
      suggest(findNearMiss(word, ids), ids),
    );
  }
  const left = without.map((item) => item.text());
  for (const rule of strategy.at("rules").items()) {
    const id = rule.at("id");
    const word = id.text();
    if (word === null || !ids.includes(word) || left.includes(word)) continue;
    id.report(
      say(`the base has a rule ${quoteWord(word)} too`, `la base a aussi une règle ${quoteWord(word)}`),
      say(
        `add ${quoteWord(word)} to \`without\` to replace it, or give this one another name`,
        `ajoutez ${quoteWord(word)} à \`without\` pour la remplacer, ou donnez à celle-ci un autre nom`,
      ),
    );
  }
}

function missingFile(path: string): Problem {
  return problemAt(
    path,
    { line: 0, column: 0 },
    say(`there is no file ${quoteWord(path)}`, `il n’y a pas de fichier ${quoteWord(path)}`),
    say(
      "give the name of a strategy, such as `story`, or the path of a `.strategy.yaml` file",
      "donnez le nom d’une stratégie, par exemple `story`, ou le chemin d’un fichier `.strategy.yaml`",
    ),
  );
}
