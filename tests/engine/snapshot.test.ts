/** What a snapshot holds, and what one of a batch run makes only when it is read. */

import { describe, expect, test } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const scenario = loadTestScenario();
const WEEKS = 30;

describe("a snapshot of a batch run", () => {
  test("shows what a whole one shows, and changes nothing of the run", () => {
    const whole = createSimulation(scenario, 42);
    const inWeek = createSimulation(scenario, 42, { snapshots: "in-week" });
    const story = loadTestStrategy("story")(scenario);
    for (let week = 1; week <= WEEKS; week++) {
      expect(inWeek.snapshot.people).toEqual(whole.snapshot.people);
      expect(inWeek.snapshot.workforce).toEqual(whole.snapshot.workforce);
      const commands = story.decide(whole.snapshot);
      expect(inWeek.advanceWeek(commands).hash).toBe(whole.advanceWeek(commands).hash);
    }
  });

  test.each(["people", "workforce"] as const)("refuses to show the %s of a week that has passed", (part) => {
    const simulation = createSimulation(scenario, 42, { snapshots: "in-week" });
    const { snapshot } = simulation;
    simulation.advanceWeek([]);
    expect(() => snapshot[part]).toThrow(`the ${part} of week 0 were first read in week 1`);
  });

  test("keeps what was read in its own week", () => {
    const simulation = createSimulation(scenario, 42, { snapshots: "in-week" });
    const { snapshot } = simulation;
    const { people, workforce } = snapshot;
    simulation.advanceWeek([]);
    expect([snapshot.people, snapshot.workforce]).toEqual([people, workforce]);
  });
});

test("a whole snapshot can be read in any later week, people included", () => {
  const simulation = createSimulation(scenario, 42);
  const { snapshot } = simulation;
  for (let week = 0; week < WEEKS; week++) simulation.advanceWeek([]);
  expect(snapshot.people.count).toBe(800);
  expect(snapshot.workforce.headcount).toBe(800);
  expect(snapshot.date).toBe(scenario.startDate);
});
