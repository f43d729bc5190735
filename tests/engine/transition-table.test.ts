/** The transition table gives what actors give: the same runs, and the same loud failures. */

import { describe, expect, it } from "vitest";
import { setup } from "xstate";
import { EngineError } from "../../src/engine/engine-error.ts";
import { deploymentMachine } from "../../src/engine/machine/deployment-machine.ts";
import { createProcess, createTableProcess } from "../../src/engine/process.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { compareStatecharts } from "../slow/statechart-study.ts";

const scenario = loadTestScenario();

describe("the transition table", () => {
  it("gives the hashes of actors, week by week, in 40 runs of the story and 40 with random decisions", () => {
    let runs = 0;
    expect(compareStatecharts(scenario, 80, () => runs++)).toEqual([]);
    expect(runs).toBe(80);
  });

  it("asks a guard anew for every event, remembers history, and keeps processes apart", () => {
    const start = () => {
      const process = createTableProcess(deploymentMachine, "a@b");
      process.send({ type: "LAUNCHED", consultation: false }, 1);
      process.send({ type: "INTEGRATED", pilot: false }, 2);
      return process;
    };
    const widen = {
      type: "WIDEN",
      casesAsked: 300,
      upperBound: 0.01,
      limit: 0.02,
      openIncidents: 0,
    } as const;
    const one = start();
    const other = start();
    expect(one.offer({ ...widen, loggedCases: 299, override: false }, 3)).toBe(false);
    expect(one.offer({ ...widen, loggedCases: 300, override: false }, 4)).toBe(true);
    expect(other.offer({ ...widen, loggedCases: 0, override: true }, 4)).toBe(true);
    expect([one.context.overridden, other.context.overridden]).toEqual([false, true]);
    one.send({ type: "SUSPEND" }, 5);
    one.send({ type: "RESUME" }, 6);
    expect(one.state).toBe("live.supervised");
    one.send({ type: "RETIRE" }, 7);
    expect(one.ended).toBe(true);
    expect(() => one.send({ type: "SUSPEND" }, 8)).toThrow(EngineError);
    expect(other.state).toBe("live.supervised");
  });

  it("fails as loudly as an actor where a guard throws", () => {
    const faulty = setup({
      types: { events: {} as { readonly type: "GO" } },
      guards: {
        broken: () => {
          throw new Error("planted");
        },
      },
    }).createMachine({
      id: "faulty",
      initial: "a",
      states: { a: { on: { GO: { target: "b", guard: "broken" } } }, b: {} },
    });
    for (const start of [createProcess, createTableProcess]) {
      const process = start(faulty, "x");
      expect(() => process.send({ type: "GO" }, 12)).toThrow(/Week 12.*faulty.*"a".*GO.*planted/s);
      expect(process.ended).toBe(true);
    }
  });
});
