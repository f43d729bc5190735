/** Owns how one run of an experiment is played and measured, wherever that happens. */

import type { LabBrief, LabJob, LabRow } from "../../contract/experiment.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";
import { play } from "../play.ts";
import { withoutBoard } from "../variant.ts";
import { listPoints } from "./design.ts";
import { applySettings } from "./factor.ts";
import { startMeasuring } from "./measure.ts";
import { nameJob } from "./plan.ts";

/**
 * Plays one run. The same brief and job give the same row, whoever plays it and in whatever order. What it throws
 * names the run.
 */
export type LabPlayer = (job: LabJob) => LabRow;

/** Gets ready to play the runs of a brief; what the runs of a point share is made once. */
export function createPlayer({ experiment, scenarios, strategies }: LabBrief): LabPlayer {
  const points = listPoints(experiment);
  // Jobs come by replication and point: the last scenario that was made is the one most often wanted again.
  let made: { readonly scenario: number; readonly point: number; readonly result: Scenario } | null = null;

  function open(scenario: number, point: number): Scenario {
    if (made?.scenario === scenario && made.point === point) return made.result;
    const base = scenarios[scenario] as Scenario;
    const result = applySettings(experiment.board ? base : withoutBoard(base), points[point]?.settings ?? {});
    made = { scenario, point, result };
    return result;
  }

  function playJob(job: LabJob): LabRow {
    const definition = strategies[job.strategy];
    if (definition === undefined) throw new RangeError(`there is no strategy ${job.strategy}`);
    const measuring = startMeasuring(experiment.measures);
    const { simulation } = play(open(job.scenario, job.point), job.seed, {
      strategy: (played) => createStrategy(definition, played),
      ...(experiment.weeks === null ? {} : { weeks: experiment.weeks }),
      onWeek: ({ simulation: under, result }) => measuring.observe(() => under.snapshot, result.events),
    });
    const { snapshot, week, hash } = simulation;
    return {
      ...job,
      ...measuring.finish(snapshot),
      weeks: week,
      ending: snapshot.mandate?.ending?.kind ?? null,
      finalHash: hash,
    };
  }

  return (job) => {
    try {
      return playJob(job);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${nameJob(experiment, job)}: ${reason}`, { cause: error });
    }
  };
}
