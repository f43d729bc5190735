/** A played run becomes a strategy that validates and goes the same way, or says where it cannot. */

import { describe, expect, it } from "vitest";
import type { Command, DatedCommand } from "../../../src/contract/command.ts";
import type { RecordedStrategy } from "../../../src/contract/recorded-strategy.ts";
import type { RunFile } from "../../../src/contract/run-file.ts";
import type { StrategyFactory } from "../../../src/contract/strategy.ts";
import { recordRun } from "../../../src/engine/replay.ts";
import { createSimulation } from "../../../src/engine/simulation.ts";
import { play } from "../../../src/lab/play.ts";
import { recordStrategy } from "../../../src/lab/strategy/record-strategy.ts";
import { validateStrategyText } from "../../../src/strategy/load-strategy.ts";
import { createDice, drawCommands } from "../../helper/random-run.ts";
import { loadTestScenario, readScenarioFile } from "../../helper/scenario.ts";
import { loadTestDefinition, loadTestStrategy } from "../../helper/strategy.ts";

const scenario = loadTestScenario();

/** Plays until the end, or a week, and writes the decisions down as the game does. */
function record(seed: number, decide: (week: number) => readonly Command[] | null, weeks = 104): RunFile {
  const simulation = createSimulation(scenario, seed, { ledger: false, statecharts: "table" });
  const commands: DatedCommand[] = [];
  const hashes: string[] = [];
  while (simulation.week < weeks && !simulation.ended) {
    const decided =
      decide(simulation.week + 1) ?? drawCommands(simulation, createDice(seed * 1000 + simulation.week), 2);
    const { week, hash } = simulation.advanceWeek(decided);
    commands.push(...decided.map((command) => ({ week, command })));
    hashes.push(hash);
  }
  return recordRun(simulation, commands, hashes);
}

function recordPlay(seed: number, strategy: StrategyFactory, weeks = 104): RunFile {
  const commands: DatedCommand[] = [];
  const { simulation } = play(scenario, seed, {
    strategy,
    weeks,
    onWeek: ({ result, commands: decided }) =>
      commands.push(...decided.map((command) => ({ week: result.week, command }))),
  });
  return recordRun(simulation, commands, []);
}

/** Loads the text as a person would, and plays it. */
function playText({ id, text }: RecordedStrategy, seed: number, weeks: number): string {
  expect(validateStrategyText(`${id}.strategy.yaml`, text, readScenarioFile)).toEqual([]);
  expect(loadTestDefinition(id, text).id).toBe(id);
  return play(scenario, seed, { strategy: loadTestStrategy(id, text), weeks }).simulation.hash;
}

describe("a run without anything that a rule cannot say", () => {
  it.each([
    ["story", 42, 104],
    ["cohabitation", 1, 104],
    ["cohabitation", 7, 40],
    ["big-bang", 3, 104],
    ["none", 5, 104],
  ])("%s, seed %i, week %i: the same final hash", (name, seed, weeks) => {
    const run = recordPlay(seed, loadTestStrategy(name), weeks);
    const made = recordStrategy(scenario, run);
    expect(made).toMatchObject({ isSame: true, refused: 0, unlike: [], finalHash: run.finalHash });
    expect(playText(made, seed, run.weeks)).toBe(run.finalHash);
  });

  it("is played on other seeds, where what is not possible is left out", () => {
    const made = recordStrategy(scenario, recordPlay(1, loadTestStrategy("cohabitation")));
    const other = recordPlay(2, loadTestStrategy(made.id, made.text));
    expect(other.commands.length).toBeGreaterThan(20);
    // It gives only what is on offer, so that nothing of it is refused.
    expect(recordStrategy(scenario, other).refused).toBe(0);
  });
});

describe("a run with anything in it", () => {
  it("goes the same way or names what does not", () => {
    for (let seed = 0; seed < 4; seed++) {
      const run = record(seed, () => null, 26);
      const made = recordStrategy(scenario, run);
      expect(made.isSame).toBe(made.unlike.length === 0);
      expect(playText(made, seed, run.weeks)).toBe(made.finalHash);
      if (made.isSame && made.refused === 0) expect(made.finalHash).toBe(run.finalHash);
    }
  });

  it("says what comes later, what comes in other numbers, and what was refused", () => {
    const post: Command = { kind: "open-post", role: "annotation-specialist", way: "contracting" };
    const forecast: Command = { kind: "submit-forecast", figure: "value", low: 1, high: 2, until: "end" };
    const nowhere: Command = { kind: "encourage-use", department: "nowhere" };
    const decisions: Readonly<Record<number, readonly Command[]>> = {
      1: [forecast, nowhere],
      6: [post, post],
    };
    const made = recordStrategy(
      scenario,
      record(4, (week) => decisions[week] ?? [], 20),
    );
    expect(made).toMatchObject({ isSame: false, refused: 1 });
    expect(made.unlike).toEqual([
      {
        week: 1,
        command: forecast,
        instead: { week: 1, command: expect.objectContaining({ figure: "value" }) },
      },
      { week: 6, command: post, instead: { week: expect.any(Number), command: post } },
    ]);
    expect(made.text).toContain(`#   6 ${JSON.stringify(post)} → `);
  });

  it("keeps the first hundred rules", () => {
    const flip = (week: number): Command => ({
      kind: "set-attrition",
      department: "sales",
      on: week % 2 === 1,
    });
    const made = recordStrategy(
      scenario,
      record(1, (week) => [flip(week)]),
    );
    expect(loadTestDefinition(made.id, made.text).rules.length).toBeLessThanOrEqual(100);
    expect(made.isSame).toBe(made.unlike.length === 0);
  });
});
