/** Settings are kept where storage allows it, and change the game at once. */

import { expect, test } from "vitest";
import { chooseKeyAction } from "../../src/app/keyboard.ts";
import { recallSettings, rememberSettings } from "../../src/app/settings-store.ts";
import { DEFAULT_SETTINGS } from "../../src/presenter/settings.ts";
import { CRITICAL_WEEK } from "./fake-engine.ts";
import { createDesk } from "./game-desk.ts";

test("survive a visit, and hold for one where storage is refused", () => {
  const map = new Map<string, string>();
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  } as unknown as Storage;
  const refused = (): Storage => {
    throw new DOMException("denied", "SecurityError");
  };
  const mine = { ...DEFAULT_SETTINGS, textSize: 200 as const };
  rememberSettings(() => storage, mine);
  expect(recallSettings(() => storage)).toEqual(mine);
  expect(() => rememberSettings(refused, mine)).not.toThrow();
  expect(recallSettings(refused)).toEqual(DEFAULT_SETTINGS);
});

test("what no longer stops the time lets it go on, and holds it again when it is switched back", () => {
  const desk = createDesk();
  desk.do({ kind: "play-story" }, { kind: "read-briefing" });
  desk.weeks(CRITICAL_WEEK);
  expect(desk.state.deciding).toBe(true);
  desk.do({ kind: "change-settings", change: { unpaused: ["incidents"] } });
  expect(desk.state).toMatchObject({ deciding: false, settings: { unpaused: ["incidents"] } });
  desk.do({ kind: "change-settings", change: { unpaused: [] } });
  expect(desk.state.deciding).toBe(true);
  desk.do({ kind: "change-settings", change: { unpaused: ["incidents"] } });
  desk.weeks(1);
  expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK + 1);
});

test("a key of one's own keeps Space and arrows for what has the focus", () => {
  const press = {
    code: "Space",
    key: " ",
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    isComposing: false,
  };
  const free = { typing: false, pressable: false, movable: false };
  const own = {
    "open-log": { code: "Space", cap: "key.cap-space" },
    "toggle-pause": { code: "KeyK", cap: "K" },
  };
  expect(chooseKeyAction(press, free, own)).toBe("open-log");
  expect(chooseKeyAction(press, { ...free, pressable: true }, own)).toBeNull();
  expect(chooseKeyAction({ ...press, code: "KeyK", key: "k" }, { ...free, pressable: true }, own)).toBe(
    "toggle-pause",
  );
});
