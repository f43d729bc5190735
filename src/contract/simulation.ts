/** The engine as everybody else sees it. */

import type { Command, Refusal } from "./command.ts";
import type { SimEvent } from "./event.ts";
import type { Posting } from "./ledger.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekSnapshot } from "./snapshot.ts";

export interface SimulationOptions {
  /** Keep postings (the figures are the same without). Default true. */
  readonly ledger?: boolean;
  /**
   * How statecharts run: as XState actors (default), or on transition tables derived from the same machines,
   * which gives the same run in less time. For batch runs.
   */
  readonly statecharts?: "actors" | "table";
  /**
   * What a snapshot holds: the whole week (default), or people and workforce only if they are read in that very
   * week, which saves batch runs most of its cost.
   */
  readonly snapshots?: "whole" | "in-week";
  /** Keep a digest per stream and week. Default false. */
  readonly trace?: boolean;
}

export interface WeekResult {
  /** The week that was just simulated, from 1. */
  readonly week: number;
  readonly events: readonly SimEvent[];
  readonly refusals: readonly Refusal[];
  /** Empty where the ledger is off. */
  readonly postings: readonly Posting[];
  /** Digest of the whole state after the week, 8 hexadecimal digits. */
  readonly hash: string;
}

/** A digest of the luck one stream gave in one week. */
export interface TraceEntry {
  readonly week: number;
  readonly stream: string;
  readonly digest: string;
}

/** One run under way. Deterministic: scenario, seed and commands decide everything. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Weeks completed. */
  readonly week: number;
  readonly ended: boolean;
  /** What can be known now; built when first asked for, then kept until the next week. */
  readonly snapshot: WeekSnapshot;
  /** Digest of the state after every week so far, 16 hexadecimal digits. */
  readonly hash: string;
  /** Filled where `trace` is on. */
  readonly trace: readonly TraceEntry[];
  /** Applies the commands, then simulates one week. Throws after the end of the run. */
  advanceWeek(commands: readonly Command[]): WeekResult;
}
