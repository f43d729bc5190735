/** Owns the shape of a department: who is there, what takes its hours, how it feels. */

import type { EventId } from "../../contract/command.ts";
import type { Cause, CauseFactor } from "../../contract/ledger.ts";
import type { Department } from "../../contract/scenario.ts";
import type { departmentMachine } from "../machine/department-machine.ts";
import type { Process } from "../process.ts";
import type { PublicUse } from "./public-use.ts";
import type { Staff } from "./staff.ts";

/** Hours that a department cannot spend on cases, by what takes them. */
export interface Claims {
  verification: number;
  duties: number;
  guardrails: number;
  training: number;
  incidents: number;
  integration: number;
  lent: number;
  audits: number;
  consultation: number;
}

export interface DepartmentState {
  readonly at: number;
  readonly definition: Department;
  readonly process: Process<typeof departmentMachine>;
  readonly claims: Claims;
  /** Causes of its postings, made when first needed. */
  readonly causes: Partial<Record<CauseFactor, Cause>>;
  /** Hours that duties took last week. */
  dutyHoursBefore: number;
  /** Chance of leaving that has passed since the start, ordinary and beyond, as hazard per person. */
  ordinaryHazard: number;
  excessHazard: number;
  /** Hazards and week from which somebody of the team leaves, quits, or takes an empty place. */
  nextLeaver: number;
  nextQuitter: number;
  nextBack: number;
  /** Somebody came, went or learnt something: the team is to be counted again. */
  changed: boolean;
  /** People at work this week, lent and absent ones excluded. */
  present: number;
  /** Hours before claims, background work excluded. */
  grossHours: number;
  /** Share of hours that assistance saves, from last week's use. */
  savedShare: number;
  savedHours: number;
  wellbeing: number;
  /** What it would be had nothing been decided. */
  shadowWellbeing: number;
  encouraged: boolean;
  activeUsers: number;
  /** Those of them who have no licence for it, and use the public tool of the kind. */
  unlicensedUsers: number;
  trainedPeople: number;
  inTraining: number;
  /** The course under way, if any. */
  course: { readonly endsWeek: number; readonly people: number; readonly event: EventId } | null;
  /** Incident hours to work off. */
  incidentHours: number;
  readonly staff: Staff;
  /** Tools used where nothing is offered. */
  readonly publicUse: PublicUse;
}

/** The cause of a posting that a department brings. */
export function departmentCause(department: DepartmentState, factor: CauseFactor): Cause {
  const known = department.causes[factor];
  if (known) return known;
  const made: Cause = { factor, department: department.definition.id };
  department.causes[factor] = made;
  return made;
}
