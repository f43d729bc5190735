/**
 * Makes the catalogue's company that of a scenario: fewer departments, other headcounts, other volumes. What a
 * department that is not there would carry falls to the first one that is.
 */

import { everyone } from "./check/company.ts";
import type { ScenarioParts } from "./scenario-parts.ts";

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
  const company = { ...parts.company, departments, people };
  const changed = { ...parts, company, workflows: volumesOf(parts) };
  return wanted ? keepPlaces(changed, people / parts.company.people) : changed;
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

/**
 * The steps that somebody is there to do. Cases that would have ended at a step which is not there do not come, or
 * end at the step before it; what concerns everybody comes in proportion to the people.
 * @param share people who are there, of all of the catalogue's company
 */
function keepSteps(workflow: Workflow, isKept: (department: string) => boolean, share: number): Workflow {
  const steps: Step[] = [];
  let arrivals = workflow.arrivalsPerWeek;
  for (const step of workflow.steps) {
    const last = steps.at(-1);
    if (isKept(step.department)) steps.push(step);
    else if (last) steps[steps.length - 1] = { ...last, leaves: leavesWith(last, step) };
    else arrivals *= 1 - step.takes * step.leaves;
  }
  const isShared = steps.some(({ department }) => department === everyone);
  return { ...workflow, arrivalsPerWeek: isShared ? arrivals * share : arrivals, steps };
}

/** Probability that a case ends at a step, with those that would have ended at the next one. */
function leavesWith(step: Step, next: Step): number {
  if (step.takes <= 0) return step.leaves;
  const stay = (1 - step.takes * step.leaves) * (1 - next.takes * next.leaves);
  return Math.min(1, (1 - stay) / step.takes);
}

type Workflow = ScenarioParts["workflows"]["workflows"][number];
type Step = Workflow["steps"][number];

/** Leaves out what can only happen in departments that are not there. */
function keepPlaces(parts: ScenarioParts, share: number): ScenarioParts {
  const places = parts.company.departments.map(({ id }) => id);
  const isThere = (id: string) => places.includes(id);
  const nearest = (id: string) => (isThere(id) ? id : (places[0] ?? id));
  const workflows = parts.workflows.workflows
    .map((workflow) => keepSteps(workflow, (id) => id === everyone || isThere(id), share))
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
