/** Skill: what is lost where assistants decide, what half-experts gain and spoil, what peers pass on. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { ParameterId } from "../../src/contract/parameter.ts";
import type { DepartmentState } from "../../src/engine/state/department.ts";
import type { Deployment } from "../../src/engine/state/deployment.ts";
import { halfExperts } from "../../src/engine/system/skill.ts";
import type { World } from "../../src/engine/world.ts";
import { playDecided } from "../helper/decided-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const team = "customer-service";
const key = `service-agent@${team}`;
const deploy = (assistant: string, department: string): Command => ({
  kind: "deploy-assistant",
  assistant,
  department,
  start: "everyone",
});
const encourage: Command = { kind: "encourage-use", department: team };
const agent = [deploy("service-agent", team), encourage];
const widen = (level: "supervised" | "delegated"): Command => ({
  kind: "set-autonomy",
  deployment: key,
  level,
  override: true,
});
const narrow: Command = { kind: "set-autonomy", deployment: key, level: "proposes" };

function only(world: World): Deployment {
  return world.deployments[0] as Deployment;
}

describe("practice", () => {
  const play = (
    decisions: Readonly<Record<number, readonly Command[]>>,
    values: Partial<Record<ParameterId, number>> = {},
  ) => only(playDecided({ scenario, weeks: 100, decisions: { 1: agent, ...decisions }, values }).world);
  const delegated = { 30: [widen("supervised")], 31: [widen("delegated")] };

  it("is kept where people decide, lost slowly where the assistant does, faster the more it does", () => {
    expect(play({}).drift).toBe(0);
    const supervised = play({ 30: [widen("supervised")] });
    const full = play(delegated);
    expect(supervised.drift).toBeGreaterThan(0);
    expect(full.drift).toBeGreaterThan(supervised.drift);
    expect(full.drift).toBeGreaterThan(0.05);
  });

  it("makes people miss errors, and comes back by doing and by training", () => {
    const full = play(delegated);
    const unhurt = play(delegated, { "skill.drift-detection": 0 });
    expect(full.detection).toBeLessThan(unhurt.detection * 0.99);
    const back = play({ ...delegated, 70: [narrow] });
    expect(back.drift).toBeLessThan(full.drift);
    const trained = play({ ...delegated, 70: [narrow], 71: [{ kind: "train", department: team, share: 1 }] });
    expect(trained.drift).toBeLessThan(back.drift);
  });

  it("is never lost with a rate of 0", () => {
    const still = play(delegated, { "skill.drift-rate": 0 });
    expect(still.drift).toBe(0);
  });
});

describe("half-experts", () => {
  const office = [deploy("office-assistant", team), encourage];
  const play = (share: number) =>
    playDecided({ scenario, weeks: 60, decisions: { 1: office }, values: { "half-expert.share": share } });

  it("save more time and spoil more work", () => {
    const [none, some] = [play(0), play(0.3)] as const;
    const sum = (run: typeof none, of: (world: World) => number) => of(run.world);
    expect(only(none.world).foreignHours).toBe(0);
    expect(only(some.world).foreignHours).toBeGreaterThan(0);
    const freed = (run: typeof none) => run.simulation.snapshot.workforce.total.hoursFreed;
    expect(freed(some)).toBeGreaterThan(freed(none));
    const spoilt = (world: World) => world.quality.assisted.reduce((all, { share }) => all + share, 0);
    expect(sum(some, spoilt)).toBeGreaterThan(sum(none, spoilt));
  });

  it("appear only with a general assistant, and in no group below five", () => {
    const specific = playDecided({ scenario, weeks: 60, decisions: { 1: agent } }).world;
    for (const department of specific.departments) expect(halfExperts(specific, department)).toBe(0);
    const run = play(0.3);
    for (const { department, halfExperts: shown } of run.simulation.snapshot.workforce.teams) {
      const state = run.world.departments.find(
        ({ definition }) => definition.id === department,
      ) as DepartmentState;
      const there = halfExperts(run.world, state);
      expect(shown, department).toBe(there >= 5 ? Math.floor(there) : null);
    }
    expect(run.simulation.snapshot.workforce.teams.some(({ halfExperts: shown }) => shown !== null)).toBe(
      true,
    );
  });
});

describe("peers", () => {
  const play = (transmission: number, courses: boolean) => {
    const course: readonly Command[] = courses ? [{ kind: "train", department: team, share: 0.4 }] : [];
    const run = playDecided({
      scenario,
      weeks: 80,
      decisions: { 1: [deploy("office-assistant", team), encourage, ...course] },
      values: { "growth.transmission": transmission },
    });
    const department = run.world.departments.find(
      ({ definition }) => definition.id === team,
    ) as DepartmentState;
    return { trained: department.trainedPeople, taught: run.simulation.snapshot.workforce.total.taught };
  };

  it("teach each other where many are trained and use it, without a course", () => {
    const rate = scenario.values["growth.transmission"];
    const passed = play(rate, true);
    const kept = play(0, true);
    expect(passed.taught).toBeGreaterThan(3);
    expect(passed.trained).toBeGreaterThan(kept.trained + 2);
    expect(kept.taught).toBe(0);
    // Nobody can pass on what nobody has learnt.
    expect(play(rate, false)).toEqual({ trained: 0, taught: 0 });
  });
});
