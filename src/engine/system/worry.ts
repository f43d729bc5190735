/** Owns worry: what raises it in a team, how it fades, and how it wears on trust. */

import type { EventId } from "../../contract/command.ts";
import type { Cause, CauseFactor } from "../../contract/ledger.ts";
import { computeCutWorry, computeGrownShare, fadeWorry, raiseWorry } from "../formula/worry.ts";
import type { DepartmentState } from "../state/department.ts";
import type { World } from "../world.ts";

/**
 * Worries a team.
 * @param amount in units of worry, 0 … 1; less where the team was heard
 * @param cause the event or command behind it
 */
export function addWorry(world: World, department: DepartmentState, amount: number, cause: EventId): void {
  if (amount <= 0) return;
  const { staff } = department;
  staff.worry = raiseWorry(world.p, staff.worry, amount, staff.consultation.is("agreed"));
  staff.worryEvent = cause;
}

/** Worries everybody about posts that were cut: the team itself most. */
export function worryAboutCuts(world: World, cut: DepartmentState, people: number, cause: EventId): void {
  const companyShare = people / world.blueprint.headcount;
  for (const department of world.departments) {
    const ownShare = department === cut ? people / department.definition.people : 0;
    addWorry(world, department, computeCutWorry(world.p, ownShare, companyShare), cause);
  }
}

/** Lets worry fade, faster where colleagues have grown. */
export function advanceWorry(world: World): void {
  for (const department of world.departments) {
    const { staff } = department;
    if (staff.worry === 0) continue;
    const people = department.definition.people;
    const grown = computeGrownShare(
      world.p,
      department.trainedPeople,
      countExamples(world, department),
      people,
    );
    const left = fadeWorry(world.p, staff.worry, grown);
    staff.worry = left < NOTHING ? 0 : left;
  }
}

/** Worry below which nobody is worried any more. */
const NOTHING = 1e-4;

/** Colleagues of a team who hold a post they were retrained for, or have settled into work elsewhere. */
function countExamples(world: World, department: DepartmentState): number {
  let examples = 0;
  for (const { from, person, competence } of world.posts) {
    if (from === department && person >= 0 && competence > 0) examples++;
  }
  for (const { from, people, week } of world.workforce.moves) {
    if (from === department.at && world.week - week >= world.p["redeployment.ramp-weeks"]) examples += people;
  }
  return examples;
}

/** The cause of a posting about a team's people, with the event behind it. */
export function staffCause(department: DepartmentState, factor: CauseFactor, event: EventId | null): Cause {
  const { causes } = department.staff;
  const known = causes[factor];
  if (known && known.event === (event ?? undefined)) return known;
  const cause: Cause = {
    factor,
    department: department.definition.id,
    ...(event === null ? {} : { event }),
  };
  causes[factor] = cause;
  return cause;
}
