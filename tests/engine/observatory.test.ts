/** The observatory: how people use assistants, in groups of five and more and never of fewer. */

import { describe, expect, it } from "vitest";
import type { GradeUse, ObservatorySnapshot, UseSnapshot } from "../../src/contract/observatory.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { computeAutomation, computeModes, MODES } from "../../src/engine/formula/mode.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { isLive } from "../../src/engine/state/deployment.ts";
import { ACTIVE } from "../../src/engine/state/seats.ts";
import {
  cutCompany,
  type Group,
  isLargeEnough,
  joinGroups,
  mergeGroups,
  whyWithheld,
} from "../../src/engine/system/observatory.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawScenario, pick, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const { values: p } = loadTestScenario();

/** People and users of each occupation, counted apart from what the engine counts. */
function countTruth(world: World, scenario: Scenario): Group[] {
  const people = scenario.occupations.map(() => 0);
  const users = scenario.occupations.map(() => 0);
  for (let slot = 0; slot < world.blueprint.headcount; slot++) {
    if (world.people.absent[slot] === 1) continue;
    const at = world.people.occupation[slot] as number;
    people[at] = (people[at] as number) + 1;
    const uses = world.deployments.some((deployment) => {
      const { assistant, seats, start, size } = deployment;
      if (assistant.kind !== "generative" || !isLive(deployment) || deployment.uses <= 0) return false;
      return slot >= start && slot < start + size && seats.use[slot - start] === ACTIVE;
    });
    if (uses) users[at] = (users[at] as number) + 1;
  }
  return people.map((heads, at) => ({ members: [at], people: heads, users: users[at] as number }));
}

/** Reduces the rows so that it can be asked what follows from them by adding and subtracting. */
class Span {
  private readonly rows: { readonly pivot: number; readonly row: number[] }[] = [];

  add(row: readonly number[]): void {
    const rest = this.reduce(row);
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot >= 0) this.rows.push({ pivot, row: rest.map((value) => value / (rest[pivot] as number)) });
  }

  has(row: readonly number[]): boolean {
    return this.reduce(row).every((value) => Math.abs(value) < 1e-9);
  }

  private reduce(row: readonly number[]): number[] {
    let rest = [...row];
    for (const { pivot, row: known } of this.rows) {
      const factor = rest[pivot] as number;
      rest = rest.map((value, at) => value - factor * (known[at] as number));
    }
    return rest;
  }
}

/** Which occupations each published sum is over. */
function publishedSums(use: UseSnapshot, scenario: Scenario): number[][] {
  const over = (counts: (occupation: Scenario["occupations"][number]) => boolean) =>
    scenario.occupations.map((occupation) => (counts(occupation) ? 1 : 0));
  return [
    over(() => true),
    ...use.departments.map(({ departments }) => over(({ department }) => departments.includes(department))),
    ...use.occupations.map(({ occupations }) => over(({ id }) => occupations.includes(id))),
  ];
}

/** Every group of occupations that an observer might be after: one, two of a department, a department. */
function targetsOf(truth: readonly Group[], scenario: Scenario): Group[] {
  const targets: Group[] = [...truth];
  for (const { id } of scenario.departments) {
    const inside = truth.filter(({ members: [at] }) => scenario.occupations[at as number]?.department === id);
    inside.forEach((one, at) => {
      for (const other of inside.slice(at + 1)) targets.push(joinGroups([one, other]));
    });
    targets.push(joinGroups(inside));
  }
  return targets;
}

/** Uses by grade as anybody can compute them from the occupations that are shown. */
function gradesFromRows(use: UseSnapshot, scenario: Scenario, [low, high]: GradeUse["grades"]): number {
  let people = 0;
  let uses = 0;
  for (const row of use.occupations) {
    const parts = scenario.occupations.filter(({ id }) => row.occupations.includes(id));
    const heads = parts.reduce((sum, part) => sum + part.people, 0);
    for (const { people: own, grades } of parts) {
      const shared = Math.max(0, Math.min(high, grades[1]) - Math.max(low, grades[0]) + 1);
      const share = (own * shared) / (grades[1] - grades[0] + 1) / heads;
      people += row.people * share;
      uses += row.usesPerWeek * share;
    }
  }
  return people > 0 ? uses / people : 0;
}

