/** Owns the run file of one run of an experiment: the run is played again and its decisions are written down. */

import type { DatedCommand } from "../../contract/command.ts";
import type { LabBrief, LabJob } from "../../contract/experiment.ts";
import type { RunFile } from "../../contract/run-file.ts";
import { recordRun } from "../../engine/replay.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";
import { play } from "../play.ts";

/**
 * Records a run at the scenario as it is: one with other settings has a scenario that no run file names.
 * @throws RangeError where the brief has no such scenario or strategy
 */
export function recordJob({ experiment, scenarios, strategies }: LabBrief, job: LabJob): RunFile {
  const scenario = scenarios[job.scenario];
  const definition = strategies[job.strategy];
  if (scenario === undefined || definition === undefined) throw new RangeError("there is no such run");
  const decisions: DatedCommand[] = [];
  const hashes: string[] = [];
  const { simulation } = play(scenario, job.seed, {
    strategy: (played) => createStrategy(definition, played),
    ...(experiment.weeks === null ? {} : { weeks: experiment.weeks }),
    onWeek({ result, commands }) {
      decisions.push(...commands.map((command) => ({ week: result.week, command })));
      hashes.push(result.hash);
    },
  });
  return recordRun(simulation, decisions, hashes);
}
