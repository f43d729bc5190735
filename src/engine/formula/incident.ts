/** Owns what an incident costs and how severe it is: one draw decides both, so that what is dear is severe. */

import type { Severity } from "../../contract/scenario.ts";
import { exp } from "./exact-math.ts";
import { inverseLognormal } from "./inverse.ts";

/**
 * Severity at quantile u of the loss: the weights of severities 1 … 4, cheapest first.
 * @param u in (0, 1)
 */
export function computeSeverity(u: number, weights: readonly [number, number, number, number]): Severity {
  const total = weights[0] + weights[1] + weights[2] + weights[3];
  let left = u * total;
  for (let severity = 0; severity < 3; severity++) {
    left -= weights[severity] as number;
    if (left < 0) return (severity + 1) as Severity;
  }
  return 4;
}

/** Loss in euros at quantile u: lognormal around the median. */
export function computeLoss(u: number, median: number, sigma: number): number {
  return inverseLognormal(u, median, sigma);
}

/** Mean of that loss: median · exp(σ²/2). */
export function computeMeanLoss(median: number, sigma: number): number {
  return median * exp((sigma * sigma) / 2);
}
