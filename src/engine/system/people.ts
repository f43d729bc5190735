/** Owns who is there: the first day's people, ordinary leavers and newcomers, courses, what one sees of each. */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Blueprint } from "../blueprint.ts";
import { computeFit } from "../formula/adoption.ts";
import { interpolateQuantile } from "../formula/beta-table.ts";
import { clamp, exp } from "../formula/exact-math.ts";
import { inverseNormal } from "../formula/inverse.ts";
import type { Luck } from "../random/luck.ts";
import type { DepartmentState } from "../state/department.ts";
import type { People } from "../state/people.ts";
import { ACTIVE } from "../state/seats.ts";
import type { World } from "../world.ts";
import { applyTraining, lapse, resetSeat } from "./seat.ts";
import { countPosts } from "./workforce.ts";
import { addWorry } from "./worry.ts";

/** Slots there can ever be: the company and everybody who joins it for a post. */
export const SLOT_CAPACITY = 1024;
const WEEKS_PER_YEAR = 52;
/** Weeks for which a place stays empty when somebody leaves who would have stayed. Assumption. */
const VACANCY_WEEKS = 12;

/** The people of the first day. Each slot's traits come from the slot's own luck. */
export function createPeople(
  scenario: Scenario,
  p: ParameterValues,
  blueprint: Blueprint,
  luck: Luck,
): People {
  const people: People = {
    capacity: SLOT_CAPACITY,
    count: blueprint.headcount,
    department: new Uint8Array(SLOT_CAPACITY),
    occupation: new Uint8Array(SLOT_CAPACITY),
    generation: new Uint8Array(SLOT_CAPACITY),
    empty: new Uint8Array(SLOT_CAPACITY),
    post: new Uint8Array(SLOT_CAPACITY),
    away: new Uint8Array(SLOT_CAPACITY),
    absent: new Uint8Array(SLOT_CAPACITY),
    trained: new Uint8Array(SLOT_CAPACITY),
    courseEnds: new Uint16Array(SLOT_CAPACITY),
    backWeek: new Uint16Array(SLOT_CAPACITY),
    skill: new Uint8Array(SLOT_CAPACITY),
    supervisor: new Uint8Array(SLOT_CAPACITY),
    computing: new Uint8Array(SLOT_CAPACITY),
    coverage: new Float64Array(SLOT_CAPACITY),
    readiness: new Float64Array(SLOT_CAPACITY),
    lapseFactor: new Float64Array(SLOT_CAPACITY),
    returnFactor: new Float64Array(SLOT_CAPACITY),
    using: new Uint8Array(SLOT_CAPACITY),
    licensedUse: new Uint8Array(SLOT_CAPACITY),
    specific: new Uint8Array(SLOT_CAPACITY),
    leavesAt: new Float64Array(blueprint.headcount),
    quitsAt: new Float64Array(blueprint.headcount),
    leaverLuck: luck.clocks("leaver", blueprint.headcount),
    quitterLuck: luck.clocks("quitter", blueprint.headcount),
    newcomerLuck: luck.clocks("newcomer", blueprint.headcount),
  };
  blueprint.slots.forEach(([start, end], at) => {
    people.department.fill(at, start, end);
  });
  people.occupation.set(blueprint.slotOccupation);
  const draws = luck.stream("people/start", blueprint.headcount * TRAITS).week(0);
  for (let slot = 0; slot < people.count; slot++) {
    giveTraits(scenario, p, blueprint, people, slot, draws, slot * TRAITS);
    people.leavesAt[slot] = people.leaverLuck.wait(slot);
    people.quitsAt[slot] = people.quitterLuck.wait(slot);
  }
  return people;
}

/** Uniforms that make a person: coverage, attitude, skill, whether they ever adopt. */
const TRAITS = 4;

function giveTraits(
  scenario: Scenario,
  p: ParameterValues,
  blueprint: Blueprint,
  people: People,
  slot: number,
  draws: Float64Array,
  from: number,
): void {
  const occupationAt = people.occupation[slot] as number;
  const occupation = scenario.occupations[occupationAt];
  const quantiles = blueprint.coverageQuantiles[occupationAt];
  if (!occupation || !quantiles) throw new Error(`slot ${slot} has no occupation`);
  const coverage = interpolateQuantile(quantiles, draws[from] as number);
  const logAttitude = p["people.attitude-sigma"] * inverseNormal(draws[from + 1] as number);
  const supervisor = occupation.supervisor;
  const adopts = (draws[from + 3] as number) >= p["people.never-adopter-share"];
  people.coverage[slot] = coverage;
  people.skill[slot] = Math.min(2, Math.floor(3 * (draws[from + 2] as number)));
  people.supervisor[slot] = supervisor ? 1 : 0;
  people.readiness[slot] = adopts
    ? computeFit(p, coverage) * exp(logAttitude + (supervisor ? p["adoption.supervisor-try"] : 0))
    : 0;
  people.lapseFactor[slot] = exp(-0.5 * logAttitude + (supervisor ? p["adoption.supervisor-lapse"] : 0));
  people.returnFactor[slot] = exp(0.5 * logAttitude + (supervisor ? p["adoption.supervisor-return"] : 0));
  people.trained[slot] = 0;
  people.courseEnds[slot] = 0;
  people.empty[slot] = 0;
  people.computing[slot] = occupation.computing ? 1 : 0;
}

