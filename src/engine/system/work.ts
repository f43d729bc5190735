/**
 * Owns cases and queues: what arrives, who spends hours on it, what is done, what comes back. It knows
 * nothing of assistants; it is told how much effort a case takes and how often work goes wrong. Two of these
 * run side by side: the company's, and its shadow that has the same luck and decided nothing.
 */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Blueprint, StepPlan } from "../blueprint.ts";
import { clamp } from "../formula/exact-math.ts";
import { PRIORITY_CLASSES, shareByPriority } from "../formula/priority.ts";
import type { WorkState } from "../state/work.ts";

/** Why a finished case has to come back: ordinary slips, haste, an error of a public tool, or of a deployment. */
export const SLIP = 0;
export const HASTE = 1;
export const PUBLIC = 2;
export const FIRST_ASSISTED = 3;
/** Deployments that a department may have at once. */
export const ASSISTED_SLOTS = 16;
export const CAUSES = FIRST_ASSISTED + ASSISTED_SLOTS;

const LOAD_WEEKS = 4;

/** A company with empty queues; the first inbound cases are those of an ordinary week, so that it starts running. */
export function createWork(scenario: Scenario, blueprint: Blueprint): WorkState {
  const steps = blueprint.steps.length;
  const departments = scenario.departments.length;
  const state: WorkState = {
    input: {
      arrivals: new Int32Array(scenario.workflows.length),
      capacity: new Float64Array(departments),
      effort: new Float64Array(departments).fill(1),
      stepEffort: new Float64Array(steps).fill(1),
      defects: new Float64Array(departments * CAUSES),
      causes: new Uint8Array(departments).fill(FIRST_ASSISTED),
    },
    cohorts: blueprint.steps.map(() => new Int32Array(scenario.weeks + 2)),
    head: new Int32Array(steps),
    waiting: new Int32Array(steps),
    inbound: new Int32Array(steps),
    credit: new Float64Array(steps),
    takeCarry: new Float64Array(steps).fill(0.5),
    leaveCarry: new Float64Array(steps).fill(0.5),
    returnCarry: new Float64Array(steps * CAUSES).fill(0.5),
    arrived: new Int32Array(steps),
    completed: new Int32Array(steps),
    returned: new Int32Array(steps),
    leadWeeks: new Int32Array(steps),
    finished: new Int32Array(scenario.workflows.length),
    repair: new Float64Array(departments),
    nextRepair: new Float64Array(departments),
    newRepair: new Float64Array(departments),
    asked: new Float64Array(departments),
    overtime: new Float64Array(departments),
    wantedHours: new Float64Array(departments),
    leftHours: new Float64Array(departments),
    doneHours: new Float64Array(departments),
    faultyHours: new Float64Array(departments * CAUSES),
    askedWeeks: new Float64Array(departments * LOAD_WEEKS),
    capacityWeeks: new Float64Array(departments * LOAD_WEEKS),
    load: new Float64Array(departments),
    loadThisWeek: new Float64Array(departments),
    grants: new Float64Array(steps),
  };
  primeQueues(blueprint, state);
  return state;
}

/** Makes the four weeks before the first ordinary ones, so that load means something from the first day. */
export function primeLoad(state: WorkState, asked: Float64Array, capacity: Float64Array): void {
  for (let at = 0; at < asked.length; at++) {
    const load = (capacity[at] as number) > 0 ? (asked[at] as number) / (capacity[at] as number) : 0;
    state.input.capacity[at] = capacity[at] as number;
    state.load[at] = load;
    state.loadThisWeek[at] = load;
    for (let k = 0; k < LOAD_WEEKS; k++) {
      state.askedWeeks[at * LOAD_WEEKS + k] = asked[at] as number;
      state.capacityWeeks[at * LOAD_WEEKS + k] = capacity[at] as number;
    }
  }
}

/** Mean flow through every step of an ordinary week, in cases. */
export function computeMeanFlow(blueprint: Blueprint): Float64Array {
  const flow = new Float64Array(blueprint.steps.length);
  let reaching = 0;
  for (const plan of blueprint.steps) {
    if (blueprint.firstStepAt[plan.workflowAt] === plan.at) reaching = plan.workflow.arrivalsPerWeek;
    flow[plan.at] = reaching * plan.step.takes;
    // Cases that skip the step go on; of those that are handled, some end here.
    reaching -= reaching * plan.step.takes * plan.step.leaves;
  }
  return flow;
}

