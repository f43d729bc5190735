/** The mandate: what the board asks of a run, by when, for which money, and how it may end. */

import type { Text } from "./text.ts";

/** How hard the board makes it; it never touches the dice. */
export type Difficulty = "guided" | "standard" | "exposed";

/** What a target, a demand or a forecast may be about: all of it is visible to everybody. */
export type MandateMeasure =
  | "value"
  | "quality"
  | "trust"
  | "safety"
  | "wellbeing"
  | "posts"
  /** People who use an assistant this week. */
  | "users"
  /** Euros spent since the last review. */
  | "spending";

/** `at-least`: more is better. `at-most`: less is better. */
export type LimitDirection = "at-least" | "at-most";

export interface MandateTarget {
  readonly figure: MandateMeasure;
  readonly direction: LimitDirection;
  /** Where the figure should stand at the end. */
  readonly target: number;
  /** Where it should stand at each review before the end; the last holds from then on. Empty: the target. */
  readonly path: readonly number[];
  /** Beyond it the figure is red; null where it never is. */
  readonly red: number | null;
  /** Weight in the score, relative to the others. */
  readonly weight: number;
}

/** What a demand brings where it is met, or costs where it is not. */
export interface DemandStake {
  /** Euros added to the next envelope, or taken from it. */
  readonly envelope: number;
  /** Points added to the score, or taken from it. */
  readonly points: number;
}

/** Something the board wants beside the targets, and that pulls against one of them. */
export interface MandateDemand {
  readonly id: string;
  readonly title: Text;
  readonly body: Text;
  /** Review at which it is made, from 1. */
  readonly at: number;
  /** Review at which it is judged; the end of the run counts as the last. */
  readonly until: number;
  readonly figure: MandateMeasure;
  readonly direction: LimitDirection;
  readonly limit: number;
  /** The figure it is likely to hurt. */
  readonly strains: MandateMeasure;
  readonly gives: DemandStake;
  readonly costs: DemandStake;
}

export interface MandateEnvelope {
  /** By quarter, as multiples of `money.quarterly-envelope`; the last holds from then on. */
  readonly quarters: readonly number[];
  /** Share of the next envelope that each red figure takes, and the most that all of them take. */
  readonly cutPerRed: number;
  readonly largestCut: number;
  /** Share of what was not spent that is still there in the next quarter; overspending is carried in full. */
  readonly carryOver: number;
}

/** How a run may end, and what is said then. */
export interface MandateEndings {
  /** Points out of 100 from which a run that has nothing red is won. */
  readonly winScore: number;
  /** Reviews in a row with the same figure red after which the board stops everything. */
  readonly redReviews: number;
  /** Share of staff leaving in a year above which the board stops everything. */
  readonly departuresPerYear: number;
  /** True where a most severe incident of a delegated assistant that nobody logs stops everything. */
  readonly accidentWithoutLogs: boolean;
  readonly won: Text;
  readonly lost: Text;
  readonly stopped: Text;
}

export interface Mandate {
  readonly targets: readonly MandateTarget[];
  readonly envelope: MandateEnvelope;
  readonly demands: readonly MandateDemand[];
  readonly endings: MandateEndings;
}

/** What a trait does to one department: multiples of the department's own values. */
export interface TraitDepartment {
  readonly department: string;
  readonly backgroundShare?: number | undefined;
  readonly errorTolerance?: number | undefined;
  readonly dataSensitivity?: number | undefined;
}

/** Something particular about the company of one run, drawn by its seed. */
export interface CompanyTrait {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** Parameters by id: factors, and values that replace them. */
  readonly multiply: Readonly<Record<string, number>>;
  readonly set: Readonly<Record<string, number>>;
  /** Cases that arrive, as multiples of a workflow's own. */
  readonly volumes: readonly { readonly workflow: string; readonly factor: number }[];
  readonly departments: readonly TraitDepartment[];
}

/** Traits that may be drawn, and how many are. */
export interface TraitDeck {
  readonly drawn: number;
  readonly from: readonly CompanyTrait[];
}

/** A moment at which a group stops to talk. */
export interface Checkpoint {
  readonly week: number;
  readonly question: Text;
}

export type EndingKind = "won" | "lost" | "stopped";
/** Why the board stopped a run. */
export type StopReason = "red-figure" | "accident-without-logs" | "departures";

export interface MandateEnding {
  readonly kind: EndingKind;
  readonly week: number;
  /** For a stopped run, else null. */
  readonly reason: StopReason | null;
  /** The figure that was red, for that reason. */
  readonly figure: MandateMeasure | null;
}

export interface TargetSnapshot {
  readonly figure: MandateMeasure;
  readonly direction: LimitDirection;
  readonly target: number;
  /** Where it should stand at the next review. */
  readonly due: number;
  readonly red: number | null;
  readonly weight: number;
  readonly actual: number;
  /** `met`: where it should stand; `short`: not yet; `red`: beyond the floor. As of now. */
  readonly state: "met" | "short" | "red";
  /** Reviews in a row at which it was red, and the week of the first of them. */
  readonly redReviews: number;
  readonly redSince: number | null;
  /** 0 at the red level … 1 at the target of the end. */
  readonly attainment: number;
}

export interface DemandSnapshot {
  readonly id: string;
  readonly figure: MandateMeasure;
  readonly direction: LimitDirection;
  readonly limit: number;
  readonly madeWeek: number;
  readonly dueWeek: number;
  readonly state: "open" | "met" | "missed";
  /** As of now, or when it was judged. */
  readonly actual: number;
}

export interface EnvelopeSnapshot {
  /** From 1. */
  readonly quarter: number;
  /** Euros for the quarter, after cuts, gifts and what was carried over. */
  readonly size: number;
  readonly spent: number;
  /** What is already running will cost this until the next review, at last week's rate. */
  readonly committed: number;
  /** Size − spent − committed: what a new decision may cost; below 0 where too much is running. */
  readonly left: number;
  /** Share that red figures took from it. */
  readonly cut: number;
  readonly carried: number;
}

export interface ForecastSnapshot {
  readonly figure: MandateMeasure;
  readonly low: number;
  readonly high: number;
  readonly madeWeek: number;
  readonly dueWeek: number;
  /** What came, and the interval score in units of the figure's scale (0 is perfect); null until due. */
  readonly actual: number | null;
  readonly score: number | null;
}

/** How well the forecasts so far were judged. */
export interface Calibration {
  /** Share of results that the ranges were asked to hold. */
  readonly asked: number;
  readonly scored: number;
  /** Of those, how many held the result. */
  readonly held: number;
  readonly meanScore: number | null;
}

/** A part of the score: points it brings out of the most it could. */
export interface ScorePart {
  readonly kind: "target" | "demand";
  /** Figure, or id of the demand. */
  readonly subject: string;
  readonly points: number;
  readonly most: number;
}

export interface MandateSnapshot {
  readonly difficulty: Difficulty;
  readonly reviewsHeld: number;
  /** Week at whose end the next review, or the end of the run, falls. */
  readonly nextReviewWeek: number;
  readonly targets: readonly TargetSnapshot[];
  readonly demands: readonly DemandSnapshot[];
  readonly envelope: EnvelopeSnapshot;
  /** True in the week after a review and in the first: a range may be committed to. */
  readonly forecastOpen: boolean;
  readonly forecasts: readonly ForecastSnapshot[];
  readonly calibration: Calibration;
  /** Share of staff that leaves in a year, at the last review. */
  readonly departuresPerYear: number;
  readonly score: number;
  readonly composition: readonly ScorePart[];
  readonly ending: MandateEnding | null;
}