const newcomer = new Float64Array(TRAITS);

/** A new person takes a slot; their traits come from the slot's own luck. */
export function replacePerson(world: World, slot: number): void {
  const { people, scenario, p, blueprint } = world;
  people.generation[slot] = ((people.generation[slot] as number) + 1) & 0xff;
  stopUsing(world, slot);
  for (let k = 0; k < TRAITS; k++) newcomer[k] = people.newcomerLuck.uniform(slot);
  giveTraits(scenario, p, blueprint, people, slot, newcomer, 0);
  people.post[slot] = 0;
  people.backWeek[slot] = 0;
  noteAbsence(world, slot);
  for (const deployment of world.deployments) {
    const seat = slot - deployment.start;
    if (seat >= 0 && seat < deployment.size) resetSeat(world, deployment, seat);
  }
}

/** Nobody holds the slot any more; with a week it is filled again then, with 0 never. */
export function vacate(world: World, slot: number, backWeek = 0): void {
  const { people } = world;
  people.empty[slot] = 1;
  people.backWeek[slot] = backWeek;
  people.courseEnds[slot] = 0;
  noteAbsence(world, slot);
}

/** The person in a slot takes up a post around the models, or gives it back. */
export function setPost(world: World, slot: number, holds: boolean): void {
  world.people.post[slot] = holds ? 1 : 0;
  noteAbsence(world, slot);
}

/** To be called when somebody of a slot's team came, went, or learnt something: the team is counted again. */
export function noteChange(world: World, slot: number): void {
  const team = world.departments[world.people.department[slot] as number] as DepartmentState;
  team.changed = true;
}

/** The person in a slot goes to work in another team, for good; the place in theirs is closed. */
export function movePerson(world: World, slot: number, to: DepartmentState): void {
  const { people } = world;
  people.away[slot] = 1;
  people.courseEnds[slot] = 0;
  noteAbsence(world, slot);
  people.department[slot] = to.at;
}

function noteAbsence(world: World, slot: number): void {
  const { people } = world;
  const before = people.absent[slot];
  const gone = people.empty[slot] === 1 || people.post[slot] === 1 || people.away[slot] === 1;
  people.absent[slot] = gone ? 1 : 0;
  if (people.absent[slot] === 1) stopUsing(world, slot);
  else if (before === 1) for (const { seats } of world.deployments) seats.nextDue = 0;
  noteChange(world, slot);
}

function stopUsing(world: World, slot: number): void {
  for (const deployment of world.deployments) {
    const seat = slot - deployment.start;
    if (seat >= 0 && seat < deployment.size && deployment.seats.use[seat] === ACTIVE)
      lapse(world, deployment, seat);
  }
}

/** A free slot for somebody who comes from outside, or −1 where the company is full. */
export function takeFreeSlot(world: World, departmentAt: number): number {
  const { people } = world;
  const slot = people.count;
  if (slot >= people.capacity) return -1;
  people.count++;
  people.department[slot] = departmentAt;
  people.occupation[slot] = world.blueprint.slotOccupation[
    (world.blueprint.slots[departmentAt] as readonly [number, number])[0]
  ] as number;
  setPost(world, slot, true);
  return slot;
}

/** Departures, arrivals, courses; counts who is present. */
export function advancePeople(world: World): void {
  const { p, week } = world;
  const ordinary = p["people.ordinary-departures-per-year"] / WEEKS_PER_YEAR;
  const noise = world.luck.stream("presence", world.departments.length).week(week);
  for (const department of world.departments) {
    department.ordinaryHazard += ordinary;
    department.excessHazard += excessDepartures(p, department) / WEEKS_PER_YEAR;
    if (department.ordinaryHazard >= department.nextLeaver) letLeave(world, department);
    if (department.excessHazard >= department.nextQuitter) letQuit(world, department);
    if (week >= department.nextBack) fillVacancies(world, department);
    if (department.course !== null && week >= department.course.endsWeek) finishCourse(world, department);
    if (department.changed) countTeam(world, department);
    const presence =
      p["work.presence"] * (1 + p["work.presence-noise"] * inverseNormal(noise[department.at] as number));
    department.grossHours =
      department.present *
      p["work.hours-per-week"] *
      clamp(presence, 0.5, 1) *
      (1 - department.definition.backgroundShare);
  }
}

