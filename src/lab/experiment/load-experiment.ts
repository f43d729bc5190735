/** From a file to an experiment with all that it names, or to everything that is wrong. Opening is passed in. */

import type { Experiment, Factor, LabBrief } from "../../contract/experiment.ts";
import type { Parsed, Problem } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import { explainIssues } from "../../scenario/explain-issue.ts";
import { findNearMiss } from "../../scenario/near-miss.ts";
import { readYaml } from "../../scenario/read-yaml.ts";
import { quoteWord, say, suggest } from "../../scenario/sentence.ts";
import { Spot } from "../../scenario/spot.ts";
import { checkExperiment } from "./check-experiment.ts";
import { countPoints } from "./design.ts";
import { EVERY_ASSUMED } from "./factor.ts";
import { countCells } from "./plan.ts";
import { type ExperimentFile, experimentSchema } from "./schema.ts";

/** Where scenarios and strategies are found: files on a disk, or what a page has at hand. */
export interface Library {
  /** Ids of what is built in, for a name that leads nowhere. */
  readonly scenarioNames: readonly string[];
  readonly strategyNames: readonly string[];
  /** Null where there is none of that name. */
  openScenario(idOrPath: string): Parsed<Scenario> | null;
  openStrategy(idOrPath: string): Parsed<StrategyDefinition> | null;
}

/** More runs than anybody waits for; a slip in a design makes millions. */
export const MOST_RUNS = 1_000_000;

/** True for a file that is meant to be an experiment: by its name, else by its replications. */
export function isExperimentFile(file: string, text: string): boolean {
  return /\.experiment\.ya?ml$/i.test(file) || /^replications:/m.test(text);
}

/**
 * Reads an experiment and opens what it names.
 * @returns the brief; or all problems, those of the scenarios and strategies it names included
 */
export function loadExperiment(file: string, text: string, library: Library): Parsed<LabBrief> {
  const { source, problems: unreadable } = readYaml(file, text);
  if (!source) return { ok: false, problems: unreadable };
  const parsed = experimentSchema.safeParse(source.value);
  const own: Problem[] = parsed.success ? [] : explainIssues(source, experimentSchema, parsed.error.issues);
  const foreign: Problem[] = [];
  const spot = Spot.root(source, own);
  const scenarios = openAll(
    spot.at("scenarios"),
    library.openScenario,
    library.scenarioNames,
    SCENARIO,
    foreign,
  );
  const strategies = openAll(
    spot.at("strategies"),
    library.openStrategy,
    library.strategyNames,
    STRATEGY,
    foreign,
  );
  checkExperiment(spot, { scenarios, strategies });
  if (parsed.success && scenarios !== null && strategies !== null && own.length === 0) {
    const experiment = settleExperiment(parsed.data, scenarios, strategies);
    checkSize(spot, experiment);
    if (own.length === 0 && foreign.length === 0 && unreadable.length === 0) {
      return { ok: true, value: { experiment, scenarios, strategies } };
    }
  }
  const problems = [...unreadable, ...own.filter(({ line }) => !source.mendedLines.has(line))];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: [...problems, ...foreign] };
}

const SCENARIO = say("scenario", "de scénario");
const STRATEGY = say("strategy", "de stratégie");

/** Everything that a list names; null where something cannot be had, which is reported. */
function openAll<Thing>(
  list: Spot,
  open: (name: string) => Parsed<Thing> | null,
  names: readonly string[],
  noun: { readonly en: string; readonly fr: string },
  foreign: Problem[],
): readonly Thing[] | null {
  const items = list.items();
  const found: Thing[] = [];
  for (const item of items) {
    const name = item.text();
    if (name === null) continue;
    const opened = open(name);
    if (opened === null) {
      item.report(
        say(`there is no ${noun.en} ${quoteWord(name)}`, `il n’existe pas ${noun.fr} ${quoteWord(name)}`),
        suggest(findNearMiss(name, names), names),
      );
    } else if (opened.ok) found.push(opened.value);
    else foreign.push(...opened.problems);
  }
  return found.length === items.length && found.length > 0 ? found : null;
}

/** The experiment as runs need it: ids instead of names, ranges of the register, defaults written out. */
function settleExperiment(
  file: ExperimentFile,
  scenarios: readonly Scenario[],
  strategies: readonly StrategyDefinition[],
): Experiment {
  const ids = strategies.map(({ id }) => id);
  return {
    id: file.id,
    title: file.title,
    question: file.question,
    scenarios: scenarios.map(({ id }) => id),
    strategies: ids,
    seed: file.seed,
    replications: file.replications,
    precision: file.precision
      ? {
          measure: file.precision.measure,
          halfWidth: file.precision["half-width"],
          first: file.precision.first,
          every: file.precision.every,
        }
      : null,
    weeks: file.weeks ?? null,
    board: file.board,
    factors: file.factors.flatMap((factor) => settleFactor(factor, scenarios[0] as Scenario)),
    design: file.design,
    measures: file.measures.map(({ id, of, take, week, every }) => ({
      id,
      of,
      take,
      week: week ?? null,
      every: every ?? null,
    })),
    comparisons: file.comparisons.map(({ measure, strategies: chosen, against }) => ({
      measure,
      strategies: (chosen ?? ids).filter((id) => id !== against),
      against: against ?? null,
    })),
  };
}

function settleFactor(
  { vary, values, range, steps }: ExperimentFile["factors"][number],
  scenario: Scenario,
): readonly Factor[] {
  if (vary === EVERY_ASSUMED) {
    return scenario.parameters
      .filter((parameter) => parameter.status === "assumed" && parameter.range[0] < parameter.range[1])
      .map((parameter) => ({ path: parameter.id, values: null, range: parameter.range, steps }));
  }
  const register = scenario.parameters.find(({ id }) => id === vary)?.range ?? null;
  return [{ path: vary, values: values ?? null, range: values ? null : (range ?? register), steps }];
}

function checkSize(spot: Spot, experiment: Experiment): void {
  const runs = countCells(experiment) * experiment.replications;
  if (runs <= MOST_RUNS) return;
  const points = countPoints(experiment);
  spot
    .at("replications")
    .report(
      say(
        `${experiment.replications} replications of ${points} points make ${runs} runs`,
        `${experiment.replications} répétitions de ${points} points font ${runs} parties`,
      ),
      say(
        `lower the replications, or choose a smaller design: ${MOST_RUNS} runs at most`,
        `baissez les répétitions, ou choisissez un plan plus petit : ${MOST_RUNS} parties au plus`,
      ),
    );
}
