/** Owns the shape of people: typed arrays by slot, a place in the company. Hidden: only sums over five and more leave the engine. */

import type { ClockStream } from "../random/clock.ts";

/** People in typed arrays; a slot is a place in the company, taken by one person after another. */
export interface People {
  readonly capacity: number;
  /** Slots in use: the company's headcount at first, then those of posts filled from outside. */
  count: number;
  readonly department: Uint8Array;
  readonly occupation: Uint8Array;
  /** How often the slot changed hands. */
  readonly generation: Uint8Array;
  /** 1 where nobody holds the slot. */
  readonly empty: Uint8Array;
  /** 1 where the person holds a post around the models. */
  readonly post: Uint8Array;
  /** 1 where the person works in another team for good. */
  readonly away: Uint8Array;
  /** 1 where nobody of the team works in the slot: empty, or its person holds a post or works elsewhere. */
  readonly absent: Uint8Array;
  readonly trained: Uint8Array;
  /** Week in which the person's course ends, 0 where none. */
  readonly courseEnds: Uint16Array;
  /** Week in which an empty slot is filled again, 0 where it is not empty. */
  readonly backWeek: Uint16Array;
  /** 0 novice, 1 middle, 2 top. */
  readonly skill: Uint8Array;
  readonly supervisor: Uint8Array;
  readonly computing: Uint8Array;
  /** Share of hours that assistants can help with. */
  readonly coverage: Float64Array;
  /** fit · attitude · the supervisor's factor; 0 for those who never adopt. */
  readonly readiness: Float64Array;
  /** attitude^−½ · the supervisor's factor on lapsing. */
  readonly lapseFactor: Float64Array;
  /** attitude^½ · the supervisor's factor on returning. */
  readonly returnFactor: Float64Array;
  /** How many live assistants the person uses: any, with a licence, specific to the trade. */
  readonly using: Uint8Array;
  readonly licensedUse: Uint8Array;
  readonly specific: Uint8Array;
  /** Ordinary hazard of the team, since the start, at which the slot's person leaves. */
  readonly leavesAt: Float64Array;
  /** Hazard beyond the ordinary at which the slot's person leaves. */
  readonly quitsAt: Float64Array;
  readonly leaverLuck: ClockStream;
  readonly quitterLuck: ClockStream;
  readonly newcomerLuck: ClockStream;
}
