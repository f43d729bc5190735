/** Owns how one run of a debrief is played, whatever it is for. */

import type { DebriefBrief, DebriefJob, JobResult } from "../../contract/debrief.ts";
import { createStrategy } from "../../strategy/create-strategy.ts";
import { play } from "../play.ts";
import { readOutcome, replayDecisions } from "./replay-decisions.ts";

/** Plays one run. The same brief and job give the same result, whoever plays it and in whatever order. */
export function playJob({ scenario, run, strategies }: DebriefBrief, job: DebriefJob): JobResult {
  switch (job.kind) {
    case "strategy": {
      const definition = strategies.find(({ id }) => id === job.strategy);
      if (definition === undefined) throw new Error(`there is no strategy ${job.strategy}`);
      const { simulation } = play(scenario, job.seed, {
        strategy: (played) => createStrategy(definition, played),
      });
      return { outcome: readOutcome(simulation), refused: 0 };
    }
    case "luck":
      return replayDecisions(scenario, run, job.seed);
    case "choice":
      return replayDecisions(scenario, run, run.seed, job.choice);
  }
}
