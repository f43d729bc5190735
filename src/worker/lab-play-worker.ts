/** A worker of the lab’s page that plays. */

import { createPlayer } from "../lab/experiment/play-lab-job.ts";
import { serveJobs } from "./serve-jobs.ts";

serveJobs(createPlayer);
