/** Who does a role's work: opening and cancelling posts, add-ons, their prices and limits. */

import { describe, expect, it } from "vitest";
import type { PostWay } from "../../../src/contract/career.ts";
import type { Command } from "../../../src/contract/command.ts";
import {
  assignAddOn,
  cancelPost,
  openPostCommand,
  WORKSHOP_DESKS,
  withdrawAddOn,
} from "../../../src/engine/command/staff-role.ts";
import { findMove, planRetraining } from "../../../src/engine/system/career.ts";
import { postCostPerWeek } from "../../../src/engine/system/money.ts";
import { meanSearch } from "../../../src/engine/system/post.ts";
import { CAUSE, Desk, plainScenario } from "./desk.ts";

const ROLE = "annotation-specialist";
const NOTHING = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

const open = (role: string, way: PostWay, from?: string) =>
  ({ kind: "open-post", role, way, ...(from === undefined ? {} : { from }) }) as const;
const cancel = (post: string) => ({ kind: "cancel-post", post }) as const;
const assign = (role: string, department: string) => ({ kind: "assign-add-on", role, department }) as const;
const withdraw = (role: string) => ({ kind: "withdraw-add-on", role }) as const;

function dutyOf(desk: Desk, id: string) {
  const found = desk.world.duties.find(({ role }) => role.id === id);
  if (!found) throw new Error(`no duty of ${id}`);
  return found;
}

/** Teams with an occupation from which a role is near. */
function nearTeams(desk: Desk, role: string): string[] {
  const { departments, occupations } = desk.world.scenario;
  return departments
    .map(({ id }) => id)
    .filter((id) =>
      occupations.some(
        ({ id: occupation, department }) =>
          department === id && findMove(desk.world.scenario, role, occupation).reach !== "long",
      ),
    );
}

