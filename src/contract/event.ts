/** What happened. Every event names the events or commands it came from. */

import type { EventId, Price } from "./command.ts";
import type { MandateMeasure, StopReason } from "./mandate.ts";
import type { Severity } from "./scenario.ts";

export type EventKind =
  | "run-started"
  | "run-ended"
  | "run-stopped"
  | "review-held"
  | "demand-met"
  | "demand-missed"
  | "forecast-submitted"
  | "forecast-scored"
  | "deployment-proposed"
  | "deployment-piloted"
  | "deployment-live"
  | "autonomy-changed"
  | "deployment-suspended"
  | "deployment-resuming"
  | "deployment-resumed"
  | "deployment-retired"
  | "licences-due"
  | "licences-ordered"
  | "licences-trimmed"
  | "use-encouraged"
  | "public-use-seen"
  | "training-started"
  | "training-finished"
  | "incident-noticed"
  | "incident-closed"
  | "small-incidents"
  | "crisis-started"
  | "crisis-ended"
  | "signal-rising"
  | "signal-established"
  | "signal-quiet"
  | "role-advised"
  | "post-requested"
  | "post-approved"
  | "post-filled"
  | "post-failed"
  | "post-cancelled"
  | "post-left"
  | "add-on-assigned"
  | "add-on-withdrawn"
  | "guardrail-adopted"
  | "guardrail-embedded"
  | "guardrail-eroding"
  | "guardrail-dropped"
  | "portrait"
  | "load-saturated"
  | "load-relieved"
  | "consultation-opened"
  | "consultation-held"
  | "rollout-contested"
  | "contest-settled"
  | "people-redeployed"
  | "attrition-started"
  | "attrition-ended"
  | "posts-cut"
  | "routing-set"
  | "accelerators-reserved"
  | "accelerators-released"
  | "spending-cap-set"
  | "use-throttled"
  | "audit-started"
  | "audit-reported"
  | "evidence-complete";

/** How loudly it asks for attention. `critical` pauses the game. */
export type EventTier = "critical" | "decision" | "notice" | "log";

/** One answer on offer. Answering is the command `answer-event`. */
export interface EventAnswer {
  readonly id: string;
  readonly price: Price;
}

export interface SimEvent {
  readonly id: EventId;
  readonly week: number;
  readonly kind: EventKind;
  readonly tier: EventTier;
  readonly department?: string;
  /** The department that people move to. */
  readonly to?: string;
  readonly assistant?: string;
  readonly role?: string;
  readonly guardrail?: string;
  readonly signal?: string;
  readonly post?: string;
  /** Career that came true. */
  readonly portrait?: string;
  readonly deployment?: string;
  /** Incident kind. */
  readonly incident?: string;
  readonly severity?: Severity;
  /** A demand of the board, by its id. */
  readonly demand?: string;
  /** The figure that it is about. */
  readonly figure?: MandateMeasure;
  /** Why the board stopped the run. */
  readonly reason?: StopReason;
  /** Numbers that its text names: hours, euros, people, cases… */
  readonly amounts?: Readonly<Record<string, number>>;
  /** Events this one came from, nearest first. `command/<week>/<n>` names a decision. */
  readonly causes: readonly EventId[];
  readonly answers?: readonly EventAnswer[];
  readonly defaultAnswer?: string;
  /** Last week in which an answer counts. */
  readonly deadlineWeek?: number;
}
