/** The reference page names exactly what exists: observables, words, bindings, commands, effects, strategies. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EFFECT_WORDS } from "../../src/strategy/answer-effect.ts";
import { COMMAND_KINDS, fieldsOf } from "../../src/strategy/command-field.ts";
import { COMPANY } from "../../src/strategy/company-observable.ts";
import { STRATEGY_NAMES } from "../../src/strategy/find-strategy.ts";
import { validateStrategyText } from "../../src/strategy/load-strategy.ts";
import { OBSERVABLES, PRICE_FIELDS } from "../../src/strategy/observable.ts";
import type { Observables } from "../../src/strategy/observable-nature.ts";
import { BINDINGS, IS_OVER, THING_KINDS } from "../../src/strategy/thing.ts";
import { readScenarioFile } from "../helper/scenario.ts";

const page = readFileSync(new URL("../../docs/strategies.md", import.meta.url), "utf8");

/** The part of the page under a heading, up to the next of any level. */
function section(heading: string): string {
  const [, rest = ""] = page.split(`\n${heading}\n`);
  expect(rest, heading).not.toBe("");
  return rest.split(/\n#+ /)[0] ?? "";
}

/** Words in backquotes in the first cell of each row of a section's tables. */
function firstCells(text: string): string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) => quoted(row.split("|")[1] ?? ""));
}

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

test.each(["company", ...THING_KINDS] as const)("observables of %s", (kind) => {
  const observables = (kind === "company" ? COMPANY : OBSERVABLES[kind]) as Observables<never>;
  const text = section(`### ${kind}`);
  expect(firstCells(text).sort()).toEqual(Object.keys(observables).sort());
  const hidden = kind !== "company" && IS_OVER[kind] ? ["retired", "closed"] : [];
  for (const observable of Object.values(observables)) {
    if (observable.is !== "word") continue;
    for (const word of observable.words) if (!hidden.includes(word)) expect(quoted(text)).toContain(word);
  }
});

test("what each for-each binds", () => {
  const rows = section("## A condition").split("\n");
  for (const kind of THING_KINDS) {
    const row = rows.findLast((line) => line.startsWith(`| \`${kind}\` |`)) ?? "";
    expect(quoted(row).slice(1), kind).toEqual(Object.keys(BINDINGS[kind]));
  }
});

test("commands, their fields, effects, prices and strategies", () => {
  const text = section("## Commands");
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  const kinds = firstCells(text.split("Beside the fields")[0] ?? "");
  expect(kinds.sort()).toEqual([...COMMAND_KINDS].sort());
  for (const kind of COMMAND_KINDS) {
    const row = rows.find((line) => quoted(line.split("|")[1] ?? "").includes(kind)) ?? "";
    for (const field of Object.keys(fieldsOf(kind))) expect(quoted(row), kind).toContain(field);
  }
  for (const word of [...EFFECT_WORDS, ...PRICE_FIELDS]) expect(quoted(text)).toContain(word);
  expect(firstCells(section("## The built-in strategies"))).toEqual([...STRATEGY_NAMES]);
});

test("the example is a good file", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(validateStrategyText("careful.strategy.yaml", example, readScenarioFile)).toEqual([]);
});
