/** Owns worry: what raises it, what lets it fade, how likely a worried team is to contest a rollout. 0 … 1. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { clamp } from "./exact-math.ts";

/**
 * Worry after something worrying: w + a · (1 − protection where the team was heard), kept in 0 … 1.
 * @param amount a, in units of worry, ≥ 0
 */
export function raiseWorry(p: ParameterValues, worry: number, amount: number, heard: boolean): number {
  return clamp(worry + amount * (heard ? 1 - p["worry.heard-protection"] : 1), 0, 1);
}

/** Worry that job cuts bring to a team: by its own share that goes, and by the company's share. */
export function computeCutWorry(p: ParameterValues, ownShare: number, companyShare: number): number {
  return p["worry.cut-own"] * ownShare + p["worry.cut-company"] * companyShare;
}

/**
 * Worry a week later: w · (1 − fade − relief · grown), where grown counts colleagues who have grown.
 * @param grownShare share of the team, 0 … 1
 */
export function fadeWorry(p: ParameterValues, worry: number, grownShare: number): number {
  return worry * (1 - clamp(p["worry.fade"] + p["worry.growth-relief"] * clamp(grownShare, 0, 1), 0, 1));
}

/**
 * Share of the team that has grown, 0 … 1: the trained ones, and colleagues in a post or a redeployment that
 * works, who are seen by many.
 */
export function computeGrownShare(
  p: ParameterValues,
  trained: number,
  examples: number,
  people: number,
): number {
  return people <= 0 ? 0 : clamp((trained + p["worry.example-weight"] * examples) / people, 0, 1);
}

/**
 * Probability that a consultation ends in a dispute: (base + slope · w), less where the team had been heard
 * before, kept in 0 … 0.95.
 */
export function computeContestedShare(p: ParameterValues, worry: number, heardBefore: boolean): number {
  const share = p["consultation.contested-base"] + p["consultation.contested-worry"] * worry;
  return clamp(share * (heardBefore ? p["consultation.heard-factor"] : 1), 0, 0.95);
}
