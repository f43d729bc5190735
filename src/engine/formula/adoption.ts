/** Owns the weekly rates at which people try, lapse and return. Rates per week; exponents from the register. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { exp } from "./exact-math.ts";

/**
 * What everybody of one team faces for one assistant:
 * (p + q·φ) · exp(bE·E + bT·(T − T0)), a Bass hazard (Bass 1969) shifted by encouragement and trust.
 * @param peers φ, share of active colleagues, 0 … 1
 */
export function computeTeamRate(
  p: ParameterValues,
  peers: number,
  encouraged: boolean,
  trust: number,
): number {
  return (
    (p["adoption.innovation"] + p["adoption.imitation"] * peers) *
    exp(
      (encouraged ? p["adoption.encouragement"] : 0) +
        p["adoption.trust"] * (trust - p["adoption.trust-origin"]),
    )
  );
}

/** How well assistants suit a person's tasks: min(ceiling, √(coverage / reference)). */
export function computeFit(p: ParameterValues, coverage: number): number {
  return Math.min(p["adoption.fit-ceiling"], Math.sqrt(coverage / p["adoption.fit-coverage"]));
}
