/**
 * The engine as the application uses it, as one value, so that a test can play with a small fake. The rules of
 * the simulation are left to the engine.
 */

import type { DatedCommand } from "../contract/command.ts";
import type { Parsed } from "../contract/problem.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Simulation, SimulationOptions } from "../contract/simulation.ts";

export interface EnginePort {
  createSimulation(scenario: Scenario, seed: number, options?: SimulationOptions): Simulation;
  recordRun(
    simulation: Simulation,
    commands: readonly DatedCommand[],
    weekHashes: readonly string[],
  ): RunFile;
  parseRunFile(text: string, fileName: string): Parsed<RunFile>;
}
