/** What a signal's statechart must do, hysteresis included. */

import { expect, expectTypeOf, it } from "vitest";
import type { SignalPhase } from "../../../src/contract/snapshot.ts";
import { type SignalEvent, signalMachine } from "../../../src/engine/machine/signal-machine.ts";
import { byTable, drive, reachableValues, walkWhole } from "./walk.ts";

const held = (heldWeeks: number): SignalEvent => ({ type: "HELD", heldWeeks, weeksAsked: 4 });
const missed = (missedWeeks: number): SignalEvent => ({ type: "MISSED", missedWeeks, weeksAsked: 4 });
const events: Record<string, SignalEvent> = {
  held1: held(1),
  held3: held(3),
  held4: held(4),
  held5: held(5),
  missed1: missed(1),
  missed3: missed(3),
  missed4: missed(4),
  missed5: missed(5),
};

walkWhole({
  machine: signalMachine,
  events,
  ...byTable({
    quiet: { held1: "rising", held3: "rising", held4: "established", held5: "established" },
    rising: {
      held4: "established",
      held5: "established",
      missed1: "quiet",
      missed3: "quiet",
      missed4: "quiet",
      missed5: "quiet",
    },
    established: { missed4: "quiet", missed5: "quiet" },
  }),
});

it("is established after the weeks asked and falls back only after as many", () => {
  const signal = drive(signalMachine, held(1));
  expect([2, 3, 4].map((weeks) => signal.offer(held(weeks), weeks))).toEqual([false, false, true]);
  expect(signal.state).toBe("established");
  expect([1, 2, 3].map((weeks) => signal.offer(missed(weeks), 4 + weeks))).toEqual([false, false, false]);
  expect(signal.offer(held(1), 8)).toBe(false);
  expect([1, 2, 3, 4].map((weeks) => signal.offer(missed(weeks), 8 + weeks))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(signal.state).toBe("quiet");
});

it("speaks the words of the contract", () => {
  const phases: Record<SignalPhase, true> = { quiet: true, rising: true, established: true };
  expect(reachableValues(signalMachine, events).sort()).toEqual(Object.keys(phases).sort());
  expectTypeOf(drive(signalMachine).state).toEqualTypeOf<SignalPhase>();
});
