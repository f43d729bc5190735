/**
 * The statechart of a duty: nobody's, a team's on top of its own work, or a post's. Who carries it and how
 * many hours it gets are computed outside.
 */

import { setup } from "xstate";

export type DutyEvent =
  | { readonly type: "ADD_ON_ASSIGNED" }
  | { readonly type: "ADD_ON_WITHDRAWN" }
  /** The first post of the role is at work. */
  | { readonly type: "POST_FILLED" }
  /** The last post of the role is gone; `carried` where a team still has the duty as an add-on. */
  | { readonly type: "POST_VACATED"; readonly carried: boolean };

export const dutyMachine = setup({
  types: { events: {} as DutyEvent },
  guards: {
    "a team still carries it": ({ event }) => event.type === "POST_VACATED" && event.carried,
  },
}).createMachine({
  id: "duty",
  initial: "unowned",
  states: {
    unowned: { on: { ADD_ON_ASSIGNED: "add-on", POST_FILLED: "owned" } },
    "add-on": { on: { ADD_ON_WITHDRAWN: "unowned", POST_FILLED: "owned" } },
    owned: {
      on: { POST_VACATED: [{ target: "add-on", guard: "a team still carries it" }, { target: "unowned" }] },
    },
  },
});
