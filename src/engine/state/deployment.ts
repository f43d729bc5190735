/** Owns the shape of a deployment: one assistant in one department. */

import type { EventId } from "../../contract/command.ts";
import type { Cause, CauseFactor } from "../../contract/ledger.ts";
import type { Assistant, AutonomyLevel } from "../../contract/scenario.ts";
import type { TrustEvidence } from "../formula/trust.ts";
import type { deploymentMachine } from "../machine/deployment-machine.ts";
import type { Process } from "../process.ts";
import type { WeeklyStream } from "../random/luck.ts";
import type { DepartmentState } from "./department.ts";
import type { AuditState, DeploymentInference } from "./inference.ts";
import type { FaultSource } from "./quality.ts";
import type { Seats } from "./seats.ts";

export interface Deployment {
  readonly key: string;
  readonly assistant: Assistant;
  readonly department: DepartmentState;
  readonly process: Process<typeof deploymentMachine>;
  readonly evidenceLuck: WeeklyStream;
  /** What its undetected errors bring back. */
  readonly faults: FaultSource;
  /** Causes of its postings, made when first needed, until something changes it. */
  causes: Partial<Record<CauseFactor, Cause>>;
  /** First slot of the team, and how many. */
  readonly start: number;
  readonly size: number;
  /** Place among the assisted causes of the department's defects. */
  readonly slot: number;
  readonly startMode: "pilot" | "everyone";
  readonly proposedWeek: number;
  /** The event or command that last changed it. */
  event: EventId;
  consultationLeft: number;
  integrationLeft: number;
  pilotLeft: number;
  liveWeek: number;
  /** What it is to each person of the team. */
  readonly seats: Seats;
  licences: number;
  /** What a licence costs a week, in euros: more than the list says where few were ordered. */
  licencePrice: number;
  active: number;
  /** Assisted hours, gross hours saved, uses: of this week. */
  assistedHours: number;
  grossHours: number;
  uses: number;
  staleness: number;
  trust: TrustEvidence;
  /** Its trust and its weight as the company's figure holds them. */
  shownTrust: number;
  shownWeight: number;
  error: number;
  staleError: number;
  checking: number;
  detection: number;
  residual: number;
  verificationHours: number;
  /** Practice that its users have lost, 0 … 1; hours spent on tasks of other trades this week. */
  drift: number;
  foreignHours: number;
  /** Logged and checked cases, and the errors found in them. */
  loggedCases: number;
  loggedErrors: number;
  /** Actual over forecast cost of an agent; 1 for others. Hidden until the bill comes. */
  readonly billFactor: number;
  billThisWeek: number;
  forecastThisWeek: number;
  readonly inference: DeploymentInference;
  readonly audit: AuditState;
  /** Week in which a suspended one works again, 0 where nobody has asked for it. */
  resumeWeek: number;
  /** Week in which only those who use it get a licence for another term, 0 where nobody has ordered so. */
  trimWeek: number;
  openIncidents: number;
  /** Share of its unequal treatment of equal files that nobody has corrected, 0 … 1. Hidden. */
  biasLeft: number;
  /** What an answer to an incident makes of its checking, until a week. */
  checkingFactor: number;
  checkingUntil: number;
  /** Level at which the company was last told that the evidence to widen is complete. */
  evidenceTold: AutonomyLevel | null;
}

/** The autonomy levels, from narrow to wide. */
export const LEVELS: readonly AutonomyLevel[] = ["proposes", "supervised", "delegated"];

/** True while people work with it. */
export function isLive(deployment: Deployment): boolean {
  return deployment.process.is("live");
}

/** The cause of a posting that a deployment brings, with the event that last changed it. */
export function deploymentCause(deployment: Deployment, factor: CauseFactor): Cause {
  const known = deployment.causes[factor];
  if (known && known.event === deployment.event) return known;
  const cause: Cause = {
    factor,
    department: deployment.department.definition.id,
    subject: deployment.assistant.id,
    event: deployment.event,
  };
  deployment.causes[factor] = cause;
  return cause;
}
