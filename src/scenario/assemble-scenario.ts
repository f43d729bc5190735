/** Merges checked files into the scenario that the engine reads. Decides nothing about validity. */

import type { Careers } from "../contract/career.ts";
import type { Parameter, ParameterId, ParameterValues } from "../contract/parameter.ts";
import type { Department, Guardrail, Occupation, Role, Scenario } from "../contract/scenario.ts";
import { applySetting } from "./apply-setting.ts";
import { assemblePlay } from "./assemble-play.ts";
import { scenarioHash } from "./content-hash.ts";
import { parameterIds } from "./parameter-ids.ts";
import type { ScenarioParts } from "./scenario-parts.ts";
import type { CareersFile } from "./schema/career.ts";

/** Entries of the catalogue that the scenario offers, in the catalogue's order whatever the list's. */
function offered<Entry extends { readonly id: string }>(
  all: readonly Entry[],
  ids: readonly string[],
): Entry[] {
  return all.filter((entry) => ids.includes(entry.id));
}

/** Drops keys without a value, so that optional effects are absent rather than undefined. */
function present<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) kept[key] = value;
  return kept;
}

/**
 * The role that the scenario offers for a duty: the first named that is offered, or one that combines it.
 * Null where there is none.
 */
export function findKeeper(roles: readonly RoleIds[], names: readonly string[]): string | null {
  for (const name of names) {
    const role = roles.find(({ id, combines }) => id === name || combines.includes(name));
    if (role) return role.id;
  }
  return null;
}

type RoleIds = Pick<Role, "id" | "combines">;

/** What of the careers concerns the roles on offer. */
function careersOf(careers: CareersFile, roles: readonly RoleIds[]): Careers {
  const isOffered = (id: string) => roles.some((role) => role.id === id || role.combines.includes(id));
  return {
    profiles: careers.profiles.map((profile) => ({ ...profile, roles: profile.roles.filter(isOffered) })),
    paths: careers.paths,
    matrix: careers.matrix.filter(({ role }) => roles.some(({ id }) => id === role)),
    portraits: careers.portraits.filter(({ role }) => isOffered(role)),
  };
}

/** The complete scenario. The parts must have passed every check. */
export function assembleScenario(checked: ScenarioParts): Scenario {
  const parts = applySetting(checked);
  const { scenario, company } = parts;
  const departments: Department[] = company.departments.map(
    ({ occupations: _, ...department }) => department,
  );
  const occupations: Occupation[] = company.departments.flatMap((department) =>
    department.occupations.map((occupation) => ({ ...occupation, department: department.id })),
  );
  const parameters: Parameter[] = parameterIds.map((id) => {
    const entry = parts.parameters.parameters[id];
    return { ...entry, id, value: scenario.set[id] ?? entry.value };
  });
  const values = Object.fromEntries(parameters.map(({ id, value }) => [id, value])) as Record<
    ParameterId,
    number
  >;

  const roles = offered(parts.roles.roles, scenario.roles);
  const careers = careersOf(parts.careers, roles);

  const content: Omit<Scenario, "contentHash"> = {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    weeks: scenario.weeks,
    startDate: scenario.startDate,
    companyName: company.name,
    departments,
    occupations,
    workflows: scenario.workflows
      ? offered(parts.workflows.workflows, scenario.workflows)
      : parts.workflows.workflows,
    assistants: offered(parts.assistants.assistants, scenario.assistants),
    roles: roles.map((role) => ({
      ...role,
      effects: present(role.effects) as Role["effects"],
      naturalSources:
        careers.matrix.find((ways) => ways.role === role.id)?.natural.map(({ occupation }) => occupation) ??
        [],
    })),
    careers,
    guardrails: offered(parts.guardrails.guardrails, scenario.guardrails).map(
      ({ otherwise, ...guardrail }) => ({
        ...guardrail,
        role: findKeeper(roles, [guardrail.role, ...otherwise]) ?? guardrail.role,
        effects: present(guardrail.effects) as Guardrail["effects"],
      }),
    ),
    incidents: offered(parts.incidents.incidents, scenario.incidents),
    signals: parts.signals.signals,
    ...assemblePlay(parts),
    parameters,
    values: values as ParameterValues,
  };
  return { ...content, contentHash: scenarioHash(content) };
}
