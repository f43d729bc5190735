/** Legality is computed once: what is offered can be done, what is refused changes nothing. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { digestWorld } from "../../src/engine/digest-world.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawCommands, pick } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const WEEKS = 60;

describe("commands", () => {
  it("apply where they are offered, and are refused with the reason that was given", () => {
    const kinds = new Set<string>();
    const reasons = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const dice = createDice(seed);
      const simulation = createSimulation(scenario, seed, { ledger: false });
      for (let week = 1; week <= WEEKS && !simulation.ended; week++) {
        const { options } = simulation.snapshot;
        const possible = pick(
          dice,
          options.filter(({ refusal }) => refusal === null),
        );
        const refused = options.filter(({ refusal }) => refusal !== null);
        const wrong = refused.length > 0 ? pick(dice, refused) : null;
        // One that is possible alone, first: a second one could be changed by it.
        const { refusals } = simulation.advanceWeek([possible.command]);
        expect(refusals, JSON.stringify(possible.command)).toEqual([]);
        kinds.add(possible.command.kind);
        if (wrong?.refusal) reasons.add(wrong.refusal);
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        "adopt-guardrail",
        "answer-event",
        "assign-add-on",
        "cancel-post",
        "deploy-assistant",
        "drop-guardrail",
        "encourage-use",
        "grant-licences",
        "open-post",
        "resume-deployment",
        "retire-deployment",
        "set-autonomy",
        "suspend-deployment",
        "train",
        "submit-forecast",
        "withdraw-add-on",
      ]),
    );
    expect(reasons.size).toBeGreaterThan(4);
  });

  it("change nothing where they are refused", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const dice = createDice(100 + seed);
      const worlds: World[] = [];
      const inspect = { inspect: (world: World) => worlds.push(world) };
      const plain = createSimulation(scenario, seed, {}, inspect);
      const bothered = createSimulation(scenario, seed, {}, inspect);
      for (let week = 1; week <= WEEKS && !plain.ended; week++) {
        const commands = drawCommands(plain, dice, 2);
        const refused = bothered.snapshot.options.filter(({ refusal }) => refusal !== null);
        const nonsense: Command[] = [
          { kind: "deploy-assistant", assistant: "oracle", department: "sales", start: "pilot" },
          { kind: "train", department: "sales", share: 2 },
          { kind: "answer-event", event: "nothing", answer: "a" },
          ...(refused.length > 0 ? [pick(dice, refused).command] : []),
        ];
        plain.advanceWeek(commands);
        // Refused ones go first: later ones could have become possible through the others.
        const theirs = bothered.advanceWeek([...nonsense, ...commands]);
        expect(theirs.refusals.length).toBeGreaterThanOrEqual(nonsense.length);
        // The decisions count in a week's hash; the state they leave must be the same.
        const [mine, other] = worlds.map((world) => digestWorld(world, []));
        expect(other, `seed ${seed}, week ${week}`).toBe(mine);
      }
    }
  });

  it("end with the run", () => {
    const simulation = createSimulation({ ...scenario, weeks: 3 }, 1);
    for (let week = 0; week < 3; week++) simulation.advanceWeek([]);
    expect(simulation.ended).toBe(true);
    expect(simulation.snapshot.options.every(({ refusal }) => refusal === "run-ended")).toBe(true);
    expect(() => simulation.advanceWeek([])).toThrow(/ended/);
  });
});
