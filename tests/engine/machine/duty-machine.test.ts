/** What a duty's statechart must do. */

import { expect, expectTypeOf, it } from "vitest";
import type { DutyPhase } from "../../../src/contract/snapshot.ts";
import { type DutyEvent, dutyMachine } from "../../../src/engine/machine/duty-machine.ts";
import { byTable, drive, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, DutyEvent> = {
  assigned: { type: "ADD_ON_ASSIGNED" },
  withdrawn: { type: "ADD_ON_WITHDRAWN" },
  filled: { type: "POST_FILLED" },
  vacated: { type: "POST_VACATED", carried: false },
  handedBack: { type: "POST_VACATED", carried: true },
};

walkWhole({
  machine: dutyMachine,
  events,
  ...byTable({
    unowned: { assigned: "add-on", filled: "owned" },
    "add-on": { withdrawn: "unowned", filled: "owned" },
    owned: { vacated: "unowned", handedBack: "add-on" },
  }),
});

it("speaks the words of the contract", () => {
  const phases: Record<DutyPhase, true> = { unowned: true, "add-on": true, owned: true };
  expect(reachableValues(dutyMachine, events).sort()).toEqual(Object.keys(phases).sort());
  expectTypeOf(drive(dutyMachine).state).toEqualTypeOf<DutyPhase>();
});
