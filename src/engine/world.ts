/** Owns the shape of a run's state: what exists in the company at one moment. Systems of the week change it. */

import type { EventId } from "../contract/command.ts";
import type { Cause, CauseFactor } from "../contract/ledger.ts";
import type { ParameterValues } from "../contract/parameter.ts";
import type {
  Assistant,
  AutonomyLevel,
  Department,
  Guardrail,
  GuardrailEffect,
  IncidentKind,
  PostWay,
  Role,
  RoleEffect,
  Scenario,
  Severity,
  SignalId,
} from "../contract/scenario.ts";
import type { Blueprint } from "./blueprint.ts";
import type { TrustEvidence } from "./formula/trust.ts";
import type { AuditState, DeploymentInference, InferenceState } from "./inference-state.ts";
import type { Journal } from "./journal.ts";
import type { Ledger } from "./ledger.ts";
import type { departmentMachine } from "./machine/department-machine.ts";
import type { deploymentMachine } from "./machine/deployment-machine.ts";
import type { dutyMachine } from "./machine/duty-machine.ts";
import type { guardrailMachine } from "./machine/guardrail-machine.ts";
import type { incidentMachine } from "./machine/incident-machine.ts";
import type { postMachine } from "./machine/post-machine.ts";
import type { rolloutMachine } from "./machine/rollout-machine.ts";
import type { signalMachine } from "./machine/signal-machine.ts";
import type { MandateState } from "./mandate-state.ts";
import type { Process, ProcessStarter } from "./process.ts";
import type { ClockStream } from "./random/clock.ts";
import type { Luck, WeeklyStream } from "./random/luck.ts";
import type { Staff, Workforce } from "./staff-state.ts";
import type { PublicUse } from "./system/public-tool.ts";
import type { WorkState } from "./system/work.ts";

/** People in typed arrays; a slot is a place in the company, taken by one person after another. */
export interface People {
  readonly capacity: number;
  /** Slots in use: the company's headcount at first, then those of posts filled from outside. */
  count: number;
  readonly department: Uint8Array;
  readonly occupation: Uint8Array;
  /** How often the slot changed hands. */
  readonly generation: Uint8Array;
  /** 1 where nobody holds the slot. */
  readonly empty: Uint8Array;
  /** 1 where the person holds a post around the models. */
  readonly post: Uint8Array;
  /** 1 where the person works in another team for good. */
  readonly away: Uint8Array;
  /** 1 where nobody of the team works in the slot: empty, or its person holds a post or works elsewhere. */
  readonly absent: Uint8Array;
  readonly trained: Uint8Array;
  /** Week in which the person's course ends, 0 where none. */
  readonly courseEnds: Uint16Array;
  /** Week in which an empty slot is filled again, 0 where it is not empty. */
  readonly backWeek: Uint16Array;
  /** 0 novice, 1 middle, 2 top. */
  readonly skill: Uint8Array;
  readonly supervisor: Uint8Array;
  readonly computing: Uint8Array;
  /** Share of hours that assistants can help with. */
  readonly coverage: Float64Array;
  /** fit · attitude · the supervisor's factor; 0 for those who never adopt. */
  readonly readiness: Float64Array;
  /** attitude^−½ · the supervisor's factor on lapsing. */
  readonly lapseFactor: Float64Array;
  /** attitude^½ · the supervisor's factor on returning. */
  readonly returnFactor: Float64Array;
  /** How many live assistants the person uses: any, with a licence, specific to the trade. */
  readonly using: Uint8Array;
  readonly licensedUse: Uint8Array;
  readonly specific: Uint8Array;
  /** Ordinary hazard of the team, since the start, at which the slot's person leaves. */
  readonly leavesAt: Float64Array;
  /** Hazard beyond the ordinary at which the slot's person leaves. */
  readonly quitsAt: Float64Array;
  readonly leaverLuck: ClockStream;
  readonly quitterLuck: ClockStream;
  readonly newcomerLuck: ClockStream;
}

/** Hours that a department cannot spend on cases, by what takes them. */
export interface Claims {
  verification: number;
  duties: number;
  guardrails: number;
  training: number;
  incidents: number;
  integration: number;
  lent: number;
  audits: number;
  consultation: number;
}

