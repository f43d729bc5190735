/**
 * Plays the runs of a debrief in workers and tells how far it is. What each run is and how it is played is left to
 * the lab; the result does not depend on how many workers there are, nor on which is quicker.
 */

import { strategies } from "virtual:strategies";
import type {
  DebriefBrief,
  DebriefEntry,
  DebriefJob,
  DebriefStudy,
  FinishedRun,
  JobResult,
} from "../contract/debrief.ts";
import type { Scenario } from "../contract/scenario.ts";
import { listJobs } from "../lab/debrief/list-jobs.ts";
import { startPool } from "./play-pool.ts";

/** More workers than this gain little, and take memory for an engine each. */
const MOST_WORKERS = 4;

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
  const results: JobResult[] = [];
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
      done: results.length,
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

  show(study);
  const pool = startPool(
    { scenario, run, strategies } satisfies DebriefBrief,
    jobs,
    Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS)),
    () => new Worker(new URL("../worker/debrief-worker.ts", import.meta.url), { type: "module" }),
    {
      onResults(more: readonly JobResult[]) {
        results.push(...more);
        if (performance.now() - told >= TELL_EVERY) tell("running");
      },
      onEnd: () => tell("done"),
      onFail(cause) {
        tell("failed");
        report(cause);
      },
    },
  );
  return pool.stop;
}
