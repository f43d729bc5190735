/** What a player or a strategy decides. Entities are named by stable keys, never by position. */

import type { PostWay } from "./career.ts";
import type { MandateMeasure } from "./mandate.ts";
import type { AutonomyLevel } from "./scenario.ts";

/** `assistant@department`, for example `sales-copilot@sales`. */
export type DeploymentKey = string;
/** `role#ordinal`, for example `algorithm-interpreter#1`. */
export type PostKey = string;
/** Stable name of an event: `kind/subject/week`, with an ordinal where several are alike. */
export type EventId = string;

export type Command =
  | {
      readonly kind: "deploy-assistant";
      readonly assistant: string;
      readonly department: string;
      /** `pilot` licenses a share of the team first; `everyone` skips that. */
      readonly start: "pilot" | "everyone";
    }
  | {
      readonly kind: "set-autonomy";
      readonly deployment: DeploymentKey;
      readonly level: AutonomyLevel;
      /** Widen although the evidence asked for is not there; recorded as such. */
      readonly override?: boolean;
    }
  | { readonly kind: "suspend-deployment"; readonly deployment: DeploymentKey }
  | { readonly kind: "resume-deployment"; readonly deployment: DeploymentKey }
  | { readonly kind: "retire-deployment"; readonly deployment: DeploymentKey }
  | { readonly kind: "grant-licences"; readonly deployment: DeploymentKey }
  /** Order next year's licences for those who use it, and nobody else. */
  | { readonly kind: "trim-licences"; readonly deployment: DeploymentKey }
  | { readonly kind: "encourage-use"; readonly department: string }
  | { readonly kind: "train"; readonly department: string; readonly share: number }
  | { readonly kind: "adopt-guardrail"; readonly guardrail: string }
  | { readonly kind: "drop-guardrail"; readonly guardrail: string }
  | {
      readonly kind: "open-post";
      readonly role: string;
      readonly way: PostWay;
      /** The team that lends the colleague; for retraining only. */
      readonly from?: string;
    }
  | { readonly kind: "cancel-post"; readonly post: PostKey }
  | { readonly kind: "assign-add-on"; readonly role: string; readonly department: string }
  | { readonly kind: "withdraw-add-on"; readonly role: string }
  /** Hear the staff representatives of one team, or of all. */
  | { readonly kind: "consult"; readonly department?: string }
  /** Move people from a team with hours to spare to human-intensive work in another. */
  | { readonly kind: "redeploy"; readonly from: string; readonly to: string; readonly people: number }
  /** Leave the posts of ordinary leavers empty for good, until switched off. */
  | { readonly kind: "set-attrition"; readonly department: string; readonly on: boolean }
  | { readonly kind: "cut-posts"; readonly department: string; readonly people: number }
  /** Send a share of the calls to a small model: those of one deployment, or the company's. */
  | { readonly kind: "set-routing"; readonly share: number; readonly deployment?: DeploymentKey }
  /** Reserve so many accelerators; fewer than now gives all of them notice. */
  | { readonly kind: "reserve-accelerators"; readonly units: number }
  /** Euros a week that calls may cost, of one deployment or of all; without an amount the cap is lifted. */
  | {
      readonly kind: "set-spending-cap";
      readonly eurosPerWeek?: number;
      readonly deployment?: DeploymentKey;
    }
  | { readonly kind: "audit"; readonly deployment: DeploymentKey }
  /** Commit to a range: where a figure will stand at the next review, or at the end of the run. */
  | {
      readonly kind: "submit-forecast";
      readonly figure: MandateMeasure;
      readonly low: number;
      readonly high: number;
      readonly until: "review" | "end";
    }
  | { readonly kind: "answer-event"; readonly event: EventId; readonly answer: string };

export type CommandKind = Command["kind"];

/** A command and the week at whose start it is applied (1 is the first week). */
export interface DatedCommand {
  readonly week: number;
  readonly command: Command;
}

/** Why a command is not possible. Each has a sentence in both languages. */
export type RefusalReason =
  | "unknown-assistant"
  | "unknown-department"
  | "unknown-deployment"
  | "unknown-role"
  | "unknown-guardrail"
  | "unknown-post"
  | "unknown-event"
  | "unknown-answer"
  | "assistant-not-for-department"
  | "already-deployed"
  | "not-live"
  | "not-suspended"
  | "already-at-level"
  | "level-too-high"
  | "evidence-missing"
  | "evidence-too-short"
  | "residual-error-too-high"
  | "incident-open"
  | "already-licensed"
  | "licence-year-runs"
  | "licences-in-use"
  | "already-ordered"
  | "already-encouraged"
  | "already-trained"
  | "training-under-way"
  | "share-out-of-range"
  | "already-adopted"
  | "not-adopted"
  | "post-limit"
  | "post-not-pending"
  | "source-missing"
  | "source-too-small"
  | "already-carried"
  | "no-add-on"
  | "already-answered"
  | "consultation-under-way"
  | "attrition-unchanged"
  | "people-out-of-range"
  | "same-department"
  | "no-spare-hours"
  | "nothing-billed"
  | "already-set"
  | "out-of-range"
  | "notice-under-way"
  | "audit-under-way"
  | "already-resuming"
  | "over-envelope"
  | "no-mandate"
  | "forecast-closed"
  | "already-forecast"
  | "other-figure-forecast"
  | "range-upside-down"
  | "way-not-offered"
  | "crisis"
  | "run-ended";

/** What a command costs, as far as the company can know it. */
export interface Price {
  /** Paid once. */
  readonly euros: number;
  readonly eurosPerWeek: number;
  /** Hours taken from people, once. */
  readonly hours: number;
  /** Weeks until it takes effect. */
  readonly delayWeeks: number;
}

/** A command that exists this week, with its price; illegal ones carry the reason. */
export interface CommandOption {
  readonly command: Command;
  readonly price: Price;
  /** Null where the command is possible now. */
  readonly refusal: RefusalReason | null;
  /** Euros that it takes from the quarter's envelope; absent where no envelope binds. */
  readonly claim?: number;
}

/** A command that was not applied. Nothing of it took effect. */
export interface Refusal {
  readonly command: Command;
  readonly reason: RefusalReason;
}
