/**
 * Listens to the keyboard and says which action of the key table was meant. Typing, and keys that a focused
 * control needs for itself, are left alone; carrying the action out is left to the caller.
 */

import { findKeyBinding, type KeyAction, type OwnKeys } from "../presenter/key-map.ts";

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** What has the focus, as far as keys are concerned. */
export interface FocusedControl {
  /** A field that takes text or a choice by typing. */
  readonly typing: boolean;
  /** Something that Space presses: a button, a link, a summary, a box to tick. */
  readonly pressable: boolean;
  /** Something that arrows move in: a slider, a list, tabs, an area that scrolls. */
  readonly movable: boolean;
}

/** The action that a key press means where `focus` has the focus; null where the key is not for the game. */
export function chooseKeyAction(press: KeyPress, focus: FocusedControl, own: OwnKeys): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const binding = findKeyBinding(press.code, press.key, own);
  if (binding === null) return null;
  if (press.repeat && !binding.repeats) return null;
  if (focus.typing) return binding.action === "close" ? "close" : null;
  if (focus.pressable && press.code === "Space") return null;
  if (focus.movable && press.code.startsWith("Arrow")) return null;
  return binding.action;
}

const TYPING =
  "input:not([type=button],[type=submit],[type=checkbox],[type=radio],[type=range],[type=file]),textarea,select,[contenteditable]:not([contenteditable=false])";
const PRESSABLE =
  "button,a[href],summary,input,label,[role=button],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role=menuitem]";
const MOVABLE =
  "input,select,textarea,[role=slider],[role=listbox],[role=radiogroup],[role=radio],[role=tablist],[role=tab],[role=menu],[role=menuitem],[role=grid],[role=tree],[data-arrows]";

/** Reads the focused control from a keyboard event, through shadow roots. */
export function readFocus(event: Event): FocusedControl {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return { typing: false, pressable: false, movable: false };
  return {
    typing: target.closest(TYPING) !== null,
    pressable: target.closest(PRESSABLE) !== null,
    movable: target.closest(MOVABLE) !== null || canScroll(event),
  };
}

/** True where the arrows would scroll something that holds the focus. */
function canScroll(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (part) =>
        part instanceof HTMLElement &&
        part !== document.body &&
        part !== document.documentElement &&
        part.scrollHeight > part.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(part).overflowY),
    );
}

/**
 * Starts to listen.
 * @param act carries an action out
 * @param own the person's own keys, asked at every press
 * @returns a function that stops listening
 */
export function listenToKeys(
  target: Window,
  act: (action: KeyAction) => void,
  own: () => OwnKeys,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = chooseKeyAction(event, readFocus(event), own());
    if (action === null) return;
    event.preventDefault();
    act(action);
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}