function primeQueues(blueprint: Blueprint, state: WorkState): void {
  const flow = computeMeanFlow(blueprint);
  for (const plan of blueprint.steps) {
    const first = blueprint.firstStepAt[plan.workflowAt] === plan.at;
    if (!first) state.inbound[plan.at] = Math.floor((flow[plan.at] as number) + 0.5);
  }
}

/** Adds a fraction to a carry and takes the whole cases out. */
function takeWhole(carry: Float64Array, at: number, amount: number): number {
  const sum = (carry[at] as number) + amount;
  const whole = Math.floor(sum);
  carry[at] = sum - whole;
  return whole;
}

/** Simulates one week of cases. `state.input` must be filled. */
export function advanceWork(p: ParameterValues, blueprint: Blueprint, state: WorkState, week: number): void {
  enterCases(blueprint, state, week);
  const shared = askHours(blueprint, state);
  grantHours(p, blueprint, state, shared);
  completeCases(p, blueprint, state, week);
  measureLoad(state, week);
}

/** Moves inbound cases into queues; those that do not take a step go on at once. */
function enterCases(blueprint: Blueprint, state: WorkState, week: number): void {
  state.arrived.fill(0);
  state.finished.fill(0);
  for (const plan of blueprint.steps) {
    const first = blueprint.firstStepAt[plan.workflowAt] === plan.at;
    const reaching = first ? (state.input.arrivals[plan.workflowAt] as number) : 0;
    const taking = first
      ? plan.step.takes >= 1
        ? reaching
        : takeWhole(state.takeCarry, plan.at, reaching * plan.step.takes)
      : (state.inbound[plan.at] as number);
    if (!first) state.inbound[plan.at] = 0;
    if (first && reaching > taking) sendOn(blueprint, state, plan, reaching - taking);
    join(state, plan.at, taking, week);
  }
}

function join(state: WorkState, at: number, cases: number, week: number): void {
  if (cases <= 0) return;
  const cohort = state.cohorts[at] as Int32Array;
  cohort[week] = (cohort[week] as number) + cases;
  state.waiting[at] = (state.waiting[at] as number) + cases;
  state.arrived[at] = (state.arrived[at] as number) + cases;
}

/** Sends cases to the first later step that takes them; the rest finish. */
function sendOn(blueprint: Blueprint, state: WorkState, from: StepPlan, cases: number): void {
  let left = cases;
  for (let at = from.nextAt; at >= 0 && left > 0; ) {
    const plan = blueprint.steps[at] as StepPlan;
    const taking =
      plan.step.takes >= 1 ? left : Math.min(left, takeWhole(state.takeCarry, at, left * plan.step.takes));
    state.inbound[at] = (state.inbound[at] as number) + taking;
    left -= taking;
    at = plan.nextAt;
  }
  state.finished[from.workflowAt] = (state.finished[from.workflowAt] as number) + left;
}

/** Hours per case of a step as it is now worked. */
export function hoursPerCase(state: WorkState, plan: StepPlan): number {
  const effort = plan.departmentAt < 0 ? 1 : (state.input.effort[plan.departmentAt] as number);
  return plan.step.hoursPerCase * effort * (state.input.stepEffort[plan.at] as number);
}

/** Fills `asked` (new hours) and `wantedHours` (all waiting); returns the hours of the shared steps. */
function askHours(blueprint: Blueprint, state: WorkState): number {
  const { asked, wantedHours, repair } = state;
  for (let at = 0; at < repair.length; at++) {
    asked[at] = repair[at] as number;
    wantedHours[at] = repair[at] as number;
  }
  let shared = 0;
  let sharedNew = 0;
  for (const plan of blueprint.steps) {
    const hours = hoursPerCase(state, plan);
    const credit = Math.min(state.credit[plan.at] as number, hours);
    const waiting = Math.max(0, (state.waiting[plan.at] as number) * hours - credit);
    const fresh = (state.arrived[plan.at] as number) * hours;
    if (plan.departmentAt < 0) {
      shared += waiting;
      sharedNew += fresh;
    } else {
      wantedHours[plan.departmentAt] = (wantedHours[plan.departmentAt] as number) + waiting;
      asked[plan.departmentAt] = (asked[plan.departmentAt] as number) + fresh;
    }
  }
  for (let at = 0; at < asked.length; at++) {
    const [start, end] = blueprint.slots[at] as readonly [number, number];
    const share = (end - start) / blueprint.headcount;
    wantedHours[at] = (wantedHours[at] as number) + shared * share;
    asked[at] = (asked[at] as number) + sharedNew * share;
  }
  return shared;
}

