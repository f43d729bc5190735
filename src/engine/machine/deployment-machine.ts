/**
 * The statechart of a deployment, from the proposal to the retirement, with its autonomy levels. Evidence,
 * limits and durations are computed outside; what a level changes in the work is left to the formulas.
 */

import { and, assign, type SnapshotFrom, setup } from "xstate";
import type { AutonomyLevel } from "../../contract/scenario.ts";
import type { DeploymentPhase } from "../../contract/snapshot.ts";

export type DeploymentEvent =
  /** Work begins; `consultation` where the law asks to hear the staff representatives first. */
  | { readonly type: "LAUNCHED"; readonly consultation: boolean }
  | { readonly type: "CONSULTED" }
  /** Ready for use; `pilot` where a share of the team tries it first. */
  | { readonly type: "INTEGRATED"; readonly pilot: boolean }
  | { readonly type: "PILOT_PASSED" }
  /** One level up. A change of two levels is sent twice. */
  | {
      readonly type: "WIDEN";
      /** Cases logged and checked. */
      readonly loggedCases: number;
      readonly casesAsked: number;
      /** Upper 95 % bound of the measured residual error, 0 … 1; null without logs. */
      readonly upperBound: number | null;
      /** Highest bound at which autonomy may widen, 0 … 1. */
      readonly limit: number;
      readonly openIncidents: number;
      /** The company widens although the evidence is not there, and knows it. */
      readonly override: boolean;
    }
  /** One level down; always allowed while live. */
  | { readonly type: "NARROW" }
  | { readonly type: "SUSPEND" }
  | { readonly type: "RESUME" }
  | { readonly type: "RETIRE" };

interface DeploymentContext {
  /** A level was once widened against the evidence. It stays written, whatever follows. */
  readonly overridden: boolean;
}

export const deploymentMachine = setup({
  types: { context: {} as DeploymentContext, events: {} as DeploymentEvent },
  guards: {
    "the law asks for consultation": ({ event }) => event.type === "LAUNCHED" && event.consultation,
    "a pilot comes first": ({ event }) => event.type === "INTEGRATED" && event.pilot,
    "enough logged cases": ({ event }) => event.type === "WIDEN" && event.loggedCases >= event.casesAsked,
    "residual error below the limit": ({ event }) =>
      event.type === "WIDEN" && event.upperBound !== null && event.upperBound <= event.limit,
    "no open incident": ({ event }) => event.type === "WIDEN" && event.openIncidents === 0,
    "override recorded": ({ event }) => event.type === "WIDEN" && event.override,
  },
  actions: { "remember the override": assign({ overridden: true }) },
}).createMachine({
  id: "deployment",
  context: { overridden: false },
  initial: "proposed",
  states: {
    proposed: {
      on: {
        LAUNCHED: [
          { target: "consulting", guard: "the law asks for consultation" },
          { target: "integrating" },
        ],
        RETIRE: "retired",
      },
    },
    consulting: { on: { CONSULTED: "integrating", RETIRE: "retired" } },
    integrating: {
      on: {
        INTEGRATED: [{ target: "live.pilot", guard: "a pilot comes first" }, { target: "live.proposes" }],
        RETIRE: "retired",
      },
    },
    live: {
      initial: "pilot",
      on: { SUSPEND: "suspended", RETIRE: "retired" },
      states: {
        pilot: { on: { PILOT_PASSED: "proposes" } },
        proposes: {
          on: {
            // Evidence is asked first, so that an override that was not needed is not held against anybody.
            WIDEN: [
              {
                target: "supervised",
                guard: and(["enough logged cases", "residual error below the limit", "no open incident"]),
              },
              { target: "supervised", guard: "override recorded", actions: "remember the override" },
            ],
          },
        },
        supervised: {
          on: {
            WIDEN: [
              {
                target: "delegated",
                guard: and(["enough logged cases", "residual error below the limit", "no open incident"]),
              },
              { target: "delegated", guard: "override recorded", actions: "remember the override" },
            ],
            NARROW: "proposes",
          },
        },
        delegated: { on: { NARROW: "supervised" } },
        before: { type: "history" },
      },
    },
    suspended: { on: { RESUME: "live.before", RETIRE: "retired" } },
    retired: { type: "final" },
  },
});

type DeploymentSnapshot = SnapshotFrom<typeof deploymentMachine>;

/** The phase in the words of the contract: there, the levels of a live deployment stand beside the others. */
export function deploymentPhaseOf(value: DeploymentSnapshot["value"]): DeploymentPhase {
  return typeof value === "string" ? value : value.live;
}

/**
 * The autonomy level in force, or the one that a suspended deployment will return to. Whatever has not been
 * widened yet, a pilot included, only proposes.
 */
export function autonomyLevelOf(snapshot: DeploymentSnapshot): AutonomyLevel {
  const { value, historyValue } = snapshot;
  if (value === "suspended") {
    const remembered = historyValue["deployment.live.before"]?.[0]?.key;
    return remembered === "supervised" || remembered === "delegated" ? remembered : "proposes";
  }
  if (typeof value === "string" || value.live === "pilot") return "proposes";
  return value.live;
}
