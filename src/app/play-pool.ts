/**
 * Plays jobs in workers and hands over what came of them in the order of the jobs, so that whatever is made of it is
 * the same for any number of workers. What a job is belongs to `lab`.
 */

import type { WorkOrder } from "../contract/work-order.ts";

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

export interface PoolEvents<Result> {
  /** What came of the jobs that follow those before. */
  onResults(results: readonly Result[]): void;
  /** All jobs are played; the pool has ended. */
  onEnd(): void;
  /** The pool has ended before that. */
  onFail(cause: unknown): void;
}

/** Begins to play. */
export function startPool<Brief, Job, Result>(
  brief: Brief,
  jobs: readonly Job[],
  count: number,
  createWorker: () => Worker,
  { onResults, onEnd, onFail }: PoolEvents<Result>,
): PlayPool {
  const workers: Worker[] = [];
  /** Place of the first job that a worker has under way. */
  const under = new Map<Worker, number>();
  const idle = new Set<Worker>();
  const early = new Map<number, Result>();
  let next = 0;
  let handed = 0;
  let isPaused = false;

  function stop(): void {
    for (const worker of workers.splice(0)) worker.terminate();
    idle.clear();
  }

  function send(worker: Worker, order: WorkOrder<Brief, Job>): void {
    worker.postMessage(order);
  }

  function feed(worker: Worker): void {
    const batch = isPaused ? [] : jobs.slice(next, next + BATCH);
    if (batch.length === 0) {
      idle.add(worker);
      return;
    }
    under.set(worker, next);
    next += batch.length;
    send(worker, { kind: "jobs", jobs: batch });
  }

  function take(first: number, results: readonly Result[]): void {
    results.forEach((result, at) => {
      early.set(first + at, result);
    });
    const ready: Result[] = [];
    for (; early.has(handed); handed += 1) {
      ready.push(early.get(handed) as Result);
      early.delete(handed);
    }
    if (ready.length > 0) onResults(ready);
  }

  for (let at = 0; at < Math.min(count, jobs.length); at += 1) {
    const worker = createWorker();
    workers.push(worker);
    worker.addEventListener("error", ({ error, message }) => {
      if (workers.length === 0) return;
      stop();
      // A script that could not be fetched says nothing of itself.
      onFail(error ?? message ?? "a worker that plays did not start");
    });
    worker.addEventListener("message", ({ data }: MessageEvent<readonly Result[]>) => {
      if (workers.length === 0) return;
      take(under.get(worker) ?? 0, data);
      if (handed < jobs.length) feed(worker);
      else {
        stop();
        onEnd();
      }
    });
    send(worker, { kind: "brief", brief });
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
