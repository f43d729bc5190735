/** What the session's statechart must do: screens, pace, decisions that hold the time. */

import { expect, it } from "vitest";
import { type SessionEvent, sessionMachine, sessionStageOf } from "../../../src/app/session-machine.ts";
import { byTable, drive, reachableValues, textOf, walkWhole } from "./walk.ts";

const events: Record<string, SessionEvent> = {
  chosen: { type: "RUN_CHOSEN" },
  loaded: { type: "RUN_LOADED", ended: false },
  loadedEnded: { type: "RUN_LOADED", ended: true },
  begin: { type: "BEGIN" },
  pace0: { type: "SET_PACE", pace: 0 },
  pace2: { type: "SET_PACE", pace: 2 },
  toggle: { type: "TOGGLE_PAUSE" },
  asked: { type: "DECISION_ASKED", open: 1 },
  askedNothing: { type: "DECISION_ASKED", open: 0 },
  taken: { type: "DECISION_TAKEN", open: 0 },
  takenOneOfTwo: { type: "DECISION_TAKEN", open: 1 },
  checkpoint: { type: "CHECKPOINT_REACHED" },
  checkpointClosed: { type: "CHECKPOINT_CLOSED", open: 0 },
  checkpointClosedOpen: { type: "CHECKPOINT_CLOSED", open: 2 },
  ended: { type: "RUN_ENDED" },
  quit: { type: "QUIT" },
};

const leave = {
  chosen: "briefing",
  loaded: "playing.paused",
  loadedEnded: "debrief",
  ended: "debrief",
  quit: "menu",
};

// ">" marks that the player has let the time go; menu, briefing, pause and debrief never have.
walkWhole({
  machine: sessionMachine,
  events,
  labelOf: ({ value, context }) => `${textOf(value)}${context.pace > 0 ? " >" : ""}`,
  ...byTable({
    menu: { chosen: "briefing", loaded: "playing.paused", loadedEnded: "debrief" },
    briefing: {
      begin: "playing.running >",
      loaded: "playing.paused",
      loadedEnded: "debrief",
      quit: "menu",
    },
    "playing.running >": {
      ...leave,
      pace0: "playing.paused",
      pace2: "playing.running >",
      toggle: "playing.paused",
      asked: "playing.deciding >",
      checkpoint: "checkpoint >",
    },
    "playing.paused": {
      ...leave,
      pace2: "playing.running >",
      toggle: "playing.running >",
      asked: "playing.deciding",
      checkpoint: "checkpoint",
    },
    "playing.deciding >": {
      ...leave,
      pace0: "playing.deciding",
      pace2: "playing.deciding >",
      taken: "playing.running >",
      checkpoint: "checkpoint >",
    },
    "playing.deciding": {
      ...leave,
      pace0: "playing.deciding",
      pace2: "playing.deciding >",
      taken: "playing.paused",
      checkpoint: "checkpoint",
    },
    "checkpoint >": {
      ...leave,
      checkpointClosed: "playing.running >",
      checkpointClosedOpen: "playing.deciding >",
    },
    checkpoint: {
      ...leave,
      checkpointClosed: "playing.paused",
      checkpointClosedOpen: "playing.deciding",
    },
    debrief: { chosen: "briefing", loaded: "playing.paused", quit: "menu" },
  }),
});

it("begins at pace 1 and goes on at the pace that was set before a pause", () => {
  const session = drive(sessionMachine, { type: "RUN_CHOSEN" }, { type: "BEGIN" });
  expect(session.context.pace).toBe(1);
  session.send({ type: "SET_PACE", pace: 4 }, 0);
  session.send({ type: "TOGGLE_PAUSE" }, 0);
  expect(session.context.pace).toBe(0);
  session.send({ type: "TOGGLE_PAUSE" }, 0);
  expect(session.context.pace).toBe(4);
  session.send({ type: "SET_PACE", pace: 0 }, 0);
  expect(session.is("paused")).toBe(true);
  session.send({ type: "DECISION_ASKED", open: 1 }, 0);
  session.send({ type: "SET_PACE", pace: 2 }, 0);
  expect(session.is("deciding")).toBe(true);
  session.send({ type: "DECISION_TAKEN", open: 0 }, 0);
  expect(session.is("running")).toBe(true);
  expect(session.context.pace).toBe(2);
});

it("tells the page which screen to show", () => {
  const stages = new Set(reachableValues(sessionMachine, events).map(sessionStageOf));
  expect([...stages].sort()).toEqual(["briefing", "checkpoint", "debrief", "menu", "playing"]);
});
