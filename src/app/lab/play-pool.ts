/**
 * Plays jobs in workers and hands their rows over in the order of the plan, so that whatever is made of them is the
 * same for any number of workers. What a run is belongs to `lab`.
 */

import type { LabBrief, LabJob, LabRow } from "../../contract/experiment.ts";
import type { PlayOrder } from "../../contract/lab-desk.ts";

/** Runs that a worker is sent at once: a message costs little, and little is under way when it is paused. */
const BATCH = 3;

/** Workers for a machine: all cores but one, which draws the page. */
export function countWorkers(cores: number | undefined): number {
  return Math.max(2, (cores ?? 2) - 1);
}

export interface PlayPool {
  /** What is under way still comes in. */
  pause(): void;
  resume(): void;
  /** Ends all workers at once. */
  stop(): void;
}

export interface PoolEvents {
  /** Rows that follow those before in the plan. */
  onRows(rows: readonly LabRow[]): void;
  /** All jobs are played; the pool has ended. */
  onEnd(): void;
  /** The pool has ended before that. */
  onFail(cause: unknown): void;
}

/** Begins to play. */
export function startPool(
  brief: LabBrief,
  jobs: readonly LabJob[],
  count: number,
  createWorker: () => Worker,
  { onRows, onEnd, onFail }: PoolEvents,
): PlayPool {
  const workers: Worker[] = [];
  const idle = new Set<Worker>();
  const early = new Map<number, LabRow>();
  let next = 0;
  let handed = 0;
  let isPaused = false;

  function stop(): void {
    for (const worker of workers.splice(0)) worker.terminate();
    idle.clear();
  }

  function feed(worker: Worker): void {
    const batch = isPaused ? [] : jobs.slice(next, next + BATCH);
    if (batch.length === 0) {
      idle.add(worker);
      return;
    }
    next += batch.length;
    worker.postMessage({ kind: "jobs", jobs: batch } satisfies PlayOrder);
  }

  function take(rows: readonly LabRow[]): void {
    for (const row of rows) early.set(row.index, row);
    const ready: LabRow[] = [];
    for (let job = jobs[handed]; job !== undefined; job = jobs[handed]) {
      const row = early.get(job.index);
      if (row === undefined) break;
      early.delete(job.index);
      ready.push(row);
      handed += 1;
    }
    if (ready.length > 0) onRows(ready);
  }

  for (let at = 0; at < Math.min(count, jobs.length); at += 1) {
    const worker = createWorker();
    workers.push(worker);
    worker.addEventListener("error", ({ error, message }) => {
      if (workers.length === 0) return;
      stop();
      // A script that could not be fetched says nothing of itself.
      onFail(error ?? message ?? "a worker of the lab did not start");
    });
    worker.addEventListener("message", ({ data }: MessageEvent<readonly LabRow[]>) => {
      if (workers.length === 0) return;
      take(data);
      if (handed < jobs.length) feed(worker);
      else {
        stop();
        onEnd();
      }
    });
    worker.postMessage({ kind: "brief", brief } satisfies PlayOrder);
    feed(worker);
  }

  return {
    pause() {
      isPaused = true;
    },
    resume() {
      isPaused = false;
      const waiting = [...idle];
      idle.clear();
      for (const worker of waiting) feed(worker);
    },
    stop,
  };
}
