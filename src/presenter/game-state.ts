/** What the application hands to the presenters: the run under way and what the player is looking at. */

import type { BotWeek } from "../contract/bot.ts";
import type { Command, DatedCommand, Refusal } from "../contract/command.ts";
import type { DebriefStudy } from "../contract/debrief.ts";
import type { SimEvent } from "../contract/event.ts";
import type { FigureId, Posting } from "../contract/ledger.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { StrategyDefinition } from "../contract/strategy.ts";
import type { Locale, Text } from "../contract/text.ts";
import type { OverlayId } from "./overlay-id.ts";
import type { Wishes } from "./settings.ts";

/** Weeks per five seconds; 0 is paused. */
export type Pace = 0 | 1 | 2 | 4;
/** A week at pace 1, in milliseconds. */
export const WEEK_MS = 5000;

export type { OverlayId } from "./overlay-id.ts";

/** The two halves of the glossary. */
export type GlossaryShelf = "words" | "numbers";

/** The card that is open over the campus, if any. */
export type OpenPanel =
  | { readonly kind: "department"; readonly department: string }
  | { readonly kind: "why"; readonly figure: FigureId; readonly fromWeek: number; readonly toWeek: number }
  | { readonly kind: "posts" }
  | { readonly kind: "guardrails" }
  | { readonly kind: "budget" }
  | { readonly kind: "observatory" }
  /** What a post of that role has written. */
  | { readonly kind: "document"; readonly role: string }
  | { readonly kind: "log" }
  /** `other`: the branch to compare with; `deleting`: the one that may be deleted next. */
  | { readonly kind: "branches"; readonly other?: number; readonly deleting?: number }
  | { readonly kind: "adviser" }
  /** `profile`: the family of roles that is shown. */
  | { readonly kind: "career"; readonly profile?: string }
  /** One deployment in full. */
  | { readonly kind: "assistant"; readonly deployment: string }
  /** `entry` was looked up; `back` is the card it was looked up from. */
  | {
      readonly kind: "glossary";
      readonly shelf?: GlossaryShelf;
      readonly entry?: string;
      readonly back?: OpenPanel;
    }
  /** Who plays: the person or a strategy. */
  | { readonly kind: "bot" }
  | { readonly kind: "menu" }
  | { readonly kind: "help" }
  /** `back`: the page it was opened from, which closing it leads back to. */
  | { readonly kind: "share"; readonly back?: OpenPanel }
  | { readonly kind: "settings" }
  | { readonly kind: "briefing" }
  | { readonly kind: "board" }
  /** What came of a finished run, and why. */
  | { readonly kind: "debrief" };

/** A message of the application itself (file loaded, save refused, link damaged…). */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "good" | "bad";
  /** Key and values of an i18n message. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What its button asks for; it stays until it is pressed or dismissed. Its label is the message `<key>-do`. */
  readonly action?: "load-update";
}

/** What a person did that a run does not hold: looked into the room, asked why, looked at the posts. */
export type TutorialAct = "room" | "why" | "posts";

/** How far somebody is with the guide, beyond what the run itself tells. */
export interface TutorialProgress {
  readonly seen: readonly TutorialAct[];
  /** They would rather go on alone. */
  readonly left: boolean;
}

/** One future of the run: the same luck, other decisions from a week on. */
export interface Branch {
  readonly id: number;
  /** As the player called it; empty where they did not. */
  readonly name: string;
  /** The branch it was made from; null for the run as it began. */
  readonly parent: number | null;
  /** Last week that it shares with its parent. */
  readonly fromWeek: number;
  /** Weeks played. */
  readonly week: number;
  readonly weekHashes: readonly string[];
  /** The figures after each week; index 0 is before the first. */
  readonly history: readonly Readonly<Record<FigureId, number>>[];
}

/** Links that mail programs and chats leave whole, in characters. */
export const LONGEST_LINK = 2000;

/** The link of a run, as it was when it was asked for. */
export interface SharedLink {
  /** Empty where none could be made. */
  readonly address: string;
  readonly week: number;
  readonly decisions: number;
  /** True where it lies on the clipboard. */
  readonly copied: boolean;
  readonly problem: "too-long" | "not-here" | null;
}

/** A strategy that plays in the place of the person. */
export interface BotState {
  readonly strategy: string;
  readonly title: Text;
  /** The last week that it plays. */
  readonly until: number;
}

/** Looking back: the state holds a past week, and nothing can be decided in it. */
export interface LookBack {
  /** The week under way, to return to. */
  readonly presentWeek: number;
  /** Every event up to the present. */
  readonly events: readonly SimEvent[];
}

export interface GameState extends Wishes {
  readonly locale: Locale;
  readonly scenario: Scenario;
  /** Everything that can be chosen on the title. */
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
  /** The seed that is the same for everybody today. */
  readonly seedOfDay: number;
  /** `title`: the quiet week behind the title card; `briefing`: week 0, not begun; `over`: after the last week. */
  readonly stage: "title" | "briefing" | "playing" | "over";
  readonly pace: Pace;
  /** True where a critical event holds the time until it is answered. */
  readonly deciding: boolean;
  readonly snapshot: WeekSnapshot;
  /** The figures after each week; index 0 is before the first. */
  readonly history: readonly Readonly<Record<FigureId, number>>[];
  /** Every event so far, oldest first. */
  readonly events: readonly SimEvent[];
  /** Every posting so far, oldest first. */
  readonly postings: readonly Posting[];
  /** Every decision so far with its week, refused ones included; of the present, whatever week is shown. */
  readonly decisions: readonly DatedCommand[];
  /** The runs played for comparison; null until the debrief is opened. */
  readonly debrief: DebriefStudy | null;
  /** Null in the present. */
  readonly lookBack: LookBack | null;
  /** Every branch of the run, oldest first. */
  readonly branches: readonly Branch[];
  /** Id of the branch under way. */
  readonly branch: number;
  /** Decisions that take effect when the next week starts; can still be undone. Looking back: those taken then. */
  readonly planned: readonly Command[];
  readonly refusals: readonly Refusal[];
  readonly selectedDepartment: string | null;
  readonly panel: OpenPanel | null;
  /** Null until a link was asked for, and while it is made. */
  readonly link: SharedLink | null;
  readonly overlay: OverlayId | null;
  /** A second one to compare with, never the same; null without a first. */
  readonly secondOverlay: OverlayId | null;
  readonly notices: readonly Notice[];
  /** The strategy that plays; null where the person does. */
  readonly bot: BotState | null;
  /** The strategies that can play; null until they were asked for. */
  readonly bots: readonly StrategyDefinition[] | null;
  /** Weeks that a strategy has played, oldest first. */
  readonly botWeeks: readonly BotWeek[];
  /** True where a saved run can be continued (for the title card). */
  readonly canContinue: boolean;
  readonly tutorial: TutorialProgress;
}
