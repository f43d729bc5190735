/** Owns the shape of what is decided about inference and audits, and how it begins. */

import type { EventId } from "../../contract/command.ts";
import type { Estimate } from "../../contract/snapshot.ts";

/** What the company has decided about the bill, and what the week made of it. */
export interface InferenceState {
  /** Share of calls sent to a small model, 0 … 1. */
  routed: number;
  /** Euros a week that calls may cost; infinite where there is no cap. */
  cap: number;
  /** Accelerators reserved, and the week in which those under notice are given back (0: none). */
  units: number;
  releaseWeek: number;
  /** Bill of all calls at list price this week, and what was forecast for them. */
  listThisWeek: number;
  forecastThisWeek: number;
  /** Sums of the run, in euros; the bill without the fixed cost of accelerators. */
  billTotal: number;
  forecastTotal: number;
  /** Estimate for this week, kWh. */
  energy: number;
  /** Use is held back by a cap. */
  throttled: boolean;
  event: EventId | null;
}

/** The same for one deployment. */
export interface DeploymentInference {
  /** Share of its calls sent to a small model; negative where it follows the company's. */
  routed: number;
  cap: number;
  /** Share of the use asked for that went through this week, 0 … 1. */
  throttle: number;
  /** Share of cases that customers bring to an agent that settles them on its own, 0 … 1. */
  settled: number;
  billTotal: number;
  forecastTotal: number;
}

/** An audit under way, and what the last one said. */
export interface AuditState {
  /** Week in which the report comes, 0 where none is under way. */
  dueWeek: number;
  event: EventId;
  /** Week of the last report, 0 before the first. */
  week: number;
  residual: Estimate | null;
  /** Rate at which equal files of the less favoured are kept, over that of the others. */
  impact: Estimate | null;
}

export function createInferenceState(): InferenceState {
  return {
    routed: 0,
    cap: Number.POSITIVE_INFINITY,
    units: 0,
    releaseWeek: 0,
    listThisWeek: 0,
    forecastThisWeek: 0,
    billTotal: 0,
    forecastTotal: 0,
    energy: 0,
    throttled: false,
    event: null,
  };
}

export function createDeploymentInference(): DeploymentInference {
  return {
    routed: -1,
    cap: Number.POSITIVE_INFINITY,
    throttle: 1,
    settled: 0,
    billTotal: 0,
    forecastTotal: 0,
  };
}

export function createAuditState(): AuditState {
  return { dueWeek: 0, event: "", week: 0, residual: null, impact: null };
}
