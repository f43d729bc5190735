/** Owns the decision to commit to a range: one for value and one for another figure, after each review. */

import type { MandateState } from "../state/mandate.ts";
import { forecastFigures, forecastScale, forecastWeek, submitForecast } from "../system/forecast.ts";
import { measureFigure } from "../system/mandate.ts";
import type { World } from "../world.ts";
import { type CommandHandler, type CommandOf, FREE } from "./handler.ts";

/** Half the width of the ranges on offer, in units of the figure's scale. */
const OFFERED_HALF_WIDTH = 0.25;

/** Ranges made in the same week for the same moment. */
function beside(mandate: MandateState, madeWeek: number, dueWeek: number) {
  return mandate.forecasts.filter((other) => other.madeWeek === madeWeek && other.dueWeek === dueWeek);
}

export const submitForecastCommand: CommandHandler<"submit-forecast"> = {
  list(world) {
    const { mandate } = world;
    if (mandate === null || !mandate.forecastOpen) return [];
    const moments =
      mandate.dueWeek < world.scenario.weeks ? (["review", "end"] as const) : (["end"] as const);
    return moments.flatMap((until) =>
      forecastFigures(mandate).map((figure) => {
        const half = OFFERED_HALF_WIDTH * forecastScale(world, mandate, figure);
        const now = measureFigure(world, figure);
        return { kind: "submit-forecast" as const, figure, low: now - half, high: now + half, until };
      }),
    );
  },
  refuse(world, command) {
    const { mandate } = world;
    if (mandate === null || !forecastFigures(mandate).includes(command.figure)) return "no-mandate";
    if (!(command.low <= command.high)) return "range-upside-down";
    if (!mandate.forecastOpen) return "forecast-closed";
    return refuseSecond(world, mandate, command);
  },
  price: () => FREE,
  apply(world, command, cause) {
    const { mandate } = world;
    if (mandate) submitForecast(world, mandate, command, forecastWeek(world, mandate, command.until), cause);
  },
};

function refuseSecond(world: World, mandate: MandateState, command: CommandOf<"submit-forecast">) {
  // Ranges are made in the week that follows a review.
  const made = beside(mandate, mandate.closedWeek + 1, forecastWeek(world, mandate, command.until));
  if (made.some(({ figure }) => figure === command.figure)) return "already-forecast";
  if (command.figure !== "value" && made.some(({ figure }) => figure !== "value"))
    return "other-figure-forecast";
  return null;
}
