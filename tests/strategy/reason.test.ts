/** A strategy that says why names, for each decision, the first rule without which it is not taken. */

import { expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createStrategy } from "../../src/strategy/create-strategy.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestDefinition } from "../helper/strategy.ts";

it.each(["cohabitation", "mixed-pipeline"])("%s", (name) => {
  const scenario = loadTestScenario();
  const definition = loadTestDefinition(name);
  const { rules } = definition;
  const simulation = createSimulation(scenario, 3, { ledger: false, statecharts: "table" });
  const plain = createStrategy(definition, scenario);
  const reasoning = createStrategy(definition, scenario);
  // A rule never sees what a later one does: what the first n decide, they decide in the whole.
  const firsts = rules.map((_, at) =>
    createStrategy({ ...definition, rules: rules.slice(0, at + 1) }, scenario),
  );
  const asked = new Set<string>();
  while (simulation.week < 40 && !simulation.ended) {
    const { snapshot } = simulation;
    const commands = plain.decide(snapshot);
    const reasoned = reasoning.reason(snapshot);
    expect(reasoned.map(({ command }) => command)).toEqual(commands);
    const decided = firsts.map((first) => first.decide(snapshot).length);
    for (const [at, { rule }] of reasoned.entries()) {
      expect(rule).toBe(rules[decided.findIndex((count) => count > at)]?.id);
      asked.add(rule);
    }
    simulation.advanceWeek(commands);
  }
  expect(asked.size).toBeGreaterThan(3);
});
