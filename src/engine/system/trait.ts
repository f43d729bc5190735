/** Owns what is particular about the company of one run: traits drawn by its seed, and what they make of it. */

import type { CompanyTrait } from "../../contract/mandate.ts";
import type { ParameterId, ParameterValues } from "../../contract/parameter.ts";
import type { Department, Scenario } from "../../contract/scenario.ts";
import { clamp } from "../formula/exact-math.ts";
import type { Luck } from "../random/luck.ts";

/** Scenarios with traits, by the traits, so that runs which drew alike share one. */
const shaped = new WeakMap<Scenario, Map<string, Scenario>>();

/** The traits of a run, in the order of the catalogue. Every trait has its own draw; the lowest are taken. */
export function drawTraits(scenario: Scenario, luck: Luck): readonly CompanyTrait[] {
  const { drawn, from } = scenario.traits;
  if (drawn === 0) return [];
  const order = from.map((trait) => ({
    trait,
    draw: luck.stream(`trait/${trait.id}`, 1).week(0)[0] as number,
  }));
  order.sort((a, b) => a.draw - b.draw);
  const taken = new Set(order.slice(0, drawn).map(({ trait }) => trait));
  return from.filter((trait) => taken.has(trait));
}

/** The scenario as the traits make it; the same object for the same traits. */
export function shapeScenario(scenario: Scenario, traits: readonly CompanyTrait[]): Scenario {
  if (traits.length === 0) return scenario;
  const known = shaped.get(scenario) ?? new Map<string, Scenario>();
  shaped.set(scenario, known);
  const key = traits.map(({ id }) => id).join("/");
  const made = known.get(key) ?? applyTraits(scenario, traits);
  known.set(key, made);
  return made;
}

function applyTraits(scenario: Scenario, traits: readonly CompanyTrait[]): Scenario {
  const values = { ...scenario.values } as Record<ParameterId, number>;
  for (const { id, range } of scenario.parameters) {
    const before = values[id];
    let value = before;
    for (const { multiply, set } of traits) value = (set[id] ?? value) * (multiply[id] ?? 1);
    // Traits that meet must not lead where the model cannot be trusted.
    if (value !== before) values[id] = clamp(value, range[0], range[1]);
  }
  return {
    ...scenario,
    departments: scenario.departments.map((department) => shapeDepartment(department, traits)),
    workflows: scenario.workflows.map((workflow) => ({
      ...workflow,
      arrivalsPerWeek: workflow.arrivalsPerWeek * volumeOf(workflow.id, traits),
    })),
    values: values as ParameterValues,
  };
}

function volumeOf(workflow: string, traits: readonly CompanyTrait[]): number {
  let factor = 1;
  for (const { volumes } of traits) {
    for (const volume of volumes) if (volume.workflow === workflow) factor *= volume.factor;
  }
  return factor;
}

function shapeDepartment(department: Department, traits: readonly CompanyTrait[]): Department {
  let { backgroundShare, errorTolerance, dataSensitivity } = department;
  for (const { departments } of traits) {
    for (const change of departments) {
      if (change.department !== department.id) continue;
      backgroundShare *= change.backgroundShare ?? 1;
      errorTolerance *= change.errorTolerance ?? 1;
      dataSensitivity *= change.dataSensitivity ?? 1;
    }
  }
  return {
    ...department,
    backgroundShare: clamp(backgroundShare, 0, MOST_BACKGROUND),
    errorTolerance: clamp(errorTolerance, 0, 1),
    dataSensitivity: clamp(dataSensitivity, 0, 1),
  };
}

/** A team whose every hour goes into background work would have none for cases. */
const MOST_BACKGROUND = 0.95;
