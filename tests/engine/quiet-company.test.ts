/** Alphea without AI: busy but coping, and nothing that looks like a signal. */

import { describe, expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();

describe("the company without AI", () => {
  it("has loads between 0.80 and 0.97 and no backlog above two weeks, over 50 seeds", () => {
    const sums = scenario.departments.map(() => 0);
    let weeks = 0;
    for (let seed = 1; seed <= 50; seed++) {
      let world: World | undefined;
      const inspect = (made: World) => {
        world = made;
      };
      const simulation = createSimulation(scenario, seed, { ledger: false }, { inspect });
      while (!simulation.ended) {
        simulation.advanceWeek([]);
        scenario.departments.forEach((_, at) => {
          sums[at] = (sums[at] as number) + ((world as World).work.loadThisWeek[at] as number);
        });
        weeks++;
      }
      for (const { id, backlogWeeks } of simulation.snapshot.departments) {
        // Work on hand in an ordinary week is part of what waits.
        expect(backlogWeeks, `${id}, seed ${seed}`).toBeLessThanOrEqual(2);
      }
    }
    scenario.departments.forEach(({ id }, at) => {
      const mean = (sums[at] as number) / weeks;
      expect(mean, id).toBeGreaterThanOrEqual(0.8);
      expect(mean, id).toBeLessThanOrEqual(0.97);
    });
  });

  it("never establishes a signal, has no incident and is worth what it is worth, over 100 seeds", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const simulation = createSimulation(scenario, seed, { ledger: false });
      while (!simulation.ended) {
        for (const { kind } of simulation.advanceWeek([]).events) {
          expect(["signal-established", "incident-noticed", "small-incidents"]).not.toContain(kind);
        }
      }
      // Doing nothing is the reference itself; only rounding is left of the difference.
      expect(Math.abs(simulation.snapshot.figures.value)).toBeLessThan(1e-6);
    }
  });
});
