/** Why a key figure moved: every change is one or more postings that sum to it exactly. */

import type { EventId } from "./command.ts";

/** The headline numbers. */
export type FigureId = "value" | "quality" | "trust" | "safety" | "wellbeing" | "posts";

/** The mechanism that moved a figure. Each has a name in both languages. */
export type CauseFactor =
  | "start"
  | "hours-saved"
  | "hours-checking"
  | "hours-rework"
  | "hours-incidents"
  | "hours-training"
  | "hours-duties"
  | "hours-guardrails"
  | "hours-integration"
  | "idle-hours"
  | "extra-orders"
  | "overtime"
  | "backlog"
  | "quality-penalty"
  | "incident-loss"
  | "incident-loss-expected"
  | "luck"
  | "licences"
  | "running-cost"
  | "inference"
  | "accelerators"
  | "routing"
  | "audit-cost"
  | "hours-audits"
  | "set-up"
  | "post-pay"
  | "training-cost"
  | "guardrail-cost"
  | "answer-cost"
  | "undetected-errors"
  | "overload"
  | "experience"
  | "detected-errors"
  | "incident-heard"
  | "exposure"
  | "verification-drudgery"
  | "recovery"
  | "worry"
  | "hours-consultation"
  | "hours-gone"
  | "payroll"
  | "severance"
  | "redeployment"
  | "post-filled"
  | "post-left"
  | "use-spread";

export interface Cause {
  readonly factor: CauseFactor;
  readonly department?: string;
  /** Assistant, role, guardrail or incident kind that the cause concerns. */
  readonly subject?: string;
  /** The event to walk back to, where one exists. */
  readonly event?: EventId;
}

export interface Posting {
  readonly week: number;
  readonly figure: FigureId;
  readonly amount: number;
  readonly cause: Cause;
}
