/** Nobody is lost: the workforce ledger balances every week, and what people are worth follows them. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { WorkforceFlows } from "../../src/contract/workforce.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { FLOWS } from "../../src/engine/system/workforce.ts";
import type { World } from "../../src/engine/world.ts";
import { playDecided, sumPostings } from "../helper/decided-run.ts";
import { createDice, drawScenario, pick } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const base = { ...loadTestScenario(), mandate: null };
const RUNS = 24;
const WEEKS = 60;
const STAFF_KINDS: readonly Command["kind"][] = ["cut-posts", "redeploy", "set-attrition", "consult"];

/** Every place of the company is held, waits, is closed, or lent its person to a post or another team. */
function checkHeadcount(world: World, place: string): void {
  const { people, blueprint, workforce } = world;
  let vacancies = 0;
  let closed = 0;
  for (const { at, definition, staff, present } of world.departments) {
    const [start, end] = blueprint.slots[at] as readonly [number, number];
    let there = 0;
    let away = 0;
    let gone = 0;
    for (let slot = start; slot < end; slot++) {
      if (people.empty[slot] === 1) {
        if (people.backWeek[slot] === 0) gone++;
        else vacancies++;
      } else if (people.away[slot] === 1) {
        away++;
        expect(people.department[slot], `place ${slot}, ${place}`).not.toBe(at);
      } else if (people.post[slot] === 0) there++;
    }
    expect(gone, `closed places of ${definition.id}, ${place}`).toBe(
      staff.goneByAttrition + staff.goneByCuts,
    );
    expect(away, `people of ${definition.id} elsewhere, ${place}`).toBe(staff.redeployedOut);
    // A post that was filled or left this week is counted when the next one begins.
    expect(Math.abs(there - present), `present in ${definition.id}, ${place}`).toBeLessThanOrEqual(2);
    closed += gone;
  }
  const { total } = workforce;
  const moved = world.departments.reduce((sum, { staff }) => sum + staff.redeployedIn, 0);
  expect(moved, place).toBe(total.redeployed);
  expect(closed, place).toBe(total.goneByAttrition + total.goneByCuts);
  expect(total.left, place).toBe(total.replaced + total.goneByAttrition + vacancies);
}

describe("headcounts", () => {
  it(`balance every week of ${RUNS} random runs, and the ledger's weeks sum to its totals`, () => {
    const met = new Set<string>();
    for (let at = 0; at < RUNS; at++) {
      const dice = createDice(7000 + at);
      // Generous assistants and little patience, so that there are hours to spare.
      const drawn = drawScenario(base, dice, WEEKS);
      const values = { ...drawn.values, "redeployment.spare-load": 0.9, "redeployment.spare-weeks": 2 };
      const worlds: World[] = [];
      const simulation = createSimulation(
        { ...drawn, values },
        at,
        {},
        { inspect: (world) => worlds.push(world) },
      );
      const world = worlds[0] as World;
      const sums = Object.fromEntries(FLOWS.map((flow) => [flow, 0])) as Record<keyof WorkforceFlows, number>;
      for (let week = 1; week <= WEEKS; week++) {
        const possible = simulation.snapshot.options.filter(({ refusal }) => refusal === null);
        const kind = pick(dice, STAFF_KINDS);
        const wanted = dice() < 0.6 ? possible.filter(({ command }) => command.kind === kind) : possible;
        const commands = wanted.length > 0 ? [pick(dice, wanted).command] : [];
        for (const command of commands) met.add(command.kind);
        const { refusals } = simulation.advanceWeek(commands);
        expect(refusals).toEqual([]);
        checkHeadcount(world, `run ${at}, week ${week}`);
        const { workforce } = simulation.snapshot;
        for (const flow of FLOWS) {
          sums[flow] += workforce.thisWeek[flow];
          expect(workforce.thisWeek[flow], flow).toBeGreaterThanOrEqual(0);
          expect(workforce.total[flow], flow).toBeCloseTo(sums[flow], 6);
        }
        expect(workforce.total.postsCreated).toBe(
          workforce.total.hired + workforce.total.retrained + workforce.total.contracted,
        );
      }
    }
    for (const kind of STAFF_KINDS) expect([...met]).toContain(kind);
  });

  it("of a company where nobody decides anything only change by ordinary leavers", () => {
    const { world, simulation } = playDecided({ scenario: base, weeks: 60 });
    const { total, departuresPerYear, headcount } = simulation.snapshot.workforce;
    const { left, replaced, ...rest } = total;
    expect(Object.values(rest)).toEqual(Object.values(rest).map(() => 0));
    expect(left).toBe(replaced);
    expect(headcount).toBe(800);
    expect(departuresPerYear).toBeGreaterThan(0.06);
    expect(departuresPerYear).toBeLessThan(0.2);
    for (const { staff, wellbeing, shadowWellbeing } of world.departments) {
      expect(staff.worry).toBe(0);
      expect(wellbeing).toBeCloseTo(shadowWellbeing, 12);
    }
  });
});

