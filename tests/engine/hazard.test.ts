/** Hazards: each kind of incident is driven by something that is computed, and falls when that falls. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { HazardDriver } from "../../src/contract/scenario.ts";
import { impactRatio } from "../../src/engine/system/bias.ts";
import { hazardRate } from "../../src/engine/system/hazard.ts";
import type { World } from "../../src/engine/world.ts";
import { deployAll, embed, offerRoles, playForced } from "../helper/forced-run.ts";

const scenario = offerRoles("algorithm-interpreter", "governance", "inference-specialist");
const start = deployAll(scenario);

const ignore = () => {};
const play = (weeks: number, commands: (week: number) => readonly Command[]): World =>
  playForced(scenario, 5, weeks, commands, ignore, ignore);

const rates = (world: World, driver: HazardDriver) =>
  world.hazards
    .filter(({ kind }) => kind.driver === driver)
    .map((source) => [source, hazardRate(world, source)] as const);
const rate = (world: World, driver: HazardDriver) =>
  rates(world, driver).reduce((sum, [, one]) => sum + one, 0);

describe("exposure", () => {
  it("is nothing where nobody decides anything", () => {
    const world = play(60, () => []);
    for (const source of world.hazards) expect(hazardRate(world, source), source.kind.id).toBe(0);
  });

  it("is something for every kind somewhere in a hasty rollout", () => {
    const most = new Map(scenario.incidents.map(({ id }) => [id, 0]));
    const widen: Command[] = ["service-agent@customer-service", "warehouse-robots@logistics"].map(
      (deployment) => ({ kind: "set-autonomy", deployment, level: "supervised", override: true }),
    );
    // Not every agent costs much more than planned.
    for (const seed of [1, 2, 3]) {
      playForced(
        scenario,
        seed,
        70,
        (week) => (week === 1 ? start : week === 30 ? widen : []),
        // Unequal treatment is found only where somebody looks for it.
        (world) => embed(world, "evaluation-suite"),
        (world) => {
          for (const source of world.hazards) {
            const { id } = source.kind;
            most.set(id, Math.max(most.get(id) ?? 0, hazardRate(world, source)));
          }
        },
      );
    }
    for (const [id, highest] of most) expect(highest, id).toBeGreaterThan(0);
  });
});

describe("drivers", () => {
  const world = play(50, (week) => (week === 1 ? start : []));

  it("of a takeover: acting assistants and those that read documents, no others", () => {
    const open = rates(world, "injection").map(([{ deployment }]) => deployment);
    expect(open.length).toBeGreaterThan(1);
    for (const deployment of open)
      expect(deployment?.assistant.agentic || deployment?.assistant.corpus).toBe(true);
  });

  it("of unequal treatment: only what ranks people; complaints grow with the gap", () => {
    for (const deployment of world.deployments) {
      const ratio = impactRatio(world, deployment);
      if (deployment.assistant.highRisk) expect(ratio).toBeLessThan(1);
      else expect(ratio).toBe(1);
    }
    const before = rate(world, "bias-complaint");
    const screening = world.deployments.find(({ assistant }) => assistant.highRisk);
    if (!screening) throw new Error("nobody screens");
    screening.biasLeft = 0.5;
    expect(rate(world, "bias-complaint")).toBeCloseTo(before / 2, 9);
    screening.biasLeft = 1;
    // Nobody tests, so nobody finds it.
    expect(rate(world, "bias-found")).toBe(0);
  });

  it("of accidents beside robots: minor ones added, severe ones fewer than without", () => {
    expect(rate(world, "minor-injury")).toBeGreaterThan(0);
    const severe = world.hazards.find(({ kind }) => kind.driver === "severe-injury");
    expect(severe?.creditedLoss).toBeGreaterThan(0);
    // What happens beside robots costs less than what they spare.
    expect(severe?.expectedLoss).toBeLessThan(0);
  });

  it("of a question without an answer: gone once everything is logged", () => {
    expect(rate(world, "unlogged")).toBeGreaterThan(0);
    world.guardrailEffects.evidence = 1;
    expect(rate(world, "unlogged")).toBe(0);
    world.guardrailEffects.evidence = 0;
  });

  it("of wear: checking on top of a full week, neither of them alone", () => {
    const team = world.departments[0];
    if (!team) throw new Error("no team");
    const own = () => rates(world, "overload").find(([{ department }]) => department === team)?.[1] ?? 0;
    const set = (hours: number, load: number) => {
      team.claims.verification = hours;
      world.work.load[team.at] = load;
    };
    set(60, 0.9);
    expect(own()).toBe(0);
    set(0, 1.2);
    expect(own()).toBe(0);
    set(60, 1.1);
    const worn = own();
    expect(worn).toBeGreaterThan(0);
    set(60, 1.2);
    expect(own()).toBeGreaterThan(worn);
  });

  it("of a contested rollout: less where the team is heard", () => {
    const before = rate(world, "contested");
    expect(before).toBeGreaterThan(0);
    for (const { staff } of world.departments) staff.worry = 0;
    expect(rate(world, "contested")).toBeLessThanOrEqual(before);
  });
});
