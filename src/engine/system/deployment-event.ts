/** Owns what is told about a deployment: every event of it becomes the last thing that changed it. */

import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import type { Deployment } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { levelNumber } from "./autonomy.ts";

/** Emits an event about a deployment and remembers it as the last thing that changed it. */
export function emitDeployment(
  world: World,
  deployment: Deployment,
  kind:
    | "deployment-proposed"
    | "deployment-piloted"
    | "deployment-live"
    | "deployment-suspended"
    | "deployment-resumed"
    | "deployment-retired"
    | "deployment-resuming"
    | "licences-ordered"
    | "licences-trimmed"
    | "autonomy-changed",
  tier: "log" | "notice",
  causes: readonly string[],
  amounts: Readonly<Record<string, number>> = {},
): void {
  // Evidence is about a level: at another one it starts anew.
  if (kind === "autonomy-changed") {
    deployment.loggedCases = 0;
    deployment.loggedErrors = 0;
    deployment.evidenceTold = null;
  }
  const told =
    kind === "autonomy-changed"
      ? { level: levelNumber(autonomyLevelOf(deployment.process.snapshot)), ...amounts }
      : amounts;
  deployment.event = world.journal.emit({
    kind,
    tier,
    department: deployment.department.definition.id,
    deployment: deployment.key,
    assistant: deployment.assistant.id,
    ...(Object.keys(told).length > 0 ? { amounts: told } : {}),
    causes,
  }).id;
}
