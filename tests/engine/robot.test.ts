/** People beside robots: accidents, the loss of the first months, and the signal that comes of it. */

import { describe, expect, it } from "vitest";
import { physicalLoss } from "../../src/engine/system/money.ts";
import { accidentBase, robotDensity, robotExposure } from "../../src/engine/system/robot.ts";
import { advanceSignals } from "../../src/engine/system/signal.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { Desk } from "./command/desk.ts";

const p = loadTestScenario().values;

function withRobots() {
  const desk = new Desk();
  return { desk, deployment: desk.deploy("warehouse-robots", "logistics") };
}

describe("accidents", () => {
  it("have a base in the warehouse only: about one minor injury in 13 weeks, 15 % severe", () => {
    const desk = new Desk();
    const { severe, minor } = accidentBase(desk.world, desk.department("logistics"));
    expect(1 / minor).toBeCloseTo(13, 0);
    expect(severe / (severe + minor)).toBeCloseTo(0.15, 9);
    expect(accidentBase(desk.world, desk.department("production"))).toEqual({ severe: 0, minor: 0 });
  });

  it("are as published where everybody works beside robots in an ordinary week", () => {
    const { desk, deployment } = withRobots();
    const logistics = desk.department("logistics");
    deployment.active = deployment.size;
    desk.world.work.load[logistics.at] = 0.9;
    expect(robotExposure(desk.world, logistics)).toEqual({ severe: 0.6, minor: 1.77 });
    deployment.active = deployment.size / 2;
    const half = robotExposure(desk.world, logistics);
    expect(half.severe).toBeCloseTo(0.8, 9);
    expect(half.minor).toBeCloseTo(1.385, 9);
  });

  it("become more frequent at peak load, the minor ones only", () => {
    const { desk, deployment } = withRobots();
    const logistics = desk.department("logistics");
    deployment.active = deployment.size;
    desk.world.work.load[logistics.at] = 1.1;
    const { severe, minor } = robotExposure(desk.world, logistics);
    expect(severe).toBe(0.6);
    expect(minor).toBeCloseTo(1 + 0.77 * (1 + 0.2 * p["robot.load-slope"]), 9);
  });

  it("are what they were without live robots", () => {
    const { desk, deployment } = withRobots();
    deployment.active = deployment.size;
    desk.apply({ kind: "suspend-deployment", deployment: deployment.key });
    expect(robotDensity(desk.world, desk.department("logistics"))).toBe(0);
    expect(robotExposure(desk.world, desk.department("logistics"))).toEqual({ severe: 1, minor: 1 });
  });
});

describe("the first months of a physical assistant", () => {
  it("cost productivity, less and less, and half as much with the deployment engineer", () => {
    const { desk, deployment } = withRobots();
    desk.world.week = deployment.liveWeek;
    expect(physicalLoss(desk.world, deployment)).toBeCloseTo(p["money.physical-loss"], 12);
    desk.world.week = deployment.liveWeek + p["money.physical-loss-weeks"];
    expect(physicalLoss(desk.world, deployment)).toBeCloseTo(p["money.physical-loss"] * 0.367879, 6);
    const alone = physicalLoss(desk.world, deployment);
    desk.world.roleEffects["physical-loss"] = 0.5;
    expect(physicalLoss(desk.world, deployment)).toBeCloseTo(alone / 2, 12);
  });

  it("follow a J: fewer hours than without robots at first, more later", () => {
    const { desk, deployment } = withRobots();
    const logistics = desk.department("logistics");
    const balance = () => deployment.grossHours - physicalLoss(desk.world, deployment) * logistics.grossHours;
    const early = balance();
    desk.advance(60);
    expect(early).toBeLessThan(0);
    expect(balance()).toBeGreaterThan(0);
  });
});

describe("signal 6", () => {
  const measure = (desk: Desk) => {
    const signal = desk.world.signals.find(({ id }) => id === "robots-meet-ai");
    if (!signal) throw new Error("no such signal");
    signal.departments.length = 0;
    advanceSignals(desk.world);
    return signal;
  };

  it("is nothing without live robots, whatever has happened", () => {
    const desk = new Desk();
    desk.world.history.injuries.fill(3);
    expect(measure(desk).measure).toBe(0);
  });

  it("holds where minor injuries are 1.3 times their base, arbitrations or not", () => {
    const { desk } = withRobots();
    desk.world.history.arbitrations.fill(0);
    desk.world.history.injuries.fill(0);
    desk.world.week += 1;
    expect(measure(desk).measure).toBeLessThan(p["signal.arbitrations"]);
    desk.world.week += 1;
    // The base is two in 26 weeks; one more is enough.
    desk.world.history.injuries[desk.world.week] = 1;
    const signal = measure(desk);
    expect(signal.measure).toBeGreaterThanOrEqual(signal.threshold);
    expect(signal.departments).toEqual([desk.department("logistics").at]);
  });
});