const waitingHours = new Float64Array(PRIORITY_CLASSES);
const workedShares = new Float64Array(PRIORITY_CLASSES);

/** Hours waiting in the queue of a step. */
function queueHours(state: WorkState, plan: StepPlan): number {
  const hours = hoursPerCase(state, plan);
  const credit = Math.min(state.credit[plan.at] as number, hours);
  return Math.max(0, (state.waiting[plan.at] as number) * hours - credit);
}

/** Share of each class that a team works this week; all of it where there are hours enough. Repair comes first. */
function shareHours(
  p: ParameterValues,
  blueprint: Blueprint,
  state: WorkState,
  at: number,
  shared: number,
  spent: number,
): Float64Array {
  if (spent >= (state.wantedHours[at] as number)) return workedShares.fill(1);
  waitingHours.fill(0);
  waitingHours[0] = state.repair[at] as number;
  const [start, end] = blueprint.slots[at] as readonly [number, number];
  for (const stepAt of blueprint.stepsOfDepartment[at] as readonly number[]) {
    const plan = blueprint.steps[stepAt] as StepPlan;
    const hours =
      plan.departmentAt < 0 ? (shared * (end - start)) / blueprint.headcount : queueHours(state, plan);
    const place = plan.workflow.priority - 1;
    waitingHours[place] = (waitingHours[place] as number) + hours;
  }
  shareByPriority(waitingHours, spent, p["work.priority-weight"], workedShares);
  return workedShares;
}

/** Shares each department's hours among its queues by class of work, within one in proportion to what waits. */
function grantHours(p: ParameterValues, blueprint: Blueprint, state: WorkState, shared: number): void {
  const { grants, wantedHours, overtime, input } = state;
  grants.fill(0);
  const limit = p["work.overtime-limit"];
  let sharedGranted = 0;
  const people = blueprint.headcount;
  for (let at = 0; at < wantedHours.length; at++) {
    const capacity = input.capacity[at] as number;
    const wanted = wantedHours[at] as number;
    const spent = Math.min(wanted, capacity * (1 + limit));
    state.leftHours[at] = wanted - spent;
    overtime[at] = Math.max(0, spent - capacity);
    const [start, end] = blueprint.slots[at] as readonly [number, number];
    const shares = shareHours(p, blueprint, state, at, shared, spent);
    for (const stepAt of blueprint.stepsOfDepartment[at] as readonly number[]) {
      const plan = blueprint.steps[stepAt] as StepPlan;
      const share = shares[plan.workflow.priority - 1] as number;
      if (plan.departmentAt >= 0) grants[stepAt] = queueHours(state, plan) * share;
      else sharedGranted += ((shared * (end - start)) / people) * share;
    }
    state.nextRepair[at] = (state.repair[at] as number) * (1 - (shares[0] as number));
  }
  for (const plan of blueprint.steps) if (plan.departmentAt < 0) grants[plan.at] = sharedGranted;
}

