/**
 * The statechart of the whole rollout: before it, under way, in review, in crisis, over. Which incident is
 * severe and when a quarter ends are computed outside.
 */

import { setup } from "xstate";

/** What stands against calm; both are known to the engine when it sends the event. */
interface Tension {
  /** Open incidents of severity 3 or 4. */
  readonly severeOpen: number;
  /** True where the staff or a regulator contests the rollout. */
  readonly contested: boolean;
}

export type RolloutEvent =
  | { readonly type: "STARTED" }
  | { readonly type: "REVIEW_DUE" }
  | { readonly type: "REVIEW_HELD" }
  | ({ readonly type: "CRISIS_STRUCK" } & Tension)
  | ({ readonly type: "CRISIS_EASED" } & Tension)
  /** `week` of `weeks` is complete. */
  | { readonly type: "WEEK_CLOSED"; readonly week: number; readonly weeks: number }
  | { readonly type: "STOPPED" };

const isTense = (event: Tension): boolean => event.severeOpen > 0 || event.contested;

export const rolloutMachine = setup({
  types: { events: {} as RolloutEvent },
  guards: {
    "something severe is open or the rollout is contested": ({ event }) =>
      event.type === "CRISIS_STRUCK" && isTense(event),
    "nothing severe is open and nobody contests": ({ event }) =>
      event.type === "CRISIS_EASED" && !isTense(event),
    "the last week is over": ({ event }) => event.type === "WEEK_CLOSED" && event.week >= event.weeks,
  },
}).createMachine({
  id: "rollout",
  initial: "briefing",
  states: {
    briefing: { on: { STARTED: "running", STOPPED: "stopped" } },
    running: {
      on: {
        REVIEW_DUE: "review",
        CRISIS_STRUCK: { target: "crisis", guard: "something severe is open or the rollout is contested" },
        WEEK_CLOSED: { target: "ended", guard: "the last week is over" },
        STOPPED: "stopped",
      },
    },
    review: {
      on: {
        REVIEW_HELD: "running",
        CRISIS_STRUCK: { target: "crisis", guard: "something severe is open or the rollout is contested" },
        WEEK_CLOSED: { target: "ended", guard: "the last week is over" },
        STOPPED: "stopped",
      },
    },
    /** New deployments are blocked; a review that falls due waits until it is over. */
    crisis: {
      on: {
        CRISIS_EASED: { target: "running", guard: "nothing severe is open and nobody contests" },
        WEEK_CLOSED: { target: "ended", guard: "the last week is over" },
        STOPPED: "stopped",
      },
    },
    ended: { type: "final" },
    stopped: { type: "final" },
  },
});
