/**
 * Makes the catalogue's company that of a scenario: fewer departments, other headcounts, other volumes. What a
 * department that is not there would carry falls to the first one that is.
 */

import type { ScenarioParts } from "./assemble-scenario.ts";
import { everyone } from "./check/company.ts";

/** The parts, with the scenario's own setting. They must have passed every check. */
export function applySetting(parts: ScenarioParts): ScenarioParts {
  const { scenario } = parts;
  const wanted = scenario.departments;
  const headcount = new Map(scenario.headcounts.map(({ occupation, people }) => [occupation, people]));
  const departments = parts.company.departments
    .filter(({ id }) => wanted?.includes(id) ?? true)
    .map((department) => {
      const occupations = department.occupations.map((occupation) => ({
        ...occupation,
        people: headcount.get(occupation.id) ?? occupation.people,
      }));
      return { ...department, occupations, people: occupations.reduce((sum, { people }) => sum + people, 0) };
    });
  const people = departments.reduce((sum, department) => sum + department.people, 0);
  const volumed = {
    ...parts,
    company: { ...parts.company, departments, people },
    workflows: volumesOf(parts),
  };
  return wanted
    ? keepPlaces(
        volumed,
        departments.map(({ id }) => id),
      )
    : volumed;
}

function volumesOf({ scenario, workflows }: ScenarioParts): ScenarioParts["workflows"] {
  const factor = new Map(scenario.volumes.map((volume) => [volume.workflow, volume.factor]));
  return {
    workflows: workflows.workflows.map((workflow) => ({
      ...workflow,
      arrivalsPerWeek: workflow.arrivalsPerWeek * (factor.get(workflow.id) ?? 1),
    })),
  };
}

/** Leaves out what can only happen in departments that are not there. */
function keepPlaces(parts: ScenarioParts, places: readonly string[]): ScenarioParts {
  const isThere = (id: string) => places.includes(id);
  const nearest = (id: string) => (isThere(id) ? id : (places[0] ?? id));
  const workflows = parts.workflows.workflows
    .map((workflow) => ({
      ...workflow,
      steps: workflow.steps.filter(({ department }) => department === everyone || isThere(department)),
    }))
    .filter(({ steps }) => steps.length > 0);
  const steps = new Set(workflows.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`)));
  return {
    ...parts,
    workflows: { workflows },
    assistants: {
      assistants: parts.assistants.assistants.map((assistant) => ({
        ...assistant,
        departments: assistant.departments.filter(isThere),
        step: assistant.step !== null && steps.has(assistant.step) ? assistant.step : null,
      })),
    },
    roles: { roles: parts.roles.roles.map((role) => ({ ...role, carrier: nearest(role.carrier) })) },
    guardrails: {
      guardrails: parts.guardrails.guardrails.map((guardrail) => ({
        ...guardrail,
        owner: nearest(guardrail.owner),
      })),
    },
  };
}
