/** Owns what a manager could know at the end of a week. Hidden truth stays in the world. */

import type { CommandOption } from "../contract/command.ts";
import type { ObservatorySnapshot } from "../contract/observatory.ts";
import type {
  DepartmentSnapshot,
  DeploymentSnapshot,
  DutySnapshot,
  IncidentSnapshot,
  PeopleSnapshot,
  PostSnapshot,
  RolloutPhase,
  SignalSnapshot,
  StepSnapshot,
  WeekSnapshot,
} from "../contract/snapshot.ts";
import type { WorkforceSnapshot } from "../contract/workforce.ts";
import { listOffersOf, listOptions } from "./command/registry.ts";
import { computeEstimate } from "./formula/evidence.ts";
import { computeTrust } from "./formula/trust.ts";
import { departmentPhaseOf, loadPhaseOf } from "./machine/department-machine.ts";
import { autonomyLevelOf, deploymentPhaseOf } from "./machine/deployment-machine.ts";
import { escalationOf, incidentPhaseOf } from "./machine/incident-machine.ts";
import { postPhaseOf } from "./machine/post-machine.ts";
import { showAudit, showDeploymentInference, showInference } from "./show-inference.ts";
import { showMandate } from "./show-mandate.ts";
import { showObservatory } from "./show-observatory.ts";
import { showPeople } from "./show-people.ts";
import { showWorkforce } from "./show-workforce.ts";
import type { DepartmentState } from "./state/department.ts";
import type { Deployment } from "./state/deployment.ts";
import { errorLimit } from "./system/deployment.ts";
import { holdingSignals } from "./system/duty.ts";
import { leftOfEnvelope } from "./system/envelope.ts";
import { postCostPerWeek } from "./system/money.ts";
import { hoursPerCase } from "./system/work.ts";
import type { World } from "./world.ts";

/**
 * Copies what may be known; later weeks do not change it.
 * @param inWeek true in batch runs: people and workforce too are copied only if they are read in their own week
 */
export function takeSnapshot(world: World, inWeek = false): WeekSnapshot {
  const snapshot = viewWorld(world);
  if (!inWeek) {
    void snapshot.people;
    void snapshot.workforce;
  }
  return snapshot;
}

function viewWorld(world: World): WeekSnapshot {
  const { week } = world;
  const { startDate } = world.scenario;
  let options: readonly CommandOption[] | null = null;
  let observatory: ObservatorySnapshot | null = null;
  let people: PeopleSnapshot | null = null;
  let workforce: WorkforceSnapshot | null = null;
  return {
    week,
    get date() {
      return dateAfter(startDate, week);
    },
    weeks: world.scenario.weeks,
    phase: world.rollout.state as RolloutPhase,
    figures: { ...world.ledger.figures },
    departments: world.departments.map((department) => departmentSnapshot(world, department)),
    deployments: world.deployments.map((deployment) => deploymentSnapshot(world, deployment)),
    posts: world.posts.map(
      (post): PostSnapshot => ({
        key: post.key,
        role: post.role.id,
        phase: postPhaseOf(post.process.value),
        way: post.way,
        from: post.from?.definition.id ?? null,
        requestedWeek: post.requestedWeek,
        approvalWeek: post.approvalWeek,
        activeWeek: post.activeWeek > 0 ? post.activeWeek : null,
        competence: post.competence,
        person: post.person,
        costPerWeek: postCostPerWeek(world, post.role.payPerYear, post.way, post.competence > 0),
      }),
    ),
    duties: world.duties.map(
      (duty): DutySnapshot => ({
        role: duty.role.id,
        phase: duty.process.state,
        carrier: duty.carrier.definition.id,
        hoursNeeded: duty.demandHours,
        hoursSupplied: duty.supplyHours,
        coverage: duty.coverage,
        advice: duty.advice,
        signals: holdingSignals(duty).map(({ id }) => id),
      }),
    ),
    guardrails: world.guardrails.map(({ definition, process, adoptedWeek, practice }) => ({
      id: definition.id,
      phase: process.state,
      adoptedWeek: adoptedWeek > 0 ? adoptedWeek : null,
      practice,
    })),
    signals: world.signals.map(
      (signal): SignalSnapshot => ({
        id: signal.id,
        phase: signal.process.state,
        measure: signal.measure,
        threshold: signal.threshold,
        heldWeeks: signal.held,
        departments: signal.departments.map((at) => world.departments[at]?.definition.id ?? ""),
      }),
    ),
    incidents: incidentSnapshots(world),
    pending: [...world.journal.pending],
    get people() {
      if (people === null) assertOwnWeek(world, week, "people");
      people ??= peopleSnapshot(world);
      return people;
    },
    get workforce() {
      if (workforce === null) assertOwnWeek(world, week, "workforce");
      workforce ??= showWorkforce(world);
      return workforce;
    },
    mandate: showMandate(world),
    traits: world.traits,
    money: {
      spentTotal: world.money.spentTotal,
      spentThisWeek: world.money.spentThisWeek,
      billThisWeek: world.money.billThisWeek,
      inference: showInference(world),
      envelope: world.mandate
        ? leftOfEnvelope(world, world.mandate)
        : world.p["money.quarterly-envelope"] - world.money.spentThisQuarter,
    },
    get observatory() {
      if (observatory === null) assertOwnWeek(world, week, "observatory");
      observatory ??= showObservatory(world);
      return observatory;
    },
    get options() {
      if (options === null) assertOwnWeek(world, week, "options");
      options ??= listOptions(world);
      return options;
    },
    optionsOf(kind) {
      assertOwnWeek(world, week, "options");
      return listOffersOf(world, kind);
    },
  };
}

