/** The company behind the title: living, and steered by nobody. */

import type { Scenario } from "../contract/scenario.ts";
import type { EnginePort } from "./engine-port.ts";
import { createRun, type Run } from "./run.ts";

/** Weeks that have gone by when the page opens, so that desks, queues and figures are those of a working company. */
const TITLE_WEEKS = 4;

/** The company as it is without anybody's decisions, some weeks in. */
export function createTitleRun(engine: EnginePort, scenario: Scenario, seed: number): Run {
  const run = createRun(engine, scenario, seed);
  while (run.simulation.week < TITLE_WEEKS && !run.simulation.ended) run.advance([]);
  return run;
}
