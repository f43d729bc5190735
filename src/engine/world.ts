/** Owns the shape of a run's state: what exists in the company at one moment. Systems of the week change it. */

import type { EventId } from "../contract/command.ts";
import type { ParameterValues } from "../contract/parameter.ts";
import type { Guardrail, GuardrailEffect, RoleEffect, Scenario } from "../contract/scenario.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Journal } from "./journal.ts";
import type { Ledger } from "./ledger.ts";
import type { guardrailMachine } from "./machine/guardrail-machine.ts";
import type { rolloutMachine } from "./machine/rollout-machine.ts";
import type { Process, ProcessStarter } from "./process.ts";
import type { Luck, WeeklyStream } from "./random/luck.ts";
import type { DepartmentState } from "./state/department.ts";
import type { Deployment } from "./state/deployment.ts";
import type { HazardSource, Incident } from "./state/incident.ts";
import type { InferenceState } from "./state/inference.ts";
import type { MandateState } from "./state/mandate.ts";
import type { People } from "./state/people.ts";
import type { Duty, Post } from "./state/post.ts";
import type { QualityMemory } from "./state/quality.ts";
import type { SignalState } from "./state/signal.ts";
import type { Workforce } from "./state/staff.ts";
import type { WorkState } from "./state/work.ts";

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
