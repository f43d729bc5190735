/** The study behind a debrief: which runs are played again for comparison, and what came of each. */

import type { DatedCommand, EventId } from "./command.ts";
import type { SimEvent } from "./event.ts";
import type { FigureId } from "./ledger.ts";
import type { EndingKind } from "./mandate.ts";
import type { Scenario } from "./scenario.ts";
import type { StrategyDefinition } from "./strategy.ts";
import type { Text } from "./text.ts";

/** The run that is looked back on. */
export interface FinishedRun {
  readonly seed: number;
  /** Weeks played. */
  readonly weeks: number;
  readonly commands: readonly DatedCommand[];
  /** Every event that offered an answer, oldest first. */
  readonly asked: readonly SimEvent[];
}

/** How a run stood at its last week. All of it is visible to everybody. */
export interface RunOutcome {
  readonly week: number;
  /** Points out of 100; null where nobody asked anything. */
  readonly score: number | null;
  readonly figures: Readonly<Record<FigureId, number>>;
  /** Key figures on one scale, in euros: for comparing branches, not a score. */
  readonly worth: number;
  readonly ending: EndingKind | null;
}

/** One thing decided otherwise: a decision left out, or another answer to an event. */
export type OtherChoice =
  | { readonly kind: "leave-out"; readonly index: number; readonly week: number }
  | { readonly kind: "answer"; readonly event: EventId; readonly week: number; readonly answer: string };

/** One run to play. */
export type DebriefJob =
  | { readonly kind: "strategy"; readonly strategy: string; readonly seed: number }
  /** The same decisions under this luck. */
  | { readonly kind: "luck"; readonly seed: number }
  /** The same luck, one thing decided otherwise. */
  | { readonly kind: "choice"; readonly choice: OtherChoice };

export interface JobResult {
  readonly outcome: RunOutcome;
  /** Decisions that could not be carried out; answers to events that never came are not counted. */
  readonly refused: number;
}

export interface DebriefEntry<Job extends DebriefJob = DebriefJob> {
  readonly job: Job;
  readonly result: JobResult;
}

/** What a worker has to know before it can play anything. */
export interface DebriefBrief {
  readonly scenario: Scenario;
  readonly run: FinishedRun;
  readonly strategies: readonly StrategyDefinition[];
}

/** The study of the run on show: how far it is, and what is known so far. */
export interface DebriefStudy {
  readonly phase: "running" | "done" | "cancelled" | "failed";
  readonly done: number;
  readonly total: number;
  /** What the strategies are called, by id. */
  readonly names: Readonly<Record<string, Text>>;
  /** A part appears once all of its runs are played; null before. */
  readonly standing: readonly DebriefEntry<Extract<DebriefJob, { kind: "strategy" }>>[] | null;
  /** The run itself first, then the other seeds. */
  readonly luck: readonly DebriefEntry<Extract<DebriefJob, { kind: "luck" }>>[] | null;
  readonly choices: readonly DebriefEntry<Extract<DebriefJob, { kind: "choice" }>>[] | null;
}
