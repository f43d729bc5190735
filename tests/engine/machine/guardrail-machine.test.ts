/** What a guardrail's statechart must do. */

import { expect, expectTypeOf, it } from "vitest";
import type { GuardrailPhase } from "../../../src/contract/snapshot.ts";
import { type GuardrailEvent, guardrailMachine } from "../../../src/engine/machine/guardrail-machine.ts";
import { byTable, drive, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, GuardrailEvent> = {
  adopted: { type: "ADOPTED" },
  rolledOut: { type: "ROLLED_OUT" },
  embedded: { type: "EMBEDDED" },
  neglected: { type: "NEGLECTED" },
  restored: { type: "RESTORED" },
  dropped: { type: "DROPPED" },
};

walkWhole({
  machine: guardrailMachine,
  events,
  ...byTable({
    absent: { adopted: "drafted" },
    drafted: { rolledOut: "rolled-out", dropped: "absent" },
    "rolled-out": { embedded: "embedded", dropped: "absent" },
    embedded: { neglected: "eroding", dropped: "absent" },
    eroding: { restored: "embedded", dropped: "absent" },
  }),
});

it("speaks the words of the contract", () => {
  const phases: Record<GuardrailPhase, true> = {
    absent: true,
    drafted: true,
    "rolled-out": true,
    embedded: true,
    eroding: true,
  };
  expect(reachableValues(guardrailMachine, events).sort()).toEqual(Object.keys(phases).sort());
  expectTypeOf(drive(guardrailMachine).state).toEqualTypeOf<GuardrailPhase>();
});
