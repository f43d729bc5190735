/**
 * Keeps the study of the debrief in step with what is on show: it begins when the debrief of a finished run is
 * opened, stops when that is closed, and is kept for as long as the same run is on show.
 */

import type { DatedCommand } from "../contract/command.ts";
import type { DebriefStudy, FinishedRun } from "../contract/debrief.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { GameState } from "../presenter/game-state.ts";
import type { Store } from "./store.ts";

/** Begins to play; the result is a function that stops everything. */
export type StartStudy = (
  scenario: Scenario,
  run: FinishedRun,
  show: (study: DebriefStudy) => void,
  report: (cause: unknown) => void,
) => () => void;

export interface Debrief {
  /** Stops before everything is played; what is complete stays on show. */
  cancel(): void;
  /** Plays again after a stop or a failure. */
  again(): void;
}

const NOT_STARTED = { done: 0, total: 0, names: {}, standing: null, luck: null, choices: null } as const;

/**
 * @param load fetches the code that plays; nobody needs it before a run has ended
 * @param report hears why a study failed
 */
export function followDebrief(
  store: Store<GameState>,
  load: () => Promise<StartStudy>,
  report: (cause: unknown) => void,
): Debrief {
  /** The decisions of the run that is studied: a branch, or another run, has others. */
  let studied: readonly DatedCommand[] | null = null;
  let stop: (() => void) | null = null;
  /** Counts the studies, so that one that was given up is not heard any more. */
  let turn = 0;

  function give(study: DebriefStudy | null): void {
    if (store.value.debrief !== study) store.update({ debrief: study });
  }

  function halt(): void {
    turn += 1;
    stop?.();
    stop = null;
  }

  function begin(state: GameState): void {
    halt();
    const mine = turn;
    const { scenario, seed, decisions, snapshot, events } = state;
    studied = decisions;
    const run: FinishedRun = {
      seed,
      weeks: snapshot.week,
      commands: decisions,
      asked: events.filter(({ answers = [] }) => answers.length > 0),
    };
    give({ ...NOT_STARTED, phase: "running" });
    const show = (study: DebriefStudy): void => {
      if (mine === turn) give(study);
    };
    load()
      .then((start) => {
        if (mine === turn) stop = start(scenario, run, show, report);
      })
      .catch((cause) => {
        show({ ...NOT_STARTED, phase: "failed" });
        report(cause);
      });
  }

  function cancel(): void {
    const { debrief } = store.value;
    if (debrief?.phase !== "running") return;
    halt();
    give({ ...debrief, phase: "cancelled" });
  }

  store.subscribe((state) => {
    const open = state.panel?.kind === "debrief" && state.stage === "over" && state.lookBack === null;
    if (studied !== null && studied !== state.decisions) {
      halt();
      studied = null;
      give(null);
    } else if (!open) {
      // Nobody waits for it any more; opened again, it begins again.
      if (state.debrief?.phase === "running") {
        halt();
        studied = null;
        give(null);
      }
    } else if (studied === null) begin(state);
  });

  return {
    cancel,
    again: () => {
      if (store.value.panel?.kind === "debrief" && studied !== null) begin(store.value);
    },
  };
}
