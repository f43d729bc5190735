/** Encouraging use, and training: who is sent on a course, what it costs, when it ends. */

import { describe, expect, it } from "vitest";
import { encourageUse, train } from "../../../src/engine/command/lead-team.ts";
import { CAUSE, Desk } from "./desk.ts";

const encourage = (department: string) => ({ kind: "encourage-use", department }) as const;
const course = (department: string, share: number) => ({ kind: "train", department, share }) as const;

describe("encouraging use", () => {
  it("is on offer where nobody has encouraged it yet", () => {
    const desk = new Desk();
    const ids = desk.world.departments.map(({ definition }) => definition.id);
    expect(encourageUse.list(desk.world)).toEqual(ids.map(encourage));
    desk.apply(encourage("sales"));
    expect(encourageUse.list(desk.world)).toEqual(ids.filter((id) => id !== "sales").map(encourage));
  });

  it("is refused for unknown teams and a second time", () => {
    const desk = new Desk();
    expect(desk.refuse(encourage("moon"))).toBe("unknown-department");
    expect(desk.refuse(encourage("sales"))).toBeNull();
    desk.apply(encourage("sales"));
    expect(desk.refuse(encourage("sales"))).toBe("already-encouraged");
  });

  it("is free, and told", () => {
    const desk = new Desk();
    expect(encourageUse.price(desk.world, encourage("sales"))).toEqual({
      euros: 0,
      eurosPerWeek: 0,
      hours: 0,
      delayWeeks: 0,
    });
    const { events, postings } = desk.apply(encourage("sales"));
    expect(desk.department("sales").encouraged).toBe(true);
    expect(desk.department("legal").encouraged).toBe(false);
    expect(postings).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "use-encouraged",
      tier: "log",
      department: "sales",
      causes: [CAUSE],
    });
    encourageUse.apply(desk.world, encourage("moon"), CAUSE);
    expect(desk.world.departments.filter(({ encouraged }) => encouraged)).toHaveLength(1);
  });
});

/** Slots of a team. */
function slotsOf(desk: Desk, id: string): number[] {
  const [start, end] = desk.world.blueprint.slots[desk.department(id).at] as readonly [number, number];
  return Array.from({ length: end - start }, (_, n) => start + n);
}

const onCourse = (desk: Desk, id: string) =>
  slotsOf(desk, id).filter((slot) => desk.world.people.courseEnds[slot] !== 0);

describe("training", () => {
  it("is on offer for a third of each team and for all of it", () => {
    const { world } = new Desk();
    const offered = train.list(world);
    expect(offered).toEqual(
      world.departments.flatMap(({ definition }) => [course(definition.id, 0.3), course(definition.id, 1)]),
    );
  });

  it("is refused for unknown teams, shares out of range, during a course, and where all are trained", () => {
    const desk = new Desk();
    expect(desk.refuse(course("moon", 1))).toBe("unknown-department");
    for (const share of [-0.1, 0, 1.01, Number.NaN]) {
      expect(desk.refuse(course("sales", share))).toBe("share-out-of-range");
    }
    expect(desk.refuse(course("sales", 1))).toBeNull();
    expect(desk.refuse(course("sales", 0.01))).toBeNull();
    desk.apply(course("sales", 0.3));
    expect(desk.refuse(course("sales", 0.3))).toBe("training-under-way");
    expect(desk.refuse(course("legal", 0.3))).toBeNull();
    for (const slot of slotsOf(desk, "legal")) desk.world.people.trained[slot] = 1;
    expect(desk.refuse(course("legal", 0.3))).toBe("already-trained");
  });

  it("costs a price and hours for each person who can still be trained, and takes weeks", () => {
    const desk = new Desk();
    const { world } = desk;
    const { people } = desk.department("sales").definition;
    const price = (size: number) => ({
      euros: size * world.p["training.cost-per-person"],
      eurosPerWeek: 0,
      hours: size * world.p["training.hours-per-person"],
      delayWeeks: world.p["training.weeks"],
    });
    const there = slotsOf(desk, "sales").filter((slot) => world.people.absent[slot] === 0).length;
    expect(train.price(world, course("sales", 0.3))).toEqual(price(Math.ceil(people * 0.3)));
    expect(train.price(world, course("sales", 1))).toEqual(price(there));
    // Who is trained, on a course or not there is not sent again.
    const [first, second, third] = slotsOf(desk, "sales").filter((slot) => world.people.absent[slot] === 0);
    world.people.trained[first as number] = 1;
    world.people.courseEnds[second as number] = 9;
    world.people.absent[third as number] = 1;
    expect(train.price(world, course("sales", 1))).toEqual(price(there - 3));
    expect(train.price(world, course("moon", 1))).toEqual(price(0));
  });

  it("sends the first of those who have not been, pays, and ends after its weeks", () => {
    const desk = new Desk(2);
    const { world } = desk;
    const sales = desk.department("sales");
    world.people.trained[slotsOf(desk, "sales")[0] as number] = 1;
    sales.changed = false;
    const size = Math.ceil(sales.definition.people * 0.3);
    const wanted = slotsOf(desk, "sales")
      .slice(1)
      .filter((slot) => world.people.absent[slot] === 0)
      .slice(0, size);
    const { events, postings } = desk.apply(course("sales", 0.3));
    const ends = 2 + world.p["training.weeks"];
    expect(onCourse(desk, "sales")).toEqual(wanted);
    expect(onCourse(desk, "legal")).toEqual([]);
    expect(wanted.every((slot) => world.people.courseEnds[slot] === ends)).toBe(true);
    expect(sales.changed).toBe(true);
    expect(sales.course).toEqual({ endsWeek: ends, people: size, event: events[0]?.id });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "training-started",
      tier: "log",
      department: "sales",
      amounts: { people: size },
      causes: [CAUSE],
    });
    expect(postings).toEqual([
      {
        week: 2,
        figure: "value",
        amount: -size * world.p["training.cost-per-person"],
        cause: { factor: "training-cost", department: "sales", event: events[0]?.id },
      },
    ]);
    desk.advance(world.p["training.weeks"] + 1);
    expect(sales.course).toBeNull();
    expect(sales.trainedPeople).toBeGreaterThan(0);
  });

  it("does nothing for a team that does not exist", () => {
    const desk = new Desk();
    train.apply(desk.world, course("moon", 1), CAUSE);
    expect([...desk.world.people.courseEnds].every((week) => week === 0)).toBe(true);
  });
});
