/** Owns how much time an assistant saves one person, and how that grows with practice. */

import { exp } from "./exact-math.ts";

/**
 * What a week of use leaves of what has still to be learnt: exp(−1/τ), so that after e weeks the share
 * L(e) = s + (1 − s)(1 − exp(−e/τ)) of the full gain is reached, s being there at once.
 * Shape: Brynjolfsson, Li & Raymond 2025 (agents reach their gain over some months).
 * @param tau τ, weeks
 */
export function computeUnlearning(tau: number): number {
  return exp(-1 / tau);
}

/**
 * Gross gain per covered hour at full practice: (1 − ω)·g/n, where g is a net field gain and n the ratio of
 * net to gross (field studies measure time after checking). What tasks outside lose, ω·loss, does not grow
 * with practice and is subtracted apart.
 * @param gain g · factor of the assistant, 0 … 1
 * @param netRatio n, 0 … 1
 * @param outside ω, share of covered tasks outside what the assistant does well
 */
export function computeGrossGain(gain: number, netRatio: number, outside: number): number {
  return ((1 - outside) * gain) / netRatio;
}

/**
 * Share of the hours of people with a physical assistant that its introduction still costs:
 * D·exp(−t/τ), the early loss of McElheran et al. 2025.
 */
export function computePhysicalLoss(loss: number, weeks: number, tau: number): number {
  return loss * exp(-weeks / tau);
}
