/** A worker of the lab’s page that plays: it keeps the brief, plays the jobs it is sent, and sends back their rows. */

import type { LabRow } from "../contract/experiment.ts";
import type { PlayOrder } from "../contract/lab-desk.ts";
import { createPlayer, type LabPlayer } from "../lab/experiment/play-lab-job.ts";

/** What a worker can do; the page's own types describe a window here. */
interface WorkerScope {
  addEventListener(type: "message", hear: (event: MessageEvent<PlayOrder>) => void): void;
  postMessage(rows: readonly LabRow[]): void;
}

const scope = globalThis as unknown as WorkerScope;
let player: LabPlayer | null = null;

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "brief") {
    player = createPlayer(data.brief);
    return;
  }
  if (player === null) throw new Error("the brief comes before the jobs");
  scope.postMessage(data.jobs.map(player));
});
