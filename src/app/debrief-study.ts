/**
 * Plays the runs of a debrief in workers, in batches, and tells how far it is. What each run is and how it is
 * played is left to the lab; the result does not depend on how many workers there are, nor on which is quicker.
 */

import { strategies } from "virtual:strategies";
import type {
  DebriefAnswer,
  DebriefEntry,
  DebriefJob,
  DebriefOrder,
  DebriefStudy,
  FinishedRun,
  JobResult,
} from "../contract/debrief.ts";
import type { Scenario } from "../contract/scenario.ts";
import { listJobs } from "../lab/debrief/list-jobs.ts";

/** More workers than this gain little, and take memory for an engine each. */
const MOST_WORKERS = 4;
/** Runs that a worker is sent at once: a message costs little, and progress is seen five times a second. */
const BATCH = 4;

/** Milliseconds between two messages of progress: each of them draws the page again. */
const TELL_EVERY = 250;

/**
 * Begins to play.
 * @param show hears of every step, from the first
 * @param report hears why it failed
 * @returns a function that stops everything at once
 */
export function startStudy(
  scenario: Scenario,
  run: FinishedRun,
  show: (study: DebriefStudy) => void,
  report: (cause: unknown) => void,
): () => void {
  const jobs = listJobs(
    run,
    strategies.map(({ id }) => id),
  );
  const results = new Array<JobResult | undefined>(jobs.length).fill(undefined);
  const workers: Worker[] = [];
  let next = 0;
  let done = 0;
  let told = 0;
  let study: DebriefStudy = {
    phase: "running",
    done: 0,
    total: jobs.length,
    names: Object.fromEntries(strategies.map(({ id, title }) => [id, title])),
    standing: null,
    luck: null,
    choices: null,
  };

  function tell(phase: DebriefStudy["phase"]): void {
    told = performance.now();
    // A part that is complete keeps its identity, so that its picture is not drawn again.
    study = {
      ...study,
      phase,
      done,
      standing: study.standing ?? collect("strategy"),
      luck: study.luck ?? collect("luck"),
      choices: study.choices ?? collect("choice"),
    };
    show(study);
  }

  /** All runs of a kind in the order of the list; null while one is missing. */
  function collect<Kind extends DebriefJob["kind"]>(
    kind: Kind,
  ): readonly DebriefEntry<Extract<DebriefJob, { kind: Kind }>>[] | null {
    const entries: DebriefEntry<Extract<DebriefJob, { kind: Kind }>>[] = [];
    for (const [place, job] of jobs.entries()) {
      const result = results[place];
      if (job.kind !== kind) continue;
      if (result === undefined) return null;
      entries.push({ job: job as Extract<DebriefJob, { kind: Kind }>, result });
    }
    return entries;
  }

  function stop(): void {
    for (const worker of workers.splice(0)) worker.terminate();
  }

  function send(worker: Worker, order: DebriefOrder): void {
    worker.postMessage(order);
  }

  function feed(worker: Worker): void {
    const batch = jobs.slice(next, next + BATCH).map((job, at) => [next + at, job] as const);
    next += batch.length;
    if (batch.length > 0) send(worker, { kind: "jobs", jobs: batch });
  }

  function fail({ error, message }: ErrorEvent): void {
    if (workers.length === 0) return;
    stop();
    tell("failed");
    // A script that could not be fetched says nothing of itself.
    report(error ?? message ?? "a worker of the debrief did not start");
  }

  show(study);
  const count = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS));
  for (let at = 0; at < count; at += 1) {
    const worker = new Worker(new URL("../worker/debrief-worker.ts", import.meta.url), { type: "module" });
    workers.push(worker);
    worker.addEventListener("error", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<DebriefAnswer>) => {
      for (const [place, result] of data) results[place] = result;
      done += data.length;
      const over = done === jobs.length;
      if (over) stop();
      else feed(worker);
      if (over || performance.now() - told >= TELL_EVERY) tell(over ? "done" : "running");
    });
    send(worker, { kind: "brief", brief: { scenario, run, strategies } });
    feed(worker);
  }
  return stop;
}
