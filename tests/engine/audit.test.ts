/** Evidence: what logs and audits show of hidden error, and what a suspension costs. */

import { describe, expect, it } from "vitest";
import type { SimEvent } from "../../src/contract/event.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { lowRiskResidual } from "../../src/engine/system/audit.ts";
import { impactRatio } from "../../src/engine/system/bias.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { Desk } from "./command/desk.ts";

const scenario = loadTestScenario();
const p = scenario.values;
const SALES = "sales-copilot@sales";
const SCREENING = "cv-screening@hr";

describe("logged cases", () => {
  it("come with logging only, and are low-risk ones", () => {
    const desk = new Desk();
    const deployment = desk.deploy("sales-copilot", "sales");
    desk.advance(10);
    expect(deployment.loggedCases).toBe(0);
    desk.apply({ kind: "adopt-guardrail", guardrail: "logging" });
    desk.advance(25);
    const most = p["evidence.logged-per-week"] * p["evidence.low-risk-share"] * 25;
    expect(deployment.loggedCases).toBeGreaterThan(0.3 * most);
    expect(deployment.loggedCases).toBeLessThanOrEqual(most);
    expect(lowRiskResidual(desk.world, deployment)).toBeLessThan(deployment.residual);
    const shown = desk.simulation.snapshot.deployments[0]?.residualError;
    expect(shown?.cases).toBe(deployment.loggedCases);
  });
});

/** Runs until an audit of a deployment has reported; the week after it is included. */
function audited(seed: number, assistant: string, department: string) {
  let world: World | undefined;
  const simulation = createSimulation(scenario, seed, {}, { inspect: (made) => (world = made) });
  const deployment = `${assistant}@${department}`;
  const events: SimEvent[] = [];
  for (let week = 1; week <= 40; week++) {
    const { events: now } = simulation.advanceWeek(
      week === 1
        ? [
            { kind: "deploy-assistant", assistant, department, start: "everyone" },
            { kind: "encourage-use", department },
          ]
        : week === 30
          ? [{ kind: "audit", deployment }]
          : [],
    );
    events.push(...now);
  }
  const found = (world as World).deployments.find(({ key }) => key === deployment);
  if (!found) throw new Error(`${deployment} is not there`);
  return { world: world as World, deployment: found, events, snapshot: simulation.snapshot };
}

describe("an audit", () => {
  it("shows the error between two bounds, which hold it nearly always", () => {
    let held = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const { deployment, snapshot } = audited(seed, "sales-copilot", "sales");
      const estimate = snapshot.deployments[0]?.audit?.residualError;
      expect(estimate?.cases).toBe(p["audit.cases"]);
      if (!estimate) continue;
      if (deployment.residual >= estimate.low && deployment.residual <= estimate.high) held++;
      // Its low-risk cases are evidence although nothing is logged.
      expect(deployment.loggedCases).toBe(Math.floor(p["audit.cases"] * p["evidence.low-risk-share"]));
    }
    expect(held).toBeGreaterThanOrEqual(25);
  });

  it("takes hours from the quality department for its length, and none before or after", () => {
    const desk = new Desk();
    const deployment = desk.deploy("sales-copilot", "sales");
    for (let week = 0; week < 30 && deployment.uses === 0; week++) desk.advance(1);
    const quality = desk.department("quality");
    desk.apply({ kind: "audit", deployment: SALES });
    let hours = 0;
    for (let week = 0; week < p["audit.weeks"] + 2; week++) {
      desk.advance(1);
      hours += quality.claims.audits;
    }
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThanOrEqual(p["audit.hours"]);
    expect(quality.claims.audits).toBe(0);
  });

  it("of screening measures a ratio; below the limit it is an incident at once", () => {
    let unequal = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { world, deployment, events, snapshot } = audited(seed, "cv-screening", "hr");
      const ratio = snapshot.deployments.find(({ key }) => key === SCREENING)?.audit?.impactRatio;
      expect(ratio?.cases).toBe(p["audit.pairs"]);
      if (!ratio) continue;
      expect(ratio.low).toBeLessThan(ratio.value);
      expect(Math.abs(ratio.value - impactRatio(world, deployment))).toBeLessThan(0.35);
      const noticed = events.filter(({ incident }) => incident === "unequal-screening");
      expect(noticed.length > 0).toBe(ratio.value < p["audit.impact-limit"]);
      if (noticed.length > 0) unequal++;
    }
    expect(unequal).toBeGreaterThan(2);
    expect(unequal).toBeLessThan(12);
  });

  it("of what ranks nobody measures no ratio", () => {
    const { snapshot } = audited(1, "sales-copilot", "sales");
    expect(snapshot.deployments[0]?.audit?.impactRatio).toBeNull();
  });
});

describe("a suspension", () => {
  function suspended() {
    const desk = new Desk();
    desk.apply({ kind: "adopt-guardrail", guardrail: "logging" });
    const deployment = desk.deploy("sales-copilot", "sales");
    desk.apply({ kind: "encourage-use", department: "sales" });
    desk.advance(40);
    return { desk, deployment, cases: deployment.loggedCases, trust: { ...deployment.trust } };
  }

  it("lets evidence age and good experience fade, and forgets no failure", () => {
    const { desk, deployment, cases, trust } = suspended();
    const share = deployment.loggedErrors / cases;
    desk.apply({ kind: "suspend-deployment", deployment: SALES });
    desk.advance(20);
    expect(deployment.loggedCases).toBeLessThan(0.45 * cases);
    expect(deployment.loggedErrors / deployment.loggedCases).toBeGreaterThanOrEqual(share);
    expect(deployment.trust.success).toBeLessThan(trust.success);
    expect(deployment.trust.success).toBeGreaterThanOrEqual(
      Math.min(trust.success, p["trust.prior-success"]),
    );
    expect(deployment.trust.failure).toBeGreaterThanOrEqual(trust.failure);
  });

  it("goes on costing licences, and ends some weeks after somebody has asked for it", () => {
    const { desk, deployment } = suspended();
    desk.apply({ kind: "suspend-deployment", deployment: SALES });
    desk.advance(1);
    const before = desk.world.money.spentTotal;
    desk.advance(1);
    const licences = deployment.licences * deployment.assistant.licencePerUserWeek;
    expect(desk.world.money.spentTotal - before).toBeGreaterThanOrEqual(licences);
    const { events } = desk.apply({ kind: "resume-deployment", deployment: SALES });
    expect(events.map(({ kind }) => kind)).toEqual(["deployment-resuming"]);
    expect(desk.refuse({ kind: "resume-deployment", deployment: SALES })).toBe("already-resuming");
    const weeks = p["evidence.resume-weeks"];
    desk.advance(weeks - 1);
    expect(deployment.process.is("suspended")).toBe(true);
    desk.advance(1);
    expect(deployment.process.is("live")).toBe(true);
    expect(desk.simulation.snapshot.deployments[0]?.resumeWeek).toBeNull();
  });
});
