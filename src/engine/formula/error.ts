/** Owns errors of assistants: how often they are wrong, how often they are checked and caught, what slips. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { clamp } from "./exact-math.ts";

/**
 * Error per use while the sources are fresh, once fewer tasks lie outside what the assistant does well:
 * e0 − (1 − m)·min(e0/2, ω·c). Outside, answers are right less often by c (Dell’Acqua et al. 2023); at most
 * half of the errors are taken to come from there.
 * @param base e0, 0 … 1
 * @param outside ω, share of covered tasks outside
 * @param correctness c, 0 … 1
 * @param left m, share of those tasks that is still given to it
 */
export function computeFreshError(base: number, outside: number, correctness: number, left: number): number {
  return base - (1 - left) * Math.min(base / 2, outside * correctness);
}

/** Error per use with a stale corpus: e = 1 − (1 − e0)(1 − s·S). */
export function computeError(base: number, staleError: number, staleness: number): number {
  return 1 - (1 - base) * (1 - staleError * staleness);
}

/** The part of e that staleness causes: (1 − e0)·s·S. */
export function computeStaleError(base: number, staleError: number, staleness: number): number {
  return (1 - base) * staleError * staleness;
}

/** Staleness next week: S + κ(1 − S) − cure·S, kept in 0 … 1. */
export function computeStaleness(staleness: number, rate: number, cure: number): number {
  return clamp(staleness + rate * (1 - staleness) - cure * staleness, 0, 1);
}

/**
 * Share of uses that a person checks: v = v0·(1 − b·(T − ½))·(1 − overload), kept in 0.02 … 1.
 * Trust lowers it: over-trust emerges from here.
 * @param overload load above 1, 0 … 1
 */
export function computeChecking(p: ParameterValues, trust: number, overload: number, factor: number): number {
  const v =
    p["error.checking-base"] *
    (1 - p["error.checking-trust-slope"] * (trust - 0.5)) *
    (1 - clamp(overload, 0, 1)) *
    factor;
  return clamp(v, 0.02, 1);
}

/** Share of checked errors that are caught: d0 · (1 − automation bias). Panko 1999; Qazi et al. */
export function computeDetection(detection: number, automationBias: number): number {
  return clamp(detection * (1 - automationBias), 0, 1);
}

/** What checking and repair of a gross saved hour grow with: (1 + 2e) / 1.3, which is 1 at e = 0.15. */
function errorWeight(error: number): number {
  return (1 + 2 * error) / 1.3;
}

/**
 * Share of a gross gain that field studies see, who measure time after checking: 1 − share · (1 + 2e) / 1.3,
 * at the checking of a team that is new to the assistant.
 */
export function computeNetRatio(share: number, error: number): number {
  return 1 - share * errorWeight(error);
}

/**
 * Hours of checking and repair caused by gross saved hours:
 * V = share · gross · (v / v0) · (1 + 2e) / 1.3, where v0 = 0.54 and e = 0.15 give the published share.
 */
export function computeVerificationHours(
  share: number,
  gross: number,
  checking: number,
  error: number,
): number {
  return share * gross * (checking / 0.54) * errorWeight(error);
}
