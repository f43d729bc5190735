/** Owns the first day: a company at work, nobody yet with an assistant. */

import type { Scenario } from "../contract/scenario.ts";
import { type Blueprint, blueprintOf } from "./blueprint.ts";
import { Journal } from "./journal.ts";
import { Ledger } from "./ledger.ts";
import { consultationMachine } from "./machine/consultation-machine.ts";
import { departmentMachine } from "./machine/department-machine.ts";
import { rolloutMachine } from "./machine/rollout-machine.ts";
import { signalMachine } from "./machine/signal-machine.ts";
import type { ProcessStarter } from "./process.ts";
import { Luck } from "./random/luck.ts";
import type { DepartmentState } from "./state/department.ts";
import { createInferenceState } from "./state/inference.ts";
import type { People } from "./state/people.ts";
import type { SignalState } from "./state/signal.ts";
import { createStaff, createWorkforce } from "./state/staff.ts";
import { createDuty, createRoleEffects } from "./system/duty.ts";
import { createGuardrail, createGuardrailEffects } from "./system/guardrail.ts";
import { openTeamHazards } from "./system/hazard.ts";
import { createMandate, openMandate, QUARTER } from "./system/mandate.ts";
import { createPeople } from "./system/people.ts";
import { createPublicUse } from "./system/public-tool.ts";
import { createQualityMemory } from "./system/quality.ts";
import { drawTraits, shapeScenario } from "./system/trait.ts";
import { computeMeanFlow, createWork, primeLoad } from "./system/work.ts";
import type { World } from "./world.ts";

/** How a world is run, apart from what happens in it. */
export interface WorldOptions {
  readonly keepLedger: boolean;
  readonly traced: boolean;
  readonly startProcess: ProcessStarter;
}

/** A world before its first week. */
export function createWorld(
  given: Scenario,
  seed: number,
  { keepLedger, traced, startProcess }: WorldOptions,
): World {
  const luck = new Luck(seed, traced);
  const traits = drawTraits(given, luck);
  const scenario = shapeScenario(given, traits);
  const p = scenario.values;
  const blueprint = blueprintOf(scenario);
  const people = createPeople(scenario, p, blueprint, luck);
  const departments = createDepartments(scenario, blueprint, people, startProcess);
  const ordinary = ordinaryHours(scenario, blueprint);
  const weeklyHours = ordinary.finished;
  const signals = scenario.signals.map(({ id }) => createSignal(id, startProcess));
  const duties = scenario.roles.map((role) => {
    const carrier = departments[blueprint.departmentAt.get(role.carrier) ?? 0] as DepartmentState;
    return createDuty(role, carrier, signals, startProcess);
  });
  const world: World = {
    scenario,
    p,
    startProcess,
    blueprint,
    luck,
    arrivalLuck: scenario.workflows.map(({ id }) => luck.stream(`arrivals/${id}`, 2)),
    ledger: new Ledger(keepLedger),
    journal: new Journal(QUARTER),
    week: 0,
    rollout: startProcess(rolloutMachine, "rollout"),
    people,
    practice: 1,
    talkEvent: null,
    departments,
    work: createWork(scenario, blueprint),
    shadow: createWork(scenario, blueprint),
    deployments: [],
    hazards: [],
    incidents: [],
    noticedKinds: new Set(),
    portraitsTold: new Set(),
    signals,
    posts: [],
    duties,
    guardrails: scenario.guardrails.map((definition) =>
      createGuardrail(definition, departments, duties, startProcess),
    ),
    roleEffects: createRoleEffects(),
    guardrailEffects: createGuardrailEffects(),
    history: {
      serious: new Uint16Array(scenario.weeks + 1),
      bill: new Float64Array(scenario.weeks + 1),
      requests: new Uint16Array(scenario.weeks + 1),
      arbitrations: new Uint16Array(scenario.weeks + 1),
      seriousEvents: [],
      injuries: new Uint16Array(scenario.weeks + 1),
      reviewDue: false,
      crisisEvent: null,
      growthWeeks: 0,
      materialWeek: 0,
    },
    money: { spentTotal: 0, spentThisWeek: 0, billThisWeek: 0, runningThisWeek: 0, spentThisQuarter: 0 },
    workforce: createWorkforce((blueprint.headcount * p["people.ordinary-departures-per-year"]) / 52),
    inference: createInferenceState(),
    mandate: createMandate(scenario),
    traits: traits.map(({ id }) => id),
    quality: createQualityMemory(scenario, weeklyHours, p["work.base-defect-rate"]),
  };
  for (const company of [world.work, world.shadow]) primeLoad(company, ordinary.asked, ordinary.capacity);
  openTeamHazards(world);
  openBalances(world);
  openMandate(world);
  return world;
}

