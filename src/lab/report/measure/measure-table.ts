/** Owns the names by which the pattern table calls its measures. */

import { measureMissedBudget } from "./bill.ts";
import { measureTasksTouched } from "./coverage.ts";
import { measureLicensedDesk, measureUnlicensedDesk } from "./desk.ts";
import type { Measure } from "./measure.ts";
import { measureModes } from "./modes.ts";
import { measureFrontier, measureSupportAgents } from "./productivity.ts";
import { measureRobotAccidents } from "./robots.ts";
import { measureStory } from "./story.ts";

export const MEASURES: Readonly<Record<string, Measure>> = {
  "licensed-desk": measureLicensedDesk,
  "unlicensed-desk": measureUnlicensedDesk,
  "support-agents": measureSupportAgents,
  frontier: measureFrontier,
  story: measureStory,
  modes: measureModes,
  "tasks-touched": measureTasksTouched,
  "robot-accidents": measureRobotAccidents,
  "missed-budget": measureMissedBudget,
};
