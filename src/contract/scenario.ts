/** What a scenario is once its YAML has been read, checked and merged with the catalogue. */

import type { Careers, PostWay } from "./career.ts";
import type { Checkpoint, Difficulty, Mandate, TraitDeck } from "./mandate.ts";
import type { Parameter, ParameterValues } from "./parameter.ts";
import type { StartDecision } from "./start-decision.ts";
import type { Text } from "./text.ts";

export type AssistantKind = "generative" | "predictive" | "robotic";
export type AutonomyLevel = "proposes" | "supervised" | "delegated";
export type SignalId =
  | "verification"
  | "sensitive-data"
  | "spread"
  | "incidents"
  | "inference-cost"
  | "robots-meet-ai";
/** A rule of law, told in a sentence, and where it stands. Cited, never advice. */
export interface LegalNote {
  readonly text: Text;
  readonly source: Text;
}

/** The look of a department's building on the campus. */
export type PlaceFamily = "office" | "plant" | "depot" | "clinic";

export interface Department {
  readonly id: string;
  readonly name: Text;
  /** For labels where space is short. */
  readonly shortName: Text;
  readonly family: PlaceFamily;
  /** Headcount: the sum of its occupations. */
  readonly people: number;
  /** 0 no right to error … 1 forgiving. */
  readonly errorTolerance: number;
  /** 0 … 1. */
  readonly dataSensitivity: number;
  /** Share of present hours that no case asks for: meetings, management, upkeep. */
  readonly backgroundShare: number;
  /** True for plant and warehouse, where hiring takes longer. */
  readonly industry: boolean;
}

export interface Occupation {
  readonly id: string;
  readonly name: Text;
  readonly department: string;
  readonly people: number;
  /** Lowest and highest pay grade, 1 … 10. */
  readonly grades: readonly [number, number];
  /** Beta(a, b) of the share of a person's hours that current assistants can help with. */
  readonly coverage: readonly [number, number];
  readonly supervisor: boolean;
  readonly computing: boolean;
}

export interface WorkflowStep {
  /** Unique in its workflow. */
  readonly id: string;
  readonly name: Text;
  /** A department id, or `all` to share the hours by headcount. */
  readonly department: string;
  readonly hoursPerCase: number;
  /** Probability that a case reaching the step takes it (otherwise it goes on to the next). */
  readonly takes: number;
  /** Probability that a case that was handled ends here. */
  readonly leaves: number;
}

/** What a case looks like on the campus. */
export type CaseToken = "document" | "order" | "request" | "breakdown" | "candidate" | "file" | "change";

export interface Workflow {
  readonly id: string;
  readonly name: Text;
  readonly token: CaseToken;
  readonly arrivalsPerWeek: number;
  /** Class of work where hours are short: 1 first, 3 last. */
  readonly priority: number;
  /** Lognormal σ of the weekly mean. */
  readonly arrivalSigma: number;
  /** True where arrivals are Poisson around the weekly mean; false where they are planned. */
  readonly random: boolean;
  readonly steps: readonly WorkflowStep[];
}

/** An assistant of the catalogue; a deployment is one assistant in one department. */
export interface Assistant {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** What it gets wrong, in a few words. */
  readonly mainFailure: Text;
  readonly kind: AssistantKind;
  /** Departments where it may be deployed. */
  readonly departments: readonly string[];
  /** True for the general office tool: its share shrinks beside a specific one. */
  readonly general: boolean;
  /** True where answers are read from a corpus that goes stale. */
  readonly corpus: boolean;
  /** True where it acts on its own over several turns, billed by case. */
  readonly agentic: boolean;
  /** The workflow step it speeds up first (`workflow/step`), or null for desk work in general. */
  readonly step: string | null;
  /** Error per use before staleness, 0 … 1. */
  readonly baseError: number;
  /** Multiplies the gain of `people.gain-*`. */
  readonly gainFactor: number;
  /** Share of a person's coverage that the assistant is really used for. */
  readonly useShare: number;
  /** ω: share of covered tasks that lie outside what it does well. */
  readonly outsideShare: number;
  /** Loss of time on tasks outside what it does well. */
  readonly outsideLoss: number;
  /** Calls of a model per use, or per case where it is agentic; 0 where nothing is paid by the call. */
  readonly callsPerUse: number;
  /** Tokens of one call: read and written. */
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly licencePerUserWeek: number;
  readonly setupCost: number;
  readonly runningCostPerWeek: number;
  readonly integrationWeeks: number;
  readonly integrationHours: number;
  /** Weeks during which `setupCost` is spread. */
  readonly setupWeeks: number;
  /** True where staff representatives are consulted first (French law). */
  readonly consultation: boolean;
  /** True where it ranks people, a high-risk use in EU law: it may treat equal files unequally. */
  readonly highRisk: boolean;
  /** What the law says of it, or null. */
  readonly law: LegalNote | null;
  /** Highest autonomy level it may be given. */
  readonly highestLevel: AutonomyLevel;
}

