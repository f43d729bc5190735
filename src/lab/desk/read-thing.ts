/** Owns what a file is that somebody brings to the lab, and reads it: experiment, scenario, strategy, company or run. */

import type { OwnFiles, ReadThing } from "../../contract/lab-desk.ts";
import type { Parsed } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { parseRunFile } from "../../engine/parse-run-file.ts";
import { loadScenario, scenarioPath } from "../../scenario/load-scenario.ts";
import { STRATEGY_NAMES } from "../../strategy/find-strategy.ts";
import { isStrategyFile, isStrategyPath, loadStrategy, strategyPath } from "../../strategy/load-strategy.ts";
import { isExperimentFile, loadExperiment } from "../experiment/load-experiment.ts";
import { buildCompany } from "./build-company.ts";
import { isCompanyTable, readCompany } from "./read-company.ts";

type ReadFile = (path: string) => string | null;

/** What is built in. */
export interface Shelf {
  readonly readFile: ReadFile;
  readonly scenarioNames: readonly string[];
  /** The blank that a company fills in. */
  blank(): Scenario;
}

/**
 * Reads a file.
 * @param own files brought before, which an experiment may name
 */
export function readThing(name: string, text: string, own: OwnFiles, shelf: Shelf): Parsed<ReadThing> {
  const read: ReadFile = (path) => (path === name ? text : (own[path] ?? shelf.readFile(path)));
  if (isCompanyTable(name, text)) {
    const company = readCompany(name, text, shelf.blank());
    if (!company.ok) return company;
    const built = buildCompany(company.value, shelf.blank(), shelf.readFile);
    return built.ok
      ? { ok: true, value: { kind: "company", company: company.value, scenario: built.value } }
      : built;
  }
  if (/\.json$/i.test(name)) {
    const run = parseRunFile(text, name);
    return run.ok ? { ok: true, value: { kind: "run", run: run.value } } : run;
  }
  if (isExperimentFile(name, text)) {
    const loaded = loadExperiment(name, text, {
      scenarioNames: shelf.scenarioNames,
      strategyNames: STRATEGY_NAMES,
      openScenario: (id) => (read(scenarioPath(id)) === null ? null : loadScenario(id, read)),
      openStrategy: (id) => (read(strategyPath(id)) === null ? null : loadStrategy(id, read)),
    });
    return loaded.ok ? { ok: true, value: { kind: "experiment", brief: loaded.value } } : loaded;
  }
  // Whatever its name, it is looked for as a file.
  const path = isStrategyPath(name) ? name : `${name}.yaml`;
  const find: ReadFile = (asked) => (asked === path ? text : read(asked));
  if (isStrategyFile(path, text)) {
    const loaded = loadStrategy(path, find);
    return loaded.ok ? { ok: true, value: { kind: "strategy", strategy: loaded.value } } : loaded;
  }
  const loaded = loadScenario(/\.ya?ml$/.test(path) ? path : `${path}.yaml`, (asked) =>
    asked === `${path}.yaml` ? text : find(asked),
  );
  return loaded.ok ? { ok: true, value: { kind: "scenario", scenario: loaded.value } } : loaded;
}
