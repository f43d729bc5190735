/**
 * The statechart of a post, from the need to the last day of who held it. Delays, failures drawn by luck,
 * competence and pay are computed outside.
 */

import { type SnapshotFrom, setup } from "xstate";
import type { PostWay } from "../../contract/career.ts";
import type { PostPhase } from "../../contract/snapshot.ts";

export type PostEvent =
  | { readonly type: "REQUESTED" }
  | { readonly type: "APPROVED" }
  /** The search, the course or the tender begins. */
  | { readonly type: "SOURCING_STARTED"; readonly way: PostWay }
  /** Somebody arrives. */
  | { readonly type: "FILLED" }
  /** The search gave nobody, or the course was failed. */
  | { readonly type: "SOURCING_FAILED" }
  /** Ready to do the work alone. */
  | { readonly type: "ONBOARDED" }
  | { readonly type: "NOTICE_GIVEN" }
  | { readonly type: "LEFT" }
  /** Withdrawn before anybody arrived. */
  | { readonly type: "CANCELLED" };

export const postMachine = setup({
  types: { events: {} as PostEvent },
  guards: {
    "by hiring": ({ event }) => event.type === "SOURCING_STARTED" && event.way === "hiring",
    "by retraining": ({ event }) => event.type === "SOURCING_STARTED" && event.way === "retraining",
    "by contracting": ({ event }) => event.type === "SOURCING_STARTED" && event.way === "contracting",
  },
}).createMachine({
  id: "post",
  initial: "needed",
  states: {
    needed: { on: { REQUESTED: "requested", CANCELLED: "abandoned" } },
    requested: { on: { APPROVED: "approved", CANCELLED: "abandoned" } },
    approved: {
      on: {
        SOURCING_STARTED: [
          { target: "sourcing.hiring", guard: "by hiring" },
          { target: "sourcing.retraining", guard: "by retraining" },
          { target: "sourcing.contracting", guard: "by contracting" },
        ],
        CANCELLED: "abandoned",
      },
    },
    sourcing: {
      initial: "hiring",
      on: { FILLED: "onboarding", SOURCING_FAILED: "abandoned", CANCELLED: "abandoned" },
      states: { hiring: {}, retraining: {}, contracting: {} },
    },
    onboarding: { on: { ONBOARDED: "active", NOTICE_GIVEN: "leaving" } },
    active: { on: { NOTICE_GIVEN: "leaving" } },
    leaving: { on: { LEFT: "left" } },
    left: { type: "final" },
    abandoned: { type: "final" },
  },
});

/** The phase in the words of the contract, where the way is told apart from the phase. */
export function postPhaseOf(value: SnapshotFrom<typeof postMachine>["value"]): PostPhase {
  return typeof value === "string" ? value : "sourcing";
}
