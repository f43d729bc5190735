/** What there is to choose on the lab’s page: scenario, strategies, what to judge them by, how often to play. */

import type { LabGoal } from "../../contract/lab-desk.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabState } from "./lab-state.ts";
import { listOptions, type Option } from "./option.ts";

export interface StrategyOption {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly chosen: boolean;
  readonly own: boolean;
}

export interface SetupModel {
  readonly scenarios: readonly Option[];
  readonly scenarioSummary: string;
  readonly strategies: readonly StrategyOption[];
  readonly against: readonly Option[];
  readonly goals: readonly Option<LabGoal>[];
  readonly replications: readonly Option<number>[];
  /** `Runs of each`; with a precision, the most there may be. */
  readonly replicationsName: string;
  readonly assumptions: boolean;
  /** The precision that is wanted, or null; the one that is offered; its unit, empty where it needs none. */
  readonly precision: { readonly wanted: number | null; readonly usual: number; readonly unit: string };
  /** `60 runs`. */
  readonly runs: string;
  /** Why it cannot begin; empty where it can. */
  readonly reason: string;
  /** An experiment that was brought along, in place of all this. */
  readonly brought: { readonly title: string; readonly question: string; readonly facts: string } | null;
}

const REPLICATIONS = [10, 20, 50, 100, 200, 500] as const;
/** Runs of which a page should not be asked: the command line is for them. */
export const MOST_PAGE_RUNS = 20_000;

export function presentSetup(state: LabState, t: Translator): SetupModel {
  const { choice, scenarios, strategies, ownStrategies, brought } = state;
  const chosen = strategies.filter(({ id }) => choice.strategies.includes(id));
  const scenario = scenarios.find(({ id }) => id === choice.scenario);
  const reason =
    chosen.length < 2
      ? t.t("lab.need-two")
      : state.runs > MOST_PAGE_RUNS
        ? t.t("lab.too-many", { most: MOST_PAGE_RUNS })
        : "";
  return {
    scenarios: scenarios.map(({ id, title }) => ({
      value: id,
      name: t.text(title),
      chosen: id === choice.scenario,
    })),
    scenarioSummary: scenario === undefined ? "" : t.text(scenario.summary),
    strategies: strategies.map(({ id, title, summary }) => ({
      id,
      title: t.text(title),
      summary: t.text(summary),
      chosen: choice.strategies.includes(id),
      own: ownStrategies.includes(id),
    })),
    against: chosen.map(({ id, title }) => ({
      value: id,
      name: t.text(title),
      chosen: id === choice.against,
    })),
    goals: listOptions(state.goals, choice.goal, (goal) => t.t(`lab.goal-${goal}`)),
    replicationsName: t.t(choice.precision === null ? "lab.replications" : "lab.replications-most"),
    precision: {
      wanted: choice.precision,
      usual: state.usualPrecision,
      unit: t.t(`lab.unit-${choice.goal}`),
    },
    replications: listOptions(
      REPLICATIONS.filter((count) => count >= state.fewestReplications),
      choice.replications,
      t.number,
    ),
    assumptions: choice.assumptions,
    runs: t.t(choice.precision === null ? "lab.runs" : "lab.runs-most", { count: state.runs }),
    reason: brought === null ? reason : "",
    brought:
      brought === null
        ? null
        : {
            title: t.text(brought.experiment.title),
            question: t.text(brought.experiment.question),
            facts: t.t("lab.brought-facts", {
              strategies: brought.strategies.length,
              replications: brought.experiment.replications,
            }),
          },
  };
}
