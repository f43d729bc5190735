/** Owns the shape of quality's memory: thirteen weeks of finished hours, and of those that came back, by source. */

import type { Cause } from "../../contract/ledger.ts";

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
