/** Owns what a factor stands for: where it is in a scenario, what it is worth there, and the scenario it gives. */

import type { Factor, FactorValue, Settings } from "../../contract/experiment.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Text } from "../../contract/text.ts";
import { LISTS, type ListName, type Variant, vary } from "../variant.ts";

/** Factors on the whole scenario: how many cases arrive, how far roles change anything. 1 is as it is. */
export const WHOLE = {
  demand: { en: "cases that arrive", fr: "dossiers qui arrivent" },
  "role-strength": { en: "what the new roles change", fr: "ce que changent les nouveaux rôles" },
} as const satisfies Record<string, Text>;

/** Stands for every parameter of the register that is an assumption, each over its range. */
export const EVERY_ASSUMED = "every-assumed";

/** A field of an entry of the catalogue. */
interface EntryPath {
  readonly list: ListName;
  readonly id: string;
  readonly field: string;
}

/** The parts of `list/id/field`, or null where a path is not of that form. */
export function readEntryPath(path: string): EntryPath | null {
  const [list, id, field, ...rest] = path.split("/");
  const found = LISTS.find((name) => name === list);
  return found && id && field && rest.length === 0 ? { list: found, id, field } : null;
}

interface Entry {
  readonly id: string;
  readonly name?: Text;
  readonly [field: string]: unknown;
}

/** The entries of a list of the catalogue, whatever they are. */
export function entriesOf(scenario: Scenario, list: ListName): readonly Entry[] {
  return scenario[list] as unknown as readonly Entry[];
}

/** True for a field that may be varied: a number, a word, a flag. */
export function isVariable(value: unknown): value is FactorValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string";
}

/** What the factor is worth in the scenario as it is; null where the path leads nowhere. */
export function readBase(scenario: Scenario, path: string): FactorValue | null {
  if (Object.hasOwn(WHOLE, path)) return 1;
  const entry = readEntryPath(path);
  if (entry === null) {
    return scenario.parameters.find(({ id }) => id === path)?.value ?? null;
  }
  const value = entriesOf(scenario, entry.list).find(({ id }) => id === entry.id)?.[entry.field];
  return isVariable(value) && entry.field !== "id" ? value : null;
}

/** What a person calls the factor. */
export function nameFactor(scenario: Scenario, path: string): Text {
  if (Object.hasOwn(WHOLE, path)) return WHOLE[path as keyof typeof WHOLE];
  const parameter = scenario.parameters.find(({ id }) => id === path);
  if (parameter) return parameter.label;
  const entry = readEntryPath(path);
  const name = entry && entriesOf(scenario, entry.list).find(({ id }) => id === entry.id)?.name;
  return name
    ? { en: `${name.en}, ${entry.field}`, fr: `${name.fr}, ${entry.field}` }
    : { en: path, fr: path };
}

/** The value at a share 0 … 1 of what the factor may be. */
export function valueAt({ values, range }: Factor, share: number): FactorValue {
  if (range !== null) return range[0] + share * (range[1] - range[0]);
  if (values === null) throw new RangeError("a factor needs values or a range");
  return values[Math.min(values.length - 1, Math.floor(share * values.length))] as FactorValue;
}

/** The values that a grid takes of the factor. */
export function gridOf(factor: Factor): readonly FactorValue[] {
  if (factor.values !== null) return factor.values;
  return Array.from({ length: factor.steps }, (_, at) => valueAt(factor, at / (factor.steps - 1)));
}

/** The scenario with the settings of a point; the scenario itself where there are none. */
export function applySettings(scenario: Scenario, settings: Settings): Scenario {
  const paths = Object.keys(settings);
  if (paths.length === 0) return scenario;
  const set: Record<string, number> = {};
  const one: Record<string, Record<string, Record<string, unknown>>> = {};
  let whole: Pick<Variant, "demand" | "roleStrength"> = {};
  for (const path of paths) {
    const value = settings[path] as FactorValue;
    const entry = readEntryPath(path);
    if (path === "demand") whole = { ...whole, demand: Number(value) };
    else if (path === "role-strength") whole = { ...whole, roleStrength: Number(value) };
    else if (entry === null) set[path] = Number(value);
    else {
      one[entry.list] ??= {};
      const list = one[entry.list] as Record<string, Record<string, unknown>>;
      list[entry.id] = { ...list[entry.id], [entry.field]: value };
    }
  }
  return vary(scenario, { set, one: one as NonNullable<Variant["one"]>, ...whole });
}
