/** Owns the shape of the work around the models: duties, and the posts that take them over. */

import type { PostWay } from "../../contract/career.ts";
import type { EventId } from "../../contract/command.ts";
import type { Role, RoleEffect } from "../../contract/scenario.ts";
import type { dutyMachine } from "../machine/duty-machine.ts";
import type { postMachine } from "../machine/post-machine.ts";
import type { Process } from "../process.ts";
import type { WeeklyStream } from "../random/luck.ts";
import type { DepartmentState } from "./department.ts";
import type { SignalState } from "./signal.ts";

export interface Post {
  readonly key: string;
  readonly role: Role;
  readonly duty: Duty;
  readonly way: PostWay;
  readonly from: DepartmentState | null;
  readonly process: Process<typeof postMachine>;
  readonly luck: WeeklyStream;
  readonly requestedWeek: number;
  /** Week in which the request is granted. */
  readonly approvalWeek: number;
  /** Week of the next change of phase. */
  dueWeek: number;
  /** Drawn when the search begins. */
  fails: boolean;
  sourcingWeeks: number;
  /** Euros for the course, 0 where none. */
  courseCost: number;
  ceiling: number;
  onboardedWeek: number;
  activeWeek: number;
  competence: number;
  /** Slot of the person who holds it or is on the course for it, −1 where nobody. */
  person: number;
  /** Whose slot it was when they were chosen. */
  generation: number;
  /** Withdrawn by a decision; the next post of the role takes its name. */
  cancelled: boolean;
  event: EventId;
}

export interface Duty {
  readonly role: Role;
  /** Multipliers of the role, and the signals that call for it, in its order. */
  readonly effects: readonly (readonly [RoleEffect, number])[];
  readonly signals: readonly SignalState[];
  readonly process: Process<typeof dutyMachine>;
  /** Team that carries it, by default or as an add-on. */
  carrier: DepartmentState;
  addOnSince: number;
  demandHours: number;
  /** Hours that posts supply, the same times competence, and posts on their way. */
  postHours: number;
  postSkill: number;
  postsPending: number;
  supplyHours: number;
  /** Mean competence of what is supplied. */
  competence: number;
  coverage: number;
  advice: "none" | "add-on" | "post";
  /** Hours it takes from the carrier. */
  takenHours: number;
}
