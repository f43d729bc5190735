/** Everything a person can ask of the application, by mouse, touch, keyboard or screen reader. */

import type { Command } from "../contract/command.ts";
import type { Locale } from "../contract/text.ts";
import type { OpenPanel, OverlayId, Pace } from "./game-state.ts";
import type { Settings } from "./settings.ts";

/** How a button moves the camera; keys and pointers move it further. */
export type CameraMove = "closer" | "further" | "whole";

export type Intent =
  | { readonly kind: "play-story" }
  /** Begins the scenario that is played with a guide. */
  | { readonly kind: "learn" }
  /** Leaves the guide, or takes it up again. */
  | { readonly kind: "follow-guide"; readonly on: boolean }
  /** On the title: which run the button will begin. */
  | { readonly kind: "choose-run"; readonly scenario: string; readonly seed: number }
  /** The briefing is read: time may flow. */
  | { readonly kind: "read-briefing" }
  | { readonly kind: "continue-run" }
  | { readonly kind: "set-pace"; readonly pace: Pace }
  | { readonly kind: "toggle-pause" }
  | { readonly kind: "step" }
  | { readonly kind: "decide"; readonly command: Command }
  | { readonly kind: "undo-planned"; readonly index: number }
  /** Shows a past week; the present week returns to the present. */
  | { readonly kind: "look-back"; readonly week: number }
  | { readonly kind: "return-to-present" }
  /** Goes on from the week looked back at, as a branch of its own. */
  | { readonly kind: "branch-here" }
  | { readonly kind: "switch-branch"; readonly branch: number }
  | { readonly kind: "rename-branch"; readonly branch: number; readonly name: string }
  /** Forgets a branch that is not under way, for good. */
  | { readonly kind: "delete-branch"; readonly branch: number }
  | { readonly kind: "select-department"; readonly department: string | null }
  | { readonly kind: "open-panel"; readonly panel: OpenPanel }
  | { readonly kind: "close-panel" }
  /** Shows an overlay; `second` is compared with it. */
  | {
      readonly kind: "show-overlay";
      readonly overlay: OverlayId | null;
      readonly second?: OverlayId | null;
    }
  | { readonly kind: "change-settings"; readonly change: Partial<Settings> }
  | { readonly kind: "set-locale"; readonly locale: Locale }
  | { readonly kind: "restart"; readonly seed: number }
  /** Back to the title, to choose another run or to go on with this one later. */
  | { readonly kind: "leave-run" }
  | { readonly kind: "save-run" }
  /** Fetches the strategies that can play. */
  | { readonly kind: "list-bots" }
  /** A strategy plays in the place of the person: so many weeks, or to the end. */
  | { readonly kind: "let-play"; readonly strategy: string; readonly weeks: number | null }
  | { readonly kind: "take-over" }
  /** Makes a strategy of the run, as a file. */
  | { readonly kind: "save-strategy" }
  /** Opens the lab, where the run becomes a strategy among the others. */
  | { readonly kind: "take-to-lab" }
  /** Makes a link of the run, shows it and copies it. */
  | { readonly kind: "share-run" }
  | { readonly kind: "copy-link" }
  | { readonly kind: "load-run"; readonly file: File }
  /** Hands over a text as a file. */
  | { readonly kind: "save-text"; readonly fileName: string; readonly text: string }
  /** Plays the other runs of the debrief again, or stops. */
  | { readonly kind: "play-study"; readonly on: boolean }
  | { readonly kind: "move-camera"; readonly move: CameraMove }
  /** Loads the new version of the page; the run is kept. */
  | { readonly kind: "load-update" }
  | { readonly kind: "dismiss-notice"; readonly id: number };

/** The name of the DOM event (`CustomEvent<Intent>`, bubbling and composed) that carries an intent. */
export const INTENT_EVENT = "alphea-intent";
