/** The bill: routing to a small model, reserved accelerators, spending caps. */

import { describe, expect, it } from "vitest";
import { reserveAccelerators, setRouting, setSpendingCap } from "../../../src/engine/command/steer-bill.ts";
import { CAUSE, Desk } from "./desk.ts";

const NOTHING = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
const AGENT = "service-agent@customer-service";
const ROBOTS = "warehouse-robots@logistics";

const route = (share: number, deployment?: string) =>
  ({ kind: "set-routing", share, ...(deployment === undefined ? {} : { deployment }) }) as const;
const reserve = (units: number) => ({ kind: "reserve-accelerators", units }) as const;
const cap = (eurosPerWeek?: number, deployment?: string) =>
  ({
    kind: "set-spending-cap",
    ...(eurosPerWeek === undefined ? {} : { eurosPerWeek }),
    ...(deployment === undefined ? {} : { deployment }),
  }) as const;

/** An agent at work, an assistant at work, and robots that are paid otherwise. */
function openDesk(): Desk {
  const desk = new Desk();
  desk.deploy("service-agent", "customer-service");
  desk.deploy("sales-copilot", "sales");
  desk.apply({
    kind: "deploy-assistant",
    assistant: "warehouse-robots",
    department: "logistics",
    start: "everyone",
  });
  return desk;
}

describe("routing", () => {
  it("is on offer for the company and for each agent, once something is billed", () => {
    expect(setRouting.list(new Desk().world)).toEqual([]);
    expect(setRouting.list(openDesk().world)).toEqual([
      ...[0, 0.3, 0.6, 0.9].map((share) => route(share)),
      ...[0, 0.3, 0.6, 0.9].map((share) => route(share, AGENT)),
    ]);
  });

  it("is refused out of range, where nothing is billed, and where it is so already", () => {
    const desk = openDesk();
    for (const share of [-0.1, 1.1, Number.NaN]) expect(desk.refuse(route(share))).toBe("out-of-range");
    expect(desk.refuse(route(1))).toBeNull();
    expect(desk.refuse(route(0.5, "nothing@sales"))).toBe("unknown-deployment");
    expect(desk.refuse(route(0.5, ROBOTS))).toBe("nothing-billed");
    expect(new Desk().refuse(route(0.5))).toBe("nothing-billed");
    expect(desk.refuse(route(0))).toBe("already-set");
    expect(desk.refuse(route(0, AGENT))).toBe("already-set");
    desk.apply(route(0.3));
    expect(desk.refuse(route(0.3))).toBe("already-set");
    // A deployment follows the company until it has an order of its own.
    expect(desk.refuse(route(0.3, AGENT))).toBe("already-set");
    expect(desk.refuse(route(0, AGENT))).toBeNull();
  });

  it("costs its installation once, and nothing where it is switched off", () => {
    const desk = openDesk();
    const { world } = desk;
    const euros = world.p["bill.routing-cost"];
    expect(setRouting.price(world, route(0.6))).toEqual({ ...NOTHING, euros });
    expect(setRouting.price(world, route(0))).toEqual(NOTHING);
    const { events, postings } = desk.apply(route(0.6));
    expect(world.inference.routed).toBe(0.6);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "routing-set",
      tier: "log",
      amounts: { share: 0.6 },
      causes: [CAUSE],
    });
    expect(events[0]).not.toHaveProperty("deployment");
    expect(postings).toEqual([
      {
        week: world.week,
        figure: "value",
        amount: -euros,
        cause: { factor: "routing", event: events[0]?.id },
      },
    ]);
    expect(desk.apply(route(0)).postings).toEqual([]);
  });

  it("of one deployment leaves the others alone, until an order to all", () => {
    const desk = openDesk();
    const { events } = desk.apply(route(0.9, AGENT));
    expect(events[0]).toMatchObject({
      deployment: AGENT,
      assistant: "service-agent",
      department: "customer-service",
    });
    expect(desk.deployment(AGENT).inference.routed).toBe(0.9);
    expect(desk.deployment("sales-copilot@sales").inference.routed).toBe(-1);
    expect(desk.world.inference.routed).toBe(0);
    desk.apply(route(0.3));
    expect(desk.deployment(AGENT).inference.routed).toBe(-1);
  });
});

