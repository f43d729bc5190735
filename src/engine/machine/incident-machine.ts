/**
 * The statechart of an incident: how it is handled and, in parallel, who outside the team has heard of it.
 * When it is noticed, how long each step takes and what it costs are computed outside.
 */

import { and, not, type SnapshotFrom, setup, stateIn } from "xstate";
import type { IncidentAudience } from "../../contract/scenario.ts";
import type { IncidentPhase } from "../../contract/snapshot.ts";

export type IncidentEvent =
  | { readonly type: "DETECTED" }
  | { readonly type: "TRIAGED" }
  | { readonly type: "CONTAINED" }
  | { readonly type: "INVESTIGATED" }
  | { readonly type: "REMEDIED" }
  | { readonly type: "CLOSED" }
  /** Only once it is noticed, and no more once it is closed. */
  | { readonly type: "ESCALATED"; readonly to: IncidentAudience };

export const incidentMachine = setup({
  types: { events: {} as IncidentEvent },
  guards: {
    "to a customer": ({ event }) => event.type === "ESCALATED" && event.to === "customer",
    "to the staff representatives": ({ event }) => event.type === "ESCALATED" && event.to === "staff",
    "to the press": ({ event }) => event.type === "ESCALATED" && event.to === "press",
    "to the regulator": ({ event }) => event.type === "ESCALATED" && event.to === "regulator",
    noticed: not(stateIn({ handling: "latent" })),
    "still open": not(stateIn({ handling: "closed" })),
  },
}).createMachine({
  id: "incident",
  type: "parallel",
  states: {
    handling: {
      initial: "latent",
      states: {
        latent: { on: { DETECTED: "detected" } },
        detected: { on: { TRIAGED: "triaged" } },
        triaged: { on: { CONTAINED: "contained" } },
        contained: { on: { INVESTIGATED: "investigated" } },
        investigated: { on: { REMEDIED: "remedied" } },
        remedied: { on: { CLOSED: "closed" } },
        closed: { type: "final" },
      },
    },
    escalation: {
      initial: "none",
      states: {
        none: {
          on: {
            ESCALATED: [
              { target: "customer", guard: and(["noticed", "still open", "to a customer"]) },
              { target: "staff", guard: and(["noticed", "still open", "to the staff representatives"]) },
              { target: "press", guard: and(["noticed", "still open", "to the press"]) },
              { target: "regulator", guard: and(["noticed", "still open", "to the regulator"]) },
            ],
          },
        },
        customer: {
          on: {
            ESCALATED: [
              { target: "press", guard: and(["still open", "to the press"]) },
              { target: "regulator", guard: and(["still open", "to the regulator"]) },
            ],
          },
        },
        staff: {
          on: {
            ESCALATED: [
              { target: "press", guard: and(["still open", "to the press"]) },
              { target: "regulator", guard: and(["still open", "to the regulator"]) },
            ],
          },
        },
        press: {
          on: { ESCALATED: { target: "regulator", guard: and(["still open", "to the regulator"]) } },
        },
        regulator: {},
      },
    },
  },
});

type IncidentValue = SnapshotFrom<typeof incidentMachine>["value"];

/** The phase in the words of the contract; null while latent, which nobody in the company can know. */
export function incidentPhaseOf(value: IncidentValue): IncidentPhase | null {
  return value.handling === "latent" ? null : value.handling;
}

/** Who has heard of it; `none` as long as it stays in the team. */
export function escalationOf(value: IncidentValue): IncidentAudience | "none" {
  return value.escalation;
}
