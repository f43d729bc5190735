/** Owns trust as evidence: a discounted Beta count of what people saw go right and wrong. */

import type { ParameterValues } from "../../contract/parameter.ts";

/** Evidence of success (α) and failure (β), in evidence-weeks. */
export interface TrustEvidence {
  readonly success: number;
  readonly failure: number;
}

/** T = α / (α + β). */
export function computeTrust(evidence: TrustEvidence): number {
  return evidence.success / (evidence.success + evidence.failure);
}

/** One week older: both counts are discounted, and the week's share of successes is added. */
export function addExperience(
  p: ParameterValues,
  evidence: TrustEvidence,
  successShare: number,
): TrustEvidence {
  const memory = p["trust.memory"];
  return { success: memory * evidence.success + successShare, failure: memory * evidence.failure };
}

/**
 * Detected failures weigh more than successes (ratio assumed, sign after Yang et al. 2021), more in the first
 * four weeks (Dietvorst et al. 2015) and less where they are explained.
 */
export function addFailures(
  p: ParameterValues,
  evidence: TrustEvidence,
  failureShare: number,
  weeksLive: number,
  explainedShare: number,
): TrustEvidence {
  const early = weeksLive <= 4 ? p["trust.early-factor"] : 1;
  const explained = 1 - (1 - p["trust.explained-factor"]) * explainedShare;
  return {
    success: evidence.success,
    failure: evidence.failure + p["trust.failure-weight"] * failureShare * early * explained,
  };
}
