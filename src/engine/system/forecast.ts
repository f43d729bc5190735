/** Owns forecasts: a range that the player commits to, and its score when the week has come. */

import type { EventId } from "../../contract/command.ts";
import type { Calibration, MandateMeasure } from "../../contract/mandate.ts";
import { computeIntervalScore } from "../formula/interval-score.ts";
import type { MandateState } from "../state/mandate.ts";
import type { World } from "../world.ts";

/** Figures that a range may be committed to: value, and whatever has a target. */
export function forecastFigures(mandate: MandateState): MandateMeasure[] {
  const figures: MandateMeasure[] = ["value"];
  for (const { definition } of mandate.targets) {
    if (!figures.includes(definition.figure)) figures.push(definition.figure);
  }
  return figures;
}

/** Week that a range is about. */
export function forecastWeek(world: World, mandate: MandateState, until: "review" | "end"): number {
  return until === "end" ? world.scenario.weeks : mandate.dueWeek;
}

/** The unit by which ranges of different figures are compared: the way from red to the target. */
export function forecastScale(world: World, mandate: MandateState, figure: MandateMeasure): number {
  const target = mandate.targets.find(({ definition }) => definition.figure === figure)?.definition;
  if (!target) return world.p["money.quarterly-envelope"];
  return Math.abs(target.target - (target.red ?? 0)) || 1;
}

/** Writes a range down. It cannot be taken back. */
export function submitForecast(
  world: World,
  mandate: MandateState,
  range: { readonly figure: MandateMeasure; readonly low: number; readonly high: number },
  dueWeek: number,
  cause: EventId,
): void {
  const { figure, low, high } = range;
  const event = world.journal.emit({
    kind: "forecast-submitted",
    tier: "log",
    figure,
    amounts: { low, high, week: dueWeek },
    causes: [cause],
  }).id;
  const made = { figure, low, high, madeWeek: world.week, dueWeek, event };
  mandate.forecasts.push({ ...made, scored: false, actual: 0, score: 0 });
}

/** Scores the ranges that are about this week. */
export function scoreForecasts(
  world: World,
  mandate: MandateState,
  measure: (figure: MandateMeasure) => number,
): void {
  const alpha = world.p["mandate.forecast-alpha"];
  for (const forecast of mandate.forecasts) {
    if (forecast.scored || forecast.dueWeek !== world.week) continue;
    const { figure, low, high } = forecast;
    const actual = measure(figure);
    forecast.scored = true;
    forecast.actual = actual;
    forecast.score = computeIntervalScore(low, high, actual, alpha) / forecastScale(world, mandate, figure);
    world.journal.emit({
      kind: "forecast-scored",
      tier: "log",
      figure,
      amounts: { low, high, actual, score: forecast.score, held: actual >= low && actual <= high ? 1 : 0 },
      causes: [forecast.event],
    });
  }
}

/** How well the ranges so far were judged. */
export function calibrate(world: World, mandate: MandateState): Calibration {
  const scored = mandate.forecasts.filter((forecast) => forecast.scored);
  const held = scored.filter(({ low, high, actual }) => actual >= low && actual <= high).length;
  const sum = scored.reduce((total, { score }) => total + score, 0);
  return {
    asked: 1 - world.p["mandate.forecast-alpha"],
    scored: scored.length,
    held,
    meanScore: scored.length > 0 ? sum / scored.length : null,
  };
}
