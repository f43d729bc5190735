/** Owns what an autonomy level means for the work: the share of cases that nobody handles or checks. */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { AutonomyLevel } from "../../contract/scenario.ts";
import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import type { Deployment } from "../state/deployment.ts";

/** Share of covered cases that the assistant handles on its own at the present level, 0 … 1. */
export function levelShare(p: ParameterValues, deployment: Deployment): number {
  switch (autonomyLevelOf(deployment.process.snapshot)) {
    case "proposes":
      return 0;
    case "supervised":
      return p["error.supervised-share"];
    case "delegated":
      return p["error.delegated-share"];
  }
}

/** Share of its own cases that somebody still samples at the present level, 0 … 1. */
export function levelChecking(p: ParameterValues, deployment: Deployment): number {
  return autonomyLevelOf(deployment.process.snapshot) === "supervised" ? p["error.supervised-checking"] : 0;
}

/** 1 proposes, 2 supervised, 3 delegated: for texts and rings. */
export function levelNumber(level: AutonomyLevel): number {
  return level === "proposes" ? 1 : level === "supervised" ? 2 : 3;
}