/** Every head count in what leaves the engine. */
function countsIn(value: unknown): [string, number][] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "people" || key === "users") && typeof inner === "number"
      ? [[key, inner] as [string, number]]
      : countsIn(inner),
  );
}

function checkObservatory(shown: ObservatorySnapshot, world: World, scenario: Scenario, place: string): void {
  const truth = countTruth(world, scenario);
  for (const [key, count] of countsIn(shown))
    if (count > 0 && count < 5) expect.fail(`${count} ${key} are shown, ${place}`);
  const all = joinGroups(truth);
  expect(shown.use === null, `withheld, ${place}`).toBe(!isLargeEnough(all));
  expect(shown.withheld, place).toBe(whyWithheld(all));
  const { use, unsanctioned } = shown;
  if (use) {
    expect(use.users, place).toBe(all.users);
    const span = new Span();
    for (const sum of publishedSums(use, scenario)) span.add(sum);
    for (const target of targetsOf(truth, scenario)) {
      if (isLargeEnough(target)) continue;
      const row = truth.map((_, at) => (target.members.includes(at) ? 1 : 0));
      const who = target.members.map((at) => scenario.occupations[at]?.id).join(" and ");
      expect(span.has(row), `${who}: ${target.users} of ${target.people} can be told, ${place}`).toBe(false);
    }
    const named = use.occupations.flatMap(({ occupations }) => occupations);
    expect([...named].sort(), place).toEqual(scenario.occupations.map(({ id }) => id).sort());
    for (const { grades, usesPerPerson } of use.grades)
      expect(usesPerPerson, `grades ${grades}, ${place}`).toBeCloseTo(
        gradesFromRows(use, scenario, grades),
        6,
      );
  }
  if (unsanctioned === null) return;
  const usersOf = (ids: readonly string[]) =>
    world.departments.reduce(
      (sum, { definition, publicUse }) => (ids.includes(definition.id) ? sum + publicUse.users : sum),
      0,
    );
  for (const { departments, people } of unsanctioned.groups) {
    const users = usersOf(departments);
    expect(users === 0 || users >= 5, `${departments}, ${place}`).toBe(true);
    expect(people % 5, place).toBe(0);
  }
  const sum = unsanctioned.groups.reduce((total, { people }) => total + people, 0);
  expect(unsanctioned.people, place).toBe(sum);
}

/** The same company with a handful of people in every trade, as little work, and no board to stop it. */
function shrink(scenario: Scenario, dice: () => number): Scenario {
  const occupations = scenario.occupations.map((occupation) => ({
    ...occupation,
    people: 1 + Math.floor(dice() * 9),
  }));
  const departments = scenario.departments.map((department) => ({
    ...department,
    people: occupations.reduce(
      (sum, { department: of, people }) => sum + (of === department.id ? people : 0),
      0,
    ),
  }));
  const heads = (of: readonly { readonly people: number }[]) =>
    of.reduce((sum, { people }) => sum + people, 0);
  const size = heads(occupations) / heads(scenario.occupations);
  const workflows = scenario.workflows.map((workflow) => ({
    ...workflow,
    arrivalsPerWeek: workflow.arrivalsPerWeek * size,
  }));
  return { ...scenario, occupations, departments, workflows, mandate: null };
}

/** The same company where few people can have an assistant at all. */
function withOneAssistant(scenario: Scenario): Scenario {
  return {
    ...scenario,
    assistants: loadTestScenario().assistants.filter(({ id }) => id === "code-assistant"),
  };
}

