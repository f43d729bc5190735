/** Who can become what: profiles, training paths, the matrix of occupations and roles, three portraits. */

import type { Text } from "./text.ts";

/** How a post is filled. */
export type PostWay = "hiring" | "retraining" | "contracting";

/** How near a role is to an occupation. */
export type CareerReach = "natural" | "reachable" | "long";

/** A family of roles that suits one kind of person. */
export interface CareerProfile {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly roles: readonly string[];
}

/** A way to learn a role, part-time beside the work. */
export interface TrainingPath {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** Weeks of the course, part-time, before what a natural path spares. */
  readonly weeks: number;
  /** Euros, once. */
  readonly cost: number;
}

/** An occupation from which a role is learnt, and by which path. */
export interface CareerStep {
  readonly occupation: string;
  readonly path: string;
}

/** The ways to one role; an occupation that is not named takes the long way. */
export interface CareerWays {
  readonly role: string;
  readonly natural: readonly CareerStep[];
  readonly reachable: readonly CareerStep[];
  /** Training path of everybody else. */
  readonly long: string;
}

/** A career that can happen in a run: fictional, told by role, without a name. */
export interface Portrait {
  readonly id: string;
  readonly title: Text;
  readonly story: Text;
  /** It happens when this role is filled in one of these ways… */
  readonly role: string;
  readonly ways: readonly PostWay[];
  /** …and, for retraining, by somebody of this occupation. */
  readonly occupation: string;
}

export interface Careers {
  readonly profiles: readonly CareerProfile[];
  readonly paths: readonly TrainingPath[];
  /** Ways to each role that the scenario offers. */
  readonly matrix: readonly CareerWays[];
  readonly portraits: readonly Portrait[];
}
