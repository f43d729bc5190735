/**
 * Owns the measure of missed budgets. Set-up: the service agent for everybody, supervised as soon as it is
 * live, and nobody who holds the cost of inference; two years of bills against their forecast.
 */

import { play } from "../../play.ts";
import type { Measure } from "./measure.ts";

/** Beyond this ratio a budget counts as missed. */
const MISSED = 1.1;
const AGENT = "service-agent@customer-service";

export const measureMissedBudget: Measure = ({ scenario }, seed) => {
  let bill = 0;
  let forecast = 0;
  play(scenario, seed, {
    orders: [
      { week: 1, command: { kind: "encourage-use", department: "customer-service" } },
      {
        week: 1,
        command: {
          kind: "deploy-assistant",
          assistant: "service-agent",
          department: "customer-service",
          start: "everyone",
        },
      },
      {
        week: 10,
        command: { kind: "set-autonomy", deployment: AGENT, level: "supervised", override: true },
      },
    ],
    onWeek: ({ world }) => {
      for (const { key, billThisWeek, forecastThisWeek } of world.deployments) {
        if (key !== AGENT) continue;
        bill += billThisWeek;
        forecast += forecastThisWeek;
      }
    },
  });
  return { missed: forecast > 0 ? (bill > MISSED * forecast ? 1 : 0) : null };
};
