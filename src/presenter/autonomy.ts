/** How far an assistant may go, and whether it is at work: its levels, and its phases as a person tells them apart. */

import type { AutonomyLevel } from "../contract/scenario.ts";
import type { DeploymentPhase } from "../contract/snapshot.ts";

/** From least to most. */
export const LEVELS: readonly AutonomyLevel[] = ["proposes", "supervised", "delegated"];

/** Lit segments of the ring. */
export function getLevelNumber(level: AutonomyLevel): 1 | 2 | 3 {
  return level === "proposes" ? 1 : level === "supervised" ? 2 : 3;
}

/** How the lamp of a deployment is drawn; null where there is nothing to draw. */
export function getLamp(phase: DeploymentPhase): "integrating" | "live" | "suspended" | null {
  switch (phase) {
    case "proposed":
    case "consulting":
    case "integrating":
      return "integrating";
    case "suspended":
      return "suspended";
    case "retired":
      return null;
    default:
      return "live";
  }
}

/** True for an assistant at work, in a pilot too. */
export function isLive(phase: DeploymentPhase): boolean {
  return getLamp(phase) === "live";
}
