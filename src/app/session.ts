/**
 * Runs the session statechart and asks it the few things the controller needs to know. The states are left to
 * the statechart, time to the clock.
 */

import { createActor } from "xstate";
import type { Pace } from "../presenter/game-state.ts";
import { sessionMachine } from "./session-machine.ts";

export type SessionPhase = "title" | "briefing" | "running" | "paused" | "deciding" | "over";

export interface Session {
  readonly phase: SessionPhase;
  /** Weeks per five seconds that go by now; 0 where time stands still. */
  readonly pace: Pace;
  /** A new run and its briefing; from the title or in the place of another run. */
  brief(): void;
  /** The briefing is read, time flows. */
  begin(): void;
  /** A run from a file or from storage, time standing still. */
  load(ended: boolean): void;
  /** 0 pauses; while a critical event holds the time the pace is remembered. */
  setPace(pace: Pace): void;
  togglePause(): void;
  /** How many critical events wait for an answer; any number above 0 holds the time. */
  await(open: number): void;
  finish(): void;
  /** Back to the title. */
  quit(): void;
}

/** A session on its title. */
export function createSession(): Session {
  const actor = createActor(sessionMachine);
  actor.start();

  function readPhase(): SessionPhase {
    const snapshot = actor.getSnapshot();
    if (snapshot.matches({ playing: "running" })) return "running";
    if (snapshot.matches({ playing: "paused" })) return "paused";
    if (snapshot.matches({ playing: "deciding" })) return "deciding";
    if (snapshot.matches("briefing")) return "briefing";
    return snapshot.matches("debrief") ? "over" : "title";
  }

  return {
    get phase() {
      return readPhase();
    },
    get pace() {
      return readPhase() === "running" ? actor.getSnapshot().context.pace : 0;
    },
    brief() {
      actor.send({ type: "RUN_CHOSEN" });
    },
    begin() {
      actor.send({ type: "BEGIN" });
      actor.send({ type: "SET_PACE", pace: 1 });
    },
    load(ended) {
      actor.send({ type: "RUN_LOADED", ended });
    },
    setPace(pace) {
      actor.send({ type: "SET_PACE", pace });
    },
    togglePause() {
      actor.send({ type: "TOGGLE_PAUSE" });
    },
    await(open) {
      if (open > 0) actor.send({ type: "DECISION_ASKED", open });
      else if (readPhase() === "deciding") actor.send({ type: "DECISION_TAKEN", open });
    },
    finish() {
      actor.send({ type: "RUN_ENDED" });
    },
    quit() {
      actor.send({ type: "QUIT" });
    },
  };
}
