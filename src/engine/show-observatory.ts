/** Owns what a manager may know of how people use text assistants: sums over groups that are large enough. */

import type {
  DepartmentUse,
  GradeUse,
  GroupUse,
  HalfExpertUse,
  ModeMix,
  ModeUse,
  ObservatorySnapshot,
  OccupationUse,
  UnsanctionedUse,
  UseSnapshot,
} from "../contract/observatory.ts";
import { computeAutomation, computeHandedOver, computeModes, MODES } from "./formula/mode.ts";
import { type Deployment, isLive } from "./state/deployment.ts";
import { ACTIVE } from "./state/seats.ts";
import { levelShare } from "./system/autonomy.ts";
import {
  cutCompany,
  type Group,
  isLargeEnough,
  joinGroups,
  mergeGroups,
  type ShownGroup,
  SMALLEST_GROUP,
  whyWithheld,
} from "./system/observatory.ts";
import { halfExperts } from "./system/skill.ts";
import type { World } from "./world.ts";

const QUARTER = 0.25;
const THREE_QUARTERS = 0.75;
const HIGHEST_GRADE = 10;

/** What has been counted before anything is put together. Stays in the engine. */
interface Count {
  /** By occupation. */
  readonly people: Float64Array;
  readonly users: Float64Array;
  readonly uses: Float64Array;
  /** Sum over users of the share of their hours that assistants can help with. */
  readonly touched: Float64Array;
  /** Uses a week by department and mode. */
  readonly modes: readonly Float64Array[];
}

/** Reads the world and changes nothing; costs a pass over the people, so only for those who look. */
export function showObservatory(world: World): ObservatorySnapshot {
  const { scenario } = world;
  const count = countUse(world);
  const byDepartment = scenario.departments.map(({ id }) =>
    scenario.occupations.flatMap(({ department }, at): Group[] =>
      department === id
        ? [{ members: [at], people: count.people[at] as number, users: count.users[at] as number }]
        : [],
    ),
  );
  const withheld = whyWithheld(joinGroups(byDepartment.flat()));
  return {
    smallestGroup: SMALLEST_GROUP,
    use: withheld === null ? showUse(world, count, cutCompany(byDepartment)) : null,
    withheld,
    halfExperts: showHalfExperts(world),
    unsanctioned: showUnsanctioned(world),
  };
}

/** How the users of an assistant work with it: a mean of the team. */
export function modesOf(world: World, deployment: Deployment): ModeMix {
  const { p, practice } = world;
  const { seats, size, assistant, department } = deployment;
  let users = 0;
  let unlearned = 0;
  for (let seat = 0; seat < size; seat++) {
    if (seats.use[seat] !== ACTIVE) continue;
    users++;
    unlearned += (seats.unlearned[seat] as number) * practice;
  }
  return computeModes(
    p,
    computeHandedOver(p, assistant.agentic, levelShare(p, deployment)),
    users > 0 ? 1 - unlearned / users : 0,
    department.trainedPeople / Math.max(1, department.present),
  );
}

function countUse(world: World): Count {
  const { scenario, blueprint, people } = world;
  const perOccupation = () => new Float64Array(scenario.occupations.length);
  const count: Count = {
    people: perOccupation(),
    users: perOccupation(),
    uses: perOccupation(),
    touched: perOccupation(),
    modes: scenario.departments.map(() => new Float64Array(MODES.length)),
  };
  const uses = new Float64Array(blueprint.headcount);
  for (const deployment of world.deployments) {
    if (deployment.assistant.kind === "generative" && isLive(deployment))
      addUses(world, deployment, uses, count);
  }
  for (let slot = 0; slot < blueprint.headcount; slot++) {
    if (people.absent[slot] === 1) continue;
    const at = people.occupation[slot] as number;
    add(count.people, at, 1);
    if ((uses[slot] as number) <= 0) continue;
    add(count.users, at, 1);
    add(count.uses, at, uses[slot] as number);
    add(count.touched, at, people.coverage[slot] as number);
  }
  return count;
}

