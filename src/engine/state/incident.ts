/** Owns the shape of incidents: where they can strike, and those that have. */

import type { EventId } from "../../contract/command.ts";
import type { Cause } from "../../contract/ledger.ts";
import type { IncidentKind, Severity } from "../../contract/scenario.ts";
import type { incidentMachine } from "../machine/incident-machine.ts";
import type { Process } from "../process.ts";
import type { ClockStream } from "../random/clock.ts";
import type { DepartmentState } from "./department.ts";
import type { Deployment } from "./deployment.ts";

/** A place where a kind of incident can strike; lives as long as the team or the deployment. */
export interface HazardSource {
  readonly kind: IncidentKind;
  /** Place of the kind in the catalogue. */
  readonly rank: number;
  readonly department: DepartmentState;
  readonly deployment: Deployment | null;
  /** Deployment key or department id. */
  readonly place: string;
  readonly luck: ClockStream;
  /** Occurrences to expect since the start, and those at which it strikes next. */
  passed: number;
  nextStrike: number;
  /** Median and mean loss of one incident in euros, before guardrails. */
  readonly medianLoss: number;
  readonly meanLoss: number;
  /** What an answer makes of it, until a week. */
  watchFactor: number;
  watchUntil: number;
  /** Loss to be expected a week, in euros: what the safety figure holds of this source. */
  expectedLoss: number;
  /** What would have been lost a week without the assistant and is therefore not its doing, in euros. */
  creditedLoss: number;
  /** Loss noticed this week, in euros. */
  noticedLoss: number;
  readonly exposureCause: Cause;
  readonly luckCause: Cause;
}

export interface Incident {
  readonly key: string;
  readonly source: HazardSource;
  readonly kind: IncidentKind;
  readonly department: DepartmentState;
  readonly deployment: Deployment | null;
  readonly severity: Severity;
  /** Null for a small one that is only counted. */
  process: Process<typeof incidentMachine> | null;
  readonly struckWeek: number;
  noticeWeek: number;
  readonly lossDrawn: number;
  loss: number;
  event: EventId;
  answered: boolean;
  /** Decision and event behind the answer, once there is one. */
  answerCauses: readonly EventId[];
}
