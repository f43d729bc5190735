/**
 * What a manager of the company could know at the end of a week. Hidden truth (true error, staleness,
 * bias) is not in here: only estimates that logging or an audit has bought.
 */

import type { PostWay } from "./career.ts";
import type { CommandKind, CommandOption, DeploymentKey, EventId, PostKey } from "./command.ts";
import type { SimEvent } from "./event.ts";
import type { FigureId } from "./ledger.ts";
import type { MandateSnapshot } from "./mandate.ts";
import type { ObservatorySnapshot } from "./observatory.ts";
import type { AutonomyLevel, IncidentAudience, Severity, SignalId } from "./scenario.ts";
import type { WorkforceSnapshot } from "./workforce.ts";

export type RolloutPhase = "briefing" | "running" | "review" | "crisis" | "ended" | "stopped";
export type DepartmentPhase = "untouched" | "curious" | "piloting" | "adopting" | "embedded";
export type LoadPhase = "nominal" | "strained" | "saturated";
export type DeploymentPhase =
  | "proposed"
  | "consulting"
  | "integrating"
  | "pilot"
  | AutonomyLevel
  | "suspended"
  | "retired";
export type PostPhase =
  | "needed"
  | "requested"
  | "approved"
  | "sourcing"
  | "onboarding"
  | "active"
  | "leaving"
  | "left"
  | "abandoned";
export type SignalPhase = "quiet" | "rising" | "established";
export type GuardrailPhase = "absent" | "drafted" | "rolled-out" | "embedded" | "eroding";
export type DutyPhase = "unowned" | "add-on" | "owned";
export type IncidentPhase = "detected" | "triaged" | "contained" | "investigated" | "remedied" | "closed";

/**
 * What one would see of a person walking by: 0 no use, 1 tries, 2 uses, 3 pilots, 4 in training, 5 in a
 * new role, 6 slot empty.
 */
export type PersonState = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface StepSnapshot {
  readonly workflow: string;
  readonly step: string;
  /** Cases waiting. */
  readonly waiting: number;
  readonly waitingHours: number;
  readonly arrived: number;
  readonly completed: number;
  /** Completed cases that have to come back. */
  readonly returned: number;
  /** Mean weeks that this week's completed cases had waited here; 0 where none was completed. */
  readonly leadWeeks: number;
}

export interface DepartmentSnapshot {
  readonly id: string;
  readonly phase: DepartmentPhase;
  readonly loadPhase: LoadPhase;
  readonly people: number;
  /** Four-week ratio of hours asked to hours available; 1 is full. */
  readonly load: number;
  readonly loadThisWeek: number;
  readonly hoursAvailable: number;
  readonly backlogHours: number;
  /** Weeks of work waiting. */
  readonly backlogWeeks: number;
  readonly backlogCases: number;
  readonly steps: readonly StepSnapshot[];
  readonly verificationHours: number;
  readonly dutyHours: number;
  readonly savedHours: number;
  readonly firstPassYield: number;
  readonly wellbeing: number;
  /** People using any assistant this week. */
  readonly activeUsers: number;
  readonly encouraged: boolean;
  readonly trainedShare: number;
  readonly inTraining: number;
}

/** A measured value with its interval and how many cases it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cases: number;
}

/** What the calls of one deployment cost, in euros, and what has been ordered about them. */
export interface DeploymentInferenceSnapshot {
  readonly billThisWeek: number;
  /** What was planned for as much use. */
  readonly forecastThisWeek: number;
  readonly billTotal: number;
  readonly forecastTotal: number;
  /** Share of its calls that a small model serves, 0 … 1. */
  readonly routed: number;
  /** Euros a week; null where there is none of its own. */
  readonly cap: number | null;
  /** Share of the use asked for that the caps let through this week, 0 … 1. */
  readonly throttle: number;
}

/** An audit: when its report comes, and what the last one found. */
export interface AuditSnapshot {
  readonly dueWeek: number | null;
  readonly reportedWeek: number | null;
  readonly residualError: Estimate | null;
  /** Rate at which equal files of the less favoured are kept over the others'; of systems that rank people. */
  readonly impactRatio: Estimate | null;
}

export interface DeploymentSnapshot {
  readonly key: DeploymentKey;
  readonly assistant: string;
  readonly department: string;
  readonly phase: DeploymentPhase;
  readonly level: AutonomyLevel;
  /** 0 … 1 while integrating. */
  readonly progress: number;
  readonly users: number;
  readonly licensed: number;
  readonly trust: number;
  readonly usesPerWeek: number;
  /** Null until logs exist. */
  readonly residualError: Estimate | null;
  /** Highest measured residual error at which autonomy may widen. */
  readonly errorLimit: number;
  readonly casesAsked: number;
  readonly overridden: boolean;
  /** Week in which a suspended one works again, null where nobody has asked for it. */
  readonly resumeWeek: number | null;
  /** Null before the first audit. */
  readonly audit: AuditSnapshot | null;
  /** Null where nothing is paid by the call. */
  readonly inference: DeploymentInferenceSnapshot | null;
  readonly costPerWeek: number;
}

