/** What every strategy file must keep: deterministic, only possible commands, nothing hidden, to the end. */

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { StrategyFactory } from "../../src/contract/strategy.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { STRATEGY_NAMES } from "../../src/strategy/find-strategy.ts";
import { validateStrategyText } from "../../src/strategy/load-strategy.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";
import { loadStoryWithoutPosts, loadTestDefinition, loadTestStrategy } from "../helper/strategy.ts";
import { guardSnapshot, PeepError } from "./guarded-snapshot.ts";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const files = readdirSync(`${folder}strategy`);
const scenario = loadTestScenario();
const SEEDS = [1, 2, 3];

interface Played {
  readonly commands: readonly (readonly Command[])[];
  readonly refusals: readonly string[];
  readonly hash: string;
  readonly ended: boolean;
}

function play(factory: StrategyFactory, where: Scenario, seed: number): Played {
  const simulation = createSimulation(where, seed, { ledger: false, statecharts: "table" });
  const strategy = factory(where);
  const commands: Command[][] = [];
  const refusals: string[] = [];
  while (!simulation.ended) {
    const decided = strategy.decide(guardSnapshot(simulation.snapshot)).map((command) => ({ ...command }));
    const result = simulation.advanceWeek(decided);
    commands.push(decided);
    for (const { command, reason } of result.refusals) {
      refusals.push(`week ${result.week}, ${JSON.stringify(command)}: ${reason}`);
    }
  }
  return { commands, refusals, hash: simulation.hash, ended: simulation.ended };
}

test("the built-in strategies are exactly the files of the folder", () => {
  expect(files.sort()).toEqual(STRATEGY_NAMES.map((name) => `${name}.strategy.yaml`).sort());
});

describe.each(STRATEGY_NAMES)("%s", (name) => {
  test("has a file without problems, named as it is", () => {
    const file = `strategy/${name}.strategy.yaml`;
    expect(validateStrategyText(file, readScenarioFile(file) ?? "", readScenarioFile)).toEqual([]);
    expect(loadTestDefinition(name).id).toBe(name);
  });

  test("gives only possible commands, sees nothing hidden and plays to the end", () => {
    for (const seed of SEEDS) {
      const { refusals, ended, commands } = play(loadTestStrategy(name), scenario, seed);
      expect(refusals).toEqual([]);
      expect(ended).toBe(true);
      if (name === "none") expect(commands.flat()).toEqual([]);
      else expect(commands.flat().length).toBeGreaterThan(0);
    }
  });

  test("decides the same again", () => {
    const factory = loadTestStrategy(name);
    const first = play(factory, scenario, 7);
    const again = play(factory, scenario, 7);
    expect(again.commands).toEqual(first.commands);
    expect(again.hash).toBe(first.hash);
  });

  test("goes without a board, and in a company that offers little", () => {
    const small: Scenario = {
      ...scenario,
      weeks: 60,
      mandate: null,
      assistants: scenario.assistants.slice(0, 2),
      roles: scenario.roles.slice(0, 2),
      guardrails: scenario.guardrails.slice(0, 1),
    };
    expect(play(loadTestStrategy(name), small, 5).refusals).toEqual([]);
  });
});

test("strategies differ: no two give the same run", () => {
  const hashes = STRATEGY_NAMES.map((name) => play(loadTestStrategy(name), scenario, 11).hash);
  expect(new Set(hashes).size).toBe(STRATEGY_NAMES.length);
});

test("the story without posts is the story up to its first post, and opens none", () => {
  const story = play(loadTestStrategy("story"), scenario, 4);
  const without = play(loadStoryWithoutPosts(), scenario, 4);
  const first = story.commands.findIndex((week) => week.some(({ kind }) => kind === "open-post"));
  expect(first).toBeGreaterThan(0);
  expect(without.commands.slice(0, first)).toEqual(story.commands.slice(0, first));
  expect(without.commands.flat().some(({ kind }) => kind === "open-post")).toBe(false);
});

test("the guard catches who looks beyond the contract, and who writes", () => {
  const simulation = createSimulation(scenario, 1);
  const guarded = guardSnapshot(simulation.snapshot) as unknown as Record<string, never>;
  expect(() => guarded.world).toThrow(PeepError);
  expect(() => guarded.secret).toThrow(PeepError);
  expect(() => (guarded.departments as unknown as Record<string, never>[])[0]?.staleness).toThrow(PeepError);
  expect(() => {
    (guarded as Record<string, unknown>).week = 3;
  }).toThrow(PeepError);
});