describe("what leaves the engine", () => {
  it("is never of fewer than five people or users, nor can that be had by subtraction, in random runs", () => {
    let withheld = 0;
    let merged = 0;
    for (let run = 0; run < 16; run++) {
      const dice = createDice(7100 + run);
      const drawn = drawScenario(loadTestScenario(), dice, 60);
      const company = run % 4 === 3 ? withOneAssistant(drawn) : drawn;
      const scenario = run % 2 === 0 ? company : shrink(company, dice);
      let world: World | undefined;
      const simulation = createSimulation(scenario, run, {}, { inspect: (made) => (world = made) });
      // Some assistants from the start, or small companies would hardly see any.
      const offers = simulation.snapshot.options.filter(
        ({ command, refusal }) => command.kind === "deploy-assistant" && refusal === null,
      );
      simulation.advanceWeek(Array.from({ length: 1 + (run % 6) }, () => pick(dice, offers).command));
      playRandomly(
        simulation,
        dice,
        59,
        ({ week }) => {
          // The first weeks of use are those with few users.
          if (week > 24 && week % 6 !== 0) return;
          const { observatory } = simulation.snapshot;
          checkObservatory(observatory, world as World, scenario, `run ${run}, week ${week}`);
          if (observatory.use === null) withheld++;
          else if (observatory.use.occupations.length < scenario.occupations.length) merged++;
        },
        2,
      );
    }
    // Otherwise the test would have had nothing to find.
    expect(withheld).toBeGreaterThan(0);
    expect(merged).toBeGreaterThan(20);
  });

  it("is made in its own week or not at all, and changes nothing", () => {
    const strategy = () => loadTestStrategy("story")(loadTestScenario());
    const play = (look: boolean) => {
      const simulation = createSimulation(loadTestScenario(), 5);
      const decider = strategy();
      while (simulation.week < 30) {
        if (look) expect(simulation.snapshot.observatory.smallestGroup).toBe(5);
        simulation.advanceWeek(decider.decide(simulation.snapshot));
      }
      return simulation;
    };
    const looked = play(true);
    expect(looked.hash).toBe(play(false).hash);
    const early = looked.snapshot;
    looked.advanceWeek([]);
    expect(() => early.observatory).toThrow("first read in week 31");
  });
});

describe("groups", () => {
  const group = (at: number, people: number, users: number): Group => ({ members: [at], people, users });

  it("that are too small are put with the fewest others that help", () => {
    expect(mergeGroups([group(0, 20, 9), group(1, 20, 0), group(2, 3, 0), group(3, 9, 2)])).toEqual([
      { members: [0, 2, 3], people: 32, users: 11 },
      group(1, 20, 0),
    ]);
    expect(mergeGroups([group(0, 30, 8), group(1, 4, 4), group(2, 3, 3)])).toEqual([
      group(0, 30, 8),
      { members: [1, 2], people: 7, users: 7 },
    ]);
  });

  it("are left as they are where each is large enough", () => {
    const groups = [group(0, 5, 0), group(1, 5, 5)];
    expect(mergeGroups(groups)).toEqual(groups);
  });

  it("are not shown at all where everybody together is too few", () => {
    expect(mergeGroups([group(0, 100, 4), group(1, 50, 0)])).toEqual([]);
    expect(whyWithheld(group(0, 150, 4))).toBe("too-few-users");
    expect(whyWithheld(group(0, 4, 4))).toBe("too-few-people");
    expect(whyWithheld(group(0, 5, 0))).toBeNull();
  });

  it("of any company are a partition of it, each large enough", () => {
    const dice = createDice(77);
    for (let n = 0; n < 2000; n++) {
      let at = 0;
      const departments = Array.from({ length: 1 + Math.floor(dice() * 5) }, () =>
        Array.from({ length: 1 + Math.floor(dice() * 4) }, () => {
          const people = Math.floor(dice() * pick(dice, [5, 12, 60]));
          return group(at++, people, Math.floor(dice() * dice() * (people + 1)));
        }),
      );
      const all = joinGroups(departments.flat());
      const shown = cutCompany(departments);
      if (shown.length === 0) {
        expect(isLargeEnough(all)).toBe(false);
        continue;
      }
      const parts = shown.flatMap((one) => one.parts);
      expect(parts.every(isLargeEnough)).toBe(true);
      expect(joinGroups(parts)).toEqual(all);
      for (const one of shown)
        expect(joinGroups(one.parts)).toMatchObject({ people: one.people, users: one.users });
    }
  });
});

