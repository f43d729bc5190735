/** Owns the shape of seats: what one assistant is to each person of a team. */

import type { ClockStream } from "../random/clock.ts";

/** What one assistant is to the people of one team, by seat: the first seat is the team's first slot. */
export interface Seats {
  /** `NEVER`, `ACTIVE` or `LAPSED`. */
  readonly use: Uint8Array;
  /** Week in which a user lapses, or somebody who lapsed returns. */
  readonly due: Uint16Array;
  /** Hazard of their class at which somebody who has never used it starts. */
  readonly startsAt: Float64Array;
  /** Week of the last start or return; weeks of use before that. */
  readonly since: Uint16Array;
  readonly earlierWeeks: Uint16Array;
  /** Share of the gain that practice has still to bring: 1 at first; of a user, divided by `World.practice`. */
  readonly unlearned: Float64Array;
  readonly licensed: Uint8Array;
  /** Share of the person's hours that it can help with, and its gain on a covered hour at full practice. */
  readonly share: Float64Array;
  readonly gain: Float64Array;
  /** The share that a user's hours are counted with now. */
  readonly touched: Float64Array;
  readonly luck: ClockStream;
  /** Hazard of trying since the start, by trained + 2 · licensed. */
  readonly hazard: Float64Array;
  /** No seat starts before these hazards, or moves before this week. */
  readonly nextStart: Float64Array;
  nextDue: number;
  /** Users are in the sums below, the person's and the team's. */
  counted: boolean;
  /** Week in which they were last taken out of them, 0 where never. */
  pausedWeek: number;
  /** Sums over users: shares of hours; those times gain; that times what is still to be learnt; of computing. */
  covered: number;
  worth: number;
  unpractised: number;
  computing: number;
}

/** `Seats.use` of somebody who has never used it, who uses it, who has stopped. */
export const NEVER = 0;
export const ACTIVE = 1;
export const LAPSED = 2;
