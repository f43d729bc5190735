/** What may be known of how people use text assistants: only ever of groups, never of a person. */

/**
 * How a person works with a text assistant. Directive (give me the result) and feedback loop (here is the error,
 * again) leave the task to it; iteration, learning and validation make the person better at it.
 */
export type UseMode = "directive" | "feedback-loop" | "iteration" | "learning" | "validation";

/** Share of use by mode, 0 … 1; together 1. */
export type ModeMix = Readonly<Record<UseMode, number>>;

/** Why nothing is shown: fewer people, or fewer users, than the smallest group. */
export type WithheldReason = "too-few-people" | "too-few-users";

/** Use by the people of one group. */
export interface GroupUse {
  readonly people: number;
  /** Nobody, or at least the smallest group. */
  readonly users: number;
  readonly usesPerWeek: number;
  /** Share of the company’s people and of its use, 0 … 1; 0 where nothing is used. */
  readonly shareOfPeople: number;
  readonly shareOfUse: number;
}

/** Use in one occupation, or in several that are too small to be shown apart. */
export interface OccupationUse extends GroupUse {
  readonly departments: readonly string[];
  readonly occupations: readonly string[];
  /** Mean share of their hours that assistants can help its users with, 0 … 1; 0 where nobody uses one. */
  readonly tasksTouched: number;
}

/** How a group works with what it uses. */
export interface ModeUse {
  /** Null where nothing is used. */
  readonly modes: ModeMix | null;
  /** Share of use in which the task is left to the assistant, 0 … 1; the rest is augmentation. */
  readonly automation: number | null;
  /** Practice that users of assistants of any kind have lost, 0 … 1. */
  readonly drift: number;
}

/** Use in one department, or in several that are too small to be shown apart. */
export interface DepartmentUse extends GroupUse, ModeUse {
  readonly departments: readonly string[];
}

/** Use by pay grade, from the occupations shown: each lies evenly over its grades. */
export interface GradeUse {
  /** First and last grade, 1 … 10. */
  readonly grades: readonly [number, number];
  /** Estimates in whole people. */
  readonly people: number;
  readonly users: number;
  readonly usesPerPerson: number;
}

/** Text assistants in use this week. */
export interface UseSnapshot extends ModeUse {
  readonly people: number;
  readonly users: number;
  readonly usesPerWeek: number;
  readonly occupations: readonly OccupationUse[];
  readonly departments: readonly DepartmentUse[];
  readonly grades: readonly GradeUse[];
  /** Share of occupations of which at least a quarter, and three quarters, of the tasks are touched, 0 … 1. */
  readonly quarterTouched: number;
  readonly threeQuartersTouched: number;
}

/** People who do another trade’s tasks with an assistant: an estimate. */
export interface HalfExpertUse {
  readonly people: number;
  readonly hoursPerWeek: number;
}

/** People who use public tools that nobody has allowed: an estimate in steps of the smallest group. */
export interface UnsanctionedUse {
  /** Sum of the groups as they are shown. */
  readonly people: number;
  readonly groups: readonly { readonly departments: readonly string[]; readonly people: number }[];
}

/** What the observatory shows. */
export interface ObservatorySnapshot {
  /** Fewest people, and fewest users where there are any, behind a figure. */
  readonly smallestGroup: number;
  /** Null where it is withheld. */
  readonly use: UseSnapshot | null;
  readonly withheld: WithheldReason | null;
  /** Null where there are too few to be shown. */
  readonly halfExperts: HalfExpertUse | null;
  readonly unsanctioned: UnsanctionedUse | null;
}
