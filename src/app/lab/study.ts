/**
 * Plays the experiment of the lab’s page: begins, pauses, goes on, cancels, extends, and tells how far it is. Rows
 * are analysed at the desk, so that the page never waits.
 */

import type { LabBrief, LabRow } from "../../contract/experiment.ts";
import type { Analysis } from "../../contract/experiment-result.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { listPoints } from "../../lab/experiment/design.ts";
import { nameFactor } from "../../lab/experiment/factor.ts";
import { natureOf } from "../../lab/experiment/measure.ts";
import { countCells, listJobs } from "../../lab/experiment/plan.ts";
import { listLooks } from "../../lab/experiment/stop.ts";
import type { LabStudy } from "../../presenter/lab/lab-state.ts";
import { listMiddleRuns } from "../../presenter/lab/rank-runs.ts";
import { type PlayPool, startPool } from "../play-pool.ts";
import type { AskDesk } from "./desk.ts";

/** Milliseconds between two messages of progress: each of them draws the page again. */
const TELL_EVERY = 400;
/**
 * Milliseconds between the end of an analysis and the next while runs are played; many times what the last one took
 * where that is more, as it takes its time from the runs.
 */
const ANALYSE_EVERY = 3000;
const ANALYSE_TIMES = 20;

export interface StudyPorts {
  readonly ask: AskDesk;
  readonly workers: number;
  createWorker(): Worker;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  show(study: LabStudy | null): void;
  report(cause: unknown): void;
}

export interface StudyDriver {
  /** Begins anew. */
  start(brief: LabBrief, goal: string): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  /** Goes on to so many replications, whatever was cancelled included; what is played is kept. */
  extend(replications: number): void;
}

