/** People whose hours were freed: redeployed, not replaced, or let go. */

import { describe, expect, it } from "vitest";
import { cutPosts, redeploy, setAttrition } from "../../../src/engine/command/move-people.ts";
import { countPosts, countSpare, hoursOfPerson } from "../../../src/engine/system/workforce.ts";
import { CAUSE, Desk } from "./desk.ts";

const NOTHING = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
const move = (from: string, to: string, people: number) => ({ kind: "redeploy", from, to, people }) as const;
const attrition = (department: string, on: boolean) => ({ kind: "set-attrition", department, on }) as const;
const cut = (department: string, people: number) => ({ kind: "cut-posts", department, people }) as const;

/** A company where sales has had hours to spare for long. */
function openDesk(weeks = 1): Desk {
  const desk = new Desk(weeks);
  const { at, staff } = desk.department("sales");
  staff.spareWeeks = 99;
  desk.world.work.load[at] = 0.6;
  return desk;
}

/** Slots of a team whose people are not there. */
function absentOf(desk: Desk, id: string): number[] {
  const [start, end] = desk.world.blueprint.slots[desk.department(id).at] as readonly [number, number];
  return Array.from({ length: end - start }, (_, n) => start + n).filter(
    (slot) => desk.world.people.absent[slot] === 1,
  );
}

describe("redeploying", () => {
  it("is on offer from teams with hours to spare to every other", () => {
    const desk = openDesk();
    const people = countSpare(desk.world, desk.department("sales"));
    expect(people).toBeGreaterThan(0);
    expect(redeploy.list(desk.world)).toEqual(
      desk.world.departments
        .map(({ definition }) => definition.id)
        .filter((id) => id !== "sales")
        .map((to) => move("sales", to, people)),
    );
    expect(redeploy.list(new Desk().world)).toEqual([]);
  });

  it("is refused for the first reason that holds", () => {
    const desk = openDesk();
    const spare = countSpare(desk.world, desk.department("sales"));
    expect(desk.refuse(move("moon", "legal", 1))).toBe("unknown-department");
    expect(desk.refuse(move("sales", "moon", 1))).toBe("unknown-department");
    expect(desk.refuse(move("sales", "sales", 1))).toBe("same-department");
    for (const people of [0, -1, 1.5]) {
      expect(desk.refuse(move("sales", "legal", people))).toBe("people-out-of-range");
    }
    expect(desk.refuse(move("sales", "legal", 800))).toBe("source-too-small");
    expect(desk.refuse(move("sales", "legal", spare + 1))).toBe("no-spare-hours");
    expect(desk.refuse(move("sales", "legal", spare))).toBeNull();
    expect(desk.refuse(move("legal", "sales", 1))).toBe("no-spare-hours");
  });

  it("costs a course, and what people do not do yet while they learn", () => {
    const { world } = openDesk();
    const { p } = world;
    const weeks = p["redeployment.ramp-weeks"];
    expect(redeploy.price(world, move("sales", "legal", 3))).toEqual({
      euros: 3 * p["redeployment.course-cost"],
      eurosPerWeek: 0,
      hours: expect.closeTo((3 * hoursOfPerson(world) * weeks * (1 - p["redeployment.ramp-start"])) / 2, 6),
      delayWeeks: weeks,
    });
  });

  it("moves people who lead nobody and are on no other way, and counts them", () => {
    const desk = openDesk(2);
    const { world } = desk;
    const sales = desk.department("sales");
    const before = new Set(absentOf(desk, "sales"));
    const posts = countPosts(sales);
    const { events, postings } = desk.apply(move("sales", "legal", 2));
    const moved = absentOf(desk, "sales").filter((slot) => !before.has(slot));
    expect(moved).toHaveLength(2);
    for (const slot of moved) {
      expect(world.people.supervisor[slot]).toBe(0);
      expect(world.people.department[slot]).toBe(desk.department("legal").at);
    }
    expect(countPosts(sales)).toBe(posts - 2);
    expect(sales.staff).toMatchObject({ redeployedOut: 2, spareWeeks: 0 });
    expect(desk.department("legal").staff.redeployedIn).toBe(2);
    expect(world.workforce.thisWeek.redeployed).toBe(2);
    expect(world.workforce.moves.at(-1)).toMatchObject({
      from: sales.at,
      to: desk.department("legal").at,
      people: 2,
      week: 2,
      event: events[0]?.id,
      cause: { factor: "redeployment", department: "legal", event: events[0]?.id },
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "people-redeployed",
      tier: "notice",
      department: "sales",
      to: "legal",
      amounts: { people: 2 },
      causes: [CAUSE],
    });
    expect(postings).toEqual([
      {
        week: 2,
        figure: "value",
        amount: -2 * world.p["redeployment.course-cost"],
        cause: { factor: "training-cost", department: "legal", event: events[0]?.id },
      },
    ]);
  });

  it("leaves those alone who are on the way to a post", () => {
    const desk = openDesk();
    desk.apply({ kind: "open-post", role: "annotation-specialist", way: "retraining", from: "sales" });
    const [post] = desk.world.posts;
    for (let week = 0; week < 20 && post?.person === -1; week++) desk.advance(1);
    const person = post?.person ?? -1;
    expect(person).toBeGreaterThanOrEqual(0);
    const { definition } = desk.department("sales");
    for (let people = definition.people; people > 0; people--) {
      if (desk.refuse(cut("sales", people)) !== null) continue;
      desk.apply(cut("sales", people));
      break;
    }
    expect(absentOf(desk, "sales").length).toBeGreaterThan(1);
    expect(desk.world.people.empty[person]).toBe(0);
  });
});

