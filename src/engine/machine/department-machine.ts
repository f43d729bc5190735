/**
 * The statechart of a department: how far it has come with AI and, in parallel, how full its weeks are.
 * Shares of users and loads are computed outside; thresholds travel with the events.
 */

import { type SnapshotFrom, setup } from "xstate";
import type { DepartmentPhase, LoadPhase } from "../../contract/snapshot.ts";

export type DepartmentEvent =
  /** Somebody tries an assistant, sanctioned or not. */
  | { readonly type: "FIRST_USED" }
  /** Nobody uses any assistant any more, and none is deployed. */
  | { readonly type: "USE_ENDED" }
  | { readonly type: "PILOT_STARTED" }
  /** A deployment serves the whole team. */
  | { readonly type: "WENT_LIVE" }
  /** Of the deployments only pilots remain. */
  | { readonly type: "ONLY_PILOTS_LEFT" }
  | { readonly type: "NO_DEPLOYMENT_LEFT"; readonly activeUsers: number }
  /** `activeShare` 0 … 1 of the team uses an assistant every week; embedded from `settledShare` on. */
  | { readonly type: "USE_SETTLED"; readonly activeShare: number; readonly settledShare: number }
  /** Falls back below `settledShare` minus `margin`. */
  | {
      readonly type: "USE_SHRANK";
      readonly activeShare: number;
      readonly settledShare: number;
      readonly margin: number;
    }
  /** Four-week load (1 is full), the loads at which a phase begins, and how far below it ends. */
  | {
      readonly type: "LOAD_SHIFTED";
      readonly load: number;
      readonly strainedAt: number;
      readonly saturatedAt: number;
      readonly margin: number;
    };

export const departmentMachine = setup({
  types: { events: {} as DepartmentEvent },
  guards: {
    "somebody still uses an assistant": ({ event }) =>
      event.type === "NO_DEPLOYMENT_LEFT" && event.activeUsers > 0,
    "enough of the team uses it": ({ event }) =>
      event.type === "USE_SETTLED" && event.activeShare >= event.settledShare,
    "use has clearly fallen": ({ event }) =>
      event.type === "USE_SHRANK" && event.activeShare < event.settledShare - event.margin,
    "the team is saturated": ({ event }) => event.type === "LOAD_SHIFTED" && event.load >= event.saturatedAt,
    "the team is strained": ({ event }) => event.type === "LOAD_SHIFTED" && event.load >= event.strainedAt,
    "no longer saturated": ({ event }) =>
      event.type === "LOAD_SHIFTED" && event.load < event.saturatedAt - event.margin,
    "no longer strained": ({ event }) =>
      event.type === "LOAD_SHIFTED" && event.load < event.strainedAt - event.margin,
  },
}).createMachine({
  id: "department",
  type: "parallel",
  states: {
    adoption: {
      initial: "untouched",
      states: {
        untouched: { on: { FIRST_USED: "curious", PILOT_STARTED: "piloting", WENT_LIVE: "adopting" } },
        curious: { on: { USE_ENDED: "untouched", PILOT_STARTED: "piloting", WENT_LIVE: "adopting" } },
        piloting: {
          on: {
            WENT_LIVE: "adopting",
            NO_DEPLOYMENT_LEFT: [
              { target: "curious", guard: "somebody still uses an assistant" },
              { target: "untouched" },
            ],
          },
        },
        adopting: {
          on: {
            USE_SETTLED: { target: "embedded", guard: "enough of the team uses it" },
            ONLY_PILOTS_LEFT: "piloting",
            NO_DEPLOYMENT_LEFT: [
              { target: "curious", guard: "somebody still uses an assistant" },
              { target: "untouched" },
            ],
          },
        },
        embedded: {
          on: {
            USE_SHRANK: { target: "adopting", guard: "use has clearly fallen" },
            ONLY_PILOTS_LEFT: "piloting",
            NO_DEPLOYMENT_LEFT: [
              { target: "curious", guard: "somebody still uses an assistant" },
              { target: "untouched" },
            ],
          },
        },
      },
    },
    load: {
      initial: "nominal",
      states: {
        nominal: {
          on: {
            LOAD_SHIFTED: [
              { target: "saturated", guard: "the team is saturated" },
              { target: "strained", guard: "the team is strained" },
            ],
          },
        },
        strained: {
          on: {
            LOAD_SHIFTED: [
              { target: "saturated", guard: "the team is saturated" },
              { target: "nominal", guard: "no longer strained" },
            ],
          },
        },
        saturated: {
          on: {
            LOAD_SHIFTED: [
              { target: "nominal", guard: "no longer strained" },
              { target: "strained", guard: "no longer saturated" },
            ],
          },
        },
      },
    },
  },
});

type DepartmentValue = SnapshotFrom<typeof departmentMachine>["value"];

/** How far the department has come, in the words of the contract. */
export function departmentPhaseOf(value: DepartmentValue): DepartmentPhase {
  return value.adoption;
}

/** How full its weeks are, in the words of the contract. */
export function loadPhaseOf(value: DepartmentValue): LoadPhase {
  return value.load;
}
