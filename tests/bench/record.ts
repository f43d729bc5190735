/** Records runs of the story, so that what is measured is the engine and not who plays it. */

import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

/** A run as its decisions, week by week. */
export interface RecordedRun {
  readonly seed: number;
  readonly weeks: readonly (readonly Command[])[];
}

/** Plays the story once and keeps what it decided; with `idle`, what nobody decided. */
export function recordRun(scenario: Scenario, seed: number, idle = false): RecordedRun {
  const simulation = createSimulation(scenario, seed, { ledger: false, statecharts: "table" });
  const story = loadTestStrategy("story")(scenario);
  const weeks: (readonly Command[])[] = [];
  while (!simulation.ended) {
    const commands = idle ? [] : story.decide(simulation.snapshot);
    weeks.push(commands);
    simulation.advanceWeek(commands);
  }
  return { seed, weeks };
}