describe("not replacing leavers", () => {
  it("is switched on and off, team by team", () => {
    const desk = new Desk();
    const ids = desk.world.departments.map(({ definition }) => definition.id);
    expect(setAttrition.list(desk.world)).toEqual(ids.map((id) => attrition(id, true)));
    desk.apply(attrition("sales", true));
    expect(setAttrition.list(desk.world)).toEqual(ids.map((id) => attrition(id, id !== "sales")));
  });

  it("is refused for unknown teams and where nothing would change", () => {
    const desk = new Desk();
    expect(desk.refuse(attrition("moon", true))).toBe("unknown-department");
    expect(desk.refuse(attrition("sales", false))).toBe("attrition-unchanged");
    desk.apply(attrition("sales", true));
    expect(desk.refuse(attrition("sales", true))).toBe("attrition-unchanged");
    expect(desk.refuse(attrition("sales", false))).toBeNull();
  });

  it("is free, and told in both directions", () => {
    const desk = new Desk();
    const { staff } = desk.department("sales");
    expect(setAttrition.price(desk.world, attrition("sales", true))).toEqual(NOTHING);
    const on = desk.apply(attrition("sales", true)).events;
    expect(staff.attrition).toBe(true);
    expect(staff.goneEvent).toBe(on[0]?.id);
    expect(on).toHaveLength(1);
    expect(on[0]).toMatchObject({
      kind: "attrition-started",
      tier: "log",
      department: "sales",
      causes: [CAUSE],
    });
    const off = desk.apply(attrition("sales", false)).events;
    expect(staff.attrition).toBe(false);
    expect(staff.goneEvent).toBe(on[0]?.id);
    expect(off[0]).toMatchObject({ kind: "attrition-ended", tier: "log" });
    setAttrition.apply(desk.world, attrition("moon", true), CAUSE);
    expect(desk.world.departments.some((department) => department.staff.attrition)).toBe(false);
  });
});

describe("cutting posts", () => {
  it("is on offer for two sizes of each team", () => {
    const { world } = new Desk();
    const offered = cutPosts.list(world);
    expect(new Set(offered.map(({ department }) => department)).size).toBe(world.departments.length);
    for (const department of world.departments) {
      const posts = countPosts(department);
      const sizes = offered
        .filter((command) => command.department === department.definition.id)
        .map(({ people }) => people);
      expect(sizes).toEqual([...new Set([Math.ceil(posts * 0.05), Math.ceil(posts * 0.15)])]);
    }
  });

  it("is refused for unknown teams, odd numbers, and where too few would be left", () => {
    const desk = new Desk();
    const posts = countPosts(desk.department("sales"));
    const smallest = desk.world.p["staff.smallest-team"];
    expect(desk.refuse(cut("moon", 1))).toBe("unknown-department");
    for (const people of [0, -2, 0.5]) expect(desk.refuse(cut("sales", people))).toBe("people-out-of-range");
    expect(desk.refuse(cut("sales", posts - smallest + 1))).toBe("source-too-small");
    expect(desk.refuse(cut("sales", 1))).toBeNull();
    // Enough posts, but hardly anybody who could go.
    const [start, end] = desk.world.blueprint.slots[desk.department("sales").at] as readonly [number, number];
    for (let slot = start; slot < end - 1; slot++) desk.world.people.supervisor[slot] = 1;
    desk.world.people.supervisor[end - 1] = 0;
    expect(desk.refuse(cut("sales", 2))).toBe("source-too-small");
  });

  it("costs severance, empties places for good, and worries everybody, the team itself most", () => {
    const desk = new Desk(2);
    const { world } = desk;
    const sales = desk.department("sales");
    const before = new Set(absentOf(desk, "sales"));
    const posts = countPosts(sales);
    const severance = 3 * world.p["staff.severance"];
    expect(cutPosts.price(world, cut("sales", 3))).toEqual({ ...NOTHING, euros: severance });
    const { events, postings } = desk.apply(cut("sales", 3));
    const gone = absentOf(desk, "sales").filter((slot) => !before.has(slot));
    expect(gone).toHaveLength(3);
    for (const slot of gone) {
      expect(world.people.empty[slot]).toBe(1);
      expect(world.people.backWeek[slot]).toBe(0);
      expect(world.people.supervisor[slot]).toBe(0);
    }
    // Spread over the team: not its first slots, not its last ones.
    expect((gone.at(-1) as number) - (gone[0] as number)).toBeGreaterThan(posts / 3);
    expect(countPosts(sales)).toBe(posts - 3);
    expect(sales.staff).toMatchObject({ goneByCuts: 3, goneEvent: events[0]?.id });
    expect(world.workforce.thisWeek.goneByCuts).toBe(3);
    expect(sales.staff.worry).toBeGreaterThan(desk.department("legal").staff.worry);
    expect(desk.department("legal").staff.worry).toBeGreaterThan(0);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "posts-cut",
      tier: "notice",
      department: "sales",
      amounts: { people: 3 },
      causes: [CAUSE],
    });
    expect(postings).toEqual([
      {
        week: 2,
        figure: "value",
        amount: -severance,
        cause: { factor: "severance", department: "sales", event: events[0]?.id },
      },
    ]);
  });

  it("does nothing to a team that does not exist", () => {
    const desk = new Desk();
    cutPosts.apply(desk.world, cut("moon", 3), CAUSE);
    redeploy.apply(desk.world, move("moon", "sales", 1), CAUSE);
    redeploy.apply(desk.world, move("sales", "moon", 1), CAUSE);
    expect(desk.world.workforce.thisWeek).toMatchObject({ goneByCuts: 0, redeployed: 0 });
  });
});
