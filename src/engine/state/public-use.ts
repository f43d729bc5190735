/** Owns the shape of a team's use of public tools: shares of the team, never persons. */

import type { Cause } from "../../contract/ledger.ts";
import type { PublicPool } from "../formula/public-tool.ts";

/** What public tools are to a team. */
export interface PublicUse {
  /** Groups by readiness, least ready first, each a like share of the team; the pool holds shares of the team. */
  readonly readiness: Float64Array;
  readonly pool: PublicPool;
  /** Share of users who stop in a week, and of those who stopped who return. */
  readonly stopping: number;
  readonly returning: number;
  readonly coverage: number;
  /** People who use them, in whole ones. */
  users: number;
  savedHours: number;
  verificationHours: number;
  /** Share of the team's work that their undetected errors spoil. */
  spoilt: number;
  /** The company has noticed. */
  told: boolean;
  readonly savedCause: Cause;
  readonly checkingCause: Cause;
}
