/** Owns the decisions about people whose hours were freed: redeploy them, let posts lapse, or cut posts. */

import type { RefusalReason } from "../../contract/command.ts";
import type { DepartmentState } from "../state/department.ts";
import { movePerson, vacate } from "../system/people.ts";
import { spend } from "../system/spending.ts";
import { countPosts, countSpare, hoursOfPerson } from "../system/workforce.ts";
import { staffCause, worryAboutCuts } from "../system/worry.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE, findDepartment } from "./handler.ts";

/** Shares of a team that the interface offers to cut. */
const CUT_SHARES = [0.05, 0.15];

/** People of a team who could be moved or let go: no leads, nobody on the way to a post. */
function candidates(world: World, department: DepartmentState): number[] {
  const { people, blueprint } = world;
  const chosen = new Set(world.posts.filter(({ process }) => !process.ended).map(({ person }) => person));
  const [start, end] = blueprint.slots[department.at] as readonly [number, number];
  const slots: number[] = [];
  for (let slot = start; slot < end; slot++) {
    if (people.absent[slot] === 0 && people.supervisor[slot] === 0 && !chosen.has(slot)) slots.push(slot);
  }
  return slots;
}

/** So many of them, spread evenly over the trades of the team; nobody is picked for how they use assistants. */
function spread(slots: readonly number[], count: number): number[] {
  return Array.from(
    { length: count },
    (_, n) => slots[Math.floor(((n + 0.5) * slots.length) / count)] as number,
  );
}

/** Why so many people cannot leave a team, or null. */
function refuseLeaving(world: World, department: DepartmentState, people: number): RefusalReason | null {
  if (!Number.isInteger(people) || people < 1) return "people-out-of-range";
  const left = countPosts(department) - people;
  if (left < world.p["staff.smallest-team"]) return "source-too-small";
  return candidates(world, department).length < people ? "source-too-small" : null;
}

export const redeploy: CommandHandler<"redeploy"> = {
  list: (world) =>
    world.departments.flatMap((from) => {
      const people = countSpare(world, from);
      if (people === 0) return [];
      return world.departments
        .filter((to) => to !== from)
        .map((to) => ({
          kind: "redeploy" as const,
          from: from.definition.id,
          to: to.definition.id,
          people,
        }));
    }),
  refuse(world, command) {
    const from = findDepartment(world, command.from);
    const to = findDepartment(world, command.to);
    if (!from || !to) return "unknown-department";
    if (from === to) return "same-department";
    const refusal = refuseLeaving(world, from, command.people);
    if (refusal !== null) return refusal;
    return command.people > countSpare(world, from) ? "no-spare-hours" : null;
  },
  price(world, { people }) {
    const { p } = world;
    const weeks = p["redeployment.ramp-weeks"];
    return {
      euros: people * p["redeployment.course-cost"],
      eurosPerWeek: 0,
      hours: (people * hoursOfPerson(world) * weeks * (1 - p["redeployment.ramp-start"])) / 2,
      delayWeeks: weeks,
    };
  },
  apply(world, { from: fromId, to: toId, people }, cause) {
    const from = findDepartment(world, fromId);
    const to = findDepartment(world, toId);
    if (!from || !to) return;
    for (const slot of spread(candidates(world, from), people)) movePerson(world, slot, to);
    from.staff.redeployedOut += people;
    to.staff.redeployedIn += people;
    from.staff.spareWeeks = 0;
    world.workforce.thisWeek.redeployed += people;
    const event = world.journal.emit({
      kind: "people-redeployed",
      tier: "notice",
      department: fromId,
      to: toId,
      amounts: { people },
      causes: [cause],
    }).id;
    world.workforce.moves.push({
      from: from.at,
      to: to.at,
      people,
      week: world.week,
      event,
      cause: { factor: "redeployment", department: toId, event },
    });
    spend(world, people * world.p["redeployment.course-cost"], {
      factor: "training-cost",
      department: toId,
      event,
    });
  },
};

export const setAttrition: CommandHandler<"set-attrition"> = {
  list: (world) =>
    world.departments.map(({ definition, staff }) => ({
      kind: "set-attrition",
      department: definition.id,
      on: !staff.attrition,
    })),
  refuse(world, command) {
    const department = findDepartment(world, command.department);
    if (!department) return "unknown-department";
    return department.staff.attrition === command.on ? "attrition-unchanged" : null;
  },
  price: () => FREE,
  apply(world, command, cause) {
    const department = findDepartment(world, command.department);
    if (!department) return;
    const { staff } = department;
    staff.attrition = command.on;
    const event = world.journal.emit({
      kind: command.on ? "attrition-started" : "attrition-ended",
      tier: "log",
      department: command.department,
      causes: [cause],
    });
    if (command.on) staff.goneEvent = event.id;
  },
};

export const cutPosts: CommandHandler<"cut-posts"> = {
  list: (world) =>
    world.departments.flatMap((department) => {
      const sizes = CUT_SHARES.map((share) => Math.ceil(countPosts(department) * share));
      return [...new Set(sizes)].map((people) => ({
        kind: "cut-posts" as const,
        department: department.definition.id,
        people,
      }));
    }),
  refuse(world, command) {
    const department = findDepartment(world, command.department);
    return department ? refuseLeaving(world, department, command.people) : "unknown-department";
  },
  price: (world, { people }) => ({ ...FREE, euros: people * world.p["staff.severance"] }),
  apply(world, { department: id, people }, cause) {
    const department = findDepartment(world, id);
    if (!department) return;
    const { staff } = department;
    for (const slot of spread(candidates(world, department), people)) vacate(world, slot);
    staff.goneByCuts += people;
    world.workforce.thisWeek.goneByCuts += people;
    const event = world.journal.emit({
      kind: "posts-cut",
      tier: "notice",
      department: id,
      amounts: { people },
      causes: [cause],
    });
    staff.goneEvent = event.id;
    worryAboutCuts(world, department, people, event.id);
    spend(world, people * world.p["staff.severance"], staffCause(department, "severance", event.id));
  },
};