describe("attrition", () => {
  it("closes the posts of ordinary leavers until it is switched off, and saves their pay to the cent", () => {
    const decisions = {
      1: [{ kind: "set-attrition", department: "production", on: true }],
      41: [{ kind: "set-attrition", department: "production", on: false }],
    } as const;
    const sizes: number[] = [];
    const gone: number[] = [];
    const run = playDecided({
      scenario: base,
      weeks: 70,
      decisions,
      onWeek: (world) => {
        const { present, staff } = world.departments[0] as World["departments"][number];
        sizes.push(present);
        gone.push(staff.goneByAttrition);
      },
    });
    expect(gone[39]).toBeGreaterThan(5);
    expect(sizes[39]).toBeLessThanOrEqual(215 - (gone[38] as number));
    expect(new Set(gone.slice(40)).size).toBe(1);
    const postWeeks = gone.reduce((sum, count) => sum + count, 0);
    const { p } = run.world;
    expect(sumPostings(run, "value", "payroll", "production")).toBeCloseTo(
      postWeeks * p["staff.pay-per-week"],
      4,
    );
    const hours = p["work.hours-per-week"] * p["work.presence"] * p["money.hour-value"];
    // A little less than all of it is lost: what tools save on their cases stays.
    const lost = -sumPostings(run, "value", "hours-gone", "production");
    expect(lost).toBeLessThanOrEqual(postWeeks * hours + 1e-6);
    expect(lost).toBeGreaterThan(0.95 * postWeeks * hours);
  });
});

describe("cutting posts", () => {
  it("costs severance, adds load on those who stay, and leaves no team too small", () => {
    const cut = { kind: "cut-posts", department: "finance", people: 6 } as const;
    const plain = playDecided({ scenario: base, weeks: 30 });
    const run = playDecided({ scenario: base, weeks: 30, decisions: { 10: [cut] } });
    const { p, work, departments } = run.world;
    expect(sumPostings(run, "value", "severance", "finance")).toBeCloseTo(-6 * p["staff.severance"], 6);
    const finance = departments.findIndex(({ definition }) => definition.id === "finance");
    const stayed = plain.world.departments[finance]?.present as number;
    // One more may leave of those who have had enough.
    expect([stayed - 6, stayed - 7]).toContain(departments[finance]?.present);
    expect(work.load[finance]).toBeGreaterThan((plain.world.work.load[finance] as number) * 1.1);
    const refusals = [0, 1.5, 33, 500].map(
      (people) => createSimulation(base, 1).advanceWeek([{ ...cut, people }]).refusals[0]?.reason,
    );
    expect(refusals).toEqual([
      "people-out-of-range",
      "people-out-of-range",
      "source-too-small",
      "source-too-small",
    ]);
  });
});

describe("redeployment", () => {
  /** Assistants that free far more hours than today's, so that a team falls idle. */
  const generous = { "people.gain-novice": 0.9, "people.gain-middle": 0.9, "people.gain-top": 0.9 } as const;
  const team = "customer-service";
  const deploy = (assistant: string): Command => ({
    kind: "deploy-assistant",
    assistant,
    department: team,
    start: "everyone",
  });
  const start = {
    1: [deploy("service-agent"), deploy("office-assistant"), { kind: "encourage-use", department: team }],
  } as const;
  const move = (simulation: {
    readonly snapshot: {
      readonly workforce: {
        readonly teams: readonly { readonly department: string; readonly sparePeople: number }[];
      };
    };
  }): Command[] => {
    const spare =
      simulation.snapshot.workforce.teams.find(({ department }) => department === team)?.sparePeople ?? 0;
    return [{ kind: "redeploy", from: team, to: "maintenance", people: spare }];
  };
  const play = (redeploys: boolean, floor = base.values["money.load-floor"]) =>
    playDecided({
      scenario: base,
      weeks: 100,
      values: { ...generous, "money.load-floor": floor },
      decisions: redeploys ? { ...start, 40: move } : start,
    });

  it("turns idle hours to worth", () => {
    const without = play(false);
    const redeployed = play(true);
    const { total } = redeployed.simulation.snapshot.workforce;
    expect(total.redeployed).toBeGreaterThan(5);
    const idle = (run: typeof without) => -sumPostings(run, "value", "idle-hours", team);
    expect(idle(without)).toBeGreaterThan(0);
    expect(idle(redeployed)).toBeLessThan(0.75 * idle(without));
    expect(redeployed.simulation.snapshot.figures.value).toBeGreaterThan(
      without.simulation.snapshot.figures.value,
    );
    // Those who came relieve the team they joined.
    const at = redeployed.world.departments.findIndex(({ definition }) => definition.id === "maintenance");
    expect(redeployed.world.work.load[at]).toBeLessThan(without.world.work.load[at] as number);
  });

  it("brings nothing where idle hours cost nothing", () => {
    const gain =
      play(true, 0).simulation.snapshot.figures.value - play(false, 0).simulation.snapshot.figures.value;
    expect(gain).toBeLessThan(0);
  });

  it("is refused where there are no lasting hours to spare", () => {
    const command = { kind: "redeploy", from: "legal", to: "sales", people: 1 } as const;
    const refuse = (change: object) =>
      createSimulation(base, 1).advanceWeek([{ ...command, ...change }]).refusals[0]?.reason;
    expect(refuse({})).toBe("no-spare-hours");
    expect(refuse({ to: "legal" })).toBe("same-department");
    expect(refuse({ to: "nowhere" })).toBe("unknown-department");
  });
});
