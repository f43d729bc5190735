/** Merges checked files into the frozen scenario that the engine reads. Decides nothing about validity. */

import type { Parameter, ParameterId, ParameterValues } from "../contract/parameter.ts";
import type { Department, Occupation, Role, Scenario } from "../contract/scenario.ts";
import { scenarioHash } from "./content-hash.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { parameterIds } from "./parameter-ids.ts";
import type { AssistantsFile } from "./schema/assistant.ts";
import type { CompanyFile } from "./schema/company.ts";
import type { GuardrailsFile } from "./schema/guardrail.ts";
import type { IncidentsFile } from "./schema/incident.ts";
import type { ParametersFile } from "./schema/parameter.ts";
import type { RolesFile } from "./schema/role.ts";
import type { ScenarioFile } from "./schema/scenario-file.ts";
import type { SignalsFile } from "./schema/signal.ts";
import type { WorkflowsFile } from "./schema/workflow.ts";

/** Every file that a scenario is made of, each checked against its schema. */
export interface ScenarioParts {
  readonly scenario: ScenarioFile;
  readonly company: CompanyFile;
  readonly workflows: WorkflowsFile;
  readonly assistants: AssistantsFile;
  readonly roles: RolesFile;
  readonly guardrails: GuardrailsFile;
  readonly incidents: IncidentsFile;
  readonly signals: SignalsFile;
  readonly parameters: ParametersFile;
}

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

/** The scenario, complete and frozen. The parts must have passed every check. */
export function assembleScenario(parts: ScenarioParts): Scenario {
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
    roles: offered(parts.roles.roles, scenario.roles).map((role) => ({
      ...role,
      effects: present(role.effects) as Role["effects"],
    })),
    guardrails: offered(parts.guardrails.guardrails, scenario.guardrails).map((guardrail) => ({
      ...guardrail,
      effects: present(guardrail.effects),
    })),
    incidents: offered(parts.incidents.incidents, scenario.incidents),
    signals: parts.signals.signals,
    parameters,
    values: values as ParameterValues,
  };
  return deepFreeze({ ...content, contentHash: scenarioHash(content) });
}
