/** Absorption: a team takes one change at a time; a second within some weeks slows both and worries people. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const deploy = (assistant: string, department: string): Command => ({
  kind: "deploy-assistant",
  assistant,
  department,
  start: "everyone",
});

const OFFICE = deploy("office-assistant", "sales");
const COPILOT = deploy("sales-copilot", "sales");

/** Weeks until each deployment is live, and the worry of the team just after the second decision. */
function play(decisions: readonly (readonly [week: number, command: Command])[], slowdown?: number) {
  const base = loadTestScenario();
  const values = slowdown === undefined ? base.values : { ...base.values, "absorption.slowdown": slowdown };
  let world: World | undefined;
  const simulation = createSimulation(
    { ...base, mandate: null, values },
    1,
    {},
    {
      inspect: (made) => {
        world = made;
      },
    },
  );
  const live = new Map<string, number>();
  let worry = 0;
  for (let week = 1; week <= 40; week++) {
    const commands = decisions.filter(([when]) => when === week).map(([, command]) => command);
    const { events } = simulation.advanceWeek(commands);
    for (const event of events) if (event.kind === "deployment-live") live.set(event.assistant ?? "", week);
    worry = Math.max(
      worry,
      world?.departments.find(({ definition }) => definition.id === "sales")?.staff.worry ?? 0,
    );
  }
  return { live, worry };
}

describe("a second change in a team", () => {
  const apart = play([
    [1, OFFICE],
    [9, COPILOT],
  ]);

  it("within eight weeks makes both integrations longer, by the parameter", () => {
    const together = play([
      [1, OFFICE],
      [1, COPILOT],
    ]);
    const weeks = (assistant: string) => ({
      alone: (apart.live.get(assistant) ?? 0) - (assistant === "office-assistant" ? 1 : 9),
      together: (together.live.get(assistant) ?? 0) - 1,
    });
    for (const assistant of ["office-assistant", "sales-copilot"]) {
      const { alone, together: slow } = weeks(assistant);
      expect(slow, assistant).toBeGreaterThan(alone);
    }
    const switchedOff = play(
      [
        [1, OFFICE],
        [1, COPILOT],
      ],
      1,
    );
    expect(switchedOff.live.get("office-assistant")).toBe(apart.live.get("office-assistant"));
  });

  it("worries people, and later it does not", () => {
    const close = play([
      [1, OFFICE],
      [8, COPILOT],
    ]);
    expect(close.worry).toBeGreaterThan(apart.worry);
  });

  it("does not concern another team", () => {
    const elsewhere = play([
      [1, OFFICE],
      [1, deploy("office-assistant", "hr")],
    ]);
    expect(elsewhere.live.get("office-assistant")).toBe(apart.live.get("office-assistant"));
    expect(elsewhere.worry).toBeLessThanOrEqual(apart.worry);
  });
});