describe("modes", () => {
  const conversation = (experience: number, trained = 0) => computeModes(p, 0, experience, trained);

  it("of conversation are those published, whole at any experience and training", () => {
    const mix = conversation(0.5);
    expect(mix.directive).toBeCloseTo(0.278, 9);
    expect(mix.learning).toBeCloseTo(0.233, 9);
    for (const handed of [0, 0.4, 1])
      for (const experience of [0, 0.7, 1])
        for (const trained of [0, 1]) {
          const any = computeModes(p, handed, experience, trained);
          expect(MODES.reduce((sum, mode) => sum + any[mode], 0)).toBeCloseTo(1, 12);
          for (const mode of MODES) expect(any[mode]).toBeGreaterThanOrEqual(0);
        }
  });

  it("begin with learning and go on to iteration; training brings validation; neither automates more", () => {
    const [newcomers, adepts] = [conversation(0), conversation(1)];
    expect(newcomers.learning).toBeGreaterThan(newcomers.iteration);
    expect(adepts.iteration).toBeGreaterThan(2 * adepts.learning);
    expect(conversation(1, 1).validation).toBeGreaterThan(1.5 * adepts.validation);
    for (const mix of [newcomers, adepts, conversation(1, 1)])
      expect(computeAutomation(mix)).toBeCloseTo(0.426, 9);
  });

  it("of a company without assistants are none", () => {
    const simulation = createSimulation(loadTestScenario(), 2);
    while (simulation.week < 20) simulation.advanceWeek([]);
    const { use, withheld, halfExperts, unsanctioned } = simulation.snapshot.observatory;
    expect(withheld).toBeNull();
    expect(use).toMatchObject({
      users: 0,
      usesPerWeek: 0,
      modes: null,
      automation: null,
      drift: 0,
      quarterTouched: 0,
    });
    expect(halfExperts).toEqual({ people: 0, hoursPerWeek: 0 });
    expect(unsanctioned?.people).toBe(0);
  });

  it("show where an agent works: automation, and practice that fades", () => {
    const simulation = createSimulation(loadTestScenario(), 3);
    const story = loadTestStrategy("story")(loadTestScenario());
    while (!simulation.ended) simulation.advanceWeek(story.decide(simulation.snapshot));
    const { use } = simulation.snapshot.observatory;
    const team = (id: string) => use?.departments.find(({ departments }) => departments.includes(id));
    expect(team("customer-service")?.automation).toBeGreaterThan((team("it")?.automation ?? 1) + 0.1);
    expect(team("customer-service")?.drift).toBeGreaterThan(team("it")?.drift ?? 1);
    for (const rows of [use?.departments ?? [], use?.occupations ?? []]) {
      expect(rows.reduce((sum, { shareOfUse }) => sum + shareOfUse, 0)).toBeCloseTo(1, 9);
      expect(rows.reduce((sum, { shareOfPeople }) => sum + shareOfPeople, 0)).toBeCloseTo(1, 9);
    }
    const uses = (use?.grades ?? []).map(({ usesPerPerson }) => usesPerPerson);
    expect(Math.max(...uses)).toBeGreaterThan(5 * (uses[0] as number));
    expect(use?.quarterTouched).toBeGreaterThan(use?.threeQuartersTouched ?? 1);
  });
});