/** Turns hours into finished cases, oldest first, and finds which of them have to come back. */
function completeCases(p: ParameterValues, blueprint: Blueprint, state: WorkState, week: number): void {
  const { doneHours, faultyHours, nextRepair } = state;
  state.completed.fill(0);
  state.returned.fill(0);
  state.leadWeeks.fill(0);
  doneHours.fill(0);
  faultyHours.fill(0);
  state.newRepair.fill(0);
  for (const plan of blueprint.steps) {
    const at = plan.at;
    const hours = hoursPerCase(state, plan);
    const waiting = state.waiting[at] as number;
    const budget = (state.credit[at] as number) + (state.grants[at] as number);
    // A ten-millionth of a case keeps rounding from holding the last one back.
    const done = waiting === 0 ? 0 : Math.min(waiting, Math.floor(budget / hours + 1e-7));
    state.credit[at] = waiting === done ? 0 : Math.max(0, budget - done * hours);
    state.completed[at] = done;
    if (done === 0) continue;
    state.waiting[at] = waiting - done;
    state.leadWeeks[at] = takeOldest(state, at, done, week);
    const leaving = plan.step.leaves <= 0 ? 0 : takeWhole(state.leaveCarry, at, done * plan.step.leaves);
    state.finished[plan.workflowAt] = (state.finished[plan.workflowAt] as number) + leaving;
    sendOn(blueprint, state, plan, done - leaving);
    if (plan.departmentAt >= 0) returnFaulty(p, blueprint, state, plan, done);
  }
  for (let at = 0; at < nextRepair.length; at++) state.repair[at] = nextRepair[at] as number;
}

/** Removes the oldest cases of a queue; returns the sum of their weeks of waiting. */
function takeOldest(state: WorkState, at: number, cases: number, week: number): number {
  const cohort = state.cohorts[at] as Int32Array;
  let head = state.head[at] as number;
  let left = cases;
  let waited = 0;
  while (left > 0) {
    const there = cohort[head] as number;
    const taken = there < left ? there : left;
    cohort[head] = there - taken;
    waited += taken * (week - head);
    left -= taken;
    if (taken === there && head < week) head++;
    else if (left > 0) throw new Error(`queue ${at} holds fewer cases than it counts in week ${week}`);
  }
  state.head[at] = head;
  return waited;
}

/** Errors made here come back as repair: slips to the same team, an assistant's to whoever works next. */
function returnFaulty(
  p: ParameterValues,
  blueprint: Blueprint,
  state: WorkState,
  plan: StepPlan,
  done: number,
): void {
  const department = plan.departmentAt;
  const planned = plan.step.hoursPerCase;
  const { nextRepair } = state;
  state.doneHours[department] = (state.doneHours[department] as number) + done * planned;
  const next = plan.nextAt >= 0 ? (blueprint.steps[plan.nextAt] as StepPlan).departmentAt : -1;
  const causes = state.input.causes[department] as number;
  for (let cause = 0; cause < causes; cause++) {
    const rate = state.input.defects[department * CAUSES + cause] as number;
    if (rate <= 0) continue;
    const back = Math.min(done, takeWhole(state.returnCarry, plan.at * CAUSES + cause, done * rate));
    if (back === 0) continue;
    state.returned[plan.at] = (state.returned[plan.at] as number) + back;
    const cell = department * CAUSES + cause;
    state.faultyHours[cell] = (state.faultyHours[cell] as number) + back * planned;
    // The repair of ordinary slips is in the planned hours of a case.
    if (cause === SLIP) continue;
    const to = cause >= PUBLIC && next >= 0 ? next : department;
    const hours = back * planned * p["work.rework-hours-share"];
    nextRepair[to] = (nextRepair[to] as number) + hours;
    state.newRepair[to] = (state.newRepair[to] as number) + hours;
  }
}

/** The four-week ratio of hours asked to hours available, backlog excluded. */
function measureLoad(state: WorkState, week: number): void {
  const { asked, askedWeeks, capacityWeeks, load, loadThisWeek, input } = state;
  const cell = week % LOAD_WEEKS;
  for (let at = 0; at < load.length; at++) {
    const capacity = input.capacity[at] as number;
    askedWeeks[at * LOAD_WEEKS + cell] = asked[at] as number;
    capacityWeeks[at * LOAD_WEEKS + cell] = capacity;
    let hoursAsked = 0;
    let hoursThere = 0;
    for (let k = 0; k < LOAD_WEEKS; k++) {
      hoursAsked += askedWeeks[at * LOAD_WEEKS + k] as number;
      hoursThere += capacityWeeks[at * LOAD_WEEKS + k] as number;
    }
    // A team without any hour left is as saturated as the measure can say.
    load[at] = hoursThere > 0 ? clamp(hoursAsked / hoursThere, 0, 9) : 9;
    loadThisWeek[at] = capacity > 0 ? clamp((asked[at] as number) / capacity, 0, 9) : 9;
  }
}