/** One effect of a role; each multiplier m applies as 1 − (1 − m) · competence · coverage. */
export type RoleEffect =
  | "automation-bias"
  | "verification"
  | "explained-errors"
  | "annotation"
  | "corpus-error"
  | "integration-time"
  | "learning-time"
  | "physical-loss"
  | "wrong-procedure"
  | "violations"
  | "adoption"
  | "inference-cost"
  | "incident-detection"
  | "training-speed"
  | "retention"
  | "course-time"
  | "outside-tasks"
  | "base-error"
  | "evaluation"
  | "sensitive-share"
  | "running-cost"
  | "leak"
  | "injection"
  | "disputes"
  | "bias"
  | "incident-loss";

/** What counts as one more signal for a role: people untrained, tasks that do not suit, teams that stay away. */
export type RoleCondition = "low-literacy" | "outside-tasks" | "stagnating-pilots";

export interface Role {
  readonly id: string;
  readonly name: Text;
  /** What it solves, in one sentence. */
  readonly solves: Text;
  readonly deliverable: Text;
  readonly skills: Text;
  /** Roles that one post of this covers together, at the reduced effect given here; empty for a specialist. */
  readonly combines: readonly string[];
  /** Signals that call for it: the first must hold, or any two where `anyTwo`. */
  readonly signals: readonly SignalId[];
  readonly anyTwo: boolean;
  /** A state of the company that counts as one more signal, or null. */
  readonly condition: RoleCondition | null;
  /** Weeks after which the first signal alone suffices, or null. */
  readonly aloneAfterWeeks: number | null;
  readonly effects: Readonly<Partial<Record<RoleEffect, number>>>;
  /** Department that carries the duty by default. */
  readonly carrier: string;
  /** Hours of the duty per week: base, plus those per 100 active users. */
  readonly dutyHoursBase: number;
  readonly dutyHoursPerHundredUsers: number;
  readonly payPerYear: number;
  /** Occupations from which retraining is a natural path, from the career matrix. */
  readonly naturalSources: readonly string[];
  /** True where the labour market for AI makes hiring longer. */
  readonly aiMarket: boolean;
}

export type GuardrailEffect =
  | "evidence"
  | "violations"
  | "checking"
  | "detection"
  | "staleness"
  | "incident-loss"
  | "training"
  | "leak"
  | "injection"
  | "disputes"
  | "bias"
  | "audit"
  | "incident-detection"
  | "automation-bias"
  | "outside-tasks"
  | "wrong-procedure"
  | "base-error"
  | "sensitive-share"
  | "different-rules"
  | "public-use"
  | "inference-cost"
  | "bill"
  | "contested"
  | "unattended";

export interface Guardrail {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly cost: number;
  readonly weeksToRollOut: number;
  readonly hoursPerWeek: number;
  /** Department whose hours keep it alive. */
  readonly owner: string;
  /** Role whose presence keeps it from eroding: the first of those named that the scenario offers. */
  readonly role: string;
  /** Multiplier (or added amount, for `evidence`, `audit` and `training`) once embedded. */
  readonly effects: Readonly<Partial<Record<GuardrailEffect, number>>>;
  /** What the law says of it, or null. */
  readonly law: LegalNote | null;
}

export type Severity = 1 | 2 | 3 | 4;

/** What drives an incident's hazard. */
export type HazardDriver =
  | "stale-use"
  | "violations"
  | "leak"
  | "residual-error"
  | "autonomous-error"
  | "false-alarm"
  | "missed-failure"
  | "overload"
  | "bill"
  | "disputed-decision"
  | "bias-found"
  | "bias-complaint"
  | "minor-injury"
  | "severe-injury"
  | "injection"
  | "contested"
  | "unlogged";

