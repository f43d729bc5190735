/** Owns the experiment that is made of a few choices on the page. */

import type { Comparison, Experiment, Factor, LabBrief, Measure } from "../../contract/experiment.ts";
import type { LabChoice, LabGoal } from "../../contract/lab-desk.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import { countCells } from "../experiment/plan.ts";

/** Weeks between two points of a course over time. */
const EVERY = 4;

/** Cases that arrive, and the assumptions that the study of the weakest ones found to matter. */
const ASSUMED = ["trust.failure-weight", "incident.rate-scale", "error.staleness-rate"] as const;

/** Precision that is wanted of a goal where nobody says another one, in its unit. */
export const USUAL_PRECISION: Readonly<Record<LabGoal, number>> = { score: 2, value: 50_000, risk: 250 };
/** Replications before the first look at the precision, between two looks, and the fewest that may be asked for. */
const LOOKS = { first: 30, every: 10 } as const;
export const FEWEST_FOR_PRECISION = 100;

function measure(id: string, of: Measure["of"], rest: Partial<Measure> = {}): Measure {
  return { id, of, take: "end", week: null, every: null, ...rest };
}

/** What strategies of a scenario can be judged by, the first by default. */
export function listGoals({ mandate }: Pick<Scenario, "mandate">): readonly LabGoal[] {
  return mandate === null ? ["value", "risk"] : ["score", "value", "risk"];
}

function listFactors(scenario: Scenario): readonly Factor[] {
  const factor = (path: string, low: number, high: number): Factor => ({
    path,
    values: null,
    range: [low, high],
    steps: 2,
  });
  const assumed = scenario.parameters.filter(({ id }) => (ASSUMED as readonly string[]).includes(id));
  return [
    factor("demand", 0.9, 1.1),
    factor("role-strength", 0.5, 1.5),
    ...assumed.map(({ id, range }) => factor(id, ...range)),
  ];
}

/** The experiment with what it names. The choice must name things that are there. */
export function composeBrief(
  choice: LabChoice,
  scenario: Scenario,
  strategies: readonly StrategyDefinition[],
): LabBrief {
  const { goal, against, replications } = choice;
  const ids = strategies.map(({ id }) => id);
  const others = ids.filter((id) => id !== against);
  const compared = [...new Set<LabGoal>([goal, "risk", "value"])].slice(0, 2);
  const comparisons = compared.map((id): Comparison => ({ measure: id, strategies: others, against }));
  const experiment: Experiment = {
    id: "page",
    title: {
      en: `${scenario.title.en}: strategies compared`,
      fr: `${scenario.title.fr}\u202f: stratégies comparées`,
    },
    question: {
      en: "Which strategy should we propose, and how sure are we?",
      fr: "Quelle stratégie proposer, et avec quelle certitude\u202f?",
    },
    scenarios: [scenario.id],
    strategies: ids,
    seed: 1,
    replications,
    precision: choice.precision === null ? null : { measure: goal, halfWidth: choice.precision, ...LOOKS },
    weeks: null,
    board: true,
    factors: choice.assumptions ? listFactors(scenario) : [],
    design: { kind: "one-at-a-time" },
    measures: [
      ...(scenario.mandate === null ? [] : [measure("score", "score")]),
      measure("value", "value", { every: EVERY }),
      measure("risk", "safety", { take: "mean", every: EVERY }),
      measure("spending", "spending", { every: EVERY }),
      measure("quality", "quality", { every: EVERY }),
      measure("wellbeing", "wellbeing", { every: EVERY }),
    ],
    comparisons: others.length === 0 ? [] : comparisons,
  };
  return { experiment, scenarios: [scenario], strategies };
}

/** Runs of which a choice would make an experiment. */
export function countRuns(choice: LabChoice, scenario: Scenario): number {
  const factors = choice.assumptions ? listFactors(scenario) : [];
  const cells = { scenarios: ["one"], strategies: choice.strategies, factors };
  return countCells({ ...cells, design: { kind: "one-at-a-time" } }) * choice.replications;
}
