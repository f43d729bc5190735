/** A process must be loud: what XState swallows or reports later is thrown at the caller, once. */

import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { assign, createActor, setup } from "xstate";
import { EngineError } from "../../../src/engine/engine-error.ts";
import { guardrailMachine } from "../../../src/engine/machine/guardrail-machine.ts";
import { postMachine } from "../../../src/engine/machine/post-machine.ts";
import { createProcess } from "../../../src/engine/process.ts";

type FaultyEvent =
  | { readonly type: "GUARDED" }
  | { readonly type: "ACTED" }
  | { readonly type: "ASSIGNED" }
  | { readonly type: "ODDLY" }
  | { readonly type: "NOTED" }
  | { readonly type: "FINISHED" };

let noted = 0;

const faultyMachine = setup({
  types: { context: {} as { readonly count: number }, events: {} as FaultyEvent },
  guards: {
    "a guard that breaks": () => {
      throw new TypeError("guard broke");
    },
  },
  actions: {
    "an action that breaks": () => {
      throw new RangeError("action broke");
    },
    "an odd action": () => {
      throw undefined;
    },
    "an assignment that breaks": assign({
      count: () => {
        throw new Error("assignment broke");
      },
    }),
    note: () => {
      noted++;
    },
  },
}).createMachine({
  id: "faulty",
  context: { count: 0 },
  initial: "working",
  states: {
    working: {
      on: {
        GUARDED: { target: "over", guard: "a guard that breaks" },
        ACTED: { target: "over", actions: "an action that breaks" },
        ASSIGNED: { target: "over", actions: "an assignment that breaks" },
        ODDLY: { target: "over", actions: "an odd action" },
        NOTED: { actions: "note" },
        FINISHED: "over",
      },
    },
    over: { type: "final" },
  },
});

const stillbornMachine = setup({
  types: { events: {} as FaultyEvent },
  actions: {
    "an action that breaks": () => {
      throw new Error("born broken");
    },
  },
}).createMachine({
  id: "stillborn",
  initial: "working",
  states: { working: { entry: "an action that breaks" } },
});

/** What `act` throws; fails where it throws nothing. */
function caught(act: () => unknown): EngineError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(EngineError);
    return error as EngineError;
  }
  throw new Error("nothing was thrown");
}

