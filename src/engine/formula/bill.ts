/** Owns what inference costs: tokens, prices, routing, reserved accelerators, caps, energy. */

import { exp } from "./exact-math.ts";

const MILLION = 1e6;

/**
 * Price of one call of a model in euros: in · priceIn + out · priceOut.
 * @param tokensIn tokens read
 * @param tokensOut tokens written
 * @param priceIn,priceOut euros per million tokens
 */
export function computeCallPrice(
  tokensIn: number,
  tokensOut: number,
  priceIn: number,
  priceOut: number,
): number {
  return (tokensIn * priceIn + tokensOut * priceOut) / MILLION;
}

/**
 * Length of what is sent along, as a share of what was planned: 1 − s·exp(−t/τ). Histories, instructions and
 * documents pile up until they are as long as planned.
 * @param short s, share missing in the first week, 0 … 1
 * @param weeks t, weeks of use ≥ 0
 * @param tau τ, weeks
 */
export function computeContext(short: number, weeks: number, tau: number): number {
  return 1 - short * exp(-weeks / tau);
}

/**
 * Share of the price that is left when part of the calls goes to a small model: 1 − routed·(1 − ratio).
 * @param routed 0 … 1
 * @param ratio price of the small model over the ordinary one's, 0 … 1
 */
export function computeRouting(routed: number, ratio: number): number {
  return 1 - routed * (1 - ratio);
}

/**
 * Answers that routing spoils, as a share of all: easy calls a little, those beyond what a small model can
 * serve much more; tests before each change catch part of it.
 * @param routed 0 … 1
 * @param servable share of calls that a small model can serve, 0 … 1
 * @param easy,hard errors added per routed call, 0 … 1
 * @param caught share that evaluation takes away, 0 … 1
 */
export function computeRoutingError(
  routed: number,
  servable: number,
  easy: number,
  hard: number,
  caught: number,
): number {
  const beyond = Math.max(0, routed - servable);
  return ((routed - beyond) * easy + beyond * hard) * (1 - caught);
}

/**
 * Bill of calls in euros, some of them served by reserved accelerators; their fixed cost is apart.
 * @param list bill at list price, euros ≥ 0
 * @param capacity calls that the reserved ones can serve, in euros of list price
 * @param ratio price of a call there over its list price, 0 … 1
 */
export function computeReservedBill(list: number, capacity: number, ratio: number): number {
  return list - Math.min(list, capacity) * (1 - ratio);
}

/** Bill at list price in euros a week from which a reservation pays: fixed / (1 − ratio). */
export function computeBreakEven(fixed: number, ratio: number): number {
  return fixed / (1 - ratio);
}

/** Share of the use asked for that a cap lets through, 0 … 1. */
export function computeThrottle(cap: number, bill: number): number {
  return bill > cap ? cap / bill : 1;
}