describe("opening a post", () => {
  it("is on offer by hiring, by contracting, and from each team where the role is near", () => {
    const desk = new Desk();
    expect(openPostCommand.list(desk.world)).toEqual(
      desk.world.duties.flatMap(({ role: { id } }) => [
        open(id, "hiring"),
        ...nearTeams(desk, id).map((from) => open(id, "retraining", from)),
        open(id, "contracting"),
      ]),
    );
    expect(nearTeams(desk, ROLE).length).toBeGreaterThan(0);
    expect(nearTeams(desk, ROLE).length).toBeLessThan(desk.world.departments.length);
  });

  it("leaves out teams that are too small to lend anybody", () => {
    const desk = new Desk();
    const [near] = nearTeams(desk, ROLE) as [string];
    const froms = () =>
      openPostCommand
        .list(desk.world)
        .filter(({ role, way }) => role === ROLE && way === "retraining")
        .map(({ from }) => from);
    desk.department(near).present = 6;
    expect(froms()).toContain(near);
    expect(desk.refuse(open(ROLE, "retraining", near))).toBeNull();
    desk.department(near).present = 5;
    expect(froms()).not.toContain(near);
    expect(desk.refuse(open(ROLE, "retraining", near))).toBe("source-too-small");
    // Where no near team can lend anybody, the others are asked.
    for (const id of nearTeams(desk, ROLE)) desk.department(id).present = 5;
    const others = desk.world.departments
      .filter(({ present }) => present >= 6)
      .map(({ definition }) => definition.id);
    expect(froms()).toEqual(others);
  });

  it("is only possible in the ways that the scenario offers", () => {
    const desk = new Desk(1, { ...plainScenario(), ways: ["retraining"] });
    expect(desk.refuse(open(ROLE, "hiring"))).toBe("way-not-offered");
    expect(desk.refuse(open(ROLE, "retraining", "quality"))).toBeNull();
    expect(new Set(openPostCommand.list(desk.world).map(({ way }) => way))).toEqual(new Set(["retraining"]));
  });

  it("is refused for what does not exist and for a colleague from nowhere", () => {
    const desk = new Desk();
    expect(desk.refuse(open("prophet", "hiring"))).toBe("unknown-role");
    expect(desk.refuse(open(ROLE, "retraining"))).toBe("source-missing");
    expect(desk.refuse(open(ROLE, "retraining", "moon"))).toBe("unknown-department");
    expect(desk.refuse(open(ROLE, "retraining", "quality"))).toBeNull();
    expect(desk.refuse(open(ROLE, "hiring"))).toBeNull();
    // A team that is named where nobody is lent does not matter.
    expect(desk.refuse(open(ROLE, "hiring", "moon"))).toBeNull();
  });

  it("is refused beyond four posts of a role, and beyond the desks of the workshop", () => {
    const desk = new Desk();
    for (let n = 0; n < 4; n++) {
      expect(desk.refuse(open(ROLE, "hiring"))).toBeNull();
      desk.apply(open(ROLE, "hiring"));
    }
    expect(desk.refuse(open(ROLE, "contracting"))).toBe("post-limit");
    desk.apply(cancel(`${ROLE}#4`));
    expect(desk.refuse(open(ROLE, "contracting"))).toBeNull();
    const roles = desk.world.duties.map(({ role }) => role.id).filter((id) => id !== ROLE);
    const [last] = roles.splice(-1) as [string];
    const isFull = () => desk.world.posts.filter(({ process }) => !process.ended).length >= WORKSHOP_DESKS;
    for (const role of roles) for (let n = 0; n < 4 && !isFull(); n++) desk.apply(open(role, "hiring"));
    while (!isFull()) desk.apply(open(last, "hiring"));
    expect(WORKSHOP_DESKS).toBe(16);
    expect(desk.refuse(open(ROLE, "hiring"))).toBe("post-limit");
    expect(desk.refuse(open(last, "hiring"))).toBe("post-limit");
  });

  it("has the price and the delay of its way", () => {
    const desk = new Desk();
    const { world } = desk;
    const { p } = world;
    const { role } = dutyOf(desk, ROLE);
    const course = planRetraining(world, role, desk.department("quality"));
    if (!course) throw new Error("nobody of quality can be spared");
    expect(course.cost).toBeGreaterThan(0);
    const pay = (way: PostWay) => postCostPerWeek(world, role.payPerYear, way, true);
    expect(openPostCommand.price(world, open(ROLE, "hiring"))).toEqual({
      euros: 0,
      eurosPerWeek: pay("hiring"),
      hours: 0,
      delayWeeks: Math.round(p["post.approval-weeks"] + meanSearch(world, role) + p["post.notice-weeks"] / 2),
    });
    expect(openPostCommand.price(world, open(ROLE, "contracting"))).toEqual({
      euros: 0,
      eurosPerWeek: pay("contracting"),
      hours: 0,
      delayWeeks: 1 + p["post.contracting-weeks"],
    });
    expect(openPostCommand.price(world, open(ROLE, "retraining", "quality"))).toEqual({
      euros: course.cost,
      eurosPerWeek: pay("retraining"),
      hours: 0,
      delayWeeks: p["post.approval-weeks"] + course.weeks,
    });
    expect(openPostCommand.price(world, open("prophet", "hiring"))).toEqual(NOTHING);
    // The weeks of each way are its own, however they compare.
    const slow = { ...world, p: { ...p, "post.contracting-weeks": 40 } };
    expect(openPostCommand.price(slow, open(ROLE, "contracting")).delayWeeks).toBe(41);
    // A colleague from nowhere has no course yet; naming a team does not make hiring dearer.
    expect(openPostCommand.price(world, open(ROLE, "retraining"))).toMatchObject({
      euros: 0,
      delayWeeks: p["post.approval-weeks"],
    });
    expect(openPostCommand.price(world, open(ROLE, "hiring", "quality")).euros).toBe(0);
  });

  it("asks for the post and says from where", () => {
    const desk = new Desk(2);
    const { events } = desk.apply(open(ROLE, "retraining", "quality"));
    const [post] = desk.world.posts;
    expect(post).toMatchObject({ key: `${ROLE}#1`, way: "retraining", requestedWeek: 2 });
    expect(post?.from).toBe(desk.department("quality"));
    expect(post?.process.is("requested")).toBe(true);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "post-requested",
      tier: "log",
      role: ROLE,
      post: `${ROLE}#1`,
      department: "quality",
      causes: [CAUSE],
    });
    desk.apply(open(ROLE, "hiring", "quality"));
    expect(desk.world.posts.find(({ key }) => key === `${ROLE}#2`)?.from).toBeNull();
    openPostCommand.apply(desk.world, open("prophet", "hiring"), CAUSE);
    expect(desk.world.posts).toHaveLength(2);
  });
});

describe("cancelling a post", () => {
  it("is possible until somebody arrives", () => {
    const desk = new Desk();
    expect(cancelPost.list(desk.world)).toEqual([]);
    expect(desk.refuse(cancel(`${ROLE}#1`))).toBe("unknown-post");
    desk.apply(open(ROLE, "contracting"));
    const [post] = desk.world.posts;
    const phases = new Set<string>();
    for (let week = 0; week < 40 && !post?.process.is("active"); week++) {
      const early = post?.process.is("requested") || post?.process.is("sourcing");
      phases.add(post?.process.state.split(".")[0] ?? "");
      expect(cancelPost.list(desk.world)).toEqual(early ? [cancel(`${ROLE}#1`)] : []);
      expect(desk.refuse(cancel(`${ROLE}#1`))).toBe(early ? null : "post-not-pending");
      desk.advance(1);
    }
    expect(phases).toContain("requested");
    expect(phases).toContain("sourcing");
    expect(phases).toContain("onboarding");
  });

  it("is free, ends it, and is told", () => {
    const desk = new Desk();
    desk.apply(open(ROLE, "hiring"));
    expect(desk.refuse(cancel("nobody#1"))).toBe("unknown-post");
    const asked = desk.world.posts[0]?.event;
    expect(cancelPost.price(desk.world, cancel(`${ROLE}#1`))).toEqual(NOTHING);
    const { events } = desk.apply(cancel(`${ROLE}#1`));
    expect(desk.world.posts[0]?.process.state).toBe("abandoned");
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "post-cancelled",
      tier: "log",
      post: `${ROLE}#1`,
      role: ROLE,
      causes: [CAUSE, asked],
    });
    expect(desk.refuse(cancel(`${ROLE}#1`))).toBe("post-not-pending");
    cancelPost.apply(desk.world, cancel("nobody#1"), CAUSE);
    expect(desk.world.journal.close().filter(({ kind }) => kind === "post-cancelled")).toHaveLength(1);
  });
});