export interface DepartmentState {
  readonly at: number;
  readonly definition: Department;
  readonly process: Process<typeof departmentMachine>;
  readonly claims: Claims;
  /** Causes of its postings, made when first needed. */
  readonly causes: Partial<Record<CauseFactor, Cause>>;
  /** Hours that duties took last week. */
  dutyHoursBefore: number;
  /** Chance of leaving that has passed since the start, ordinary and beyond, as hazard per person. */
  ordinaryHazard: number;
  excessHazard: number;
  /** Hazards and week from which somebody of the team leaves, quits, or takes an empty place. */
  nextLeaver: number;
  nextQuitter: number;
  nextBack: number;
  /** Somebody came, went or learnt something: the team is to be counted again. */
  changed: boolean;
  /** People at work this week, lent and absent ones excluded. */
  present: number;
  /** Hours before claims, background work excluded. */
  grossHours: number;
  /** Share of hours that assistance saves, from last week's use. */
  savedShare: number;
  savedHours: number;
  wellbeing: number;
  /** What it would be had nothing been decided. */
  shadowWellbeing: number;
  encouraged: boolean;
  activeUsers: number;
  /** Those of them who have no licence for it, and use the public tool of the kind. */
  unlicensedUsers: number;
  trainedPeople: number;
  inTraining: number;
  /** The course under way, if any. */
  course: { readonly endsWeek: number; readonly people: number; readonly event: EventId } | null;
  /** Incident hours to work off. */
  incidentHours: number;
  readonly staff: Staff;
  /** Tools used where nothing is offered. */
  readonly publicUse: PublicUse;
}

/** What one assistant is to the people of one team, by seat: the first seat is the team's first slot. */
export interface Seats {
  /** `NEVER`, `ACTIVE` or `LAPSED`. */
  readonly use: Uint8Array;
  /** Week in which a user lapses, or somebody who lapsed returns. */
  readonly due: Uint16Array;
  /** Hazard of their class at which somebody who has never used it starts. */
  readonly startsAt: Float64Array;
  /** Week of the last start or return; weeks of use before that. */
  readonly since: Uint16Array;
  readonly earlierWeeks: Uint16Array;
  /** Share of the gain that practice has still to bring: 1 at first; of a user, divided by `World.practice`. */
  readonly unlearned: Float64Array;
  readonly licensed: Uint8Array;
  /** Share of the person's hours that it can help with, and its gain on a covered hour at full practice. */
  readonly share: Float64Array;
  readonly gain: Float64Array;
  /** The share that a user's hours are counted with now. */
  readonly touched: Float64Array;
  readonly luck: ClockStream;
  /** Hazard of trying since the start, by trained + 2 · licensed. */
  readonly hazard: Float64Array;
  /** No seat starts before these hazards, or moves before this week. */
  readonly nextStart: Float64Array;
  nextDue: number;
  /** Users are in the sums below, the person's and the team's. */
  counted: boolean;
  /** Week in which they were last taken out of them, 0 where never. */
  pausedWeek: number;
  /** Sums over users: shares of hours; those times gain; that times what is still to be learnt; of computing. */
  covered: number;
  worth: number;
  unpractised: number;
  computing: number;
}

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
  openIncidents: number;
  /** Share of its unequal treatment of equal files that nobody has corrected, 0 … 1. Hidden. */
  biasLeft: number;
  /** What an answer to an incident makes of its checking, until a week. */
  checkingFactor: number;
  checkingUntil: number;
  /** Level at which the company was last told that the evidence to widen is complete. */
  evidenceTold: AutonomyLevel | null;
}

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

export interface SignalState {
  readonly id: SignalId;
  readonly process: Process<typeof signalMachine>;
  measure: number;
  threshold: number;
  held: number;
  missed: number;
  establishedWeek: number;
  departments: number[];
  event: EventId | null;
}

export interface Post {
  readonly key: string;
  readonly role: Role;
  readonly duty: Duty;
  readonly way: PostWay;
  readonly from: DepartmentState | null;
  readonly process: Process<typeof postMachine>;
  readonly luck: WeeklyStream;
  readonly requestedWeek: number;
  /** Week of the next change of phase. */
  dueWeek: number;
  /** Drawn when the search begins. */
  fails: boolean;
  sourcingWeeks: number;
  /** Euros for the course, 0 where none. */
  courseCost: number;
  ceiling: number;
  onboardedWeek: number;
  activeWeek: number;
  competence: number;
  /** Slot of the person who holds it or is on the course for it, −1 where nobody. */
  person: number;
  /** Whose slot it was when they were chosen. */
  generation: number;
  /** Withdrawn by a decision; the next post of the role takes its name. */
  cancelled: boolean;
  event: EventId;
}

export interface Duty {
  readonly role: Role;
  /** Multipliers of the role, and the signals that call for it, in its order. */
  readonly effects: readonly (readonly [RoleEffect, number])[];
  readonly signals: readonly SignalState[];
  readonly process: Process<typeof dutyMachine>;
  /** Team that carries it, by default or as an add-on. */
  carrier: DepartmentState;
  addOnSince: number;
  demandHours: number;
  /** Hours that posts supply, the same times competence, and posts on their way. */
  postHours: number;
  postSkill: number;
  postsPending: number;
  supplyHours: number;
  /** Mean competence of what is supplied. */
  competence: number;
  coverage: number;
  advice: "none" | "add-on" | "post";
  /** Hours it takes from the carrier. */
  takenHours: number;
}

