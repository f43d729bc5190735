/** Committing to a range, and decisions that the envelope of a mandate does not pay for. */

import { describe, expect, it } from "vitest";
import type { Mandate, MandateMeasure } from "../../../src/contract/mandate.ts";
import type { Scenario } from "../../../src/contract/scenario.ts";
import { submitForecastCommand } from "../../../src/engine/command/submit-forecast.ts";
import { CAUSE, Desk, plainScenario } from "./desk.ts";

const text = { en: "text", fr: "texte" };

const MANDATE: Mandate = {
  targets: [
    { figure: "quality", direction: "at-least", target: 94, path: [], red: 90, weight: 2 },
    { figure: "wellbeing", direction: "at-least", target: 70, path: [], red: null, weight: 1 },
  ],
  envelope: { quarters: [1], cutPerRed: 0.1, largestCut: 0.3, carryOver: 0.5 },
  demands: [],
  endings: {
    winScore: 60,
    redReviews: 9,
    departuresPerYear: 1,
    accidentWithoutLogs: false,
    won: text,
    lost: text,
    stopped: text,
  },
};

function withMandate(more: Partial<Scenario> = {}): Scenario {
  return { ...plainScenario(), mandate: MANDATE, ...more };
}

/** A company under a mandate, in the week in which the first review is over. */
function openDesk(weeks = 0): Desk {
  return new Desk(weeks, withMandate());
}

const range = (figure: MandateMeasure, low: number, high: number, until: "review" | "end" = "review") =>
  ({ kind: "submit-forecast", figure, low, high, until }) as const;

describe("a range", () => {
  it("is on offer for value and for each target, for the next review and for the end", () => {
    const { world } = openDesk();
    const offered = submitForecastCommand.list(world);
    expect(offered.map(({ figure, until }) => `${figure} ${until}`)).toEqual(
      ["review", "end"].flatMap((until) =>
        ["value", "quality", "wellbeing"].map((figure) => `${figure} ${until}`),
      ),
    );
    const quality = offered.find(({ figure }) => figure === "quality");
    const now = world.ledger.figures.quality;
    // A quarter of the way from red to the target, to both sides.
    expect(quality).toEqual(range("quality", now - 1, now + 1));
    const wellbeing = offered.find(({ figure }) => figure === "wellbeing");
    expect((wellbeing?.high ?? 0) - (wellbeing?.low ?? 0)).toBeCloseTo(70 / 2, 9);
    const value = offered.find(({ figure }) => figure === "value");
    expect((value?.high ?? 0) - (value?.low ?? 0)).toBeCloseTo(world.p["money.quarterly-envelope"] / 2, 6);
  });

  it("is not on offer without a mandate, or in the middle of a quarter", () => {
    expect(submitForecastCommand.list(new Desk(0).world)).toEqual([]);
    expect(submitForecastCommand.list(openDesk(3).world)).toEqual([]);
  });

  it("is about the end alone where no review is left", () => {
    const desk = new Desk(0, withMandate({ weeks: 10 }));
    expect(new Set(submitForecastCommand.list(desk.world).map(({ until }) => until))).toEqual(
      new Set(["end"]),
    );
  });

  it("is refused for the first reason that holds", () => {
    expect(new Desk(0).refuse(range("value", 0, 1))).toBe("no-mandate");
    const desk = openDesk();
    expect(desk.refuse(range("trust", 0, 1))).toBe("no-mandate");
    expect(desk.refuse(range("value", 2, 1))).toBe("range-upside-down");
    expect(desk.refuse(range("value", Number.NaN, 1))).toBe("range-upside-down");
    expect(desk.refuse(range("value", 1, 1))).toBeNull();
    expect(openDesk(3).refuse(range("value", 0, 1))).toBe("forecast-closed");
  });

  it("is free, and written down once for value and once for another figure", () => {
    const desk = openDesk();
    const { world } = desk;
    world.week = 1;
    expect(submitForecastCommand.price(world, range("value", 0, 1))).toEqual({
      euros: 0,
      eurosPerWeek: 0,
      hours: 0,
      delayWeeks: 0,
    });
    const { events } = desk.apply(range("value", -5, 7));
    expect(world.mandate?.forecasts).toEqual([
      expect.objectContaining({ figure: "value", low: -5, high: 7, madeWeek: 1, dueWeek: 13, scored: false }),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "forecast-submitted",
      figure: "value",
      amounts: { low: -5, high: 7, week: 13 },
      causes: [CAUSE],
    });
    expect(desk.refuse(range("value", 0, 1))).toBe("already-forecast");
    expect(desk.refuse(range("value", 0, 1, "end"))).toBeNull();
    expect(desk.refuse(range("quality", 90, 95))).toBeNull();
    desk.apply(range("quality", 90, 95));
    expect(desk.refuse(range("wellbeing", 50, 60))).toBe("other-figure-forecast");
    expect(desk.refuse(range("quality", 90, 95))).toBe("already-forecast");
    expect(desk.refuse(range("wellbeing", 50, 60, "end"))).toBeNull();
    submitForecastCommand.apply(new Desk(0).world, range("value", 0, 1), CAUSE);
  });
});

describe("an envelope", () => {
  const deploy = {
    kind: "deploy-assistant",
    assistant: "service-agent",
    department: "customer-service",
    start: "everyone",
  } as const;

  it("pays for decisions as long as something is left, and always for what is free", () => {
    const desk = openDesk(1);
    const { mandate } = desk.world;
    if (!mandate) throw new Error("no mandate");
    expect(desk.refuse(deploy)).toBeNull();
    mandate.size = 10;
    expect(desk.refuse(deploy)).toBe("over-envelope");
    expect(desk.refuse({ kind: "encourage-use", department: "sales" })).toBeNull();
    // The first reason that holds is another one.
    expect(desk.refuse({ ...deploy, assistant: "oracle" })).toBe("unknown-assistant");
  });

  it("remembers what was decided and not paid yet", () => {
    const desk = openDesk(1);
    const { mandate } = desk.world;
    if (!mandate) throw new Error("no mandate");
    expect(mandate.pledged).toBe(0);
    desk.apply(deploy);
    const pledged = mandate.pledged;
    expect(pledged).toBeGreaterThan(0);
    desk.apply({ kind: "encourage-use", department: "sales" });
    expect(mandate.pledged).toBe(pledged);
    // What is paid at once is not pledged again.
    desk.apply({ kind: "train", department: "legal", share: 0.3 });
    expect(mandate.pledged).toBe(pledged);
  });
});
