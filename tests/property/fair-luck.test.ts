/** Luck is fair: a decision shifts nobody else's draws, in random scenarios with random seeds and commands. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { Simulation, TraceEntry } from "../../src/contract/simulation.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawCommands, drawScenario, pick } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const CASES = 40;
const WEEKS = 30;

/** The draw of one entity, named by its place in the entity's own sequence, whenever it is drawn. */
const OWN_DRAW = /\/\d+\/\d+$/;

function digests(trace: readonly TraceEntry[]): Map<string, string> {
  return new Map(
    trace.map(({ week, stream, digest }) => [
      OWN_DRAW.test(stream) ? stream : `${stream} in week ${week}`,
      digest,
    ]),
  );
}

/** The department that a command is about, if it is about one. */
function departmentOf(command: Command): string | null {
  if ("department" in command) return command.department;
  if ("deployment" in command) return command.deployment.slice(command.deployment.indexOf("@") + 1);
  return null;
}

describe("fair luck", () => {
  it(`leaves every draw of everybody else as it was, in ${CASES} random runs`, () => {
    let compared = 0;
    let extraDecisions = 0;
    for (let at = 0; at < CASES; at++) {
      const dice = createDice(1000 + at);
      const scenario = drawScenario(loadTestScenario(), dice, WEEKS);
      const seed = Math.floor(dice() * 2 ** 32);
      const when = 1 + Math.floor(dice() * (WEEKS - 10));
      const worlds: World[] = [];
      const inspect = { inspect: (world: World) => worlds.push(world) };
      const plain = createSimulation(scenario, seed, { trace: true }, inspect);
      const changed = createSimulation(scenario, seed, { trace: true }, inspect);
      for (let week = 1; week <= WEEKS && !plain.ended && !changed.ended; week++) {
        const commands = drawCommands(plain, dice);
        plain.advanceWeek(commands);
        changed.advanceWeek(week === when ? [...commands, ...extraDecision(changed, dice)] : commands);
      }
      extraDecisions++;
      const before = digests(plain.trace);
      const shared = [...digests(changed.trace)].filter(([name]) => before.has(name));
      const differing = shared.filter(([name, digest]) => before.get(name) !== digest);
      expect(differing, `scenario ${at}`).toEqual([]);
      compared += shared.length;
      // Arrivals are what everybody else lives by; the shadow company must not have noticed anything.
      const [a, b] = worlds as [World, World];
      expect([...b.shadow.waiting], `shadow queues, scenario ${at}`).toEqual([...a.shadow.waiting]);
    }
    expect(extraDecisions).toBe(CASES);
    expect(compared).toBeGreaterThan(CASES * WEEKS * 20);
  });

  it("gives an entity the same luck whenever it appears", () => {
    const scenario = loadTestScenario();
    const traces = [2, 9].map((start) => {
      const simulation = createSimulation(scenario, 7, { trace: true });
      for (let week = 1; week <= 20; week++) {
        simulation.advanceWeek(
          week === start
            ? [
                {
                  kind: "deploy-assistant",
                  assistant: "sales-copilot",
                  department: "sales",
                  start: "everyone",
                },
              ]
            : [],
        );
      }
      return digests(simulation.trace);
    });
    const [early, late] = traces as [Map<string, string>, Map<string, string>];
    const shared = [...late.keys()].filter((name) => name.startsWith("use/sales-copilot@sales"));
    expect(shared.length).toBeGreaterThan(3);
    for (const name of shared) expect(late.get(name), name).toBe(early.get(name));
  });
});

/** One decision about one department that is possible now. */
function extraDecision(simulation: Simulation, dice: () => number): Command[] {
  const possible = simulation.snapshot.options.filter(
    ({ command, refusal }) => refusal === null && departmentOf(command) !== null,
  );
  return possible.length === 0 ? [] : [pick(dice, possible).command];
}