describe("a process", () => {
  const late: unknown[] = [];
  const hear = (error: unknown) => late.push(error);

  // The runner listens too and would fail the whole run; here the errors are counted instead.
  let others: NodeJS.UncaughtExceptionListener[] = [];
  beforeEach(() => {
    late.length = 0;
    others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.on("uncaughtException", hear);
    process.on("unhandledRejection", hear);
  });
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("uncaughtException", hear);
    process.off("unhandledRejection", hear);
    for (const other of others) process.on("uncaughtException", other);
    expect(late, "errors that surfaced later").toEqual([]);
  });

  it.each([
    ["GUARDED", "guard broke"],
    ["ACTED", "action broke"],
    ["ASSIGNED", "assignment broke"],
  ] as const)("throws at once when %s breaks inside the machine", (type, message) => {
    for (const how of ["send", "offer"] as const) {
      const live = createProcess(faultyMachine, "service-agent@legal");
      const error = caught(() => live[how]({ type }, 17));
      expect(error).toMatchObject({
        name: "EngineError",
        machine: "faulty",
        key: "service-agent@legal",
        state: "working",
        event: type,
        week: 17,
      });
      expect(error.message).toContain(
        `Week 17, faulty "service-agent@legal" in state "working", event ${type}`,
      );
      expect(error.message).toContain(message);
      expect(error.cause).toBeInstanceOf(Error);
      expect(live.ended).toBe(true);
      expect(live.state).toBe("working");
      expect(caught(() => live.offer({ type: "FINISHED" }, 18)).message).toContain("has ended");
    }
  });

  it("hands on what was thrown as the cause", () => {
    const live = createProcess(faultyMachine, "k");
    expect(caught(() => live.send({ type: "ACTED" }, 3)).cause).toBeInstanceOf(RangeError);
  });

  it("notices even when nothing was thrown", () => {
    const live = createProcess(faultyMachine, "k");
    expect(caught(() => live.send({ type: "ODDLY" }, 3)).week).toBe(3);
  });

  it("throws when a guard breaks while it is only asked", () => {
    const live = createProcess(faultyMachine, "k", 5);
    const error = caught(() => live.can({ type: "GUARDED" }));
    expect(error).toMatchObject({ event: "GUARDED", week: 5 });
    expect(live.ended).toBe(false);
    expect(live.can({ type: "FINISHED" })).toBe(true);
  });

  it("throws when the first state breaks", () => {
    const error = caught(() => createProcess(stillbornMachine, "k", 2));
    expect(error).toMatchObject({ machine: "stillborn", event: "start", week: 2 });
    expect(error.message).toContain("born broken");
  });

  it("throws when anything is sent after the end", () => {
    const live = createProcess(faultyMachine, "k");
    live.send({ type: "FINISHED" }, 4);
    expect(live.ended).toBe(true);
    expect(live.state).toBe("over");
    for (const type of ["GUARDED", "FINISHED"] as const) {
      expect(live.can({ type })).toBe(false);
      expect(caught(() => live.offer({ type }, 6))).toMatchObject({ state: "over", event: type, week: 6 });
      expect(caught(() => live.send({ type }, 7)).message).toContain("has ended");
    }
  });

  it("throws when anything is sent after a stop, which may be repeated", () => {
    const live = createProcess(guardrailMachine, "logging");
    live.send({ type: "ADOPTED" }, 1);
    live.stop();
    live.stop();
    expect(live.ended).toBe(true);
    expect(live.state).toBe("drafted");
    expect(caught(() => live.offer({ type: "ROLLED_OUT" }, 2)).message).toContain("has ended");
  });

  it("throws when an event that must change something changes nothing, and stays usable", () => {
    const live = createProcess(guardrailMachine, "logging");
    const error = caught(() => live.send({ type: "RESTORED" }, 9));
    expect(error).toMatchObject({ machine: "guardrail", state: "absent", event: "RESTORED", week: 9 });
    expect(error.message).toContain("no transition");
    expect(live.offer({ type: "RESTORED" }, 9)).toBe(false);
    expect(live.offer({ type: "ADOPTED" }, 9)).toBe(true);
    expect(live.state).toBe("drafted");
  });

  it("counts an action that leaves state and context as they are as no change", () => {
    const before = noted;
    const live = createProcess(faultyMachine, "k");
    expect(live.offer({ type: "NOTED" }, 1)).toBe(false);
    expect(noted).toBe(before + 1);
  });

  it("tells its state as text, as value and by name, at every depth", () => {
    const post = createProcess(postMachine, "algorithm-interpreter#1");
    post.send({ type: "REQUESTED" }, 1);
    expect(post.state).toBe("requested");
    post.send({ type: "APPROVED" }, 4);
    post.send({ type: "SOURCING_STARTED", way: "retraining" }, 4);
    expect(post.state).toBe("sourcing.retraining");
    expect(post.value).toEqual({ sourcing: "retraining" });
    expect([post.is("sourcing"), post.is("retraining"), post.is("hiring"), post.is("active")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expectTypeOf(post.is)
      .parameter(0)
      .toEqualTypeOf<
        | "needed"
        | "requested"
        | "approved"
        | "sourcing"
        | "hiring"
        | "retraining"
        | "contracting"
        | "onboarding"
        | "active"
        | "leaving"
        | "left"
        | "abandoned"
      >();
  });

  it("lives apart from others of the same machine", () => {
    const one = createProcess(guardrailMachine, "logging");
    const two = createProcess(guardrailMachine, "training");
    one.send({ type: "ADOPTED" }, 1);
    expect([one.state, two.state]).toEqual(["drafted", "absent"]);
  });

  it("is needed: XState alone tells the caller nothing and everybody later", async () => {
    const actor = createActor(faultyMachine).start();
    expect(() => actor.send({ type: "GUARDED" })).not.toThrow();
    expect(actor.getSnapshot().status).toBe("error");
    expect(late).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(late).toHaveLength(1);
    late.length = 0;
  });
});
