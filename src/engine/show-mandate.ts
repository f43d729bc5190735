/** Owns what a manager sees of the mandate: targets, demands, money, forecasts, the score so far. */

import type { DemandSnapshot, MandateSnapshot, TargetSnapshot } from "../contract/mandate.ts";
import { computeAttainment, isRed, isWithin } from "./formula/mandate.ts";
import type { DemandState, MandateState, TargetState } from "./state/mandate.ts";
import { committedEuros, leftOfEnvelope } from "./system/envelope.ts";
import { calibrate } from "./system/forecast.ts";
import { composeScore, dueLevel, measureFigure, QUARTER, scoreOf } from "./system/mandate.ts";
import type { World } from "./world.ts";

/** The mandate at the end of a week, or null where the board asks nothing. */
export function showMandate(world: World): MandateSnapshot | null {
  const { mandate, money, scenario } = world;
  if (mandate === null) return null;
  const composition = composeScore(world, mandate);
  return {
    difficulty: scenario.difficulty,
    reviewsHeld: mandate.reviewsHeld,
    nextReviewWeek: mandate.dueWeek,
    targets: mandate.targets.map((target) => showTarget(world, mandate, target)),
    demands: mandate.demands.map((demand) => showDemand(world, demand)),
    envelope: {
      quarter: Math.floor(mandate.closedWeek / QUARTER) + 1,
      size: mandate.size,
      spent: money.spentThisQuarter,
      committed: committedEuros(world, mandate),
      left: leftOfEnvelope(world, mandate),
      cut: mandate.cut,
      carried: mandate.carried,
    },
    forecastOpen: mandate.forecastOpen,
    forecasts: mandate.forecasts.map(({ figure, low, high, madeWeek, dueWeek, scored, actual, score }) => ({
      figure,
      low,
      high,
      madeWeek,
      dueWeek,
      actual: scored ? actual : null,
      score: scored ? score : null,
    })),
    calibration: calibrate(world, mandate),
    departuresPerYear: mandate.departuresPerYear,
    score: scoreOf(composition),
    composition,
    ending: mandate.ending,
  };
}

function showTarget(world: World, mandate: MandateState, target: TargetState): TargetSnapshot {
  const { figure, direction, target: goal, red, weight } = target.definition;
  const actual = measureFigure(world, figure);
  const due = dueLevel(mandate, target, mandate.dueWeek >= world.scenario.weeks);
  return {
    figure,
    direction,
    target: goal,
    due,
    red,
    weight,
    actual,
    state: isRed(direction, actual, red) ? "red" : isWithin(direction, actual, due) ? "met" : "short",
    redReviews: target.redReviews,
    redSince: target.redReviews > 0 ? target.redSince : null,
    attainment: computeAttainment(direction, actual, goal, red),
  };
}

function showDemand(world: World, demand: DemandState): DemandSnapshot {
  const { id, figure, direction, limit, until } = demand.definition;
  return {
    id,
    figure,
    direction,
    limit,
    madeWeek: demand.madeWeek,
    dueWeek: Math.min(world.scenario.weeks, until * QUARTER),
    state: demand.state,
    actual: demand.state === "open" ? measureFigure(world, figure) : demand.actual,
  };
}