export interface GuardrailState {
  readonly definition: Guardrail;
  readonly effects: readonly (readonly [GuardrailEffect, number])[];
  readonly owner: DepartmentState | null;
  /** The duty whose role keeps it alive. */
  readonly keeper: Duty | null;
  readonly process: Process<typeof guardrailMachine>;
  adoptedWeek: number;
  rolledOutWeek: number;
  /** 0 … 1 of its full effect. */
  practice: number;
  neglectedWeeks: number;
  event: EventId | null;
}

/** Sliding sums that a signal or a figure looks back on. */
export interface History {
  /** Serious incidents noticed, by week. */
  readonly serious: Uint16Array;
  readonly bill: Float64Array;
  readonly requests: Uint16Array;
  readonly arbitrations: Uint16Array;
  /** Serious incidents of the run, newest last. */
  readonly seriousEvents: { readonly week: number; readonly event: EventId; readonly departmentAt: number }[];
  /** Minor injuries beyond the base that struck beside robots, by week. */
  readonly injuries: Uint16Array;
  /** A review that fell due in a crisis and waits. */
  reviewDue: boolean;
  crisisEvent: EventId | null;
  growthWeeks: number;
  materialWeek: number;
}

export interface Money {
  spentTotal: number;
  spentThisWeek: number;
  billThisWeek: number;
  /** What was running cost this week: all that was not decided in it. */
  runningThisWeek: number;
  /** Spent since the last review, against the quarterly envelope. */
  spentThisQuarter: number;
}

/** Everything there is. */
export interface World {
  readonly scenario: Scenario;
  readonly p: ParameterValues;
  /** How statecharts are run: as actors, or on their tables. */
  readonly startProcess: ProcessStarter;
  readonly blueprint: Blueprint;
  readonly luck: Luck;
  /** By workflow: how busy the week is, and how many cases come. */
  readonly arrivalLuck: readonly WeeklyStream[];
  readonly ledger: Ledger;
  readonly journal: Journal;
  /** The week under way, from 1; 0 before the first. */
  week: number;
  readonly rollout: Process<typeof rolloutMachine>;
  readonly people: People;
  /** What a user of the first week would still have to learn: 1 at first, falling towards 0. */
  practice: number;
  /** The event that made the company talk of assistants; null before. */
  talkEvent: EventId | null;
  readonly departments: DepartmentState[];
  readonly work: WorkState;
  readonly shadow: WorkState;
  /** Sorted by key, so that no sum depends on the order of decisions. */
  readonly deployments: Deployment[];
  /** In the order of the catalogue, then of places. */
  readonly hazards: HazardSource[];
  readonly incidents: Incident[];
  readonly noticedKinds: Set<string>;
  /** Portraits of careers that have come true. */
  readonly portraitsTold: Set<string>;
  readonly signals: SignalState[];
  readonly posts: Post[];
  readonly duties: Duty[];
  readonly guardrails: GuardrailState[];
  /** Multiplier of each role effect from what duties supply, made once a week. */
  readonly roleEffects: Record<RoleEffect, number>;
  /** What embedded guardrails make of each effect: multipliers, and amounts for evidence and training. */
  readonly guardrailEffects: Record<GuardrailEffect, number>;
  readonly history: History;
  readonly money: Money;
  /** What the board asks and remembers, null where it asks nothing. */
  readonly mandate: MandateState | null;
  /** Ids of the traits that the seed has drawn. */
  readonly traits: readonly string[];
  readonly inference: InferenceState;
  readonly workforce: Workforce;
  readonly quality: QualityMemory;
}

/** A source of work that comes back, with thirteen weeks of its hours. */
export interface FaultSource {
  readonly cause: Cause;
  readonly hours: Float64Array;
  /** Its share of finished hours, as the quality figure holds it. */
  share: number;
}

/** Thirteen weeks of finished and faulty hours. */
export interface QualityMemory {
  readonly done: Float64Array;
  readonly shadowDone: Float64Array;
  readonly shadowFaulty: Float64Array;
  /** Ordinary slips, haste by department, then each deployment by its place in its department. */
  readonly slips: FaultSource;
  readonly haste: readonly FaultSource[];
  /** What public tools spoil, by department. */
  readonly publicTools: readonly FaultSource[];
  readonly assisted: FaultSource[];
}

/** The autonomy levels, from narrow to wide. */
export const LEVELS: readonly AutonomyLevel[] = ["proposes", "supervised", "delegated"];

/** `Seats.use` of somebody who has never used it, who uses it, who has stopped. */
export const NEVER = 0;
export const ACTIVE = 1;
export const LAPSED = 2;

/** True while people work with it. */
export function isLive(deployment: Deployment): boolean {
  return deployment.process.is("live");
}

/** The cause of a posting that a department brings. */
export function departmentCause(department: DepartmentState, factor: CauseFactor): Cause {
  department.causes[factor] ??= { factor, department: department.definition.id };
  return department.causes[factor];
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
