/** Owns what is decided for a team: encouraging use, and training. */

import type { DepartmentState } from "../state/department.ts";
import { spend } from "../system/spending.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE, findDepartment } from "./handler.ts";

export const encourageUse: CommandHandler<"encourage-use"> = {
  list: (world) =>
    world.departments
      .filter(({ encouraged }) => !encouraged)
      .map(({ definition }) => ({ kind: "encourage-use", department: definition.id })),
  refuse(world, command) {
    const department = findDepartment(world, command.department);
    if (!department) return "unknown-department";
    return department.encouraged ? "already-encouraged" : null;
  },
  price: () => FREE,
  apply(world, command, cause) {
    const department = findDepartment(world, command.department);
    if (!department) return;
    department.encouraged = true;
    const event = world.journal.emit({
      kind: "use-encouraged",
      tier: "log",
      department: command.department,
      causes: [cause],
    });
    world.talkEvent ??= event.id;
  },
};

/** Shares of a team that the interface offers to train. */
const SHARES = [0.3, 1];

/** People of a team who could be sent on a course now, first slots first. */
function untrained(world: World, department: DepartmentState): number[] {
  const { people, blueprint } = world;
  const [start, end] = blueprint.slots[department.at] as readonly [number, number];
  const slots: number[] = [];
  for (let slot = start; slot < end; slot++) {
    if (people.trained[slot] === 1 || people.courseEnds[slot] !== 0) continue;
    if (people.absent[slot] === 1) continue;
    slots.push(slot);
  }
  return slots;
}

/** How many people a share of a team is, out of those who can still be trained. */
function courseSize(world: World, department: DepartmentState, share: number): number {
  const wanted = Math.ceil(department.definition.people * share);
  return Math.min(wanted, untrained(world, department).length);
}

/** Weeks of a course: a trainer in the house needs fewer of them, each as full as before. */
function courseWeeks({ p, roleEffects }: World): number {
  return Math.max(1, Math.floor(p["training.weeks"] * roleEffects["course-time"] + 0.5));
}

/** Euros a person for a course; a trainer in the house spares part of the fees. */
function courseCost({ p, roleEffects }: World): number {
  return p["training.cost-per-person"] * roleEffects["course-time"];
}

export const train: CommandHandler<"train"> = {
  list: (world) =>
    world.departments.flatMap(({ definition }) =>
      SHARES.map((share) => ({ kind: "train" as const, department: definition.id, share })),
    ),
  refuse(world, command) {
    const department = findDepartment(world, command.department);
    if (!department) return "unknown-department";
    if (!(command.share > 0 && command.share <= 1)) return "share-out-of-range";
    if (department.course !== null) return "training-under-way";
    return courseSize(world, department, command.share) === 0 ? "already-trained" : null;
  },
  price(world, command) {
    const department = findDepartment(world, command.department);
    const size = department ? courseSize(world, department, command.share) : 0;
    const weeks = courseWeeks(world);
    return {
      euros: size * courseCost(world),
      eurosPerWeek: 0,
      hours: (size * world.p["training.hours-per-person"] * weeks) / world.p["training.weeks"],
      delayWeeks: weeks,
    };
  },
  apply(world, command, cause) {
    const department = findDepartment(world, command.department);
    if (!department) return;
    const slots = untrained(world, department).slice(0, courseSize(world, department, command.share));
    const ends = world.week + courseWeeks(world);
    for (const slot of slots) world.people.courseEnds[slot] = ends;
    department.changed = true;
    const event = world.journal.emit({
      kind: "training-started",
      tier: "log",
      department: command.department,
      amounts: { people: slots.length },
      causes: [cause],
    });
    department.course = { endsWeek: ends, people: slots.length, event: event.id };
    spend(world, slots.length * courseCost(world), {
      factor: "training-cost",
      department: command.department,
      event: event.id,
    });
  },
};
