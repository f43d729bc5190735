/** Runs the ablations: the same seeds with a thing and without it, and the paired difference it makes. */

import type { DatedCommand } from "../../contract/command.ts";
import type { Interval } from "../../contract/experiment-result.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyFactory } from "../../contract/strategy.ts";
import { type Strategies, strategyNamed } from "../bench.ts";
import { play } from "../play.ts";
import { pairedInterval } from "../statistics/interval.ts";
import { vary } from "../variant.ts";
import { FIGURE_WEIGHTS } from "../weights.ts";
import { ABLATED, type AblatedList, type Place, switchOff, usualOrders } from "./target.ts";

/** What may differ: figures at the end, means over the weeks, and what is foreseen rather than struck. */
export const EFFECTS = [
  "value",
  "quality",
  "trust",
  "expected-loss",
  "wellbeing",
  "posts",
  "advice-weeks",
] as const;
export type Effect = (typeof EFFECTS)[number];

/** The effect with the thing minus the effect without it; intervals allow for the number of effects. */
export type Differences = Readonly<Record<Effect, Interval>>;

export interface Ablation {
  readonly list: AblatedList;
  readonly id: string;
  /** Null where no scenario offers it. */
  readonly scenario: string | null;
  readonly strategy: string;
  readonly differences: Differences | null;
  /** Of the effects that can be told from nothing, the one that weighs most; null where there is none. */
  readonly strongest: Effect | null;
}

export interface AblationInput {
  /** In the order in which they are tried; the first that offers a thing is where it is measured. */
  readonly scenarios: readonly Scenario[];
  readonly strategies: Strategies;
  readonly places: readonly Place[];
  /** Ids of the whole catalogue, so that what no scenario offers is seen. */
  readonly catalogue: Readonly<Record<AblatedList, readonly string[]>>;
  /** Seeds 1 … n. */
  readonly seeds: number;
  readonly only?: (list: AblatedList, id: string) => boolean;
}

const STRATEGY = "story";
const OUTSIDE = 0.05;

/** Runs them all; yields before each. */
export function* runAblation(
  input: AblationInput,
): Generator<{ readonly list: AblatedList; readonly id: string }, readonly Ablation[]> {
  const done: Ablation[] = [];
  for (const list of ABLATED) {
    for (const id of input.catalogue[list]) {
      if (input.only && !input.only(list, id)) continue;
      yield { list, id };
      done.push(ablate(input, list, id));
    }
  }
  return done;
}

function ablate(input: AblationInput, list: AblatedList, id: string): Ablation {
  const place = input.places.find((entry) => entry.list === list && entry.id === id);
  const strategy = place?.strategy ?? STRATEGY;
  const offers = (scenario: Scenario) => scenario[list].some((entry) => entry.id === id);
  const scenario = input.scenarios.find(
    (entry) =>
      (place?.scenario === null || place === undefined || entry.id === place.scenario) && offers(entry),
  );
  if (!scenario) return { list, id, scenario: null, strategy, differences: null, strongest: null };
  const orders = place?.orders ?? usualOrders(scenario, list, id);
  const without = vary(scenario, switchOff(list, id));
  const factory = strategyNamed(input.strategies, strategy);
  const on: Record<Effect, number>[] = [];
  const off: Record<Effect, number>[] = [];
  for (let seed = 1; seed <= input.seeds; seed++) {
    on.push(readEffects(scenario, seed, factory, orders));
    off.push(readEffects(without, seed, factory, orders));
  }
  const differences = Object.fromEntries(
    EFFECTS.map((effect) => [
      effect,
      pairedInterval(
        on.map((run) => run[effect]),
        off.map((run) => run[effect]),
        OUTSIDE / EFFECTS.length,
      ),
    ]),
  ) as Differences;
  return { list, id, scenario: scenario.id, strategy, differences, strongest: findStrongest(differences) };
}

function readEffects(
  scenario: Scenario,
  seed: number,
  strategy: StrategyFactory,
  orders: readonly DatedCommand[],
): Record<Effect, number> {
  const sum = { quality: 0, trust: 0, safety: 0, wellbeing: 0 };
  let advice = 0;
  const { world, simulation } = play(scenario, seed, {
    strategy,
    orders,
    onWeek: ({ world: now }) => {
      for (const figure of ["quality", "trust", "safety", "wellbeing"] as const)
        sum[figure] += now.ledger.figures[figure];
      for (const duty of now.duties) if (duty.advice !== "none") advice++;
    },
  });
  const weeks = Math.max(1, simulation.week);
  return {
    value: world.ledger.figures.value,
    quality: sum.quality / weeks,
    trust: sum.trust / weeks,
    "expected-loss": sum.safety / weeks,
    wellbeing: sum.wellbeing / weeks,
    posts: world.ledger.figures.posts,
    "advice-weeks": advice,
  };
}

/** Euros for one unit of an effect, so that the one that weighs most can be named first. */
const WEIGHTS: Readonly<Record<Effect, number>> = {
  value: FIGURE_WEIGHTS.value,
  quality: FIGURE_WEIGHTS.quality,
  trust: FIGURE_WEIGHTS.trust,
  "expected-loss": FIGURE_WEIGHTS.safety,
  wellbeing: FIGURE_WEIGHTS.wellbeing,
  // Not good or bad in themselves: named where nothing else can be told from nothing.
  posts: 1,
  "advice-weeks": 1,
};

/** Of the effects whose interval leaves out zero, the one that weighs most. */
function findStrongest(differences: Differences): Effect | null {
  const told = EFFECTS.filter((effect) => differences[effect].low > 0 || differences[effect].high < 0);
  const weight = (effect: Effect) => Math.abs(WEIGHTS[effect] * differences[effect].value);
  return told.reduce<Effect | null>(
    (best, effect) => (best === null || weight(effect) > weight(best) ? effect : best),
    null,
  );
}
