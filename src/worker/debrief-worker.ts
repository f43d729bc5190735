/** The worker of a debrief: it keeps the brief, plays the jobs it is sent, and sends back what came of them. */

import type { DebriefAnswer, DebriefBrief, DebriefOrder } from "../contract/debrief.ts";
import { playJob } from "../lab/debrief/play-job.ts";

/** What a worker can do; the page's own types describe a window here. */
interface WorkerScope {
  addEventListener(type: "message", hear: (event: MessageEvent<DebriefOrder>) => void): void;
  postMessage(answer: DebriefAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
let brief: DebriefBrief | null = null;

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "brief") {
    brief = data.brief;
    return;
  }
  const known = brief;
  if (known === null) throw new Error("the brief comes before the jobs");
  scope.postMessage(data.jobs.map(([place, job]) => [place, playJob(known, job)] as const));
});