/** What few runs ask for is made when it is read; the first time, that must be in its own week. */
function assertOwnWeek(world: World, week: number, what: string): void {
  if (world.week !== week)
    throw new Error(`the ${what} of week ${week} were first read in week ${world.week}`);
}

function departmentSnapshot(world: World, department: DepartmentState): DepartmentSnapshot {
  const { work, blueprint } = world;
  const { at, definition, process, claims } = department;
  const capacity = work.input.capacity[at] as number;
  const steps: StepSnapshot[] = [];
  let cases = 0;
  let done = 0;
  let back = 0;
  for (const stepAt of blueprint.stepsOfDepartment[at] as readonly number[]) {
    const plan = blueprint.steps[stepAt];
    // A step that all departments share is listed with none of them.
    if (!plan || plan.departmentAt < 0) continue;
    const waiting = work.waiting[stepAt] as number;
    steps.push({
      workflow: plan.workflow.id,
      step: plan.step.id,
      waiting,
      waitingHours: waiting * hoursPerCase(work, plan),
      arrived: work.arrived[stepAt] as number,
      completed: work.completed[stepAt] as number,
      returned: work.returned[stepAt] as number,
      leadWeeks: (work.leadWeeks[stepAt] as number) / Math.max(1, work.completed[stepAt] as number),
    });
    cases += waiting;
    done += (work.completed[stepAt] as number) * plan.step.hoursPerCase;
    back += (work.returned[stepAt] as number) * plan.step.hoursPerCase;
  }
  const backlogHours = steps.reduce((sum, step) => sum + step.waitingHours, work.repair[at] as number);
  return {
    id: definition.id,
    phase: departmentPhaseOf(process.value),
    loadPhase: loadPhaseOf(process.value),
    people: department.present,
    load: work.load[at] as number,
    loadThisWeek: work.loadThisWeek[at] as number,
    hoursAvailable: capacity,
    backlogHours,
    backlogWeeks: capacity > 0 ? backlogHours / capacity : 0,
    backlogCases: cases,
    steps,
    verificationHours: claims.verification,
    dutyHours: claims.duties,
    savedHours: department.savedHours,
    firstPassYield: done > 0 ? 1 - back / done : 1,
    wellbeing: department.wellbeing,
    activeUsers: department.activeUsers,
    encouraged: department.encouraged,
    trainedShare: department.present > 0 ? department.trainedPeople / department.present : 0,
    inTraining: department.inTraining,
  };
}

function deploymentSnapshot(world: World, deployment: Deployment): DeploymentSnapshot {
  const { assistant, process, loggedCases } = deployment;
  const phase = deploymentPhaseOf(process.value);
  return {
    key: deployment.key,
    assistant: assistant.id,
    department: deployment.department.definition.id,
    phase,
    level: autonomyLevelOf(process.snapshot),
    progress:
      phase === "integrating" ? 1 - Math.max(0, deployment.integrationLeft) / assistant.integrationWeeks : 1,
    users: deployment.active,
    licensed: deployment.licences,
    trust: computeTrust(deployment.trust),
    usesPerWeek: deployment.uses,
    residualError: loggedCases > 0 ? computeEstimate(deployment.loggedErrors, loggedCases) : null,
    errorLimit: errorLimit(world, deployment),
    casesAsked: world.p["error.evidence-cases"],
    overridden: process.context.overridden,
    resumeWeek: deployment.resumeWeek > 0 ? deployment.resumeWeek : null,
    audit: showAudit(deployment),
    inference: showDeploymentInference(world, deployment),
    costPerWeek:
      deployment.licences * deployment.licencePrice + assistant.runningCostPerWeek + deployment.billThisWeek,
  };
}

/** Only what has been noticed: latent incidents are hidden truth. */
function incidentSnapshots(world: World): IncidentSnapshot[] {
  const seen: IncidentSnapshot[] = [];
  for (const incident of world.incidents) {
    if (!incident.process || incident.event === "") continue;
    const phase = incidentPhaseOf(incident.process.value);
    if (phase === null) continue;
    seen.push({
      key: incident.key,
      kind: incident.kind.id,
      department: incident.department.definition.id,
      assistant: incident.deployment?.assistant.id ?? null,
      severity: incident.severity,
      phase,
      heardBy: escalationOf(incident.process.value),
      noticedWeek: incident.noticeWeek,
      loss: incident.loss,
      event: incident.event,
    });
  }
  return seen;
}

function peopleSnapshot(world: World): PeopleSnapshot {
  const { people } = world;
  const { count } = people;
  return {
    count,
    department: people.department.slice(0, count),
    occupation: people.occupation.slice(0, count),
    state: showPeople(world),
    post: people.post.slice(0, count),
    generation: people.generation.slice(0, count),
  };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO date so many weeks after a date, by calendar arithmetic: the engine has no clock. */
export function dateAfter(start: string, weeks: number): string {
  let [year, month, day] = start.split("-").map(Number) as [number, number, number];
  day += weeks * 7;
  for (;;) {
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = (DAYS[month - 1] as number) + (leap ? 1 : 0);
    if (day <= length) break;
    day -= length;
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
