/**
 * The statechart of a session at the screen: title, briefing, play, checkpoint, debrief, and the pace of
 * time. Timers, storage and the run itself are left to the rest of the application.
 */

import { and, assign, not, type SnapshotFrom, setup } from "xstate";
import type { Pace } from "../presenter/game-state.ts";

export type SessionEvent =
  /** A new run is chosen; its briefing opens. Also restarts from anywhere. */
  | { readonly type: "RUN_CHOSEN" }
  /** A saved or linked run is opened; time stands still until the player lets it go on. */
  | { readonly type: "RUN_LOADED"; readonly ended: boolean }
  /** The briefing is read. */
  | { readonly type: "BEGIN" }
  /** 0 pauses. While a decision is awaited the pace is only remembered. */
  | { readonly type: "SET_PACE"; readonly pace: Pace }
  | { readonly type: "TOGGLE_PAUSE" }
  /** `open` critical events wait for an answer. */
  | { readonly type: "DECISION_ASKED"; readonly open: number }
  | { readonly type: "DECISION_TAKEN"; readonly open: number }
  /** A quarterly review is shown. */
  | { readonly type: "CHECKPOINT_REACHED" }
  | { readonly type: "CHECKPOINT_CLOSED"; readonly open: number }
  | { readonly type: "RUN_ENDED" }
  | { readonly type: "QUIT" };

interface SessionContext {
  /** Weeks per five seconds that the player has set; 0 is paused. */
  readonly pace: Pace;
  /** The last pace above 0, to go on with after a pause. */
  readonly lastPace: Exclude<Pace, 0>;
}

export const sessionMachine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent },
  guards: {
    "the run is over": ({ event }) => event.type === "RUN_LOADED" && event.ended,
    "time is let go": ({ event }) => event.type === "SET_PACE" && event.pace > 0,
    "something waits for an answer": ({ event }) =>
      (event.type === "DECISION_ASKED" || event.type === "CHECKPOINT_CLOSED") && event.open > 0,
    "all is answered": ({ event }) => event.type === "DECISION_TAKEN" && event.open === 0,
    "time was running": ({ context }) => context.pace > 0,
  },
  actions: {
    "set the pace": assign(({ context, event }) => {
      if (event.type !== "SET_PACE") return context;
      return { pace: event.pace, lastPace: event.pace === 0 ? context.lastPace : event.pace };
    }),
    pause: assign({ pace: 0 }),
    "go on": assign({ pace: ({ context }) => context.lastPace }),
  },
}).createMachine({
  id: "session",
  context: { pace: 0, lastPace: 1 },
  initial: "menu",
  states: {
    menu: {
      on: {
        RUN_CHOSEN: "briefing",
        RUN_LOADED: [{ target: "debrief", guard: "the run is over" }, { target: "playing.paused" }],
      },
    },
    briefing: {
      on: {
        BEGIN: { target: "playing.running", actions: "go on" },
        RUN_LOADED: [{ target: "debrief", guard: "the run is over" }, { target: "playing.paused" }],
        QUIT: "menu",
      },
    },
    playing: {
      initial: "paused",
      on: {
        CHECKPOINT_REACHED: "checkpoint",
        RUN_ENDED: { target: "debrief", actions: "pause" },
        RUN_CHOSEN: { target: "briefing", actions: "pause" },
        RUN_LOADED: [
          { target: "debrief", guard: "the run is over", actions: "pause" },
          { target: "playing.paused", actions: "pause" },
        ],
        QUIT: { target: "menu", actions: "pause" },
      },
      states: {
        running: {
          on: {
            SET_PACE: [
              { guard: "time is let go", actions: "set the pace" },
              { target: "paused", actions: "set the pace" },
            ],
            TOGGLE_PAUSE: { target: "paused", actions: "pause" },
            DECISION_ASKED: { target: "deciding", guard: "something waits for an answer" },
          },
        },
        paused: {
          on: {
            SET_PACE: { target: "running", guard: "time is let go", actions: "set the pace" },
            TOGGLE_PAUSE: { target: "running", actions: "go on" },
            DECISION_ASKED: { target: "deciding", guard: "something waits for an answer" },
          },
        },
        deciding: {
          on: {
            SET_PACE: { actions: "set the pace" },
            DECISION_TAKEN: [
              { target: "running", guard: and(["all is answered", "time was running"]) },
              { target: "paused", guard: "all is answered" },
            ],
          },
        },
      },
    },
    checkpoint: {
      on: {
        CHECKPOINT_CLOSED: [
          { target: "playing.deciding", guard: "something waits for an answer" },
          { target: "playing.running", guard: "time was running" },
          { target: "playing.paused" },
        ],
        RUN_ENDED: { target: "debrief", actions: "pause" },
        RUN_CHOSEN: { target: "briefing", actions: "pause" },
        RUN_LOADED: [
          { target: "debrief", guard: "the run is over", actions: "pause" },
          { target: "playing.paused", actions: "pause" },
        ],
        QUIT: { target: "menu", actions: "pause" },
      },
    },
    debrief: {
      on: {
        RUN_CHOSEN: "briefing",
        RUN_LOADED: { target: "playing.paused", guard: not("the run is over") },
        QUIT: "menu",
      },
    },
  },
});

type SessionValue = SnapshotFrom<typeof sessionMachine>["value"];

/** What the page shows: the state without the detail of how time stands while playing. */
export function sessionStageOf(
  value: SessionValue,
): "menu" | "briefing" | "playing" | "checkpoint" | "debrief" {
  return typeof value === "string" ? value : "playing";
}
