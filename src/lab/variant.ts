/** Owns scenarios that differ from a given one by what an experiment changes: numbers, entries, volumes. */

import type { ParameterId } from "../contract/parameter.ts";
import type { Role, Scenario } from "../contract/scenario.ts";

/** Lists of a scenario's catalogue of which an experiment may change or remove entries. */
export const LISTS = ["assistants", "roles", "guardrails", "incidents", "signals", "workflows"] as const;
export type ListName = (typeof LISTS)[number];

/** What differs. Nothing is checked against ranges: extremes are the point. */
export interface Variant {
  readonly weeks?: number;
  /** Values of parameters. */
  readonly set?: Readonly<Record<string, number>>;
  /** Factors on parameters, applied after `set`. */
  readonly scale?: Readonly<Record<string, number>>;
  /** Every parameter at one end of its range. */
  readonly extremes?: "low" | "high";
  /** Fields given to every entry of a list, or to the one named. */
  readonly each?: Readonly<Partial<Record<ListName, Readonly<Record<string, unknown>>>>>;
  readonly one?: Readonly<
    Partial<Record<ListName, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  >;
  /** Entries removed. */
  readonly without?: Readonly<Partial<Record<ListName, readonly string[]>>>;
  /** Factor on how many cases arrive. */
  readonly demand?: number;
  /** Factor on how far every role's effects lie from doing nothing: 0 switches them off. */
  readonly roleStrength?: number;
  /** Fields given to every occupation. */
  readonly occupations?: Readonly<Record<string, unknown>>;
}

/** The scenario with the variant's changes; the original is left as it is. */
export function vary(scenario: Scenario, variant: Variant): Scenario {
  const changed: Record<string, unknown> = { ...scenario, values: varyValues(scenario, variant) };
  if (variant.weeks !== undefined) changed.weeks = variant.weeks;
  for (const name of LISTS) {
    const gone = variant.without?.[name] ?? [];
    const all = variant.each?.[name] ?? {};
    const some = variant.one?.[name] ?? {};
    changed[name] = (scenario[name] as readonly { readonly id: string }[])
      .filter(({ id }) => !gone.includes(id))
      .map((entry) => ({ ...entry, ...all, ...some[entry.id] }));
  }
  const made = changed as unknown as Scenario;
  const { demand = 1, roleStrength } = variant;
  return {
    ...made,
    occupations: made.occupations.map((entry) => ({ ...entry, ...variant.occupations })),
    workflows: made.workflows.map((entry) => ({ ...entry, arrivalsPerWeek: entry.arrivalsPerWeek * demand })),
    roles: roleStrength === undefined ? made.roles : made.roles.map((role) => strengthen(role, roleStrength)),
  };
}

/** A role that changes `strength` times as much: 0 nothing, 1 what it did. No effect goes below none left. */
function strengthen(role: Role, strength: number): Role {
  const effects = Object.entries(role.effects).map(([effect, m]) => [
    effect,
    strength === 1 ? m : Math.max(0, 1 - (1 - m) * strength),
  ]);
  return { ...role, effects: Object.fromEntries(effects) as Role["effects"] };
}

/**
 * The scenario without its board: no envelope that refuses a decision of the set-up, no review that stops a run
 * before its end. For experiments on the model; the game is played with the board.
 */
export function withoutBoard(scenario: Scenario): Scenario {
  return { ...scenario, mandate: null };
}

function varyValues(scenario: Scenario, variant: Variant): Record<ParameterId, number> {
  const values: Record<string, number> = { ...scenario.values };
  if (variant.extremes) {
    for (const { id, range } of scenario.parameters)
      values[id] = variant.extremes === "low" ? range[0] : range[1];
  }
  for (const [id, value] of Object.entries(variant.set ?? {})) values[known(scenario, id)] = value;
  for (const [id, factor] of Object.entries(variant.scale ?? {})) {
    values[known(scenario, id)] = (values[id] as number) * factor;
  }
  return values as Record<ParameterId, number>;
}

/** A misspelt name would change nothing and prove it. */
function known(scenario: Scenario, id: string): string {
  if (!Object.hasOwn(scenario.values, id)) throw new RangeError(`there is no parameter ${id}`);
  return id;
}
