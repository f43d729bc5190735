/** Plays the same runs with XState's actors and with the tables made from them: every week must have one hash. */

import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createDice, playRandomly } from "../helper/random-run.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

/** Decisions of a run, week by week, and the hash after each week, as the actors have it. */
interface ActorRun {
  readonly log: readonly (readonly Command[])[];
  readonly hashes: readonly string[];
}

function playStory(scenario: Scenario, seed: number): ActorRun {
  const actors = createSimulation(scenario, seed, { ledger: false });
  const story = loadTestStrategy("story")(scenario);
  const log: (readonly Command[])[] = [];
  const hashes: string[] = [];
  while (!actors.ended) {
    const commands = story.decide(actors.snapshot);
    log.push(commands);
    hashes.push(actors.advanceWeek(commands).hash);
  }
  return { log, hashes };
}

function playAtRandom(scenario: Scenario, seed: number): ActorRun {
  const actors = createSimulation(scenario, seed, { ledger: false });
  const hashes: string[] = [];
  const log = playRandomly(actors, createDice(seed), scenario.weeks, ({ hash }) => hashes.push(hash), 1);
  return { log, hashes };
}

/**
 * Compares as many runs, every second of them with random decisions, the others the story.
 * @returns the runs that differ, with the first week in which they do
 */
export function compareStatecharts(scenario: Scenario, runs: number, onRun: (run: number) => void): string[] {
  const differing: string[] = [];
  for (let run = 1; run <= runs; run++) {
    const { log, hashes } = run % 2 === 0 ? playAtRandom(scenario, run) : playStory(scenario, run);
    const table = createSimulation(scenario, run, { ledger: false, statecharts: "table" });
    for (const [at, commands] of log.entries()) {
      if (table.advanceWeek(commands).hash === hashes[at]) continue;
      differing.push(`seed ${run}: week ${at + 1} differs`);
      break;
    }
    onRun(run);
  }
  return differing;
}
