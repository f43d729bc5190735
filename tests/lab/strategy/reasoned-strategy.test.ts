/** A strategy that says why decides exactly what the plain one does. */

import { expect, it } from "vitest";
import { createSimulation } from "../../../src/engine/simulation.ts";
import { createReasonedStrategy } from "../../../src/lab/strategy/reasoned-strategy.ts";
import { createStrategy } from "../../../src/strategy/create-strategy.ts";
import { loadTestScenario } from "../../helper/scenario.ts";
import { loadTestDefinition } from "../../helper/strategy.ts";

it.each(["cohabitation", "mixed-pipeline"])("%s", (name) => {
  const scenario = loadTestScenario();
  const definition = loadTestDefinition(name);
  const simulation = createSimulation(scenario, 3, { ledger: false, statecharts: "table" });
  const plain = createStrategy(definition, scenario);
  const reasoned = createReasonedStrategy(definition, scenario);
  const asked = new Set<string>();
  while (simulation.week < 40 && !simulation.ended) {
    const commands = plain.decide(simulation.snapshot);
    const why = reasoned(simulation.snapshot);
    expect(why.map(({ command }) => command)).toEqual(commands);
    for (const { rule } of why) asked.add(rule);
    simulation.advanceWeek(commands);
  }
  expect(asked.size).toBeGreaterThan(3);
  expect(definition.rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...asked]));
});
