/** Worry: what raises it, what eases it, what it does; and consultations, heard or contested. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { DepartmentState } from "../../src/engine/state/department.ts";
import { contestedShare } from "../../src/engine/system/consultation.ts";
import { addWorry } from "../../src/engine/system/worry.ts";
import type { World } from "../../src/engine/world.ts";
import { playDecided, sumPostings } from "../helper/decided-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { pairedInterval } from "../helper/statistics.ts";

const scenario = { ...loadTestScenario(), mandate: null };
const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);

function team(world: World, id: string): DepartmentState {
  return world.departments.find(({ definition }) => definition.id === id) as DepartmentState;
}

const deploy = (assistant: string, department: string): Command => ({
  kind: "deploy-assistant",
  assistant,
  department,
  start: "everyone",
});
const start = [
  deploy("office-assistant", "sales"),
  deploy("office-assistant", "finance"),
  deploy("office-assistant", "hr"),
];
const cut: Command = { kind: "cut-posts", department: "sales", people: 13 };
const noWorryOfCuts = { "worry.cut-own": 0, "worry.cut-company": 0 } as const;

describe("cuts", () => {
  it("worry their own team most and the others less, and wear on wellbeing and trust, paired by seed", () => {
    const differences = SEEDS.map((seed) => {
      const runs = [{}, { 20: [cut] }].map((decisions) =>
        playDecided({ scenario, seed, weeks: 32, decisions: { 1: start, ...decisions } }),
      );
      const [plain, hard] = runs as [(typeof runs)[0], (typeof runs)[0]];
      const rise = (id: string) => team(hard.world, id).staff.worry - team(plain.world, id).staff.worry;
      expect(rise("sales"), `seed ${seed}`).toBeGreaterThan(0.15);
      expect(rise("finance"), `seed ${seed}`).toBeGreaterThan(0.01);
      expect(rise("finance"), `seed ${seed}`).toBeLessThan(rise("sales") / 3);
      const change = (figure: "wellbeing" | "trust") =>
        sumPostings(hard, figure, "worry") - sumPostings(plain, figure, "worry");
      return {
        wellbeing: hard.simulation.snapshot.figures.wellbeing - plain.simulation.snapshot.figures.wellbeing,
        trust: hard.simulation.snapshot.figures.trust - plain.simulation.snapshot.figures.trust,
        named: [change("wellbeing"), change("trust")],
      };
    });
    for (const figure of ["wellbeing", "trust"] as const) {
      const interval = pairedInterval(differences.map((difference) => difference[figure]));
      expect(interval.high, figure).toBeLessThan(-0.2);
    }
    // The ledger names it.
    for (const { named } of differences) for (const amount of named) expect(amount).toBeLessThan(0);
  });

  it("worry nobody where the parameters say so", () => {
    const decisions = { 1: start, 20: [cut] };
    const calm = playDecided({ scenario, weeks: 26, decisions, values: noWorryOfCuts });
    const plain = playDecided({ scenario, weeks: 26, decisions: { 1: start }, values: noWorryOfCuts });
    for (const { definition, staff } of calm.world.departments) {
      expect(staff.worry, definition.id).toBeCloseTo(team(plain.world, definition.id).staff.worry, 12);
    }
    const numb = { "wellbeing.worry-slope": 0, "trust.worry-weight": 0 } as const;
    const run = playDecided({ scenario, weeks: 40, decisions, values: numb });
    expect(sumPostings(run, "wellbeing", "worry")).toBe(0);
    expect(sumPostings(run, "trust", "worry")).toBe(0);
    expect(team(run.world, "sales").staff.worry).toBeGreaterThan(0.05);
  });
});

describe("worry", () => {
  it("rises with what was decided without consultation, and not where people were heard", () => {
    const worry = (decisions: Readonly<Record<number, readonly Command[]>>) =>
      team(playDecided({ scenario, weeks: 12, decisions }).world, "finance").staff.worry;
    const unheard = worry({ 11: [deploy("office-assistant", "finance")] });
    const heard = worry({
      1: [{ kind: "consult", department: "finance" }],
      11: [deploy("office-assistant", "finance")],
    });
    expect(unheard).toBeGreaterThan(0.03);
    expect(heard).toBe(0);
  });

  it("fades, faster where colleagues have grown", () => {
    const worry = (decisions: Readonly<Record<number, readonly Command[]>>) =>
      team(playDecided({ scenario, weeks: 45, decisions: { 20: [cut], ...decisions } }).world, "sales").staff
        .worry;
    const alone = worry({});
    const trained = worry({ 1: [{ kind: "train", department: "sales", share: 1 }] });
    expect(alone).toBeLessThan(0.4);
    expect(trained).toBeLessThan(0.6 * alone);
  });

  it("stays between 0 and 1 and keeps the event behind it", () => {
    const { world } = playDecided({ scenario, weeks: 1 });
    const sales = team(world, "sales");
    addWorry(world, sales, 5, "command/1/0");
    expect(sales.staff.worry).toBe(1);
    expect(sales.staff.worryEvent).toBe("command/1/0");
    addWorry(world, sales, 0, "command/1/1");
    expect(sales.staff.worryEvent).toBe("command/1/0");
  });
});

describe("consultation", () => {
  it("lowers the probability that the rollout is contested", () => {
    const share = (decisions: Readonly<Record<number, readonly Command[]>>) => {
      const { world } = playDecided({ scenario, weeks: 20, decisions: { 1: [...start, cut], ...decisions } });
      return contestedShare(world, team(world, "sales"));
    };
    const never = share({});
    const heard = share({ 10: [{ kind: "consult" }] });
    expect(never).toBeGreaterThan(0.1);
    expect(heard).toBeLessThan(0.6 * never);
    const idle = playDecided({ scenario, weeks: 5 }).world;
    expect(idle.departments.map((department) => contestedShare(idle, department))).toEqual(
      idle.departments.map(() => 0),
    );
  });

  it("is contested less often after people had been heard, over many seeds", () => {
    const screening = deploy("cv-screening", "hr");
    const tense = { "consultation.contested-base": 0.2, "consultation.contested-worry": 0.9 } as const;
    const contests = (decisions: Readonly<Record<number, readonly Command[]>>) =>
      Array.from({ length: 60 }, (_, at) => at + 1).filter((seed) =>
        playDecided({
          scenario,
          seed,
          weeks: 24,
          values: tense,
          decisions: { 14: [screening], ...decisions },
        }).events.some(({ kind, week }) => kind === "rollout-contested" && week > 14),
      ).length;
    const unheard = contests({ 13: [{ kind: "cut-posts", department: "hr", people: 3 }] });
    const heard = contests({ 2: [{ kind: "consult", department: "hr" }] });
    expect(unheard).toBeGreaterThan(12);
    expect(heard).toBeLessThan(unheard / 2);
  });

  it("that is contested is a crisis, which ends when it is settled; the assistant waits as long", () => {
    const certain = { "consultation.contested-base": 5 } as const;
    const decisions = { 2: [deploy("cv-screening", "hr")] };
    const phases: string[] = [];
    const waiting: boolean[] = [];
    const run = playDecided({
      scenario,
      weeks: 16,
      seed: 4,
      values: certain,
      decisions,
      onWeek: (world, simulation) => {
        phases.push(simulation.snapshot.phase);
        waiting.push(world.deployments[0]?.process.is("consulting") ?? false);
      },
    });
    const contested = run.events.find(({ kind }) => kind === "rollout-contested");
    const settled = run.events.find(({ kind }) => kind === "contest-settled");
    const weeks = run.world.p["consultation.contested-weeks"];
    expect(contested?.week).toBe(2 + run.world.p["consultation.weeks"]);
    expect(settled?.week).toBe((contested?.week as number) + weeks);
    expect(phases[(contested?.week as number) - 1]).toBe("crisis");
    expect(phases[(settled?.week as number) - 1]).not.toBe("crisis");
    expect(waiting[(settled?.week as number) - 2]).toBe(true);
    expect(waiting.at(-1)).toBe(false);
    const crisis = run.events.find(({ kind }) => kind === "crisis-started");
    expect(crisis?.causes).toContain(contested?.id);
  });

  it("takes the hours it says, and is refused while one is under way", () => {
    const consult: Command = { kind: "consult", department: "finance" };
    const run = playDecided({ scenario, weeks: 10, decisions: { 2: [consult] } });
    const { p, departments } = run.world;
    const finance = departments.find(({ definition }) => definition.id === "finance") as DepartmentState;
    const hours = finance.definition.people * p["consultation.hours-per-person"];
    const paid = -sumPostings(run, "value", "hours-consultation", "finance");
    expect(paid).toBeCloseTo(hours * p["money.hour-value"], 6);
    const simulation = createSimulation(scenario, 1);
    simulation.advanceWeek([consult]);
    expect(simulation.advanceWeek([consult]).refusals[0]?.reason).toBe("consultation-under-way");
    expect(simulation.advanceWeek([{ kind: "consult" }]).refusals).toEqual([]);
  });
});
