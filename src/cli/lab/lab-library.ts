/** Finds the scenarios and strategies that an experiment names: beside its file, where the person stands, built in. */

import type { LabBrief } from "../../contract/experiment.ts";
import type { Parsed } from "../../contract/problem.ts";
import { type Library, loadExperiment } from "../../lab/experiment/load-experiment.ts";
import { loadScenario, scenarioPath } from "../../scenario/load-scenario.ts";
import { STRATEGY_NAMES } from "../../strategy/find-strategy.ts";
import { isStrategyPath, loadStrategy, strategyPath } from "../../strategy/load-strategy.ts";
import type { Terminal } from "../terminal.ts";

/** Reads and checks an experiment file with everything that it names. */
export function openExperiment(file: string, text: string, terminal: Terminal): Parsed<LabBrief> {
  return loadExperiment(file, text, openLibrary(file, terminal));
}

function openLibrary(file: string, { readFile, readScenarioFile, listScenarios }: Terminal): Library {
  const folder = /^.*[\\/]/.exec(file)?.[0] ?? "";
  const own = new Map<string, string>();
  // One reader for all: what is read of the catalogue is remembered by reader.
  const read = (path: string): string | null => own.get(path) ?? readScenarioFile(path);
  const find = (path: string, isOwn: boolean): boolean => {
    const text = isOwn ? (readFile(folder + path) ?? readFile(path)) : null;
    if (text !== null) own.set(path, text);
    return read(path) !== null;
  };
  return {
    scenarioNames: listScenarios(),
    strategyNames: STRATEGY_NAMES,
    openScenario: (name) =>
      find(scenarioPath(name), scenarioPath(name) === name) ? loadScenario(name, read) : null,
    openStrategy: (name) =>
      find(strategyPath(name), isStrategyPath(name)) ? loadStrategy(name, read) : null,
  };
}
