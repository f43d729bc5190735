/** Traits of the company: drawn by the seed alone, kept inside the model's ranges. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { CompanyTrait } from "../../src/contract/mandate.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { Luck } from "../../src/engine/random/luck.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { drawTraits, shapeScenario } from "../../src/engine/system/trait.ts";
import type { World } from "../../src/engine/world.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

/** The story with three traits drawn from all. */
function withTraits(): Scenario {
  const parsed = loadScenario("alphea-as-told", (path) => {
    const text = readScenarioFile(path);
    return path.endsWith(".scenario.yaml") ? (text?.replace("drawn: 0", "drawn: 3") ?? null) : text;
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const scenario = withTraits();
const traitsOf = (seed: number, commands: readonly Command[] = []) => {
  const simulation = createSimulation(scenario, seed);
  simulation.advanceWeek(commands);
  return simulation.snapshot.traits;
};

describe("traits", () => {
  it("are ten in the catalogue, and none in the story", () => {
    expect(scenario.traits.from).toHaveLength(10);
    expect(loadTestScenario().traits).toEqual({ drawn: 0, from: [] });
    expect(createSimulation(loadTestScenario(), 1).snapshot.traits).toEqual([]);
  });

  it("are three, the same for the same seed, whatever is decided", () => {
    expect(traitsOf(7)).toHaveLength(3);
    expect(new Set(traitsOf(7)).size).toBe(3);
    expect(traitsOf(7)).toEqual(traitsOf(7));
    expect(traitsOf(7, [{ kind: "encourage-use", department: "sales" }])).toEqual(traitsOf(7));
  });

  it("are each drawn about as often, over 2,000 seeds", () => {
    const counts = new Map(scenario.traits.from.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 2000; seed++) {
      for (const { id } of drawTraits(scenario, new Luck(seed, false)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // 600 expected; five standard deviations are about 103.
    for (const [id, count] of counts) expect(Math.abs(count - 600), id).toBeLessThan(103);
  });

  it("leave everybody else's luck as it was", () => {
    const plain = createSimulation(loadTestScenario(), 5, { trace: true });
    const shaped = createSimulation({ ...scenario, mandate: null }, 5, { trace: true });
    plain.advanceWeek([]);
    shaped.advanceWeek([]);
    const before = new Map(plain.trace.map(({ week, stream, digest }) => [`${stream} ${week}`, digest]));
    const weekly = shaped.trace.filter(({ stream }) => stream.startsWith("arrivals/"));
    expect(weekly.length).toBeGreaterThan(5);
    for (const { week, stream, digest } of weekly) expect(before.get(`${stream} ${week}`)).toBe(digest);
  });

  it("make what they say of the company", () => {
    const plant = scenario.traits.from.find(({ id }) => id === "old-plant") as CompanyTrait;
    const made = shapeScenario(scenario, [plant]);
    expect(made.values["work.line-breakdown-hours"]).toBe(12);
    expect(made.values["work.presence"]).toBe(scenario.values["work.presence"]);
    const arrivals = (one: Scenario) =>
      one.workflows.find(({ id }) => id === "breakdown")?.arrivalsPerWeek ?? 0;
    expect(arrivals(made)).toBeCloseTo(1.04 * arrivals(scenario), 9);
    expect(made.contentHash).toBe(scenario.contentHash);
    expect(shapeScenario(scenario, [plant])).toBe(made);
    const it = scenario.traits.from.find(({ id }) => id === "stretched-it") as CompanyTrait;
    const share = (one: Scenario) => one.departments.find(({ id }) => id === "it")?.backgroundShare;
    expect(share(shapeScenario(scenario, [it]))).toBeCloseTo((share(scenario) ?? 0) * 1.08, 9);
  });

  it("stay in the ranges of the register when they meet", () => {
    const all = shapeScenario(scenario, scenario.traits.from);
    for (const { id, range } of scenario.parameters) {
      expect(all.values[id], id).toBeGreaterThanOrEqual(range[0]);
      expect(all.values[id], id).toBeLessThanOrEqual(range[1]);
    }
  });

  it("each change something, and none overloads a company that does nothing", () => {
    for (const trait of scenario.traits.from) {
      const { contentHash: _, ...made } = shapeScenario(scenario, [trait]);
      expect(made, trait.id).not.toMatchObject({
        values: scenario.values,
        departments: scenario.departments,
      });
      let world: World | undefined;
      const deck = { drawn: 1, from: [trait] };
      const inspect = (one: World) => {
        world = one;
      };
      const simulation = createSimulation({ ...scenario, mandate: null, traits: deck }, 3, {}, { inspect });
      for (let week = 1; week <= 30; week++) simulation.advanceWeek([]);
      for (const load of world?.work.load ?? []) expect(load, trait.id).toBeLessThan(1.12);
      expect(Math.abs(simulation.snapshot.figures.value), trait.id).toBeLessThan(1e-6);
    }
  });
});
