/** Owns the measure of automation: use in which the assistant does the task alone, by kind of tool. */

import { computeAutomation } from "../../../engine/formula/mode.ts";
import { modesOf } from "../../../engine/show-observatory.ts";
import { strategyNamed } from "../../bench.ts";
import { play } from "../../play.ts";
import type { Measure } from "./measure.ts";
import { LAST_QUARTER, liveGenerative } from "./usage.ts";

/** Agents called through an interface against assistants that people talk with, in points of their use. */
export const measureModes: Measure = ({ scenario, strategies }, seed) => {
  const agents = { uses: 0, automated: 0 };
  const others = { uses: 0, automated: 0 };
  play(scenario, seed, {
    strategy: strategyNamed(strategies, "story"),
    onWeek: ({ world, result }) => {
      if (result.week <= scenario.weeks - LAST_QUARTER) return;
      for (const deployment of liveGenerative(world)) {
        const sums = deployment.assistant.agentic ? agents : others;
        sums.uses += deployment.uses;
        sums.automated += deployment.uses * computeAutomation(modesOf(world, deployment));
      }
    },
  });
  if (agents.uses === 0 || others.uses === 0) return { gap: null };
  return { gap: 100 * (agents.automated / agents.uses - others.automated / others.uses) };
};