/** Ordinary leavers are replaced at once, through recruitment, unless their posts are left to lapse. */
function letLeave(world: World, department: DepartmentState): void {
  const { people } = world;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  let next = Infinity;
  for (let slot = start; slot < end; slot++) {
    while ((people.leavesAt[slot] as number) <= department.ordinaryHazard) {
      people.leavesAt[slot] = (people.leavesAt[slot] as number) + people.leaverLuck.wait(slot);
      if (people.absent[slot] === 0) leavePlace(world, department, slot);
    }
    next = Math.min(next, people.leavesAt[slot] as number);
  }
  department.nextLeaver = next;
}

function leavePlace(world: World, department: DepartmentState, slot: number): void {
  const { staff, definition } = department;
  const { thisWeek } = world.workforce;
  thisWeek.left += 1;
  if (!staff.attrition || countPosts(department) <= world.p["staff.smallest-team"]) {
    thisWeek.replaced += 1;
    replacePerson(world, slot);
    return;
  }
  vacate(world, slot);
  staff.goneByAttrition += 1;
  thisWeek.goneByAttrition += 1;
  addWorry(world, department, world.p["worry.attrition"] / definition.people, staff.goneEvent ?? "");
}

/** Those who leave because they are worse off than they would have been leave a gap. */
function letQuit(world: World, department: DepartmentState): void {
  const { people, week } = world;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  let next = Infinity;
  for (let slot = start; slot < end; slot++) {
    while ((people.quitsAt[slot] as number) <= department.excessHazard) {
      people.quitsAt[slot] = (people.quitsAt[slot] as number) + people.quitterLuck.wait(slot);
      if (people.absent[slot] === 1) continue;
      vacate(world, slot, week + VACANCY_WEEKS);
      world.workforce.thisWeek.left += 1;
      world.workforce.thisWeek.goneBeyondOrdinary += 1;
      department.nextBack = Math.min(department.nextBack, week + VACANCY_WEEKS);
    }
    next = Math.min(next, people.quitsAt[slot] as number);
  }
  department.nextQuitter = next;
}

function fillVacancies(world: World, department: DepartmentState): void {
  const { people, week } = world;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  let next = Infinity;
  for (let slot = start; slot < end; slot++) {
    const back = people.backWeek[slot] as number;
    if (people.empty[slot] === 0 || back === 0) continue;
    if (back <= week) {
      world.workforce.thisWeek.replaced += 1;
      replacePerson(world, slot);
    } else next = Math.min(next, back);
  }
  department.nextBack = next;
}

/** Counts a team again after somebody came, went, or learnt something. */
function countTeam(world: World, department: DepartmentState): void {
  const { people, week } = world;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  let present = 0;
  let inTraining = 0;
  let trained = 0;
  for (let slot = start; slot < end; slot++) {
    if (people.absent[slot] === 1) continue;
    present++;
    if ((people.courseEnds[slot] as number) > week) inTraining++;
    trained += people.trained[slot] as number;
  }
  department.present = present;
  department.inTraining = inTraining;
  department.trainedPeople = trained;
  department.changed = false;
}

/** Everybody of a team's course has learnt what it teaches. */
function finishCourse(world: World, department: DepartmentState): void {
  const { people, week } = world;
  const { course } = department;
  if (course === null) return;
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  for (let slot = start; slot < end; slot++) {
    const ends = people.courseEnds[slot] as number;
    if (ends === 0 || ends > week) continue;
    people.courseEnds[slot] = 0;
    applyTraining(world, slot);
  }
  department.changed = true;
  department.course = null;
  world.journal.emit({
    kind: "training-finished",
    tier: "log",
    department: department.definition.id,
    amounts: { people: course.people },
    causes: [course.event],
  });
}

/**
 * Departures a year beyond the ordinary ones, per person: people leave because they are worse off than they
 * would have been. Those that ordinary strain causes are among the ordinary ones.
 */
function excessDepartures(p: ParameterValues, department: DepartmentState): number {
  return (
    p["people.ordinary-departures-per-year"] *
    p["people.departure-wellbeing-slope"] *
    Math.max(0, department.shadowWellbeing - department.wellbeing)
  );
}
