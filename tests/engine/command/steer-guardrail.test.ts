/** Adopting and dropping guardrails: what is on offer, refusals, cost, and what is left behind. */

import { describe, expect, it } from "vitest";
import { adoptGuardrail, dropGuardrail } from "../../../src/engine/command/steer-guardrail.ts";
import { CAUSE, Desk } from "./desk.ts";

const adopt = (guardrail: string) => ({ kind: "adopt-guardrail", guardrail }) as const;
const drop = (guardrail: string) => ({ kind: "drop-guardrail", guardrail }) as const;

function guardrailOf(desk: Desk, id: string) {
  const found = desk.world.guardrails.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no guardrail ${id}`);
  return found;
}

describe("adopting a guardrail", () => {
  it("is on offer for those that are absent, dropping for the others", () => {
    const desk = new Desk();
    const ids = desk.world.guardrails.map(({ definition }) => definition.id);
    expect(adoptGuardrail.list(desk.world)).toEqual(ids.map(adopt));
    expect(dropGuardrail.list(desk.world)).toEqual([]);
    desk.apply(adopt("logging"));
    expect(adoptGuardrail.list(desk.world)).toEqual(ids.filter((id) => id !== "logging").map(adopt));
    expect(dropGuardrail.list(desk.world)).toEqual([drop("logging")]);
  });

  it("is refused where it is unknown or adopted already", () => {
    const desk = new Desk();
    expect(desk.refuse(adopt("luck"))).toBe("unknown-guardrail");
    expect(desk.refuse(adopt("logging"))).toBeNull();
    desk.apply(adopt("logging"));
    expect(desk.refuse(adopt("logging"))).toBe("already-adopted");
    expect(desk.refuse(adopt("human-review"))).toBeNull();
  });

  it("costs its price once and its hours every week", () => {
    const { world } = new Desk();
    for (const { definition } of world.guardrails) {
      expect(adoptGuardrail.price(world, adopt(definition.id))).toEqual({
        euros: definition.cost,
        eurosPerWeek: definition.hoursPerWeek * world.p["money.hour-value"],
        hours: 0,
        delayWeeks: definition.weeksToRollOut,
      });
    }
    expect(adoptGuardrail.price(world, adopt("luck"))).toEqual({
      euros: 0,
      eurosPerWeek: 0,
      hours: 0,
      delayWeeks: 0,
    });
  });

  it("drafts it, pays for it once, and dates its rollout", () => {
    const desk = new Desk(3);
    const guardrail = guardrailOf(desk, "classification");
    const { cost, owner, weeksToRollOut } = guardrail.definition;
    expect(cost).toBeGreaterThan(0);
    guardrail.practice = 0.7;
    guardrail.neglectedWeeks = 4;
    const { events, postings } = desk.apply(adopt("classification"));
    expect(guardrail.process.state).toBe("drafted");
    expect(guardrail).toMatchObject({
      adoptedWeek: 3,
      rolledOutWeek: 3 + weeksToRollOut,
      practice: 0,
      neglectedWeeks: 0,
      event: events[0]?.id,
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "guardrail-adopted",
      tier: "log",
      guardrail: "classification",
      causes: [CAUSE],
    });
    expect(postings).toEqual([
      {
        week: 3,
        figure: "value",
        amount: -cost,
        cause: {
          factor: "guardrail-cost",
          department: owner,
          subject: "classification",
          event: events[0]?.id,
        },
      },
    ]);
  });
});

describe("dropping a guardrail", () => {
  it("is refused where it is unknown or was never adopted", () => {
    const desk = new Desk();
    expect(desk.refuse(drop("luck"))).toBe("unknown-guardrail");
    expect(desk.refuse(drop("logging"))).toBe("not-adopted");
    desk.apply(adopt("logging"));
    expect(desk.refuse(drop("logging"))).toBeNull();
  });

  it("costs nothing, takes it away at once, and says so", () => {
    const desk = new Desk();
    desk.apply(adopt("logging"));
    desk.advance(12);
    const guardrail = guardrailOf(desk, "logging");
    expect(guardrail.practice).toBeGreaterThan(0);
    expect(dropGuardrail.price(desk.world, drop("logging"))).toEqual({
      euros: 0,
      eurosPerWeek: 0,
      hours: 0,
      delayWeeks: 0,
    });
    const { events, postings } = desk.apply(drop("logging"));
    expect(guardrail.process.state).toBe("absent");
    expect(guardrail).toMatchObject({ adoptedWeek: 0, practice: 0, event: events[0]?.id });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "guardrail-dropped",
      tier: "notice",
      guardrail: "logging",
      causes: [CAUSE],
    });
    expect(postings).toEqual([]);
    expect(desk.refuse(adopt("logging"))).toBeNull();
  });

  it("does nothing to what does not exist", () => {
    const desk = new Desk();
    adoptGuardrail.apply(desk.world, adopt("luck"), CAUSE);
    dropGuardrail.apply(desk.world, drop("luck"), CAUSE);
    expect(desk.world.guardrails.every(({ process }) => process.is("absent"))).toBe(true);
  });
});
