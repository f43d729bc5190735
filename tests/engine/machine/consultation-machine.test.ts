/** What a consultation's statechart must do. */

import { expect, expectTypeOf, it } from "vitest";
import type { ConsultationPhase } from "../../../src/contract/workforce.ts";
import {
  type ConsultationEvent,
  consultationMachine,
} from "../../../src/engine/machine/consultation-machine.ts";
import { byTable, drive, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, ConsultationEvent> = {
  opened: { type: "OPENED" },
  heard: { type: "HEARD", contested: false },
  opposed: { type: "HEARD", contested: true },
  settled: { type: "SETTLED" },
  faded: { type: "FADED" },
};

walkWhole({
  machine: consultationMachine,
  events,
  ...byTable({
    none: { opened: "under-way" },
    "under-way": { heard: "agreed", opposed: "contested" },
    contested: { settled: "agreed" },
    agreed: { opened: "under-way", faded: "none" },
  }),
});

it("speaks the words of the contract", () => {
  const phases: Record<ConsultationPhase, true> = {
    none: true,
    "under-way": true,
    contested: true,
    agreed: true,
  };
  expect(reachableValues(consultationMachine, events).sort()).toEqual(Object.keys(phases).sort());
  expectTypeOf(drive(consultationMachine).state).toEqualTypeOf<ConsultationPhase>();
});
