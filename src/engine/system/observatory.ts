/**
 * Owns which groups of people may be looked at. The company is cut once into groups that are large enough, and
 * every figure of use is a sum over whole groups: whatever one subtracts from what, nothing smaller comes out.
 */

import type { WithheldReason } from "../../contract/observatory.ts";

/**
 * Fewest people in a group, and fewest users in one that has any. A rule and not a number of the model: no
 * scenario may lower it.
 */
export const SMALLEST_GROUP = 5;

/** People who are counted together. */
export interface Group {
  /** What has been put together: occupations or departments, by position, in order. */
  readonly members: readonly number[];
  readonly people: number;
  readonly users: number;
}

/** A group that is shown, and the finer ones within it that may be shown besides. */
export interface ShownGroup extends Group {
  readonly parts: readonly Group[];
}

/** True where a group may be shown: that nobody of many uses anything tells of nobody. */
export function isLargeEnough({ people, users }: Group): boolean {
  return people >= SMALLEST_GROUP && (users === 0 || users >= SMALLEST_GROUP);
}

/** Why even everybody together may not be shown, null where they may. */
export function whyWithheld(all: Group): WithheldReason | null {
  if (isLargeEnough(all)) return null;
  return all.people < SMALLEST_GROUP ? "too-few-people" : "too-few-users";
}

/** Everybody in one group. */
export function joinGroups(groups: readonly Group[]): Group {
  return {
    members: groups.flatMap(({ members }) => members).sort((a, b) => a - b),
    people: groups.reduce((sum, { people }) => sum + people, 0),
    users: groups.reduce((sum, { users }) => sum + users, 0),
  };
}

/**
 * Puts groups that are too small together, and with as few others as needed, so that each may be shown and none
 * can be told from the rest. Empty where even all of them together may not be.
 */
export function mergeGroups(groups: readonly Group[]): readonly Group[] {
  const shown = groups.filter(isLargeEnough);
  if (shown.length === groups.length) return groups;
  let pool = joinGroups(groups.filter((group) => !isLargeEnough(group)));
  while (!isLargeEnough(pool)) {
    const next = pickCompanion(shown, pool.users > 0 && pool.users < SMALLEST_GROUP);
    if (next < 0) return [];
    pool = joinGroups([pool, ...shown.splice(next, 1)]);
  }
  return [...shown, pool].sort((a, b) => (a.members[0] as number) - (b.members[0] as number));
}

/** The smallest group that helps: with users where those are too few; −1 where there is none. */
function pickCompanion(groups: readonly Group[], usersMissing: boolean): number {
  let best = -1;
  groups.forEach((group, at) => {
    if (usersMissing && group.users === 0) return;
    const than = groups[best];
    const isSmaller = !than || (usersMissing ? group.users < than.users : group.people < than.people);
    if (isSmaller) best = at;
  });
  return best;
}

/**
 * Cuts the company into the groups that are shown: departments, and occupations within them. Departments that are
 * put together are not cut any further, or their parts would tell them apart again.
 * @param departments by department: its occupations as groups of one, in order
 */
export function cutCompany(departments: readonly (readonly Group[])[]): readonly ShownGroup[] {
  const whole = departments.map((parts, at) => ({ ...joinGroups(parts), members: [at] }));
  return mergeGroups(whole).map((group) => {
    const parts = group.members.flatMap((at) => departments[at] as readonly Group[]);
    return { ...group, parts: group.members.length === 1 ? mergeGroups(parts) : [joinGroups(parts)] };
  });
}
