/** Remembers how far somebody is with the guide, over a reload too. Which step that means is left to the presenter. */

import type { GameState, TutorialAct, TutorialProgress } from "../presenter/game-state.ts";
import { findTutorialStep, NEWCOMER, recordTutorialAct } from "../presenter/tutorial-step.ts";
import { keepText, readKept } from "./kept-text.ts";
import type { Store } from "./store.ts";

const KEY = "alphea-tutorial";
const ACTS: readonly TutorialAct[] = ["room", "why", "posts"];

/** The progress of an earlier visit; that of a newcomer where there is none or storage is blocked. */
export function recallTutorial(storage: () => Storage): TutorialProgress {
  try {
    const kept: unknown = JSON.parse(readKept(storage, KEY) ?? "null");
    if (typeof kept === "object" && kept !== null) {
      const { seen, left } = kept as { readonly seen?: unknown; readonly left?: unknown };
      return {
        seen: ACTS.filter((act) => Array.isArray(seen) && seen.includes(act)),
        left: left === true,
      };
    }
  } catch {
    // Written by something else: the run itself still tells most of it.
  }
  return NEWCOMER;
}

/**
 * Notes what a person does, keeps it for the next visit, and stops the clock where a step is to be read.
 * @returns a function that ends this
 */
export function followTutorial(
  store: Store<GameState>,
  storage: () => Storage,
  pause: () => void,
): () => void {
  let kept = store.value.tutorial;
  let step = findTutorialStep(store.value);
  return store.subscribe(() => {
    const tutorial = recordTutorialAct(store.value);
    if (tutorial !== store.value.tutorial) {
      // Comes back here with the new progress.
      store.update({ tutorial });
      return;
    }
    const before = step;
    step = findTutorialStep(store.value);
    // Where an event holds the clock, this keeps it from going on by itself afterwards.
    if (step !== before && step?.holds === true) pause();
    if (tutorial === kept) return;
    kept = tutorial;
    keepText(storage, KEY, JSON.stringify(tutorial));
  });
}
