/** What every template of the shell is given: the state, the language, and ways to ask for something. */

import type { EventId } from "../../contract/command.ts";
import type { MandateMeasure } from "../../contract/mandate.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../../presenter/game-state.ts";
import type { Intent } from "../../presenter/intent.ts";
import type { KeyAction } from "../../presenter/key-map.ts";

export type Layout = "phone" | "tablet" | "desktop";
/** What the lower half of a phone shows while no panel is open. */
export type PhoneTab = "campus" | "inbox" | "timeline";

/** What the shell itself remembers: choices that are not decisions yet. */
export interface ShellMemory {
  layout: Layout;
  /** Few lines fit: nothing may stick to an edge. */
  short: boolean;
  tab: PhoneTab;
  drawerOpen: boolean;
  /** Event whose card is unfolded; undefined lets the inbox choose. */
  openEvent: EventId | null | undefined;
  /** Answer chosen in each card, not confirmed yet. */
  readonly chosen: Map<EventId, string>;
  /** Team chosen in each list of teams. */
  readonly teams: Map<string, string>;
  /** Causes and chains that are unfolded. */
  readonly unfolded: Set<string>;
  /** The end card was put aside to look at the campus. */
  endClosed: boolean;
  /** What is typed into the glossary. */
  glossaryQuery: string;
  seedProblem: boolean;
  /** What was wrong with the range last typed, and for which figure. */
  rangeProblem: { readonly figure: MandateMeasure; readonly kind: "number" | "order" } | null;
  /** The action whose new key is awaited, and why the last key pressed could not be given to it. */
  listening: KeyAction | null;
  keyProblem: string | null;
  /** The title shows the list of scenarios. */
  choosing: boolean;
}

export interface ViewContext {
  readonly state: GameState;
  readonly t: Translator;
  readonly memory: ShellMemory;
  send(intent: Intent): void;
  /** Changes the memory and shows it. */
  remember(change: (memory: ShellMemory) => void): void;
}
