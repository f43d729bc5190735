/** Owns what people stop practising, what they try outside their trade, and what they teach each other. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { clamp } from "./exact-math.ts";

/**
 * Drift next week, 0 full practice … 1 none left: D + rate · x · (1 − D) − recovery · ((1 − x) + boost · t) · D.
 * Nothing drifts as long as people decide every case.
 * @param unexercised x, share of practice that the assistant has taken over, 0 … 1
 * @param training t, share of the team in a course, 0 … 1
 */
export function computeDrift(
  p: ParameterValues,
  drift: number,
  unexercised: number,
  training: number,
): number {
  const gain = p["skill.drift-rate"] * unexercised * (1 - drift);
  const practice = 1 - unexercised + p["skill.training-boost"] * training;
  return clamp(drift + gain - p["skill.recovery-rate"] * practice * drift, 0, 1);
}

/** What drift leaves of people's eye for errors: a factor on detection, 0 … 1. */
export function computeDriftFactor(p: ParameterValues, drift: number): number {
  return clamp(1 - p["skill.drift-detection"] * drift, 0, 1);
}

/** Share of the users of a general assistant who do another trade's tasks with it after so many weeks, 0 … 1. */
export function computeHalfExpertShare(p: ParameterValues, weeks: number): number {
  return p["half-expert.share"] * clamp(weeks / p["half-expert.weeks"], 0, 1);
}

/** Error on a task of another trade, 0 … 1: the assistant's own, and what one does not know to look for. */
export function computeForeignError(p: ParameterValues, residual: number): number {
  return clamp(residual + p["half-expert.error"], 0, 1);
}

/**
 * People whom colleagues train in a week, without a course: rate · trained share · use share · the untrained.
 * High only where many are trained and many use it.
 */
export function computeTaught(p: ParameterValues, people: number, trained: number, active: number): number {
  if (people <= 0 || trained >= people) return 0;
  const use = clamp(active / people, 0, 1);
  return p["growth.transmission"] * (trained / people) * use * (people - trained);
}