describe("reserved accelerators", () => {
  it("are on offer once something is billed, and as long as there are some", () => {
    expect(reserveAccelerators.list(new Desk().world)).toEqual([]);
    const desk = openDesk();
    const offered = [0, 1, 2, 3].map(reserve);
    expect(reserveAccelerators.list(desk.world)).toEqual(offered);
    desk.apply(reserve(1));
    for (const key of [AGENT, "sales-copilot@sales"]) {
      desk.apply({ kind: "retire-deployment", deployment: key });
    }
    expect(reserveAccelerators.list(desk.world)).toEqual(offered);
  });

  it("are refused out of range, where nothing is billed, where it is so already, and under notice", () => {
    const desk = openDesk();
    for (const units of [-1, 0.5, 9, Number.NaN]) expect(desk.refuse(reserve(units))).toBe("out-of-range");
    expect(desk.refuse(reserve(8))).toBeNull();
    expect(new Desk().refuse(reserve(1))).toBe("nothing-billed");
    expect(desk.refuse(reserve(0))).toBe("already-set");
    desk.apply(reserve(2));
    expect(desk.refuse(reserve(2))).toBe("already-set");
    expect(desk.refuse(reserve(1))).toBe("out-of-range");
    expect(desk.refuse(reserve(3))).toBeNull();
    desk.apply(reserve(0));
    expect(desk.refuse(reserve(3))).toBe("notice-under-way");
    expect(desk.refuse(reserve(0))).toBe("notice-under-way");
  });

  it("cost their fixed price each, and are given back after their notice", () => {
    const desk = openDesk();
    const { world } = desk;
    const { p } = world;
    const fixed = p["bill.reserved-fixed"];
    expect(reserveAccelerators.price(world, reserve(2))).toEqual({ ...NOTHING, eurosPerWeek: 2 * fixed });
    const { events } = desk.apply(reserve(2));
    expect(world.inference.units).toBe(2);
    expect(world.inference.event).toBe(events[0]?.id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "accelerators-reserved",
      tier: "log",
      amounts: { units: 2, weeks: 0 },
      causes: [CAUSE],
    });
    expect(reserveAccelerators.price(world, reserve(3))).toEqual({ ...NOTHING, eurosPerWeek: fixed });
    const weeks = Math.floor(p["bill.reserved-notice"]);
    expect(reserveAccelerators.price(world, reserve(0))).toEqual({
      ...NOTHING,
      delayWeeks: p["bill.reserved-notice"],
    });
    const given = desk.apply(reserve(0)).events;
    expect(given[0]).toMatchObject({ amounts: { units: 0, weeks } });
    expect(world.inference).toMatchObject({ units: 2, releaseWeek: world.week + weeks });
    desk.advance(weeks);
    expect(world.inference).toMatchObject({ units: 0, releaseWeek: 0 });
  });
});

describe("spending caps", () => {
  it("are on offer for the company and for each agent, and can be lifted", () => {
    expect(setSpendingCap.list(new Desk().world)).toEqual([]);
    const amounts = [undefined, 1000, 2000, 4000, 8000];
    expect(setSpendingCap.list(openDesk().world)).toEqual([
      ...amounts.map((euros) => cap(euros)),
      ...amounts.map((euros) => cap(euros, AGENT)),
    ]);
  });

  it("are refused out of range, where nothing is billed, and where it is so already", () => {
    const desk = openDesk();
    for (const euros of [0, -5, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(desk.refuse(cap(euros))).toBe("out-of-range");
    }
    expect(desk.refuse(cap(500, "nothing@sales"))).toBe("unknown-deployment");
    expect(desk.refuse(cap(500, ROBOTS))).toBe("nothing-billed");
    expect(new Desk().refuse(cap(500))).toBe("nothing-billed");
    expect(desk.refuse(cap())).toBe("already-set");
    expect(desk.refuse(cap(undefined, AGENT))).toBe("already-set");
    expect(desk.refuse(cap(500))).toBeNull();
    desk.apply(cap(500));
    expect(desk.refuse(cap(500))).toBe("already-set");
    expect(desk.refuse(cap(500, AGENT))).toBeNull();
    expect(desk.refuse(cap())).toBeNull();
  });

  it("are free, hold for one place only, and are told", () => {
    const desk = openDesk();
    const { world } = desk;
    expect(setSpendingCap.price(world, cap(500))).toEqual(NOTHING);
    const { events, postings } = desk.apply(cap(500, AGENT));
    expect(desk.deployment(AGENT).inference.cap).toBe(500);
    expect(world.inference.cap).toBe(Number.POSITIVE_INFINITY);
    expect(world.inference.event).toBe(events[0]?.id);
    expect(postings).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "spending-cap-set",
      tier: "log",
      deployment: AGENT,
      amounts: { euros: 500 },
      causes: [CAUSE],
    });
    desk.apply(cap(700));
    expect(world.inference.cap).toBe(700);
    const lifted = desk.apply(cap()).events;
    expect(world.inference.cap).toBe(Number.POSITIVE_INFINITY);
    expect(lifted[0]).toMatchObject({ amounts: { euros: 0 } });
  });
});
