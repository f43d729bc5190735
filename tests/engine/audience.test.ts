/** Who hears of an incident: nobody of a small one, the first of its kind’s list of a serious one, all of a critical one. */

import { expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import { deployAll } from "../helper/forced-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

it("follows from the kind and how serious it is", () => {
  const base = loadTestScenario();
  const incidents = base.incidents.map((kind) => ({ ...kind, severities: [1, 1, 1, 1] as const }));
  const scenario = { ...base, mandate: null, incidents };
  const simulation = createSimulation(scenario, 3, { statecharts: "table" });
  const met = new Set<string>();
  while (simulation.week < 60) {
    simulation.advanceWeek(simulation.week === 0 ? deployAll(scenario) : []);
    for (const { kind: id, severity, heardBy } of simulation.snapshot.incidents) {
      const audiences = incidents.find((kind) => kind.id === id)?.heardBy;
      const expected = severity < 3 ? "none" : audiences?.at(severity === 3 ? 0 : -1);
      expect(heardBy, `${id}, severity ${severity}`).toBe(expected);
      met.add(heardBy);
    }
  }
  expect([...met].sort()).toEqual(["customer", "none", "press", "regulator", "staff"]);
});
