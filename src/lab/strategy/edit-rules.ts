/**
 * Owns the changes of a form in the text of a strategy. Only the lines of the rule that is changed are written anew:
 * everything else stays as its author wrote it, comments included.
 */

import {
  Document,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import {
  FRESH_COMMAND,
  RULE_KEYS,
  type RuleChange,
  type RuleEntry,
  type RulePath,
} from "../../contract/rule-form.ts";
import { writeYaml } from "./write-yaml.ts";

/** A rule in the text: its node, and the lines that go with it, those of comments above it included; from 0. */
interface Block {
  readonly node: YAMLMap;
  readonly start: number;
  readonly dash: number;
  readonly end: number;
}

interface Source {
  readonly document: Document;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

/** Takes a rule out of play: a condition that never holds. */
const NEVER = { not: {} };

/** The rules as they stand; null where the text is no strategy that can be read. */
export function readEntries(text: string): readonly RuleEntry[] | null {
  if (findRules(parseDocument(text))?.items.length === 0) return [];
  const source = readSource(text) ?? readSource(normalise(text) ?? "");
  return (
    source?.blocks.map(({ node, dash, end }) => {
      const isOff = findNever(node) >= 0;
      // The document is nobody else's: what switches the rule off is no condition of its own.
      switchRule(node, true);
      return { rule: node.toJS(source.document) as unknown, line: dash + 1, lastLine: end, isOff };
    }) ?? null
  );
}

/** True where the rules of another strategy come after those of the text. */
export function hasBase(text: string): boolean {
  return parseDocument(text).has("base");
}

/**
 * The text with one change made in it.
 * @returns the text as it was where it cannot be read, or where the change names what is not there
 */
export function changeRules(text: string, change: RuleChange): string {
  if (change.kind === "add" && readEntries(text)?.length === 0)
    return setRules(text, [{ id: "rule-1", do: [FRESH_COMMAND] }]);
  const source = readSource(text);
  if (source === null) {
    const block = normalise(text);
    return block === null ? text : changeRules(block, change);
  }
  const { lines, blocks } = source;
  if (change.kind === "add") return join(lines, addRule(lines, blocks));
  const block = blocks[change.rule];
  if (block === undefined) return text;
  switch (change.kind) {
    case "remove":
      return blocks.length === 1 ? setRules(text, []) : join(lines, [{ ...block, by: [] }]);
    case "move": {
      const other = blocks[change.to];
      if (other === undefined) return text;
      const swap = (a: Block, b: Block) => ({ ...a, by: lines.slice(b.start, b.end) });
      return join(lines, [swap(block, other), swap(other, block)]);
    }
    case "switch":
      switchRule(block.node, change.on);
      break;
    case "rename":
      renameKey(block.node, change.from, change.to);
      break;
    case "set":
      setPart(block.node, change.path, change.value);
  }
  return join(lines, [{ ...block, start: block.dash, by: writeRule(block.node, lines[block.dash] ?? "") }]);
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: readonly string[];
}

/** The lines with some of them replaced; the last place first, so that earlier ones stay where they are. */
function join(lines: readonly string[], replacements: readonly Replacement[]): string {
  const made = [...lines];
  for (const { start, end, by } of [...replacements].sort((a, b) => b.start - a.start)) {
    made.splice(start, end - start, ...by);
  }
  return made.join("\n");
}

/** Finds the rules, where each begins a line of its own; null where that is not so, or there is none. */
function readSource(text: string): Source | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const list = findRules(document);
  if (list === null || list.flow === true || list.items.length === 0) return null;
  const lines = text.split("\n");
  const lineOf = (offset: number): number => counter.linePos(offset).line - 1;
  const blocks: Block[] = [];
  for (const node of list.items) {
    if (!isMap(node) || !node.range) return null;
    const dash = lineOf(node.range[0]);
    if (!/^\s*- /.test(lines[dash] ?? "")) return null;
    let end = lineOf(node.range[1]);
    // A group ends where the next thing begins; a value in braces at its own end.
    if ((lines[end] ?? "").slice(0, counter.linePos(node.range[1]).col - 1).trim() !== "") end += 1;
    while (end > dash + 1 && /^\s*(#.*)?$/.test(lines[end - 1] ?? "")) end -= 1;
    blocks.push({ node, start: blocks.at(-1)?.end ?? dash, dash, end });
  }
  return { document, lines, blocks };
}

function findRules(document: Document): YAMLSeq | null {
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const list = document.contents.get("rules", true);
  return isSeq(list) ? list : null;
}

/** The text with its rules one below another; null where it cannot be read, or has none. */
function normalise(text: string): string | null {
  const document = parseDocument(text);
  const list = findRules(document);
  if (list === null || list.items.length === 0) return null;
  list.flow = false;
  const made = writeYaml(document);
  return readSource(made) === null ? null : made;
}

/** A rule as lines, where its dash stands. */
function writeRule(node: Node, dashLine: string): string[] {
  node.commentBefore = null;
  node.spaceBefore = false;
  const indent = /^\s*/.exec(dashLine)?.[0] ?? "";
  return writeYaml(new Document([node]))
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : indent + line));
}

function addRule(lines: readonly string[], blocks: readonly Block[]): Replacement[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  const ids = new Set(blocks.map(({ node }) => node.get("id")));
  let number = blocks.length + 1;
  while (ids.has(`rule-${number}`)) number += 1;
  const { contents } = new Document({ id: `rule-${number}`, do: flow([FRESH_COMMAND]) });
  return [{ start: last.end, end: last.end, by: writeRule(contents as Node, lines[last.dash] ?? "") }];
}

/** The text with other rules: where there were none, or shall be none, nothing of them need be kept. */
function setRules(text: string, rules: readonly { readonly id: string; readonly do: unknown }[]): string {
  const document = parseDocument(text);
  const list = rules.map((rule) => ({ ...rule, do: flow(rule.do) }));
  document.set("rules", document.createNode(list, { flow: rules.length === 0 }));
  return writeYaml(document);
}

/** Where the condition that never holds stands in `when.all`; -1 where it does not. */
function findNever(rule: YAMLMap): number {
  const all = rule.getIn(["when", "all"]);
  if (!isSeq(all)) return -1;
  return all.items.findIndex((one) => isMap(one) && JSON.stringify(one.toJSON()) === JSON.stringify(NEVER));
}

function switchRule(rule: YAMLMap, on: boolean): void {
  const at = findNever(rule);
  if (on && at >= 0) setPart(rule, ["when", "all", at], undefined);
  else if (!on && at < 0) {
    const all = rule.getIn(["when", "all"]);
    if (isSeq(all)) all.items.unshift(flow(NEVER));
    else setPart(rule, ["when", "all"], [NEVER]);
  }
}

function renameKey(rule: YAMLMap, from: string, to: string): void {
  const pair = rule.items.find(({ key }) => String(key) === from);
  const key = pair?.key as { value?: unknown } | string | undefined;
  if (pair !== undefined && typeof key === "object") key.value = to;
}

const flow = (value: unknown): Node => new Document().createNode(value, { flow: true }) as Node;

/**
 * Sets a part, with the groups that lead to it. What is taken out takes groups with it that say nothing any more; a
 * kind of thing without a filter still says that there is such a thing.
 */
function setPart(rule: YAMLMap, path: RulePath, value: unknown): void {
  if (value !== undefined) {
    const isNew = !rule.has(path[0]);
    for (let depth = 1; depth < path.length; depth += 1) {
      const group = path.slice(0, depth);
      if (!rule.hasIn(group)) rule.setIn(group, flow(typeof path[depth] === "number" ? [] : {}));
    }
    rule.setIn(path, typeof value === "object" ? flow(value) : value);
    if (isNew) placeLast(rule);
    return;
  }
  if (!rule.hasIn(path)) return;
  rule.deleteIn(path);
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const group = path.slice(0, depth);
    const left = rule.getIn(group);
    const isThing = depth === 2 && group[1] !== "company" && group[1] !== "all" && group[1] !== "week";
    if ((isMap(left) || isSeq(left)) && left.items.length === 0 && !isThing) rule.deleteIn(group);
    else return;
  }
}

/** A new key, which was put last, takes its place in the order in which rules are read aloud. */
function placeLast(rule: YAMLMap): void {
  const rank = (key: unknown): number => {
    const at = (RULE_KEYS as readonly string[]).indexOf(String(key));
    return at < 0 ? RULE_KEYS.length : at;
  };
  const last = rule.items.pop();
  if (last === undefined) return;
  const after = rule.items.findIndex(({ key }) => rank(key) > rank(last.key));
  rule.items.splice(after < 0 ? rule.items.length : after, 0, last);
}
