/** Which key does what, on which keyboard, and when it is left to the page. */

import { describe, expect, test } from "vitest";
import { chooseKeyAction, type FocusedControl, type KeyPress } from "../../src/app/keyboard.ts";
import { KEY_MAP } from "../../src/presenter/key-map.ts";

const NOWHERE: FocusedControl = { typing: false, pressable: false, movable: false };

function press(code: string, key: string, change: Partial<KeyPress> = {}): KeyPress {
  const plain = { ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false };
  return { code, key, ...plain, ...change };
}

describe("keys", () => {
  test.each([
    ["QWERTY: space", "Space", " ", "toggle-pause"],
    ["QWERTY: full stop", "Period", ".", "step"],
    ["QWERTY: 3", "Digit3", "3", "pace-4"],
    ["AZERTY: the digit needs no shift", "Digit1", "&", "pace-1"],
    ["AZERTY: the key that prints A", "KeyQ", "a", "answer-a"],
    ["AZERTY: the key that prints W", "KeyZ", "w", "open-why"],
    ["AZERTY: the question mark", "KeyM", "?", "open-help"],
    ["AZERTY: the full stop", "Comma", ".", "step"],
    ["capitals", "KeyQ", "A", "answer-a"],
    ["QWERTZ: plus", "BracketRight", "+", "zoom-in"],
  ])("%s", (_, code, key, action) => {
    expect(chooseKeyAction(press(code, key), NOWHERE, {})).toBe(action);
  });

  test("that mean something to the browser or to nobody are left alone", () => {
    expect(chooseKeyAction(press("KeyP", "p", { ctrlKey: true }), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("KeyL", "l", { metaKey: true }), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("KeyD", "d", { altKey: true }), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("Tab", "Tab"), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("KeyX", "x"), NOWHERE, {})).toBeNull();
  });

  test("held down answer once and step on", () => {
    expect(chooseKeyAction(press("KeyA", "a", { repeat: true }), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("Space", " ", { repeat: true }), NOWHERE, {})).toBeNull();
    expect(chooseKeyAction(press("Period", ".", { repeat: true }), NOWHERE, {})).toBe("step");
  });

  test("are for the field while somebody types in it, but Escape still closes", () => {
    const typing = { ...NOWHERE, typing: true };
    for (const binding of KEY_MAP) {
      const action = chooseKeyAction(press(binding.codes[0] ?? "", ""), typing, {});
      expect(action).toBe(binding.action === "close" ? "close" : null);
    }
  });

  test("leave Space to a button and arrows to a slider", () => {
    expect(chooseKeyAction(press("Space", " "), { ...NOWHERE, pressable: true }, {})).toBeNull();
    expect(chooseKeyAction(press("KeyA", "a"), { ...NOWHERE, pressable: true }, {})).toBe("answer-a");
    expect(chooseKeyAction(press("ArrowUp", "ArrowUp"), { ...NOWHERE, movable: true }, {})).toBeNull();
    expect(chooseKeyAction(press("ArrowUp", "ArrowUp"), NOWHERE, {})).toBe("pan-up");
  });
});

test("no physical key and no printed character means two things", () => {
  const codes = KEY_MAP.flatMap((binding) => binding.codes);
  const keys = KEY_MAP.flatMap((binding) => binding.keys);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(keys).size).toBe(keys.length);
});
