/** Owns what a manager sees of the workforce: the ledger's page, and each team without singling anybody out. */

import type { TeamSnapshot, WorkforceSnapshot } from "../contract/workforce.ts";
import type { DepartmentState } from "./state/department.ts";
import { halfExperts } from "./system/skill.ts";
import { countEmployed, countPosts, countSpare, departuresPerYear } from "./system/workforce.ts";
import type { World } from "./world.ts";

/** Smallest group of people that is ever told of. */
const SMALLEST_GROUP = 5;

/** The workforce at the end of a week. */
export function showWorkforce(world: World): WorkforceSnapshot {
  const teams = world.departments.map((department) => showTeam(world, department));
  return {
    headcount: countEmployed(world),
    vacancies: teams.reduce((sum, { vacancies }) => sum + vacancies, 0),
    total: { ...world.workforce.total },
    thisWeek: { ...world.workforce.thisWeek },
    departuresPerYear: departuresPerYear(world),
    teams,
  };
}

function showTeam(world: World, department: DepartmentState): TeamSnapshot {
  const { staff, definition } = department;
  const { consultation } = staff;
  const experts = Math.floor(halfExperts(world, department));
  const busy = consultation.is("under-way") || consultation.is("contested");
  return {
    department: definition.id,
    worry: staff.worry,
    consultation: consultation.state,
    consultationEnds: busy ? staff.consultationDue : null,
    attrition: staff.attrition,
    sparePeople: countSpare(world, department),
    redeployedIn: staff.redeployedIn,
    redeployedOut: staff.redeployedOut,
    gone: definition.people - countPosts(department) - staff.redeployedOut,
    vacancies: countVacancies(world, department),
    halfExperts: experts >= SMALLEST_GROUP ? experts : null,
  };
}

/** Empty places of a team that will be filled again. */
function countVacancies({ people, blueprint }: World, { at }: DepartmentState): number {
  const [start, end] = blueprint.slots[at] as readonly [number, number];
  let waiting = 0;
  for (let slot = start; slot < end; slot++) {
    if (people.empty[slot] === 1 && people.backWeek[slot] !== 0) waiting++;
  }
  return waiting;
}