export interface PostSnapshot {
  readonly key: PostKey;
  readonly role: string;
  readonly phase: PostPhase;
  readonly way: PostWay;
  readonly from: string | null;
  readonly requestedWeek: number;
  /** Week in which the request is granted. */
  readonly approvalWeek: number;
  readonly activeWeek: number | null;
  /** 0 … 1 of full competence. */
  readonly competence: number;
  /** Person index for retraining, else −1. */
  readonly person: number;
  readonly costPerWeek: number;
}

export interface DutySnapshot {
  readonly role: string;
  readonly phase: DutyPhase;
  readonly carrier: string;
  readonly hoursNeeded: number;
  readonly hoursSupplied: number;
  readonly coverage: number;
  readonly advice: "none" | "add-on" | "post";
  /** Signals that hold among those which call this role. */
  readonly signals: readonly SignalId[];
}

export interface GuardrailSnapshot {
  readonly id: string;
  readonly phase: GuardrailPhase;
  readonly adoptedWeek: number | null;
  /** 0 … 1 of its full effect. */
  readonly practice: number;
}

export interface SignalSnapshot {
  readonly id: SignalId;
  readonly phase: SignalPhase;
  /** The measure, and the threshold at which it holds. */
  readonly measure: number;
  readonly threshold: number;
  readonly heldWeeks: number;
  /** Departments where it holds, for those that make sense by department. */
  readonly departments: readonly string[];
}

export interface IncidentSnapshot {
  readonly key: string;
  readonly kind: string;
  readonly department: string;
  readonly assistant: string | null;
  readonly severity: Severity;
  readonly phase: IncidentPhase;
  /** Who outside the team has heard of it, at the latest; `none` as long as it stays there. */
  readonly heardBy: IncidentAudience | "none";
  readonly noticedWeek: number;
  readonly loss: number;
  readonly event: EventId;
}

/** People, in typed arrays; an index is one person's slot for the whole run. Treat as read-only. */
export interface PeopleSnapshot {
  readonly count: number;
  /** Index into `Scenario.departments`. */
  readonly department: Uint8Array;
  /** Index into `Scenario.occupations`. */
  readonly occupation: Uint8Array;
  /** A `PersonState`. */
  readonly state: Uint8Array;
  /** 1 where the person has a new role in the workshop. */
  readonly post: Uint8Array;
  /** Changes when the slot is taken by another person. */
  readonly generation: Uint8Array;
}

/** The company's bill of inference. Amounts in euros, the fixed cost of accelerators apart. */
export interface InferenceSnapshot {
  readonly forecastThisWeek: number;
  readonly billTotal: number;
  readonly forecastTotal: number;
  /** This week's calls at list price; what a reservation has to be measured against. */
  readonly listThisWeek: number;
  readonly routed: number;
  readonly cap: number | null;
  /** A cap holds use back this week. */
  readonly throttled: boolean;
  readonly accelerators: number;
  /** Week in which those under notice are given back. */
  readonly releaseWeek: number | null;
  readonly acceleratorCostPerWeek: number;
  /** Weekly bill at list price from which one accelerator pays. */
  readonly breakEven: number;
  /** Estimate of this week, kWh. */
  readonly energy: number;
  /** Mean wait for an answer, seconds. */
  readonly latency: number;
}

export interface MoneySnapshot {
  readonly spentTotal: number;
  readonly spentThisWeek: number;
  readonly billThisWeek: number;
  readonly inference: InferenceSnapshot;
  /** Euros that new decisions may still cost in this quarter. */
  readonly envelope: number;
}

export interface WeekSnapshot {
  /** Weeks completed: 0 before the first. */
  readonly week: number;
  /** ISO date of the Monday after `week` weeks. */
  readonly date: string;
  readonly weeks: number;
  readonly phase: RolloutPhase;
  readonly figures: Readonly<Record<FigureId, number>>;
  readonly departments: readonly DepartmentSnapshot[];
  readonly deployments: readonly DeploymentSnapshot[];
  readonly posts: readonly PostSnapshot[];
  readonly duties: readonly DutySnapshot[];
  readonly guardrails: readonly GuardrailSnapshot[];
  readonly signals: readonly SignalSnapshot[];
  readonly incidents: readonly IncidentSnapshot[];
  /** Events that still wait for an answer. */
  readonly pending: readonly SimEvent[];
  readonly people: PeopleSnapshot;
  readonly money: MoneySnapshot;
  /** Null where the board asks nothing. */
  readonly mandate: MandateSnapshot | null;
  /** Ids of the traits that this run's seed has drawn. */
  readonly traits: readonly string[];
  /** What happens to people: who came, moved and went, and how each team takes it. */
  readonly workforce: WorkforceSnapshot;
  /** How people use assistants, in groups alone; made when first read, which must be in its own week. */
  readonly observatory: ObservatorySnapshot;
  /** Every command that exists this week, with price and, where it is not possible, the reason. */
  readonly options: readonly CommandOption[];
  /** The options of one kind alone, which is quicker than listing all of them. */
  readonly optionsOf?: (kind: CommandKind) => readonly CommandOption[];
}
