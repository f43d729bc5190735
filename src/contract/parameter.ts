/** The register of the model's numbers: what each is worth, where it comes from, how sure we are. */

import type { Text } from "./text.ts";

/**
 * How a value is known. S1: read on an official page; S2: read on a secondary page; M: remembered;
 * D: derived from others; A: an assumption of the model.
 */
export type SourceCode = "S1" | "S2" | "M" | "D" | "A";

/** What was done with a value: taken from a source, computed, supposed, or calibrated. */
export type ParameterStatus = "sourced" | "derived" | "assumed" | "tuned";

/** One number of the model with everything needed to judge it. */
export interface Parameter {
  readonly id: ParameterId;
  readonly value: number;
  /** Lowest and highest plausible value. */
  readonly range: readonly [number, number];
  readonly unit: Text;
  readonly source: Text;
  readonly code: SourceCode;
  readonly status: ParameterStatus;
  readonly label: Text;
}

/** Every number the engine reads by name; the catalogue must give exactly these. */
export type ParameterId =
  // capacity and work
  | "work.hours-per-week"
  | "work.presence"
  | "work.presence-noise"
  | "work.overtime-limit"
  | "work.rework-hours-share"
  | "work.base-defect-rate"
  | "work.defect-overload-slope"
  | "work.line-breakdown-share"
  | "work.line-breakdown-hours"
  | "work.predictive-downtime-cut"
  | "work.sales-elasticity"
  | "work.sales-saturation"
  | "work.review-elasticity"
  // people
  | "people.ordinary-departures-per-year"
  | "people.departure-wellbeing-slope"
  | "people.attitude-sigma"
  | "people.never-adopter-share"
  | "people.mastery-weeks"
  | "people.mastery-start"
  | "people.gain-novice"
  | "people.gain-middle"
  | "people.gain-top"
  | "people.pilot-weeks"
  | "people.physical-coverage"
  // adoption
  | "adoption.innovation"
  | "adoption.imitation"
  | "adoption.encouragement"
  | "adoption.training"
  | "adoption.licence"
  | "adoption.trust"
  | "adoption.trust-origin"
  | "adoption.early-lapse"
  | "adoption.late-lapse"
  | "adoption.early-weeks"
  | "adoption.return"
  | "adoption.training-retention"
  | "adoption.fit-coverage"
  | "adoption.fit-ceiling"
  | "adoption.team-weight"
  | "adoption.supervisor-try"
  | "adoption.supervisor-lapse"
  | "adoption.supervisor-return"
  | "adoption.general-share-with-specific"
  | "adoption.uses-per-assisted-hour"
  | "adoption.uses-per-assisted-hour-computing"
  // errors and checking
  | "error.stale-error"
  | "error.staleness-rate"
  | "error.staleness-rate-other"
  | "error.staleness-start"
  | "error.annotation-cure"
  | "error.self-cure"
  | "error.checking-base"
  | "error.checking-trust-slope"
  | "error.detection"
  | "error.detection-three"
  | "error.automation-bias"
  | "error.verification-share"
  | "error.gross-ratio"
  | "error.supervised-share"
  | "error.delegated-share"
  | "error.supervised-checking"
  | "error.evidence-cases"
  | "error.limit-base"
  | "error.limit-tolerance"
  // incidents
  | "incident.violations-per-user"
  | "incident.violation-detected"
  | "incident.leak-per-violation"
  | "incident.wrong-procedure"
  | "incident.autonomy-factor"
  | "incident.rate-scale"
  | "incident.loss-sigma"
  | "incident.loss-scale"
  // trust, worry, wellbeing
  | "trust.prior-success"
  | "trust.prior-failure"
  | "trust.memory"
  | "trust.failure-weight"
  | "trust.early-factor"
  | "trust.explained-factor"
  | "trust.incident-weight"
  | "wellbeing.base"
  | "wellbeing.load-origin"
  | "wellbeing.load-slope"
  | "wellbeing.verification-slope"
  | "wellbeing.inertia"
  // signals
  | "signal.hold-weeks"
  | "signal.verification-hours"
  | "signal.verification-share"
  | "signal.verification-load"
  | "signal.sensitive-share"
  | "signal.sensitive-base"
  | "signal.traceability-requests"
  | "signal.traceability-rate"
  | "signal.spread-departments"
  | "signal.spread-active"
  | "signal.serious-incidents"
  | "signal.incident-window"
  | "signal.bill-ratio"
  | "signal.bill-growth"
  | "signal.bill-floor"
  | "signal.arbitrations"
  // posts, duties, guardrails
  | "post.approval-weeks"
  | "post.hiring-weeks"
  | "post.hiring-weeks-industry"
  | "post.hiring-weeks-ai-factor"
  | "post.hiring-shape"
  | "post.hiring-abandoned"
  | "post.notice-weeks"
  | "post.hiring-ramp-weeks"
  | "post.hiring-ramp-start"
  | "post.hiring-pay-premium"
  | "post.retraining-selection-weeks"
  | "post.retraining-course-weeks"
  | "post.retraining-course-weeks-natural"
  | "post.retraining-ramp-weeks"
  | "post.retraining-ramp-start"
  | "post.retraining-failed"
  | "post.retraining-cost"
  | "post.retraining-cap-off-path"
  | "post.contracting-weeks"
  | "post.contracting-ramp-weeks"
  | "post.contracting-pay-factor"
  | "post.employer-cost"
  | "post.departures-per-year"
  | "duty.hours-per-post"
  | "duty.unowned-share"
  | "duty.carrier-load"
  | "duty.add-on-slack-share"
  | "duty.add-on-start"
  | "duty.add-on-end"
  | "duty.add-on-weeks"
  | "guardrail.erosion-weeks"
  | "training.hours-per-person"
  | "training.cost-per-person"
  | "training.weeks"
  // money
  | "money.hour-value"
  | "money.load-floor"
  | "money.order-value"
  | "money.quality-per-point"
  | "money.quality-reference"
  | "money.overtime-premium"
  | "money.backlog-hour"
  | "money.pilot-licence-share"
  | "money.pilot-weeks"
  | "money.physical-loss"
  | "money.physical-loss-weeks"
  | "money.agent-cost-per-case"
  | "money.agent-overrun-median"
  | "money.agent-overrun-sigma"
  | "money.quarterly-envelope";

/** The values alone, as the engine reads them. */
export type ParameterValues = Readonly<Record<ParameterId, number>>;
