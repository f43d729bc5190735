/** Plays many runs, on several threads where there are several, and hands over rows as they come. */

import { Piscina } from "piscina";
import type { LabBrief, LabJob, LabRow } from "../../contract/experiment.ts";
import { createPlayer } from "../../lab/experiment/play-lab-job.ts";

/** Runs handed to a thread at once: sending costs little beside them, and little is lost where all is stopped. */
const BATCH = 4;

export interface PoolOptions {
  readonly workers: number;
  /** Called in the order in which rows come. */
  onRows(rows: readonly LabRow[]): void;
  isInterrupted(): boolean;
  /** Lets signals be heard. */
  breathe(): Promise<void>;
}

/** Ready to play the runs of one brief. */
export interface LabPool {
  /** Resolves when all are played, or when it was interrupted and what was under way has come in. */
  play(jobs: readonly LabJob[]): Promise<void>;
  close(): Promise<void>;
}

export function openPool(brief: LabBrief, options: PoolOptions): LabPool {
  return options.workers === 1 ? playHere(brief, options) : playOnThreads(brief, options);
}

/** One worker needs no thread, nor the second that it takes to start one. */
function playHere(brief: LabBrief, { onRows, isInterrupted, breathe }: PoolOptions): LabPool {
  const player = createPlayer(brief);
  return {
    async play(jobs) {
      for (const job of jobs) {
        await breathe();
        if (isInterrupted()) return;
        onRows([player(job)]);
      }
    },
    close: async () => {},
  };
}

function playOnThreads(brief: LabBrief, { workers, onRows, isInterrupted }: PoolOptions): LabPool {
  const pool = new Piscina<readonly LabJob[], readonly LabRow[]>({
    filename: new URL("lab-thread.mjs", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: brief,
  });
  // A thread that dies rejects what it was playing, and that is told.
  pool.on("error", () => {});
  return {
    async play(jobs) {
      let next = 0;
      const feed = async (): Promise<void> => {
        while (next < jobs.length && !isInterrupted()) {
          const batch = jobs.slice(next, next + BATCH);
          next += batch.length;
          onRows(await pool.run(batch));
        }
      };
      // Twice as many batches as threads are asked for, so that none has to wait for its next one.
      await Promise.all(Array.from({ length: 2 * workers }, feed));
    },
    close: () => pool.destroy(),
  };
}
