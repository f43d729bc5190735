/** Hearing the staff representatives, of one team or of all. */

import { describe, expect, it } from "vitest";
import { consult } from "../../../src/engine/command/consult.ts";
import { CAUSE, Desk } from "./desk.ts";

const all = { kind: "consult" } as const;
const team = (department: string) => ({ kind: "consult", department }) as const;

describe("a consultation", () => {
  it("is on offer for the company and for each team", () => {
    const { world } = new Desk();
    expect(consult.list(world)).toEqual([
      all,
      ...world.departments.map(({ definition }) => team(definition.id)),
    ]);
  });

  it("is refused for an unknown team, and where one is under way or contested", () => {
    const desk = new Desk();
    expect(desk.refuse(team("moon"))).toBe("unknown-department");
    expect(desk.refuse(team("sales"))).toBeNull();
    desk.apply(team("sales"));
    expect(desk.refuse(team("sales"))).toBe("consultation-under-way");
    expect(desk.refuse(team("legal"))).toBeNull();
    expect(desk.refuse(all)).toBeNull();
    desk.department("sales").staff.consultation.send({ type: "HEARD", contested: true }, 1);
    expect(desk.refuse(team("sales"))).toBe("consultation-under-way");
    desk.apply(all);
    expect(desk.refuse(all)).toBe("consultation-under-way");
    // Who has agreed may be heard again.
    desk.department("legal").staff.consultation.send({ type: "HEARD", contested: false }, 1);
    expect(desk.refuse(team("legal"))).toBeNull();
    expect(desk.refuse(all)).toBeNull();
  });

  it("takes hours of everybody who is heard, and weeks", () => {
    const desk = new Desk();
    const { world } = desk;
    const price = (people: number) => ({
      euros: 0,
      eurosPerWeek: 0,
      hours: expect.closeTo(people * world.p["consultation.hours-per-person"], 6),
      delayWeeks: world.p["consultation.weeks"],
    });
    const sales = desk.department("sales").present;
    const everybody = world.departments.reduce((sum, { present }) => sum + present, 0);
    expect(sales * world.p["consultation.hours-per-person"]).toBeGreaterThan(0);
    expect(consult.price(world, team("sales"))).toEqual(price(sales));
    expect(consult.price(world, all)).toEqual(price(everybody));
    desk.apply(team("sales"));
    expect(consult.price(world, team("sales"))).toEqual(price(0));
    expect(consult.price(world, all)).toEqual(price(everybody - sales));
  });

  it("opens in each team that is not being heard yet, and is told", () => {
    const desk = new Desk(2);
    const { events } = desk.apply(team("sales"));
    const { staff } = desk.department("sales");
    expect(staff.consultation.state).toBe("under-way");
    expect(staff.consultationDue).toBe(2 + desk.world.p["consultation.weeks"]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "consultation-opened",
      tier: "log",
      department: "sales",
      causes: [CAUSE],
    });
    const rest = desk.apply(all);
    expect(rest.events).toHaveLength(desk.world.departments.length - 1);
    expect(desk.world.departments.every((department) => department.staff.consultation.is("under-way"))).toBe(
      true,
    );
  });
});
