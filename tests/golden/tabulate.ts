/** Golden tables as text: a line for each call of a formula, so that a changed number is a readable difference. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ParameterId, ParameterValues } from "../../src/contract/parameter.ts";

const FORMULAS = fileURLToPath(new URL("../../src/engine/formula/", import.meta.url));
const CASES = fileURLToPath(new URL("case/", import.meta.url));
const TABLES = fileURLToPath(new URL("table/", import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: any function of a formula file
type Formula = (...args: any[]) => unknown;
type Formulas = Readonly<Record<string, unknown>>;
type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The calls to tabulate, by the name of the formula: a list of arguments for each row. */
export type Cases<Module> = {
  readonly [Name in keyof Module]?: Module[Name] extends Formula
    ? readonly Readonly<Parameters<Module[Name]>>[]
    : never;
};

/** Every combination of the values of each argument. */
export function grid<Args extends readonly unknown[]>(
  ...values: { readonly [At in keyof Args]: readonly Args[At][] }
): Args[] {
  return values.reduce<unknown[][]>(
    (rows, column) => rows.flatMap((row) => (column as readonly unknown[]).map((value) => [...row, value])),
    [[]],
  ) as unknown as Args[];
}

/** Parameters of these cases. The register may be tuned without changing a table; an id not given is an error. */
export function given(values: Partial<Record<ParameterId, number>>): ParameterValues {
  return new Proxy(values, {
    get(target, id) {
      // What vitest and Node ask of anything that they look at.
      if (typeof id === "symbol" || id === "then" || id === "toJSON") return undefined;
      if (!Object.hasOwn(target, id)) throw new Error(`this case gives no value of ${id}`);
      return target[id as ParameterId];
    },
  }) as ParameterValues;
}

/** Longer lists are shown at nine places. */
const LONGEST = 12;

/** @param brief say only how long a long list is */
function show(value: unknown, brief = false): string {
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    const items = Array.from(value as ArrayLike<unknown>);
    if (items.length <= LONGEST) return `[${items.map((item) => show(item)).join(", ")}]`;
    if (brief) return `${items.length} values`;
    const last = items.length - 1;
    const places = [...new Set(Array.from({ length: 9 }, (_, n) => Math.round((n * last) / 8)))];
    return `${items.length} values: ${places.map((at) => `[${at}] ${show(items[at])}`).join(", ")}`;
  }
  if (typeof value === "object" && value !== null) {
    if (isParameters(value)) return "p";
    const fields = Object.entries(value).map(([key, item]) => `${key}: ${show(item)}`);
    return `{ ${fields.join(", ")} }`;
  }
  return String(value);
}

/** The parameters that the calls are given, a line each. */
function headOf(calls: readonly (readonly unknown[])[]): string[] {
  const lines = new Set<string>();
  for (const value of calls.flat()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [id, number] of Object.entries(value))
      if (id.includes(".")) lines.add(`p ${id} = ${show(number)}`);
  }
  return [...lines];
}

const isParameters = (value: object): boolean => Object.keys(value).some((key) => key.includes("."));

/** A formula may change what it is given; other rows must not see it. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null || isParameters(value)) return value;
  return structuredClone(value);
}

/** The table of one formula file. A formula that returns nothing is shown by what it leaves in its arguments. */
export function tabulate(formulas: Formulas, cases: Calls): string {
  const lines = headOf(Object.values(cases).flat());
  for (const [name, calls] of Object.entries(cases)) {
    lines.push("");
    for (const row of calls) {
      const args = row.map(copy);
      const call = `${name}(${args.map((value) => show(value, true)).join(", ")})`;
      const result = (formulas[name] as Formula)(...args);
      lines.push(`${call} = ${show(result === undefined ? args : result)}`);
    }
  }
  return `${lines.join("\n").trim()}\n`;
}

/** Names of the formula files, without their ending. */
export function listFormulas(): string[] {
  return readdirSync(FORMULAS)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The functions of a formula file and the cases that are written for it. */
export async function readFormula(name: string): Promise<{ formulas: Formulas; cases: Calls }> {
  const formulas: Formulas = await import(`${FORMULAS}${name}.ts`);
  const written = existsSync(join(CASES, `${name}.ts`));
  const cases = written ? (await import(`${CASES}${name}.ts`)).cases : {};
  return { formulas, cases };
}

/** The table that was committed, or nothing. */
export function readTable(name: string): string {
  const file = join(TABLES, `${name}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Writes every table anew. */
export async function writeTables(): Promise<void> {
  for (const name of listFormulas()) {
    const { formulas, cases } = await readFormula(name);
    if (Object.keys(cases).length > 0) writeFileSync(join(TABLES, `${name}.txt`), tabulate(formulas, cases));
  }
}
