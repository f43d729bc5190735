/**
 * The statechart of a guardrail, from paper to habit and back. How far it is practised, and whether its
 * owner keeps it alive, is computed outside.
 */

import { setup } from "xstate";

export type GuardrailEvent =
  | { readonly type: "ADOPTED" }
  | { readonly type: "ROLLED_OUT" }
  /** Practised as a habit. */
  | { readonly type: "EMBEDDED" }
  /** Nobody keeps it alive. */
  | { readonly type: "NEGLECTED" }
  /** Somebody keeps it alive again, and it is back in practice. */
  | { readonly type: "RESTORED" }
  | { readonly type: "DROPPED" };

export const guardrailMachine = setup({
  types: { events: {} as GuardrailEvent },
}).createMachine({
  id: "guardrail",
  initial: "absent",
  states: {
    absent: { on: { ADOPTED: "drafted" } },
    drafted: { on: { ROLLED_OUT: "rolled-out", DROPPED: "absent" } },
    "rolled-out": { on: { EMBEDDED: "embedded", DROPPED: "absent" } },
    embedded: { on: { NEGLECTED: "eroding", DROPPED: "absent" } },
    eroding: { on: { RESTORED: "embedded", DROPPED: "absent" } },
  },
});
