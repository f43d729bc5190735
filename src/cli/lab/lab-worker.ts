/** Entry of a thread of the lab: plays the runs that it is sent. What a run is belongs to `lab`. */

import { workerData } from "piscina";
import type { LabBrief, LabJob, LabRow } from "../../contract/experiment.ts";
import { createPlayer } from "../../lab/experiment/play-lab-job.ts";

const player = createPlayer(workerData as LabBrief);

export default function playAll(jobs: readonly LabJob[]): readonly LabRow[] {
  return jobs.map(player);
}
