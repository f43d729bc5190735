/** Widening autonomy: good practice completes the evidence within months, bad practice rarely; overrides stay written. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { Desk } from "./command/desk.ts";

const scenario = loadTestScenario();
const SEEDS = 24;
const AGENT = "service-agent@customer-service";

/** Weeks of use with logging until the evidence is complete, by seed; infinity where it never is. */
function weeksOfLogging(guardrails: readonly string[]): number[] {
  return Array.from({ length: SEEDS }, (_, at) => {
    const simulation = createSimulation(scenario, at + 1, { ledger: false });
    const first: Command[] = [
      {
        kind: "deploy-assistant",
        assistant: "service-agent",
        department: "customer-service",
        start: "everyone",
      },
      { kind: "encourage-use", department: "customer-service" },
      ...guardrails.map((guardrail): Command => ({ kind: "adopt-guardrail", guardrail })),
    ];
    let live = 0;
    for (let week = 1; week <= 80; week++) {
      for (const { kind } of simulation.advanceWeek(week === 1 ? first : []).events) {
        if (kind === "deployment-live") live = week;
        if (kind === "evidence-complete") return week - live;
      }
    }
    return Number.POSITIVE_INFINITY;
  });
}

describe("evidence about the service agent", () => {
  const good = weeksOfLogging(["logging", "human-review", "evaluation-suite", "usage-instructions"]);
  const bad = weeksOfLogging(["logging"]);
  const within = (weeks: readonly number[], most: number) =>
    weeks.filter((count) => count <= most).length / weeks.length;

  it("is complete within 10 to 30 weeks of logging where it is checked and tested, in most runs", () => {
    expect(within(good, 9)).toBe(0);
    expect(within(good, 30)).toBeGreaterThan(0.6);
  });

  it("is incomplete after 30 weeks where it is only logged, in most runs", () => {
    expect(within(bad, 30)).toBeLessThan(0.4);
    expect(within(good, 30) - within(bad, 30)).toBeGreaterThan(0.3);
  });
});

describe("an override", () => {
  it("is written in the event with what was known, and stays on the deployment", () => {
    const desk = new Desk();
    const deployment = desk.deploy("service-agent", "customer-service");
    const widen = { kind: "set-autonomy", deployment: AGENT, level: "supervised" } as const;
    expect(desk.refuse(widen)).toBe("evidence-missing");
    deployment.loggedCases = 40;
    const { events } = desk.apply({ ...widen, override: true });
    expect(events[0]).toMatchObject({
      kind: "autonomy-changed",
      amounts: { level: 2, override: 1, cases: 40 },
    });
    desk.apply({ kind: "set-autonomy", deployment: AGENT, level: "proposes" });
    expect(desk.simulation.snapshot.deployments[0]?.overridden).toBe(true);
  });

  it("that was not needed is not held against anybody", () => {
    const desk = new Desk();
    const deployment = desk.deploy("service-agent", "customer-service");
    Object.assign(deployment, { loggedCases: 5000, loggedErrors: 0, openIncidents: 0 });
    const { events } = desk.apply({
      kind: "set-autonomy",
      deployment: AGENT,
      level: "supervised",
      override: true,
    });
    expect(events[0]).toMatchObject({ amounts: { level: 2, override: 0 } });
    expect(desk.simulation.snapshot.deployments[0]?.overridden).toBe(false);
  });
});
