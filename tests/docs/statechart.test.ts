/** The picture of a statechart says what the machine does: regions, history, guards made of others. */

import { describe, expect, it } from "vitest";
import { and, not, setup, stateIn } from "xstate";
import { describeStatecharts, type Machine } from "../../src/lab/document/statechart.ts";

const machine = setup({
  types: { events: {} as { type: "GO" } | { type: "BACK" } },
  guards: {
    ready: () => true,
    free: () => true,
    "not asleep": not(stateIn({ mind: "asleep" })),
  },
  actions: { "take a note": () => {} },
}).createMachine({
  id: "person",
  type: "parallel",
  states: {
    mind: { initial: "awake", states: { awake: {}, asleep: {} } },
    body: {
      initial: "sitting",
      states: {
        sitting: {
          on: {
            GO: [
              { target: "up.walking", guard: and(["ready", "free"]), actions: "take a note" },
              { target: "lying-down", guard: "not asleep" },
            ],
          },
        },
        up: {
          initial: "standing",
          states: { standing: {}, walking: {}, before: { type: "history" } },
          on: { BACK: "sitting" },
        },
        "lying-down": { on: { BACK: "up.before" } },
        gone: { type: "final" },
      },
    },
  },
});

const page = describeStatecharts([{ machine: machine as unknown as Machine, about: "Somebody." }]);
const lines = page.split("\n").map((line) => line.trim());

describe("a statechart as a page", () => {
  it("sets the regions of a parallel state apart", () => {
    expect(lines.filter((line) => line === "--")).toHaveLength(1);
    expect(lines).toContain("[*] --> mind_awake");
    expect(lines).toContain("[*] --> body_sitting");
  });

  it("draws every transition with its guard and what is remembered", () => {
    expect(lines).toContain("body_sitting --> body_up_walking : GO [ready and free] / take a note");
    expect(lines).toContain("body_sitting --> body_lying_down : GO [not asleep]");
    expect(lines).toContain("body_up --> body_sitting : BACK");
  });

  it("shows where history leads back, and what is final", () => {
    expect(lines).toContain('state "before (where it was before)" as body_up_before');
    expect(lines).toContain("body_lying_down --> body_up_before : BACK");
    expect(lines).toContain("body_gone --> [*]");
  });

  it("lists each guard with what it is made of and where it is asked", () => {
    expect(lines).toContain("| ready | `GO`: body.sitting → body.up.walking |");
    expect(lines).toContain("| not asleep (not (in mind.asleep)) | `GO`: body.sitting → body.lying-down |");
  });
});