/** Shares the uses of a deployment out among its users, by the hours that it touches. */
function addUses(world: World, deployment: Deployment, uses: Float64Array, count: Count): void {
  const { p, people } = world;
  const { seats, start, size, department } = deployment;
  const weightOf = (seat: number) =>
    seats.use[seat] !== ACTIVE || people.absent[start + seat] === 1
      ? 0
      : (seats.touched[seat] as number) *
        (people.computing[start + seat] === 1
          ? p["adoption.uses-per-assisted-hour-computing"]
          : p["adoption.uses-per-assisted-hour"]);
  let weight = 0;
  for (let seat = 0; seat < size; seat++) weight += weightOf(seat);
  if (weight <= 0 || deployment.uses <= 0) return;
  for (let seat = 0; seat < size; seat++)
    add(uses, start + seat, (deployment.uses * weightOf(seat)) / weight);
  const mix = modesOf(world, deployment);
  MODES.forEach((mode, at) => {
    add(count.modes[department.at] as Float64Array, at, deployment.uses * mix[mode]);
  });
}

function showUse(world: World, count: Count, groups: readonly ShownGroup[]): UseSnapshot {
  const all = joinGroups(groups);
  const total = sumOf(
    count.uses,
    all.members.flatMap((at) => occupationsOf(world, at)),
  );
  const groupUse = (group: Group, occupations: readonly number[]): GroupUse => {
    const usesPerWeek = sumOf(count.uses, occupations);
    return {
      people: group.people,
      users: group.users,
      usesPerWeek,
      shareOfPeople: group.people / all.people,
      shareOfUse: total > 0 ? usesPerWeek / total : 0,
    };
  };
  const nameOf = (at: number) => world.scenario.departments[at]?.id ?? "";
  const departments: DepartmentUse[] = [];
  const occupations: OccupationUse[] = [];
  for (const group of groups) {
    const names = group.members.map(nameOf);
    departments.push({
      departments: names,
      ...groupUse(
        group,
        group.parts.flatMap(({ members }) => members),
      ),
      ...modeUse(world, count, group.members),
    });
    for (const part of group.parts)
      occupations.push({
        departments: names,
        occupations: part.members.map((at) => world.scenario.occupations[at]?.id ?? ""),
        ...groupUse(part, part.members),
        tasksTouched: part.users > 0 ? sumOf(count.touched, part.members) / part.users : 0,
      });
  }
  return {
    people: all.people,
    users: all.users,
    usesPerWeek: total,
    ...modeUse(world, count, all.members),
    occupations,
    departments,
    grades: gradeUse(world, occupations),
    quarterTouched: touchedShare(occupations, QUARTER),
    threeQuartersTouched: touchedShare(occupations, THREE_QUARTERS),
  };
}

/** Modes and lost practice of some departments together. */
function modeUse(world: World, { modes }: Count, departments: readonly number[]): ModeUse {
  const sums = MODES.map((_, mode) =>
    departments.reduce((sum, at) => sum + (modes[at]?.[mode] as number), 0),
  );
  const uses = sums.reduce((sum, value) => sum + value, 0);
  const mix =
    uses > 0
      ? (Object.fromEntries(MODES.map((mode, at) => [mode, (sums[at] as number) / uses])) as ModeMix)
      : null;
  let active = 0;
  let drift = 0;
  for (const deployment of world.deployments) {
    if (!isLive(deployment) || !departments.includes(deployment.department.at)) continue;
    active += deployment.active;
    drift += deployment.active * deployment.drift;
  }
  return {
    modes: mix,
    automation: mix === null ? null : computeAutomation(mix),
    drift: active > 0 ? drift / active : 0,
  };
}

/**
 * Spreads the occupations that are shown over their grades; nothing else goes in, so nothing more comes out.
 * Grades with too few people are put together with the next below.
 */
