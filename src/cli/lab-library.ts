/** Finds the scenarios and strategies that an experiment names: beside its file, where the person stands, built in. */

import type { LabBrief } from "../contract/experiment.ts";
import type { Parsed } from "../contract/problem.ts";
import { type Library, loadExperiment } from "../lab/experiment/load-experiment.ts";
import { loadScenario, scenarioPath } from "../scenario/load-scenario.ts";
import { STRATEGY_NAMES } from "../strategy/find-strategy.ts";
import { isStrategyPath, loadStrategy, strategyPath } from "../strategy/load-strategy.ts";
import type { Terminal } from "./terminal.ts";

type ReadFile = (path: string) => string | null;

/** Reads and checks an experiment file with everything that it names. */
export function openExperiment(file: string, text: string, terminal: Terminal): Parsed<LabBrief> {
  return loadExperiment(file, text, openLibrary(file, terminal));
}

function openLibrary(file: string, { readFile, readScenarioFile, listScenarios }: Terminal): Library {
  const folder = /^.*[\\/]/.exec(file)?.[0] ?? "";
  const open = <Thing>(path: string, isOwn: boolean, load: (read: ReadFile) => Parsed<Thing>) => {
    const text = isOwn ? (readFile(folder + path) ?? readFile(path)) : readScenarioFile(path);
    return text === null ? null : load((other) => (other === path ? text : readScenarioFile(other)));
  };
  return {
    scenarioNames: listScenarios(),
    strategyNames: STRATEGY_NAMES,
    openScenario: (name) =>
      open(scenarioPath(name), scenarioPath(name) === name, (read) => loadScenario(name, read)),
    openStrategy: (name) =>
      open(strategyPath(name), isStrategyPath(name), (read) => loadStrategy(name, read)),
  };
}