/** One effect of an answer to an incident; amounts are in the unit of the effect. */
export type AnswerEffect =
  | { readonly kind: "suspend" }
  | { readonly kind: "lower-autonomy" }
  | { readonly kind: "explain" }
  | { readonly kind: "spend"; readonly euros: number }
  | {
      readonly kind: "hours";
      readonly department: string;
      readonly hours: number;
      /** Role that takes them over as far as it is covered by posts or an add-on. */
      readonly role?: string | undefined;
    }
  | { readonly kind: "refresh-corpus"; readonly share: number }
  | { readonly kind: "reduce-loss"; readonly share: number }
  | {
      readonly kind: "hazard";
      readonly factor: number;
      readonly weeks: number;
      /** True where it holds for every place of that kind of incident, not only this one. */
      readonly everywhere?: boolean | undefined;
    }
  /** More (or less) of what the assistant gives is checked for some weeks. */
  | { readonly kind: "checking"; readonly factor: number; readonly weeks: number }
  /** Share of the difference that equal files meet which is taken away. */
  | { readonly kind: "correct-bias"; readonly share: number }
  /** Points of wellbeing, 0 to 100, given to the team or taken from it. */
  | { readonly kind: "wellbeing"; readonly points: number }
  /** Failures that people count against the assistant because of what was said or kept silent. */
  | { readonly kind: "distrust"; readonly weight: number };

export interface IncidentAnswer {
  readonly id: string;
  readonly label: Text;
  /** What is known of its consequences. */
  readonly hint: Text;
  readonly effects: readonly AnswerEffect[];
}

/** Who may hear of an incident. Once the press knows, only the regulator is left to hear of it. */
export type IncidentAudience = "customer" | "staff" | "press" | "regulator";

export interface IncidentKind {
  readonly id: string;
  readonly name: Text;
  /** Title of the event card when it is noticed. */
  readonly title: Text;
  /** Two sentences. May use {department}, {assistant}, {count}. */
  readonly body: Text;
  readonly known: Text;
  readonly unknown: Text;
  readonly driver: HazardDriver;
  /** Assistants that can cause it; empty for any. */
  readonly assistants: readonly string[];
  /** Occurrences per unit of the driver's exposure. */
  readonly rate: number;
  /** Relative weight of severities 1 … 4. */
  readonly severities: readonly [number, number, number, number];
  /** Who hears of a serious one (severity 3); of a critical one (4) all of them do, one after another. */
  readonly heardBy: readonly IncidentAudience[];
  readonly medianLoss: number;
  /** True where the loss is multiplied by `incident.loss-scale`. */
  readonly scaled: boolean;
  /** Weeks an incident lies latent before it is noticed, at most. */
  readonly latentWeeks: number;
  readonly answers: readonly IncidentAnswer[];
  /** Answer taken when the deadline passes. */
  readonly defaultAnswer: string;
  /** Weeks to answer. */
  readonly deadlineWeeks: number;
  /** What the law says of it, or null. */
  readonly law: LegalNote | null;
}

export interface SignalKind {
  readonly id: SignalId;
  readonly name: Text;
  readonly meaning: Text;
}

/** A scenario ready to run: everything the engine reads, nothing else. */
export interface Scenario {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly weeks: number;
  /** ISO date of the Monday of week 1. */
  readonly startDate: string;
  /** 16 hexadecimal digits over the content; equal content, equal hash. */
  readonly contentHash: string;
  readonly companyName: string;
  readonly departments: readonly Department[];
  readonly occupations: readonly Occupation[];
  readonly workflows: readonly Workflow[];
  readonly assistants: readonly Assistant[];
  readonly roles: readonly Role[];
  readonly guardrails: readonly Guardrail[];
  readonly incidents: readonly IncidentKind[];
  readonly signals: readonly SignalKind[];
  /** Who can become what, and how. */
  readonly careers: Careers;
  /** Ways in which a post may be filled. */
  readonly ways: readonly PostWay[];
  /** What has been decided before the run begins. */
  readonly start: readonly StartDecision[];
  /** What the board asks, or null where nobody asks anything. */
  readonly mandate: Mandate | null;
  readonly difficulty: Difficulty;
  readonly traits: TraitDeck;
  /** Seeds that a group may share, the first one proposed. */
  readonly seeds: readonly number[];
  readonly goals: readonly Text[];
  readonly checkpoints: readonly Checkpoint[];
  readonly debriefQuestions: readonly Text[];
  readonly facilitatorNotes: readonly Text[];
  /** The register, for display. */
  readonly parameters: readonly Parameter[];
  /** The same numbers, for the engine, with the scenario's own changes applied. */
  readonly values: ParameterValues;
}