function gradeUse(world: World, occupations: readonly OccupationUse[]): GradeUse[] {
  const { occupations: known } = world.scenario;
  const rows: { grades: [number, number]; people: number; users: number; uses: number }[] = [];
  for (let grade = 1; grade <= HIGHEST_GRADE; grade++) {
    const row = { grades: [grade, grade] as [number, number], people: 0, users: 0, uses: 0 };
    for (const use of occupations) {
      const parts = known.filter(({ id }) => use.occupations.includes(id));
      const heads = parts.reduce((sum, { people }) => sum + people, 0);
      const here = parts.reduce((sum, { people, grades: [low, high] }) => {
        return low <= grade && grade <= high ? sum + people / (high - low + 1) : sum;
      }, 0);
      row.people += (use.people * here) / heads;
      row.users += (use.users * here) / heads;
      row.uses += (use.usesPerWeek * here) / heads;
    }
    rows.push(row);
  }
  const shown: typeof rows = [];
  const isEnough = ({ people, users }: (typeof rows)[number]) =>
    isLargeEnough({ members: [], people, users });
  const join = (low: (typeof rows)[number], high: (typeof rows)[number]) => ({
    grades: [low.grades[0], high.grades[1]] as [number, number],
    people: low.people + high.people,
    users: low.users + high.users,
    uses: low.uses + high.uses,
  });
  // From the top: the highest grades are the smallest. What the lowest lack, the next above lends them.
  let open: (typeof rows)[number] | null = null;
  for (const row of rows.reverse()) {
    open = open === null ? row : join(row, open);
    if (!isEnough(open)) continue;
    shown.unshift(open);
    open = null;
  }
  if (open !== null && shown[0]) shown[0] = join(open, shown[0]);
  return shown.map((row) => ({
    grades: row.grades,
    people: Math.round(row.people),
    users: Math.round(row.users),
    usesPerPerson: row.people > 0 ? row.uses / row.people : 0,
  }));
}

/** Share of occupations in groups of which so much is touched; those put together count one by one. */
function touchedShare(rows: readonly OccupationUse[], limit: number): number {
  let all = 0;
  let touched = 0;
  for (const { occupations, tasksTouched } of rows) {
    all += occupations.length;
    if (tasksTouched >= limit) touched += occupations.length;
  }
  return touched / all;
}

/** A mean over the teams, of the whole company alone. */
function showHalfExperts(world: World): HalfExpertUse | null {
  let people = 0;
  let hoursPerWeek = 0;
  for (const department of world.departments) people += halfExperts(world, department);
  for (const deployment of world.deployments) if (isLive(deployment)) hoursPerWeek += deployment.foreignHours;
  const whole = Math.round(people);
  return people > 0 && whole < SMALLEST_GROUP ? null : { people: whole, hoursPerWeek };
}

/** Nobody counts those who use what they may not: an estimate in rough steps, of teams large enough. */
function showUnsanctioned(world: World): UnsanctionedUse | null {
  const teams = world.departments.map(
    ({ at, present, publicUse }): Group => ({ members: [at], people: present, users: publicUse.users }),
  );
  if (!isLargeEnough(joinGroups(teams))) return null;
  const groups = mergeGroups(teams).map(({ members, users }) => ({
    departments: members.map((at) => world.scenario.departments[at]?.id ?? ""),
    people: Math.round(users / SMALLEST_GROUP) * SMALLEST_GROUP,
  }));
  return { people: groups.reduce((sum, { people }) => sum + people, 0), groups };
}

function occupationsOf(world: World, departmentAt: number): number[] {
  const name = world.scenario.departments[departmentAt]?.id;
  return world.scenario.occupations.flatMap(({ department }, at) => (department === name ? [at] : []));
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}

function sumOf(values: Float64Array, places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (values[at] as number), 0);
}
