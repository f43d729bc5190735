/** A worker of the debrief, which plays the runs that a finished one is compared with. */

import type { DebriefBrief, DebriefJob } from "../contract/debrief.ts";
import { playJob } from "../lab/debrief/play-job.ts";
import { serveJobs } from "./serve-jobs.ts";

serveJobs((brief: DebriefBrief) => (job: DebriefJob) => playJob(brief, job));