describe("an add-on", () => {
  it("is on offer for the team that carries the duty and for those where the role is near", () => {
    const desk = new Desk();
    const expected = (id: string, without?: string): Command[] => {
      const { carrier } = dutyOf(desk, id).role;
      const teams = new Set([carrier, ...nearTeams(desk, id)]);
      if (without) teams.delete(without);
      return [...teams].map((department) => assign(id, department));
    };
    const ids = desk.world.duties.map(({ role }) => role.id);
    expect(assignAddOn.list(desk.world)).toEqual(ids.flatMap((id) => expected(id)));
    desk.apply(assign(ROLE, "quality"));
    expect(assignAddOn.list(desk.world)).toEqual(
      ids.flatMap((id) => expected(id, id === ROLE ? "quality" : undefined)),
    );
  });

  it("is refused for what does not exist and where the team has it already", () => {
    const desk = new Desk();
    expect(desk.refuse(assign("prophet", "quality"))).toBe("unknown-role");
    expect(desk.refuse(assign(ROLE, "moon"))).toBe("unknown-department");
    const { carrier } = dutyOf(desk, ROLE);
    // Carried by default is not carried as an add-on.
    expect(desk.refuse(assign(ROLE, carrier.definition.id))).toBeNull();
    desk.apply(assign(ROLE, "quality"));
    expect(desk.refuse(assign(ROLE, "quality"))).toBe("already-carried");
    expect(desk.refuse(assign(ROLE, "hr"))).toBeNull();
  });

  it("costs the hours that the duty asks for", () => {
    const desk = new Desk();
    const duty = dutyOf(desk, ROLE);
    duty.demandHours = 14;
    expect(assignAddOn.price(desk.world, assign(ROLE, "quality"))).toEqual({
      ...NOTHING,
      eurosPerWeek: 14 * desk.world.p["money.hour-value"],
    });
    expect(assignAddOn.price(desk.world, assign("prophet", "quality"))).toEqual(NOTHING);
  });

  it("gives the duty to the team, and may move to another", () => {
    const desk = new Desk(3);
    const duty = dutyOf(desk, ROLE);
    const { events } = desk.apply(assign(ROLE, "quality"));
    expect(duty.process.state).toBe("add-on");
    expect(duty.carrier).toBe(desk.department("quality"));
    expect(duty.addOnSince).toBe(3);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "add-on-assigned",
      tier: "log",
      role: ROLE,
      department: "quality",
      causes: [CAUSE],
    });
    desk.apply(assign(ROLE, "hr"));
    expect(duty.process.state).toBe("add-on");
    expect(duty.carrier).toBe(desk.department("hr"));
    assignAddOn.apply(desk.world, assign("prophet", "quality"), CAUSE);
    assignAddOn.apply(desk.world, assign(ROLE, "moon"), CAUSE);
    expect(duty.carrier).toBe(desk.department("hr"));
  });

  it("can be withdrawn where there is one, which is free and told", () => {
    const desk = new Desk();
    const duty = dutyOf(desk, ROLE);
    const byDefault = duty.carrier;
    expect(withdrawAddOn.list(desk.world)).toEqual([]);
    expect(desk.refuse(withdraw("prophet"))).toBe("unknown-role");
    expect(desk.refuse(withdraw(ROLE))).toBe("no-add-on");
    const other = desk.world.departments.find((department) => department !== byDefault);
    desk.apply(assign(ROLE, other?.definition.id ?? ""));
    expect(withdrawAddOn.list(desk.world)).toEqual([withdraw(ROLE)]);
    expect(withdrawAddOn.price(desk.world, withdraw(ROLE))).toEqual(NOTHING);
    const { events } = desk.apply(withdraw(ROLE));
    expect(duty.process.state).toBe("unowned");
    expect(duty.addOnSince).toBe(0);
    expect(duty.carrier).toBe(byDefault);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "add-on-withdrawn",
      tier: "log",
      role: ROLE,
      department: other?.definition.id,
      causes: [CAUSE],
    });
    withdrawAddOn.apply(desk.world, withdraw("prophet"), CAUSE);
    expect(desk.refuse(withdraw(ROLE))).toBe("no-add-on");
  });

  it("may stand beside a post, and goes without touching it", () => {
    const desk = new Desk();
    const duty = dutyOf(desk, ROLE);
    duty.process.send({ type: "POST_FILLED" }, 1);
    desk.apply(assign(ROLE, "quality"));
    expect(duty.process.state).toBe("owned");
    expect(duty.addOnSince).toBe(1);
    desk.apply(withdraw(ROLE));
    expect(duty.process.state).toBe("owned");
  });
});
