/** A run by the strategy `story`, almost or wholly to its end, as a run file, made without a page. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command, DatedCommand } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { recordRun } from "../../src/engine/replay.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const FOLDER = fileURLToPath(new URL("../../scenarios/", import.meta.url));

/** A scenario, read from its files. */
export function readScenario(id = "alphea-as-told"): Scenario {
  const parsed = loadScenario(id, (path) => {
    try {
      return readFileSync(`${FOLDER}${path}`, "utf8");
    } catch {
      return null;
    }
  });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.what.en).join("; "));
  return parsed.value;
}

/** The first answer on offer to every event that waits. */
function answerAll(snapshot: WeekSnapshot): readonly Command[] {
  return snapshot.pending.flatMap((event) => {
    const answer = event.answers?.[0];
    return answer === undefined
      ? []
      : [{ kind: "answer-event", event: event.id, answer: answer.id } as const];
  });
}

/**
 * The text of a run file: the built-in strategy `story`, every event answered with A.
 * @param weeks weeks to play
 */
export function recordStory(seed: number, weeks: number, scenarioId?: string): string {
  const scenario = readScenario(scenarioId);
  const story = loadTestStrategy("story")(scenario);
  const simulation = createSimulation(scenario, seed);
  const commands: DatedCommand[] = [];
  const hashes: string[] = [];
  while (simulation.week < weeks && !simulation.ended) {
    const { snapshot } = simulation;
    const decided = story.decide(snapshot);
    const answered = new Set(decided.flatMap((one) => (one.kind === "answer-event" ? [one.event] : [])));
    const rest = answerAll(snapshot).filter((one) => one.kind === "answer-event" && !answered.has(one.event));
    const all = [...decided, ...rest];
    const result = simulation.advanceWeek(all);
    commands.push(...all.map((command) => ({ week: result.week, command })));
    hashes.push(result.hash);
  }
  return JSON.stringify(recordRun(simulation, commands, hashes));
}
