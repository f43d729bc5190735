/**
 * The statechart of a signal: it must hold for some weeks to be established and be absent as long to fall
 * back. Measure, threshold and the counting of weeks are left to the formulas.
 */

import { setup } from "xstate";

export type SignalEvent =
  /** The measure is at or above its threshold, for `heldWeeks` weeks in a row. */
  | { readonly type: "HELD"; readonly heldWeeks: number; readonly weeksAsked: number }
  /** The measure is below its threshold, for `missedWeeks` weeks in a row. */
  | { readonly type: "MISSED"; readonly missedWeeks: number; readonly weeksAsked: number };

export const signalMachine = setup({
  types: { events: {} as SignalEvent },
  guards: {
    "held long enough": ({ event }) => event.type === "HELD" && event.heldWeeks >= event.weeksAsked,
    "missed as long": ({ event }) => event.type === "MISSED" && event.missedWeeks >= event.weeksAsked,
  },
}).createMachine({
  id: "signal",
  initial: "quiet",
  states: {
    quiet: { on: { HELD: [{ target: "established", guard: "held long enough" }, { target: "rising" }] } },
    /** One week below the threshold ends a rise: only weeks in a row count. */
    rising: { on: { HELD: { target: "established", guard: "held long enough" }, MISSED: "quiet" } },
    established: { on: { MISSED: { target: "quiet", guard: "missed as long" } } },
  },
});
