/** What the rollout's statechart must do. */

import { expect, expectTypeOf, it } from "vitest";
import type { RolloutPhase } from "../../../src/contract/snapshot.ts";
import { type RolloutEvent, rolloutMachine } from "../../../src/engine/machine/rollout-machine.ts";
import { byTable, drive, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, RolloutEvent> = {
  started: { type: "STARTED" },
  reviewDue: { type: "REVIEW_DUE" },
  reviewHeld: { type: "REVIEW_HELD" },
  struckByIncident: { type: "CRISIS_STRUCK", severeOpen: 1, contested: false },
  struckByContest: { type: "CRISIS_STRUCK", severeOpen: 0, contested: true },
  struckByNothing: { type: "CRISIS_STRUCK", severeOpen: 0, contested: false },
  eased: { type: "CRISIS_EASED", severeOpen: 0, contested: false },
  stillSevere: { type: "CRISIS_EASED", severeOpen: 1, contested: false },
  stillContested: { type: "CRISIS_EASED", severeOpen: 0, contested: true },
  lastWeek: { type: "WEEK_CLOSED", week: 104, weeks: 104 },
  someWeek: { type: "WEEK_CLOSED", week: 103, weeks: 104 },
  stopped: { type: "STOPPED" },
};

walkWhole({
  machine: rolloutMachine,
  events,
  ...byTable({
    briefing: { started: "running", stopped: "stopped" },
    running: {
      reviewDue: "review",
      struckByIncident: "crisis",
      struckByContest: "crisis",
      lastWeek: "ended",
      stopped: "stopped",
    },
    review: {
      reviewHeld: "running",
      struckByIncident: "crisis",
      struckByContest: "crisis",
      lastWeek: "ended",
      stopped: "stopped",
    },
    crisis: { eased: "running", lastWeek: "ended", stopped: "stopped" },
    ended: {},
    stopped: {},
  }),
});

it("speaks the words of the contract", () => {
  const phases: Record<RolloutPhase, true> = {
    briefing: true,
    running: true,
    review: true,
    crisis: true,
    ended: true,
    stopped: true,
  };
  expect(reachableValues(rolloutMachine, events).sort()).toEqual(Object.keys(phases).sort());
  expectTypeOf(drive(rolloutMachine).state).toEqualTypeOf<RolloutPhase>();
});
