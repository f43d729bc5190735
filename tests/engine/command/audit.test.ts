/** Having an assistant's work read again: where, at what price, and what it starts. */

import { describe, expect, it } from "vitest";
import { auditCommand } from "../../../src/engine/command/audit.ts";
import { CAUSE, Desk } from "./desk.ts";

const KEY = "sales-copilot@sales";
const audit = (deployment: string) => ({ kind: "audit", deployment }) as const;

/** A deployment that people work with. */
function openDesk(): Desk {
  const desk = new Desk();
  const deployment = desk.deploy("sales-copilot", "sales");
  for (let week = 0; week < 30 && deployment.uses === 0; week++) desk.advance(1);
  return desk;
}

describe("an audit", () => {
  it("is on offer for what is live", () => {
    const desk = openDesk();
    desk.apply({
      kind: "deploy-assistant",
      assistant: "contract-summariser",
      department: "legal",
      start: "pilot",
    });
    expect(auditCommand.list(desk.world)).toEqual([audit(KEY)]);
    desk.apply({ kind: "suspend-deployment", deployment: KEY });
    expect(auditCommand.list(desk.world)).toEqual([]);
  });

  it("is refused where there is nothing to read, or somebody is reading", () => {
    const desk = openDesk();
    expect(desk.refuse(audit("nothing@sales"))).toBe("unknown-deployment");
    expect(desk.refuse(audit(KEY))).toBeNull();
    desk.deployment(KEY).uses = 0;
    expect(desk.refuse(audit(KEY))).toBe("not-live");
    desk.deployment(KEY).uses = 5;
    desk.apply(audit(KEY));
    expect(desk.refuse(audit(KEY))).toBe("audit-under-way");
  });

  it("costs money and hours, is paid at once, and reports when it is due", () => {
    const desk = openDesk();
    const { world } = desk;
    const { p, week } = world;
    const weeks = Math.floor(p["audit.weeks"]);
    expect(auditCommand.price(world, audit(KEY))).toEqual({
      euros: p["audit.cost"],
      eurosPerWeek: 0,
      hours: p["audit.hours"],
      delayWeeks: weeks,
    });
    const { events, postings } = desk.apply(audit(KEY));
    expect(desk.deployment(KEY).audit).toMatchObject({ dueWeek: week + weeks, event: events[0]?.id });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "audit-started",
      tier: "log",
      deployment: KEY,
      department: "sales",
      assistant: "sales-copilot",
      causes: [CAUSE],
    });
    expect(postings).toEqual([
      {
        week,
        figure: "value",
        amount: -p["audit.cost"],
        cause: { factor: "audit-cost", department: "sales", subject: "sales-copilot", event: events[0]?.id },
      },
    ]);
    desk.advance(weeks);
    expect(desk.deployment(KEY).audit.dueWeek).toBe(0);
    expect(desk.deployment(KEY).audit.residual).not.toBeNull();
    auditCommand.apply(world, audit("nothing@sales"), CAUSE);
  });
});
