/** Owns what is the same for every run of a scenario: positions of ids, tables, the flat list of steps. */

import type { Department, Occupation, Scenario, Workflow, WorkflowStep } from "../contract/scenario.ts";
import { computeBetaQuantiles } from "./formula/beta-table.ts";

/** A workflow step with its place in the flat list. */
export interface StepPlan {
  readonly at: number;
  readonly workflowAt: number;
  readonly workflow: Workflow;
  readonly step: WorkflowStep;
  /** Position of the department, or −1 where all departments share the hours. */
  readonly departmentAt: number;
  /** Position of the next step of the workflow in the flat list, or −1. */
  readonly nextAt: number;
}

export interface Blueprint {
  readonly departmentAt: ReadonlyMap<string, number>;
  readonly occupationAt: ReadonlyMap<string, number>;
  readonly steps: readonly StepPlan[];
  /** Position in `steps` of each workflow's first step. */
  readonly firstStepAt: readonly number[];
  /** Positions in `steps` by department (a shared step belongs to each). */
  readonly stepsOfDepartment: readonly (readonly number[])[];
  /** First slot of each department's people, and one past the last. */
  readonly slots: readonly (readonly [number, number])[];
  /** Occupation of each slot. */
  readonly slotOccupation: Uint8Array;
  readonly headcount: number;
  /** By department: whether computing trades work there, whose uses count differently. */
  readonly hasComputing: readonly boolean[];
  /** Mean data sensitivity of the company, weighted by people. */
  readonly meanSensitivity: number;
  /** Beta quantiles of coverage per occupation. */
  readonly coverageQuantiles: readonly Float64Array[];
}

const blueprints = new WeakMap<Scenario, Blueprint>();

/** The blueprint of a scenario; made once, then kept as long as the scenario lives. */
export function blueprintOf(scenario: Scenario): Blueprint {
  const known = blueprints.get(scenario);
  if (known) return known;
  const made = createBlueprint(scenario);
  blueprints.set(scenario, made);
  return made;
}

function positions(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map((item, at) => [item.id, at]));
}

function createBlueprint(scenario: Scenario): Blueprint {
  const departmentAt = positions(scenario.departments);
  const steps: StepPlan[] = [];
  const firstStepAt: number[] = [];
  scenario.workflows.forEach((workflow, workflowAt) => {
    firstStepAt.push(steps.length);
    workflow.steps.forEach((step, at) => {
      steps.push({
        at: steps.length,
        workflowAt,
        workflow,
        step,
        departmentAt: departmentAt.get(step.department) ?? -1,
        nextAt: at + 1 < workflow.steps.length ? steps.length + 1 : -1,
      });
    });
  });
  const { slots, slotOccupation } = seatPeople(scenario.departments, scenario.occupations);
  return {
    departmentAt,
    occupationAt: positions(scenario.occupations),
    steps,
    firstStepAt,
    stepsOfDepartment: scenario.departments.map((_, at) =>
      steps.filter((plan) => plan.departmentAt === at || plan.departmentAt < 0).map((plan) => plan.at),
    ),
    slots,
    slotOccupation,
    headcount: slotOccupation.length,
    hasComputing: scenario.departments.map(({ id }) =>
      scenario.occupations.some(({ department, computing }) => department === id && computing),
    ),
    meanSensitivity:
      scenario.departments.reduce((sum, { people, dataSensitivity }) => sum + people * dataSensitivity, 0) /
      slotOccupation.length,
    coverageQuantiles: coverageQuantiles(scenario.occupations),
  };
}

/** Occupations alike in coverage share a table. */
function coverageQuantiles(occupations: readonly Occupation[]): Float64Array[] {
  const tables = new Map<string, Float64Array>();
  return occupations.map(({ coverage: [a, b] }) => {
    const key = `${a}/${b}`;
    const table = tables.get(key) ?? computeBetaQuantiles(a, b);
    tables.set(key, table);
    return table;
  });
}

/** Gives each person a slot, department by department, so that a team is a range. */
function seatPeople(departments: readonly Department[], occupations: readonly Occupation[]) {
  const slots: [number, number][] = [];
  const order: number[] = [];
  for (const department of departments) {
    const start = order.length;
    occupations.forEach((occupation, at) => {
      if (occupation.department !== department.id) return;
      for (let k = 0; k < occupation.people; k++) order.push(at);
    });
    slots.push([start, order.length]);
  }
  return { slots, slotOccupation: Uint8Array.from(order) };
}
