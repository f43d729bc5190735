/** Owns careers: how near a role is to an occupation, who of a team is best placed for it, what the course asks. */

import type { CareerReach, CareerWays, PostWay, TrainingPath } from "../../contract/career.ts";
import type { Role, Scenario } from "../../contract/scenario.ts";
import type { DepartmentState } from "../state/department.ts";
import type { Deployment } from "../state/deployment.ts";
import type { Post } from "../state/post.ts";
import type { World } from "../world.ts";
import { weeksOfUse } from "./seat.ts";

/** How somebody of an occupation gets to a role. */
export interface CareerMove {
  readonly reach: CareerReach;
  readonly path: TrainingPath;
}

/** What a retraining asks and promises. */
export interface Course {
  readonly reach: CareerReach;
  /** Weeks of selection and course. */
  readonly weeks: number;
  /** Euros in all. */
  readonly cost: number;
  /** Chance that it is failed, 0 … 1. */
  readonly failure: number;
  /** Highest competence that it leads to, 0 … 1. */
  readonly ceiling: number;
}

const RANK: Record<CareerReach, number> = { natural: 2, reachable: 1, long: 0 };
/** Competence from which a colleague in the role can teach it. Assumption. */
const TEACHES = 0.7;

/** The way from an occupation to a role. Every role has one from everywhere; the check of the catalogue sees to it. */
export function findMove({ careers }: Scenario, role: string, occupation: string): CareerMove {
  const { matrix, paths } = careers;
  const ways = matrix.find((row) => row.role === role);
  if (!ways) throw new Error(`no way leads to the role ${role}`);
  const { reach, path: id } = stepOf(ways, occupation);
  const path = paths.find((one) => one.id === id);
  if (!path) throw new Error(`there is no training path ${id}`);
  return { reach, path };
}

const near = new WeakMap<Scenario, Map<string, ReadonlySet<string>>>();

/** Departments with an occupation from which a role is near; worked out once for a scenario. */
export function teamsNear(scenario: Scenario, role: string): ReadonlySet<string> {
  const known = near.get(scenario) ?? new Map<string, ReadonlySet<string>>();
  near.set(scenario, known);
  const teams =
    known.get(role) ??
    new Set(
      scenario.occupations
        .filter(({ id }) => findMove(scenario, role, id).reach !== "long")
        .map(({ department }) => department),
    );
  known.set(role, teams);
  return teams;
}

function stepOf(ways: CareerWays, occupation: string): { reach: CareerReach; path: string } {
  const natural = ways.natural.find((step) => step.occupation === occupation);
  if (natural) return { reach: "natural", path: natural.path };
  const reachable = ways.reachable.find((step) => step.occupation === occupation);
  if (reachable) return { reach: "reachable", path: reachable.path };
  return { reach: "long", path: ways.long };
}

/**
 * The course of somebody of an occupation for a role. The occupation decides: a natural path is shorter and
 * leads all the way; a long one is failed more often. Taught by a colleague who holds the role it is cheapest.
 */
export function planCourse(world: World, role: Role, occupation: string): Course {
  const { p } = world;
  const { reach, path } = findMove(world.scenario, role.id, occupation);
  const taught = hasTeacher(world, role);
  const shortened = reach === "natural" ? p["career.natural-duration"] : 1;
  const weeks = path.weeks * shortened * p["career.course-length"];
  const failure = p["post.retraining-failed"] * (reach === "long" ? p["career.long-failure"] : 1);
  return {
    reach,
    weeks: Math.floor(p["post.retraining-selection-weeks"] + weeks + 0.5),
    cost: path.cost * (taught ? p["career.peer-cost"] : 1),
    failure: failure * (taught ? p["career.peer-failure"] : 1),
    ceiling: reach === "natural" ? 1 : p["post.retraining-cap-off-path"],
  };
}

/** True where a colleague works in the role and can show it to another. */
function hasTeacher(world: World, role: Role): boolean {
  return world.posts.some(
    (post) => post.role === role && post.process.is("active") && post.competence >= TEACHES,
  );
}

/**
 * The slot of the colleague of a team who is best placed for a role: the nearest occupation first, then who
 * has used assistants longest. −1 where nobody can be spared.
 */
export function findColleague(world: World, role: Role, from: DepartmentState): number {
  const { people, blueprint, scenario } = world;
  const [start, end] = blueprint.slots[from.at] as readonly [number, number];
  const taken = world.posts.filter(({ process }) => !process.ended).map(({ person }) => person);
  const tools = world.deployments.filter(({ department }) => department === from);
  let best = -1;
  let bestScore = -1;
  let occupationAt = -1;
  let rank = 0;
  for (let slot = start; slot < end; slot++) {
    if (people.absent[slot] === 1 || people.courseEnds[slot] !== 0) continue;
    if (taken.includes(slot)) continue;
    const at = people.occupation[slot] as number;
    if (at !== occupationAt) {
      occupationAt = at;
      rank = RANK[findMove(scenario, role.id, scenario.occupations[at]?.id ?? "").reach];
      // A team gives up who leads it only where that is the natural way.
      if (people.supervisor[slot] === 1 && rank < RANK.natural) rank = -1;
    }
    if (rank < 0) continue;
    const score = 10_000 * rank + longestUse(tools, slot, world.week) + (people.coverage[slot] as number);
    if (score > bestScore) {
      best = slot;
      bestScore = score;
    }
  }
  return best;
}

/** The course that a team's best placed colleague would take, or null where nobody can be spared. */
export function planRetraining(world: World, role: Role, from: DepartmentState): Course | null {
  const slot = findColleague(world, role, from);
  return slot < 0 ? null : planCourse(world, role, occupationOf(world, slot));
}

/** Id of the occupation of the person in a slot. */
export function occupationOf(world: World, slot: number): string {
  return world.scenario.occupations[world.people.occupation[slot] as number]?.id ?? "";
}

/** Longest experience of the person in a slot with any of their team's assistants, in weeks. */
function longestUse(tools: readonly Deployment[], slot: number, week: number): number {
  let longest = 0;
  for (const { start, size, seats } of tools) {
    const seat = slot - start;
    if (seat < size) longest = Math.max(longest, weeksOfUse(seats, seat, week));
  }
  return longest;
}

/** The portrait that a filled post makes come true, if any; each is told once in a run. */
export function tellPortrait(world: World, post: Post): void {
  const portrait = world.scenario.careers.portraits.find(
    ({ id, role, ways, occupation }) =>
      !world.portraitsTold.has(id) &&
      (post.role.id === role || post.role.combines.includes(role)) &&
      ways.includes(post.way) &&
      fits(world, post, post.way, occupation),
  );
  if (!portrait) return;
  world.portraitsTold.add(portrait.id);
  world.journal.emit({
    kind: "portrait",
    tier: "log",
    portrait: portrait.id,
    role: post.role.id,
    post: post.key,
    causes: [post.event],
  });
}

/** Who comes from outside may have had any occupation. */
function fits(world: World, post: Post, way: PostWay, occupation: string): boolean {
  return way !== "retraining" || occupationOf(world, post.person) === occupation;
}