function createSignal(id: SignalState["id"], startProcess: ProcessStarter): SignalState {
  return {
    id,
    process: startProcess(signalMachine, id),
    measure: 0,
    threshold: 1,
    held: 0,
    missed: 0,
    establishedWeek: 0,
    departments: [],
    event: null,
  };
}

/** Hours of a week without chance: asked and available by department, and finished in all. */
function ordinaryHours(scenario: Scenario, blueprint: Blueprint) {
  const p = scenario.values;
  const flow = computeMeanFlow(blueprint);
  const asked = new Float64Array(scenario.departments.length);
  let finished = 0;
  for (const plan of blueprint.steps) {
    const hours = (flow[plan.at] as number) * plan.step.hoursPerCase;
    if (plan.departmentAt >= 0) {
      asked[plan.departmentAt] = (asked[plan.departmentAt] as number) + hours;
      finished += hours;
      continue;
    }
    scenario.departments.forEach(({ people }, at) => {
      asked[at] = (asked[at] as number) + (hours * people) / blueprint.headcount;
    });
  }
  const stops = scenario.workflows
    .filter(({ token }) => token === "breakdown")
    .reduce((sum, { arrivalsPerWeek }) => sum + arrivalsPerWeek, 0);
  const stopped = stops * p["work.line-breakdown-share"] * p["work.line-breakdown-hours"];
  const capacity = Float64Array.from(scenario.departments, ({ id, people, backgroundShare }) => {
    const hours = people * p["work.hours-per-week"] * p["work.presence"] * (1 - backgroundShare);
    return id === "production" ? hours - stopped : hours;
  });
  return { asked, capacity, finished };
}

function createDepartments(
  scenario: Scenario,
  blueprint: Blueprint,
  people: People,
  startProcess: ProcessStarter,
): DepartmentState[] {
  return scenario.departments.map((definition, at) => ({
    at,
    definition,
    process: startProcess(departmentMachine, definition.id),
    claims: {
      verification: 0,
      duties: 0,
      guardrails: 0,
      training: 0,
      incidents: 0,
      integration: 0,
      lent: 0,
      audits: 0,
      consultation: 0,
    },
    causes: {},
    dutyHoursBefore: 0,
    ordinaryHazard: 0,
    excessHazard: 0,
    nextLeaver: 0,
    nextQuitter: 0,
    nextBack: Infinity,
    changed: true,
    present: definition.people,
    grossHours: 0,
    savedShare: 0,
    savedHours: 0,
    wellbeing: scenario.values["wellbeing.base"],
    shadowWellbeing: scenario.values["wellbeing.base"],
    encouraged: false,
    activeUsers: 0,
    unlicensedUsers: 0,
    trainedPeople: 0,
    inTraining: 0,
    course: null,
    incidentHours: 0,
    staff: createStaff(startProcess, consultationMachine, definition.id),
    publicUse: createPublicUse(
      scenario.values,
      people,
      definition.id,
      blueprint.slots[at] as readonly [number, number],
    ),
  }));
}

/** The figures of a company that has not begun; posted, so that the ledger sums from zero. */
function openBalances(world: World): void {
  const { ledger, p } = world;
  ledger.begin(0);
  ledger.post("quality", 100 * (1 - p["work.base-defect-rate"]), { factor: "start" });
  ledger.post("trust", 100 * p["adoption.trust-origin"], { factor: "start" });
  ledger.post("wellbeing", 100 * p["wellbeing.base"], { factor: "start" });
}
