/**
 * The one table of keys: which physical key does what, and the message that explains it. The application
 * listens by it and the help card shows it; how an action is carried out is left to the application.
 */

import type { OverlayId } from "./overlay-id.ts";

/** Something a key can do. */
export type KeyAction =
  | "toggle-pause"
  | "step"
  | "pace-1"
  | "pace-2"
  | "pace-4"
  | "answer-a"
  | "answer-b"
  | "answer-c"
  | "answer-d"
  | "pan-left"
  | "pan-right"
  | "pan-up"
  | "pan-down"
  | "zoom-in"
  | "zoom-out"
  | "open-why"
  | "focus-timeline"
  | "open-log"
  | "open-posts"
  | "open-guardrails"
  | "open-board"
  | "open-budget"
  | "open-observatory"
  | "open-glossary"
  | "open-career"
  | "open-adviser"
  | "cycle-overlay"
  | `overlay-${OverlayId}`
  | "open-help"
  | "open-settings"
  | "close";

export interface KeyBinding {
  readonly action: KeyAction;
  /**
   * Physical keys (`KeyboardEvent.code`), so that the row of digits works on an AZERTY keyboard, where
   * digits are shifted.
   */
  readonly codes: readonly string[];
  /**
   * Printed characters (`KeyboardEvent.key`, lower case) that mean the same where the physical key itself
   * is not bound: on AZERTY the key that prints A sits where QWERTY has Q.
   */
  readonly keys: readonly string[];
  /** What the help card prints on the key; `space`, `escape` and the arrows are i18n keys after `key.`. */
  readonly cap: string;
  /** True where holding the key down repeats the action. */
  readonly repeats: boolean;
}

/** Keys that the page itself handles and that the help card names after the table. */
export const NATIVE_KEYS = ["tab", "enter"] as const;

function bind(
  action: KeyAction,
  codes: readonly string[],
  keys: readonly string[],
  cap: string,
  repeats = false,
): KeyBinding {
  return { action, codes, keys, cap, repeats };
}

/**
 * In the order in which help shows them. The sentence of a binding is the i18n message `key.<action>`, its
 * cap is printed as it is unless it starts with `key.`, which names a message.
 */
export const KEY_MAP: readonly KeyBinding[] = [
  bind("toggle-pause", ["Space"], [], "key.cap-space"),
  bind("step", ["Period", "NumpadDecimal"], ["."], ".", true),
  bind("pace-1", ["Digit1", "Numpad1"], [], "1"),
  bind("pace-2", ["Digit2", "Numpad2"], [], "2"),
  bind("pace-4", ["Digit3", "Numpad3"], [], "3"),
  bind("answer-a", ["KeyA"], ["a"], "A"),
  bind("answer-b", ["KeyB"], ["b"], "B"),
  bind("answer-c", ["KeyC"], ["c"], "C"),
  bind("answer-d", ["KeyD"], ["d"], "D"),
  bind("open-why", ["KeyW"], ["w"], "W"),
  bind("focus-timeline", ["KeyT"], ["t"], "T"),
  bind("open-log", ["KeyL"], ["l"], "L"),
  bind("open-posts", ["KeyP"], ["p"], "P"),
  bind("open-guardrails", ["KeyG"], ["g"], "G"),
  // M for mandate, as B answers events; by what it prints, for its place has the question mark of AZERTY.
  bind("open-board", [], ["m"], "M"),
  bind("cycle-overlay", ["KeyO"], ["o"], "O"),
  bind("overlay-load", ["Digit4", "Numpad4"], [], "4"),
  bind("overlay-adoption", ["Digit5", "Numpad5"], [], "5"),
  bind("overlay-trust", ["Digit6", "Numpad6"], [], "6"),
  bind("overlay-staleness", ["Digit7", "Numpad7"], [], "7"),
  bind("overlay-data", ["Digit8", "Numpad8"], [], "8"),
  bind("overlay-error", ["Digit9", "Numpad9"], [], "9"),
  bind("overlay-cost", ["Digit0", "Numpad0"], [], "0"),
  // E for euros: B answers an event.
  bind("open-budget", ["KeyE"], ["e"], "E"),
  bind("open-observatory", ["KeyU"], ["u"], "U"),
  // V: A answers events.
  bind("open-adviser", ["KeyV"], ["v"], "V"),
  // R: routes, in both languages; C answers events.
  bind("open-career", ["KeyR"], ["r"], "R"),
  // N for notions, in both languages.
  bind("open-glossary", ["KeyN"], ["n"], "N"),
  bind("pan-left", ["ArrowLeft"], [], "←", true),
  bind("pan-right", ["ArrowRight"], [], "→", true),
  bind("pan-up", ["ArrowUp"], [], "↑", true),
  bind("pan-down", ["ArrowDown"], [], "↓", true),
  bind("zoom-in", ["NumpadAdd", "Equal"], ["+"], "+", true),
  bind("zoom-out", ["NumpadSubtract", "Minus"], ["-"], "−", true),
  bind("open-help", ["Slash"], ["?"], "?"),
  bind("open-settings", [], [","], ","),
  bind("close", ["Escape"], [], "key.cap-escape"),
];

/** Keys that a person chose themselves: the physical key, and what they saw printed on it. */
export type OwnKeys = Readonly<Partial<Record<KeyAction, { readonly code: string; readonly cap: string }>>>;

/** The table with a person's own keys in place of the usual ones. */
export function listKeys(own: OwnKeys): readonly KeyBinding[] {
  return KEY_MAP.map((binding) => {
    const chosen = own[binding.action];
    return chosen === undefined ? binding : { ...binding, codes: [chosen.code], keys: [], cap: chosen.cap };
  });
}

/** Keys that cannot be given another meaning: the page needs them, or they are held with others. */
const FIXED = /^(?:Escape|Tab|Enter|NumpadEnter|F\d+|(?:Shift|Control|Alt|Meta|OS)(?:Left|Right)|CapsLock|)$/;

/** True for a key that an action may be given. */
export function isFreeKey(code: string): boolean {
  return !FIXED.test(code);
}

/** True for an action whose key may be changed; Escape always closes. */
export function isRemappable(action: KeyAction): boolean {
  return action !== "close";
}

/**
 * The binding a key press means: by its place on the keyboard first, by what it prints otherwise.
 * @param code `KeyboardEvent.code`
 * @param key `KeyboardEvent.key`
 * @param own the keys that the person chose
 */
export function findKeyBinding(code: string, key: string, own: OwnKeys): KeyBinding | null {
  const table = listKeys(own);
  const byPlace = table.find((binding) => binding.codes.includes(code));
  if (byPlace !== undefined) return byPlace;
  const printed = key.toLowerCase();
  return table.find((binding) => binding.keys.includes(printed)) ?? null;
}
