/**
 * How a person wants to play: size of the text, motion, colours, keys, what stops the time, what the inbox leaves
 * out. Whatever they choose, nothing critical is lost. Keeping and applying it is left to the application.
 */

import type { EventKind, SimEvent } from "../contract/event.ts";
import { KEY_MAP, type KeyAction, type OwnKeys } from "./key-map.ts";

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const MOTIONS = ["system", "reduced", "full"] as const;
export const THEMES = ["system", "light", "dark"] as const;
export const PALETTES = ["standard", "contrast"] as const;
/** Colours of people's states, and of better and worse. */
export const STATE_SETS = ["standard", "safe"] as const;
/** What stops the time unless it is switched off; reviews and the gravest incidents always do. */
export const PAUSES = ["incidents", "contests", "signals", "evidence"] as const;
/** Kinds of news that the inbox can leave out; the log keeps them. */
export const MUTABLE = ["small", "assistants", "people", "posts", "guardrails", "money", "board"] as const;

export type Motion = (typeof MOTIONS)[number];
export type Pause = (typeof PAUSES)[number];
export type Mutable = (typeof MUTABLE)[number];

export interface Settings {
  /** Percent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly motion: Motion;
  readonly theme: (typeof THEMES)[number];
  readonly palette: (typeof PALETTES)[number];
  readonly states: (typeof STATE_SETS)[number];
  readonly ownKeys: OwnKeys;
  /** What does not stop the time. */
  readonly unpaused: readonly Pause[];
  /** What the inbox leaves out. */
  readonly muted: readonly Mutable[];
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  motion: "system",
  theme: "system",
  palette: "standard",
  states: "standard",
  ownKeys: {},
  unpaused: [],
  muted: [],
};

const PAUSE_OF: Partial<Record<EventKind, Pause>> = {
  "incident-noticed": "incidents",
  "rollout-contested": "contests",
  "signal-established": "signals",
  "evidence-complete": "evidence",
};

/** True for an event that holds the time. The gravest severity does, whatever was chosen. */
export function stopsTime(event: SimEvent, { unpaused }: Settings): boolean {
  if (event.tier !== "critical") return false;
  const pause = PAUSE_OF[event.kind];
  return pause === undefined || event.severity === 4 || !unpaused.includes(pause);
}

const NEWS_OF: readonly (readonly [RegExp, Mutable])[] = [
  [/^small-incidents$/, "small"],
  [/^(?:deployment|licences)-|^autonomy-changed$/, "assistants"],
  [
    /^(?:training|load|people|attrition|consultation|contest|public-use)-|^use-encouraged$|^posts-cut$|^portrait$/,
    "people",
  ],
  [/^(?:post|add-on)-/, "posts"],
  [/^(?:guardrail|audit)-/, "guardrails"],
  [/^(?:routing|accelerators|spending-cap)-|^use-throttled$/, "money"],
  [/^(?:demand|forecast)-/, "board"],
];

/** True for news that the inbox leaves out: never what is critical, nor what asks for an answer. */
export function isMuted(event: SimEvent, { muted }: Settings): boolean {
  if (event.tier === "critical" || (event.answers?.length ?? 0) > 0 || (event.severity ?? 0) >= 3)
    return false;
  return NEWS_OF.some(([kinds, news]) => muted.includes(news) && kinds.test(event.kind));
}

/** What a person chose, and what their system says where they leave it to that. */
export interface Wishes {
  readonly settings: Settings;
  readonly system: { readonly reducedMotion: boolean; readonly dark: boolean };
}

/** Whether things move less. */
export function isMotionReduced({ settings: { motion }, system }: Wishes): boolean {
  return motion === "system" ? system.reducedMotion : motion === "reduced";
}

/** Whether the page is light or dark. */
export function chooseTheme({ settings: { theme }, system }: Wishes): "light" | "dark" {
  if (theme !== "system") return theme;
  return system.dark ? "dark" : "light";
}

/** Reads settings that were kept; whatever is not understood is as at the beginning. */
export function parseSettings(text: string | null): Settings {
  const raw = readFields(text);
  const one = <T>(value: unknown, of: readonly T[], otherwise: T): T =>
    of.find((known) => known === value) ?? otherwise;
  const some = <T>(value: unknown, of: readonly T[]): readonly T[] =>
    Array.isArray(value) ? of.filter((known) => value.includes(known)) : [];
  return {
    textSize: one(raw.textSize, TEXT_SIZES, DEFAULT_SETTINGS.textSize),
    motion: one(raw.motion, MOTIONS, DEFAULT_SETTINGS.motion),
    theme: one(raw.theme, THEMES, DEFAULT_SETTINGS.theme),
    palette: one(raw.palette, PALETTES, DEFAULT_SETTINGS.palette),
    states: one(raw.states, STATE_SETS, DEFAULT_SETTINGS.states),
    ownKeys: readKeys(raw.ownKeys),
    unpaused: some(raw.unpaused, PAUSES),
    muted: some(raw.muted, MUTABLE),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(text: string | null): Fields {
  try {
    const raw: unknown = JSON.parse(text ?? "{}");
    return typeof raw === "object" && raw !== null ? (raw as Fields) : {};
  } catch {
    return {};
  }
}

function readKeys(raw: unknown): OwnKeys {
  if (typeof raw !== "object" || raw === null) return {};
  const own: Partial<Record<KeyAction, { readonly code: string; readonly cap: string }>> = {};
  for (const { action } of KEY_MAP) {
    const { code, cap } = ((raw as Fields)[action] ?? {}) as Fields;
    if (typeof code === "string" && typeof cap === "string" && cap.length <= 20) own[action] = { code, cap };
  }
  return own;
}
