/** Owns the decisions about who does a role's work: a post, an add-on, or neither. */

import type { PostWay } from "../../contract/career.ts";
import type { RefusalReason } from "../../contract/command.ts";
import type { Duty } from "../state/post.ts";
import { type Course, planRetraining, teamsNear } from "../system/career.ts";
import { postCostPerWeek } from "../system/money.ts";
import { abandonPost, meanSearch, openPost } from "../system/post.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE, findDepartment } from "./handler.ts";

/** Posts of one role that may be open or filled at once. */
const POSTS_PER_ROLE = 4;
/** Desks of the workshop: posts that may be open or filled in all. */
export const WORKSHOP_DESKS = 16;
/** A team below this size lends nobody. */
const SMALLEST_TEAM = 6;

function findDuty(world: World, role: string): Duty | undefined {
  return world.duties.find((duty) => duty.role.id === role);
}

/** Teams that a colleague may be retrained from: those with an occupation from which the role is near, else any. */
function sources(world: World, duty: Duty): string[] {
  const all = world.departments.filter(({ present }) => present >= SMALLEST_TEAM);
  const teams = teamsNear(world.scenario, duty.role.id);
  const near = all.filter(({ definition }) => teams.has(definition.id));
  return (near.length > 0 ? near : all).map(({ definition }) => definition.id);
}

function refuseSource(world: World, from: string | undefined): RefusalReason | null {
  if (from === undefined) return "source-missing";
  const department = findDepartment(world, from);
  if (!department) return "unknown-department";
  return department.present < SMALLEST_TEAM ? "source-too-small" : null;
}

export const openPostCommand: CommandHandler<"open-post"> = {
  list: (world) =>
    world.duties.flatMap((duty) => {
      const command = { kind: "open-post" as const, role: duty.role.id };
      return [
        { ...command, way: "hiring" as const },
        ...sources(world, duty).map((from) => ({ ...command, way: "retraining" as const, from })),
        { ...command, way: "contracting" as const },
      ].filter(({ way }) => world.scenario.ways.includes(way));
    }),
  refuse(world, command) {
    const duty = findDuty(world, command.role);
    if (!duty) return "unknown-role";
    const open = world.posts.filter(({ process }) => !process.ended);
    if (open.length >= WORKSHOP_DESKS) return "post-limit";
    if (open.filter(({ role }) => role === duty.role).length >= POSTS_PER_ROLE) return "post-limit";
    if (!world.scenario.ways.includes(command.way)) return "way-not-offered";
    return command.way === "retraining" ? refuseSource(world, command.from) : null;
  },
  price(world, command) {
    const duty = findDuty(world, command.role);
    if (!duty) return FREE;
    const from = command.way === "retraining" ? findDepartment(world, command.from ?? "") : undefined;
    const course = from ? planRetraining(world, duty.role, from) : null;
    return {
      euros: course?.cost ?? 0,
      eurosPerWeek: postCostPerWeek(world, duty.role.payPerYear, command.way, true),
      hours: 0,
      delayWeeks: expectedDelay(world, duty, command.way, course),
    };
  },
  apply(world, command, cause) {
    const duty = findDuty(world, command.role);
    const from = command.way === "retraining" ? findDepartment(world, command.from ?? "") : undefined;
    if (duty) openPost(world, duty.role, command.way, from ?? null, cause);
  },
};

/** Weeks to expect until somebody arrives: means of the register, not the draw. */
function expectedDelay(world: World, duty: Duty, way: PostWay, course: Course | null): number {
  const { p } = world;
  if (way === "contracting") return 1 + p["post.contracting-weeks"];
  if (way === "hiring") {
    return Math.floor(
      p["post.approval-weeks"] + meanSearch(world, duty.role) + p["post.notice-weeks"] / 2 + 0.5,
    );
  }
  return p["post.approval-weeks"] + (course?.weeks ?? 0);
}

export const cancelPost: CommandHandler<"cancel-post"> = {
  list: (world) =>
    world.posts
      .filter(({ process }) => process.is("requested") || process.is("sourcing"))
      .map(({ key }) => ({ kind: "cancel-post", post: key })),
  refuse(world, command) {
    const post = world.posts.find(({ key }) => key === command.post);
    if (!post) return "unknown-post";
    return post.process.is("requested") || post.process.is("sourcing") ? null : "post-not-pending";
  },
  price: () => FREE,
  apply(world, command, cause) {
    const post = world.posts.find(({ key }) => key === command.post);
    if (!post) return;
    abandonPost(world, post, "CANCELLED");
    world.journal.emit({
      kind: "post-cancelled",
      tier: "log",
      post: post.key,
      role: post.role.id,
      causes: [cause, post.event],
    });
  },
};

export const assignAddOn: CommandHandler<"assign-add-on"> = {
  list: (world) =>
    world.duties.flatMap((duty) => {
      const teams = new Set([duty.role.carrier, ...sources(world, duty)]);
      if (duty.addOnSince > 0) teams.delete(duty.carrier.definition.id);
      return [...teams].map((department) => ({
        kind: "assign-add-on" as const,
        role: duty.role.id,
        department,
      }));
    }),
  refuse(world, command) {
    const duty = findDuty(world, command.role);
    if (!duty) return "unknown-role";
    if (!findDepartment(world, command.department)) return "unknown-department";
    const same = duty.carrier.definition.id === command.department;
    return duty.addOnSince > 0 && same ? "already-carried" : null;
  },
  price: (world, command) => ({
    ...FREE,
    eurosPerWeek: (findDuty(world, command.role)?.demandHours ?? 0) * world.p["money.hour-value"],
  }),
  apply(world, command, cause) {
    const duty = findDuty(world, command.role);
    const department = findDepartment(world, command.department);
    if (!duty || !department) return;
    if (duty.process.is("unowned")) duty.process.send({ type: "ADD_ON_ASSIGNED" }, world.week);
    duty.carrier = department;
    duty.addOnSince = world.week;
    world.journal.emit({
      kind: "add-on-assigned",
      tier: "log",
      role: command.role,
      department: command.department,
      causes: [cause],
    });
  },
};

export const withdrawAddOn: CommandHandler<"withdraw-add-on"> = {
  list: (world) =>
    world.duties
      .filter(({ addOnSince }) => addOnSince > 0)
      .map(({ role }) => ({ kind: "withdraw-add-on", role: role.id })),
  refuse(world, command) {
    const duty = findDuty(world, command.role);
    if (!duty) return "unknown-role";
    return duty.addOnSince > 0 ? null : "no-add-on";
  },
  price: () => FREE,
  apply(world, command, cause) {
    const duty = findDuty(world, command.role);
    if (!duty) return;
    if (duty.process.is("add-on")) duty.process.send({ type: "ADD_ON_WITHDRAWN" }, world.week);
    const event = { role: command.role, department: duty.carrier.definition.id };
    duty.addOnSince = 0;
    duty.carrier = findDepartment(world, duty.role.carrier) ?? duty.carrier;
    world.journal.emit({ kind: "add-on-withdrawn", tier: "log", ...event, causes: [cause] });
  },
};
