/** Owns what is read from a run of an experiment that is played again: its run file, and who changed jobs in it. */

import type { DatedCommand } from "../../contract/command.ts";
import type { SimEvent } from "../../contract/event.ts";
import type { LabBrief, LabJob } from "../../contract/experiment.ts";
import type { StaffRecord } from "../../contract/lab-desk.ts";
import type { RunFile } from "../../contract/run-file.ts";
import type { Simulation } from "../../contract/simulation.ts";
import { recordRun } from "../../engine/replay.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";
import { type PlayedWeek, play } from "../play.ts";

/**
 * Plays a run at the scenario as it is: one with other settings has a scenario that no run file names.
 * @throws RangeError where the brief has no such scenario or strategy
 */
function playAgain(
  { experiment, scenarios, strategies }: LabBrief,
  job: LabJob,
  onWeek: (week: PlayedWeek) => void,
): Simulation {
  const scenario = scenarios[job.scenario];
  const definition = strategies[job.strategy];
  if (scenario === undefined || definition === undefined) throw new RangeError("there is no such run");
  const { simulation } = play(scenario, job.seed, {
    strategy: (played) => createStrategy(definition, played),
    ...(experiment.weeks === null ? {} : { weeks: experiment.weeks }),
    onWeek,
  });
  return simulation;
}

/** The run file: the decisions are written down. */
export function recordJob(brief: LabBrief, job: LabJob): RunFile {
  const decisions: DatedCommand[] = [];
  const hashes: string[] = [];
  const simulation = playAgain(brief, job, ({ result, commands }) => {
    decisions.push(...commands.map((command) => ({ week: result.week, command })));
    hashes.push(result.hash);
  });
  return recordRun(simulation, decisions, hashes);
}

/** Who changed jobs. */
export function followJob(brief: LabBrief, job: LabJob): StaffRecord {
  const events: SimEvent[] = [];
  const { snapshot } = playAgain(brief, job, ({ result }) => {
    events.push(...result.events.filter(({ kind }) => kind === "people-redeployed"));
  });
  return { snapshot: { posts: snapshot.posts, workforce: snapshot.workforce }, events };
}
