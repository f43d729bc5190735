/** Owns trust as evidence: a discounted Beta count of what people saw go right and wrong. */

import type { ParameterValues } from "../../contract/parameter.ts";

/** Evidence of success (α) and failure (β), in evidence-weeks. */
export interface TrustEvidence {
  success: number;
  failure: number;
}

/** T = α / (α + β). */
export function computeTrust(evidence: TrustEvidence): number {
  return evidence.success / (evidence.success + evidence.failure);
}

/**
 * Evidence of failure that a week's share of detected failures adds. They weigh more than successes (ratio
 * assumed, sign after Yang et al. 2021), more in the first four weeks (Dietvorst et al. 2015) and less where
 * they are explained.
 * @param failureShare share of uses, 0 … 1
 * @param explainedShare share of them that come with an explanation, 0 … 1
 */
export function computeFailureEvidence(
  p: ParameterValues,
  failureShare: number,
  weeksLive: number,
  explainedShare: number,
): number {
  const early = weeksLive <= 4 ? p["trust.early-factor"] : 1;
  const explained = 1 - (1 - p["trust.explained-factor"]) * explainedShare;
  return p["trust.failure-weight"] * failureShare * early * explained;
}
