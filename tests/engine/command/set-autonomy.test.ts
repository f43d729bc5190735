/** How much a deployment may do on its own: one level at a time, on evidence or against it. */

import { describe, expect, it } from "vitest";
import type { AutonomyLevel } from "../../../src/contract/scenario.ts";
import { setAutonomy } from "../../../src/engine/command/set-autonomy.ts";
import { errorLimit } from "../../../src/engine/system/deployment.ts";
import { CAUSE, Desk } from "./desk.ts";

const KEY = "sales-copilot@sales";
const to = (level: AutonomyLevel, override?: boolean) =>
  ({
    kind: "set-autonomy",
    deployment: KEY,
    level,
    ...(override === undefined ? {} : { override }),
  }) as const;

function openDesk(start: "pilot" | "everyone" = "everyone"): Desk {
  const desk = new Desk();
  desk.deploy("sales-copilot", "sales", start);
  return desk;
}

/** Evidence that is complete: cases enough, and no error among them. */
function prove(desk: Desk): void {
  const deployment = desk.deployment(KEY);
  deployment.loggedCases = 10_000;
  deployment.loggedErrors = 0;
  deployment.openIncidents = 0;
}

describe("what is on offer", () => {
  it("is the level above, with and without an override, and the level below", () => {
    const desk = openDesk();
    expect(setAutonomy.list(desk.world)).toEqual([to("supervised"), to("supervised", true)]);
    desk.apply(to("supervised", true));
    expect(setAutonomy.list(desk.world)).toEqual([to("proposes"), to("delegated"), to("delegated", true)]);
    desk.apply(to("delegated", true));
    expect(setAutonomy.list(desk.world)).toEqual([to("supervised")]);
  });

  it("is free", () => {
    const desk = openDesk();
    expect(setAutonomy.price(desk.world, to("supervised"))).toEqual({
      euros: 0,
      eurosPerWeek: 0,
      hours: 0,
      delayWeeks: 0,
    });
  });
});

describe("a level is refused", () => {
  it("for what nobody works with, or only as a pilot", () => {
    const desk = openDesk("pilot");
    expect(desk.refuse({ ...to("supervised"), deployment: "nothing@sales" })).toBe("unknown-deployment");
    expect(desk.refuse(to("supervised", true))).toBe("not-live");
    desk.apply({ kind: "grant-licences", deployment: KEY });
    expect(desk.refuse(to("supervised", true))).toBeNull();
    desk.apply({ kind: "suspend-deployment", deployment: KEY });
    expect(desk.refuse(to("supervised", true))).toBe("not-live");
  });

  it("where it is in force, two levels up, or above what the assistant may have", () => {
    const desk = openDesk();
    desk.deploy("office-assistant", "sales");
    expect(desk.refuse(to("proposes"))).toBe("already-at-level");
    expect(desk.refuse(to("delegated", true))).toBe("level-too-high");
    const tame = desk.deployment("office-assistant@sales");
    expect(tame.assistant.highestLevel).toBe("proposes");
    expect(desk.refuse({ ...to("supervised", true), deployment: tame.key })).toBe("level-too-high");
  });

  it("without evidence, with too little, with bad evidence, with an open incident; not on an override", () => {
    const desk = openDesk();
    const deployment = desk.deployment(KEY);
    const asked = desk.world.p["error.evidence-cases"];
    const limit = errorLimit(desk.world, deployment);
    const evidence = (cases: number, errors: number, openIncidents = 0) => {
      Object.assign(deployment, { loggedCases: cases, loggedErrors: errors, openIncidents });
      expect(desk.refuse(to("supervised", true))).toBeNull();
      return desk.refuse(to("supervised"));
    };
    expect(evidence(0, 0)).toBe("evidence-missing");
    expect(evidence(asked - 1, 0)).toBe("evidence-too-short");
    expect(evidence(10_000, Math.ceil(10_000 * limit))).toBe("residual-error-too-high");
    expect(evidence(10_000, 0, 1)).toBe("incident-open");
    expect(evidence(10_000, 0)).toBeNull();
    expect(evidence(10_000, Math.floor(5000 * limit))).toBeNull();
  });
});

describe("a level that is set", () => {
  it("on evidence is told as such, and evidence starts anew", () => {
    const desk = openDesk();
    prove(desk);
    const deployment = desk.deployment(KEY);
    const { events } = desk.apply(to("supervised"));
    expect(deployment.process.is("supervised")).toBe(true);
    expect(deployment.process.context.overridden).toBe(false);
    expect(deployment).toMatchObject({ loggedCases: 0, loggedErrors: 0, event: events[0]?.id });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "autonomy-changed",
      tier: "notice",
      deployment: KEY,
      amounts: { override: 0 },
      causes: [CAUSE],
    });
  });

  it("against the evidence stays written, with the cases that were known", () => {
    const desk = openDesk();
    const deployment = desk.deployment(KEY);
    deployment.loggedCases = 12;
    deployment.loggedErrors = 3;
    const { events } = desk.apply(to("supervised", true));
    expect(deployment.process.context.overridden).toBe(true);
    expect(events[0]?.amounts).toMatchObject({ override: 1, cases: 12 });
    desk.apply(to("proposes"));
    expect(deployment.process.context.overridden).toBe(true);
  });

  it("with an override that was not needed is no override", () => {
    const desk = openDesk();
    prove(desk);
    const { events } = desk.apply(to("supervised", true));
    expect(desk.deployment(KEY).process.context.overridden).toBe(false);
    expect(events[0]?.amounts).toMatchObject({ override: 0 });
  });

  it("may be narrowed by two levels at once, always", () => {
    const desk = openDesk();
    desk.apply(to("supervised", true));
    desk.apply(to("delegated", true));
    expect(desk.deployment(KEY).process.is("delegated")).toBe(true);
    expect(desk.refuse(to("proposes"))).toBeNull();
    const { events } = desk.apply(to("proposes"));
    expect(desk.deployment(KEY).process.is("proposes")).toBe(true);
    expect(events).toHaveLength(1);
    expect(events[0]?.amounts).toMatchObject({ override: 0 });
  });

  it("does nothing to what does not exist", () => {
    const { world } = new Desk();
    setAutonomy.apply(world, to("supervised", true), CAUSE);
    expect(world.deployments).toEqual([]);
  });
});
