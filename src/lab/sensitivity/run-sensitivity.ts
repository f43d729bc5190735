/** Runs the ±50 % study: each weak assumption halved and half as much again, and what still holds then. */

import type { Parsed } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyFactory } from "../../contract/strategy.ts";
import type { Text } from "../../contract/text.ts";
import { type Bench, type Strategies, strategyNamed } from "../bench.ts";
import { play } from "../play.ts";
import { readList, readText, readWord, refuseOtherKeys } from "../read-list.ts";
import { preferAddOns, refusePosts } from "../staffing.ts";
import { type Variant, vary } from "../variant.ts";
import { CONCLUSIONS, type Conclusion, type Ending, type Endings, type Judged } from "./conclusion.ts";

/** Assumptions that are moved together. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly parameters: readonly string[];
  /** True where what roles do is moved as well. */
  readonly roles: boolean;
}

/** Reads `report/sensitivity.yaml`. */
export function readGroups(file: string, text: string): Parsed<readonly Group[]> {
  return readList(file, text, "groups", (spot): Group => {
    refuseOtherKeys(spot, ["id", "title", "parameters", "roles"]);
    return {
      id: readWord(spot.at("id")),
      title: readText(spot.at("title")),
      parameters: spot.at("parameters").items().map(readWord),
      roles: spot.at("roles").value === true,
    };
  });
}

const FACTORS = [0.5, 1.5] as const;
/** Integration takes the first quarter, whoever decides: what a rush gains shows later. */
const EARLY_WEEK = 39;

/** The model with one group moved; the first case is the model as it is. */
export interface SensitivityCase {
  readonly group: Group | null;
  readonly factor: number;
  /** In the order of the conclusions. */
  readonly judged: readonly Judged[];
}

export interface Sensitivity {
  readonly conclusions: readonly Conclusion[];
  readonly cases: readonly SensitivityCase[];
  readonly seeds: number;
}

interface Step {
  readonly group: Group | null;
  readonly factor: number;
}

/** Runs all cases; yields after every seed of each. */
export function* runSensitivity(
  { scenario, strategies: all }: Bench,
  groups: readonly Group[],
  seeds: number,
): Generator<Step & { readonly seed: number }, Sensitivity> {
  const steps: Step[] = [
    { group: null, factor: 1 },
    ...groups.flatMap((group) => FACTORS.map((factor) => ({ group, factor }))),
  ];
  const cases: SensitivityCase[] = [];
  const strategies = listStrategies(all);
  for (const step of steps) {
    const changed = vary(scenario, variantOf(step));
    const endings: Record<keyof Endings, Ending[]> = {
      posts: [],
      refused: [],
      "add-ons": [],
      rush: [],
      caution: [],
    };
    for (let seed = 1; seed <= seeds; seed++) {
      for (const [name, strategy] of strategies) endings[name].push(playToEnd(changed, seed, strategy));
      yield { ...step, seed };
    }
    cases.push({ ...step, judged: CONCLUSIONS.map((conclusion) => conclusion.judge(endings)) });
  }
  return { conclusions: CONCLUSIONS, cases, seeds };
}

function variantOf({ group, factor }: Step): Variant {
  if (group === null) return {};
  return {
    scale: Object.fromEntries(group.parameters.map((id) => [id, factor])),
    roleStrength: group.roles ? factor : 1,
  };
}

/** The ways to decide that are compared. */
function listStrategies(all: Strategies): (readonly [keyof Endings, StrategyFactory])[] {
  const posts = strategyNamed(all, "mixed-pipeline");
  return [
    ["posts", posts],
    ["refused", refusePosts(posts)],
    ["add-ons", preferAddOns(posts)],
    ["rush", strategyNamed(all, "big-bang")],
    ["caution", strategyNamed(all, "cohabitation")],
  ];
}

function playToEnd(scenario: Scenario, seed: number, strategy: StrategyFactory): Ending {
  let firstAdvice = Infinity;
  let early: Ending["early"] | null = null;
  const { simulation } = play(scenario, seed, {
    strategy,
    onWeek: ({ result, world }) => {
      if (result.week === EARLY_WEEK) early = { ...world.ledger.figures };
      for (const { kind, amounts } of result.events) {
        if (kind === "role-advised" && amounts?.post === 1) firstAdvice = Math.min(firstAdvice, result.week);
      }
    },
  });
  const late = simulation.snapshot.figures;
  return { early: early ?? late, late, firstAdvice };
}
