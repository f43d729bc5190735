/** Experiments for tests, read as the lab reads them from built-in scenarios and strategies. */

import type { LabBrief } from "../../src/contract/experiment.ts";
import type { Parsed } from "../../src/contract/problem.ts";
import { type Library, loadExperiment } from "../../src/lab/experiment/load-experiment.ts";
import { STRATEGY_NAMES } from "../../src/strategy/find-strategy.ts";
import { loadTestScenario, readScenarioFile } from "./scenario.ts";
import { loadTestDefinition } from "./strategy.ts";

const SCENARIOS = ["alphea-as-told", "first-steps", "your-company"];

const library: Library = {
  scenarioNames: SCENARIOS,
  strategyNames: STRATEGY_NAMES,
  openScenario: (name) => (SCENARIOS.includes(name) ? { ok: true, value: loadTestScenario(name) } : null),
  openStrategy: (name) =>
    (STRATEGY_NAMES as readonly string[]).includes(name)
      ? { ok: true, value: loadTestDefinition(name) }
      : null,
};

/** What reading the text gives. */
export function readTestExperiment(text: string): Parsed<LabBrief> {
  return loadExperiment("test.experiment.yaml", text, library);
}

/** A brief that is known to be good; throws with every problem where it is not. */
export function loadTestExperiment(text: string): LabBrief {
  const parsed = readTestExperiment(text);
  if (parsed.ok) return parsed.value;
  throw new Error(
    parsed.problems.map((p) => `${p.line}:${p.column}: ${p.what.en}; ${p.remedy.en}`).join("\n"),
  );
}

/** The experiment that comes with the program. */
export function readStaffing(): string {
  return readScenarioFile("experiment/staffing.experiment.yaml") ?? "";
}

/** A small experiment of a few weeks. What is given replaces keys of it, or adds to them. */
export function smallExperiment(keys: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: "small",
    title: { en: "Small", fr: "Petite" },
    question: { en: "Which?", fr: "Laquelle ?" },
    scenarios: ["first-steps"],
    strategies: ["wait-and-see", "big-bang", "story"],
    weeks: 6,
    replications: 4,
    measures: [
      { id: "value", of: "value", every: 2 },
      { id: "risk", of: "safety" },
    ],
    comparisons: [{ measure: "value", against: "wait-and-see" }],
    ...keys,
  });
}
