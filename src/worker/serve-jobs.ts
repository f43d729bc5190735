/** What every worker that plays does: it keeps the brief, plays the jobs it is sent, and sends back what came of them. */

import type { WorkOrder } from "../contract/work-order.ts";

/** What a worker can do; the page's own types describe a window here. */
interface WorkerScope<Brief, Job, Result> {
  addEventListener(type: "message", hear: (event: MessageEvent<WorkOrder<Brief, Job>>) => void): void;
  postMessage(results: readonly Result[]): void;
}

/** @param open gets ready to play the jobs of a brief */
export function serveJobs<Brief, Job, Result>(open: (brief: Brief) => (job: Job) => Result): void {
  const scope = globalThis as unknown as WorkerScope<Brief, Job, Result>;
  let play: ((job: Job) => Result) | null = null;
  scope.addEventListener("message", ({ data }) => {
    if (data.kind === "brief") {
      play = open(data.brief);
      return;
    }
    if (play === null) throw new Error("the brief comes before the jobs");
    scope.postMessage(data.jobs.map(play));
  });
}
