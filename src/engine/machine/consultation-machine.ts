/**
 * The statechart of a consultation of the staff representatives, one per department. How long it lasts, how
 * likely it is to be contested and how long it is remembered is computed outside.
 */

import { setup } from "xstate";

export type ConsultationEvent =
  /** Representatives are informed and asked; also anew after an earlier agreement. */
  | { readonly type: "OPENED" }
  /** They have given their opinion; `contested` where they stand against it. */
  | { readonly type: "HEARD"; readonly contested: boolean }
  | { readonly type: "SETTLED" }
  /** Too long ago to stand for what is planned now. */
  | { readonly type: "FADED" };

export const consultationMachine = setup({
  types: { events: {} as ConsultationEvent },
  guards: {
    "they stand against it": ({ event }) => event.type === "HEARD" && event.contested,
  },
}).createMachine({
  id: "consultation",
  initial: "none",
  states: {
    none: { on: { OPENED: "under-way" } },
    "under-way": {
      on: { HEARD: [{ target: "contested", guard: "they stand against it" }, { target: "agreed" }] },
    },
    contested: { on: { SETTLED: "agreed" } },
    agreed: { on: { OPENED: "under-way", FADED: "none" } },
  },
});
