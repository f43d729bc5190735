/** Owns the order of a week. Each line is a system; what it does stands in its file. */

import type { Command, Refusal } from "../contract/command.ts";
import { applyCommand, applyDecided } from "./command/registry.ts";
import { advanceAdoption } from "./system/adoption.ts";
import { advanceAudits } from "./system/audit.ts";
import { advanceBothCompanies } from "./system/capacity.ts";
import { advanceConsultations } from "./system/consultation.ts";
import { advanceDepartmentPhases } from "./system/department-phase.ts";
import { advanceDeployments } from "./system/deployment.ts";
import { advanceDuties } from "./system/duty.ts";
import { advanceErrors } from "./system/error.ts";
import { closeFigures } from "./system/figure.ts";
import { advanceGuardrails } from "./system/guardrail.ts";
import { advanceIncidents } from "./system/incident.ts";
import { advanceInference } from "./system/inference.ts";
import { payBills } from "./system/money.ts";
import { advancePeople } from "./system/people.ts";
import { advancePosts } from "./system/post.ts";
import { advancePublicTools } from "./system/public-tool.ts";
import { closeRollout, openRollout } from "./system/rollout.ts";
import { advanceSignals } from "./system/signal.ts";
import { advanceSkills } from "./system/skill.ts";
import { applyStart } from "./system/start-decision.ts";
import { advanceTrust } from "./system/trust.ts";
import { advanceWellbeing } from "./system/wellbeing.ts";
import { advanceWorkforce, openWorkforce } from "./system/workforce.ts";
import { advanceWorry } from "./system/worry.ts";
import type { World } from "./world.ts";

/** A part of the week, named for measurements. */
export type WeekPart =
  | "people"
  | "work"
  | "adoption"
  | "errors"
  | "incidents"
  | "opinion"
  | "roles"
  | "close";

const SYSTEMS: readonly (readonly [WeekPart, (world: World) => void])[] = [
  ["people", advancePeople],
  ["people", advanceConsultations],
  ["work", advanceDeployments],
  ["work", advanceAudits],
  ["work", advanceBothCompanies],
  ["adoption", advanceAdoption],
  ["adoption", advancePublicTools],
  ["adoption", advanceInference],
  ["errors", advanceErrors],
  ["incidents", advanceIncidents],
  ["people", advanceSkills],
  ["opinion", advanceTrust],
  ["opinion", advanceWorry],
  ["opinion", advanceWellbeing],
  ["opinion", advanceSignals],
  ["roles", advanceDuties],
  ["roles", advancePosts],
  ["roles", advanceGuardrails],
  ["close", advanceWorkforce],
  ["close", payBills],
  ["close", closeFigures],
  ["close", advanceDepartmentPhases],
  ["close", closeRollout],
];

/**
 * Simulates one week: commands in logged order, then every system.
 * @param watch called after each system, for measurements only
 * @returns the commands that were refused
 */
export function simulateWeek(
  world: World,
  commands: readonly Command[],
  watch?: (part: WeekPart) => void,
): Refusal[] {
  world.week += 1;
  world.luck.week = world.week;
  world.ledger.begin(world.week);
  world.journal.begin(world.week);
  world.money.spentThisWeek = 0;
  openWorkforce(world);
  openRollout(world);
  if (world.week === 1) applyStart(world, applyDecided);
  const refusals: Refusal[] = [];
  commands.forEach((command, n) => {
    const reason = applyCommand(world, command, `command/${world.week}/${n}`);
    if (reason !== null) refusals.push({ command, reason });
  });
  for (const [part, system] of SYSTEMS) {
    system(world);
    watch?.(part);
  }
  return refusals;
}