export function createStudy(ports: StudyPorts): StudyDriver {
  const { ask, now } = ports;
  let study: LabStudy | null = null;
  let rows: LabRow[] = [];
  let pool: PlayPool | null = null;
  let told = 0;
  /** When playing went on, and how many rows there were then: the pace is that of this stretch. */
  let since = { at: 0, rows: 0 };
  /** Counts beginnings, so that what belongs to an earlier study is not heard. */
  let turn = 0;
  let isAnalysing = false;
  let analysed = { at: 0, rows: 0, took: 0 };
  /** Replications after which it is still to be looked at how exact the answer is. */
  let looks: readonly number[] = [];
  let isLooking = false;

  function show(change: Partial<LabStudy>): void {
    if (study === null) return;
    study = { ...study, ...change };
    ports.show(study);
  }

  function tell(phase: LabStudy["phase"]): void {
    if (study === null) return;
    told = now();
    const played = rows.length - since.rows;
    const left =
      phase === "running" && played > 0
        ? ((told - since.at) / played) * Math.max(0, expectRuns(study) - rows.length)
        : null;
    show({ phase, done: rows.length, left, rows: phase === "running" ? study.rows : [...rows] });
  }

  function analyse(): void {
    if (isAnalysing || analysed.rows === rows.length || study === null) return;
    const mine = turn;
    const whole = rows.length;
    const asked = now();
    isAnalysing = true;
    ask("analyse")
      .then((analysis: Analysis) => {
        isAnalysing = false;
        if (mine !== turn) return;
        analysed = { at: now(), rows: whole, took: now() - asked };
        show({ analysis, rows: rows.slice(0, whole) });
        if (study?.phase === "running") return;
        // More came in meanwhile, and nothing else will ask.
        if (whole !== rows.length) analyse();
        else follow();
      })
      .catch((cause) => {
        isAnalysing = false;
        ports.report(cause);
      });
  }

  /** Asks who changed jobs in the runs that stand for their strategies. */
  function follow(): void {
    if (study === null) return;
    const mine = turn;
    const jobs = listMiddleRuns(study);
    if (jobs.length === 0) return;
    ask("follow", jobs)
      .then((records) => {
        if (mine === turn)
          show({ followed: records.flatMap((record, at) => (jobs[at] ? [{ job: jobs[at], record }] : [])) });
      })
      .catch(ports.report);
  }

  /**
   * Looks how exact the answer is where the experiment says so. Playing goes on meanwhile; runs that turn out not to
   * be needed are dropped, so that the answer does not depend on how quick the desk is.
   */
  function lookAt(): void {
    const [look] = looks;
    const experiment = study?.brief.experiment;
    if (isLooking || look === undefined || experiment?.precision == null) return;
    const { precision } = experiment;
    const needed = look * countCells(experiment);
    if (rows.length < needed) return;
    const mine = turn;
    isLooking = true;
    ask("look", look)
      .then((halfWidth) => {
        if (mine !== turn) return;
        isLooking = false;
        looks = looks.slice(1);
        show({ exact: { replications: look, halfWidth } });
        if (halfWidth > precision.halfWidth) lookAt();
        else finishAt(needed);
      })
      .catch(ports.report);
  }

  /** It is exact enough. */
  function finishAt(runs: number): void {
    pool?.stop();
    pool = null;
    looks = [];
    rows = rows.slice(0, runs);
    ask("cut", runs).catch(ports.report);
    show({ total: runs });
    tell("done");
    analyse();
  }

  function take(more: readonly LabRow[]): void {
    rows.push(...more);
    ask("add", more).catch(ports.report);
    lookAt();
    if (now() - told < TELL_EVERY) return;
    tell(study?.phase === "paused" ? "paused" : "running");
    if (now() - analysed.at > Math.max(ANALYSE_EVERY, ANALYSE_TIMES * analysed.took)) analyse();
  }

  function play(): void {
    const brief = study?.brief;
    if (brief === undefined) return;
    since = { at: now(), rows: rows.length };
    const jobs = listJobs(brief.experiment, 1, brief.experiment.replications).slice(rows.length);
    const mine = turn;
    const end = (phase: LabStudy["phase"]): void => {
      if (mine !== turn) return;
      pool = null;
      tell(phase);
      analyse();
    };
    pool = startPool(brief, jobs, ports.workers, ports.createWorker, {
      onResults: (more: readonly LabRow[]) => {
        if (mine === turn) take(more);
      },
      onEnd: () => end("done"),
      onFail(cause) {
        ports.report(cause);
        end("failed");
      },
    });
    tell("running");
  }

  return {
    start(brief, goal) {
      pool?.stop();
      turn += 1;
      rows = [];
      isAnalysing = false;
      isLooking = false;
      looks = brief.experiment.precision === null ? [] : listLooks(brief.experiment);
      analysed = { at: now(), rows: 0, took: 0 };
      study = {
        phase: "running",
        brief,
        natures: brief.experiment.measures.map(natureOf),
        points: listPoints(brief.experiment),
        factors: Object.fromEntries(
          brief.experiment.factors.map(({ path }) => [
            path,
            nameFactor(brief.scenarios[0] as Scenario, path),
          ]),
        ),
        goal,
        done: 0,
        total: countCells(brief.experiment) * brief.experiment.replications,
        left: null,
        rows: [],
        analysis: null,
        exact: null,
        followed: [],
      };
      ask("begin", brief).catch(ports.report);
      play();
    },
    pause() {
      pool?.pause();
      tell("paused");
      analyse();
    },
    resume() {
      since = { at: now(), rows: rows.length };
      tell("running");
      pool?.resume();
    },
    cancel() {
      pool?.stop();
      pool = null;
      tell("cancelled");
      analyse();
    },
    extend(replications) {
      if (study === null) return;
      pool?.stop();
      const experiment = { ...study.brief.experiment, replications };
      study = {
        ...study,
        brief: { ...study.brief, experiment },
        total: countCells(experiment) * replications,
      };
      play();
    },
  };
}

/** Runs that it will probably take: intervals shrink with the root of the replications. */
function expectRuns({ brief: { experiment }, exact, total }: LabStudy): number {
  if (experiment.precision === null || exact === null) return total;
  const times = (exact.halfWidth / experiment.precision.halfWidth) ** 2;
  return Math.min(total, Math.ceil(exact.replications * times) * countCells(experiment));
}
