/** Settings: what is kept is read with care, and nothing critical can be switched off. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SimEvent } from "../../src/contract/event.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { findKeyBinding, isFreeKey, KEY_MAP, listKeys } from "../../src/presenter/key-map.ts";
import { presentInbox } from "../../src/presenter/present-inbox.ts";
import {
  chooseTheme,
  DEFAULT_SETTINGS,
  isMotionReduced,
  isMuted,
  MUTABLE,
  PAUSES,
  parseSettings,
  stopsTime,
} from "../../src/presenter/settings.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const QUIET = { ...DEFAULT_SETTINGS, unpaused: PAUSES, muted: MUTABLE };

function event(kind: SimEvent["kind"], more: Partial<SimEvent> = {}): SimEvent {
  return { id: `${kind}/1`, week: 1, kind, tier: "critical", causes: [], ...more };
}

describe("what was kept", () => {
  test("comes back as it was", () => {
    const own = { step: { code: "KeyQ", cap: "Q" } };
    const all = {
      textSize: 150,
      motion: "full",
      theme: "dark",
      palette: "contrast",
      states: "safe",
      ownKeys: own,
      unpaused: ["signals"],
      muted: ["money"],
    };
    expect(parseSettings(JSON.stringify(all))).toEqual(all);
  });

  test("is as at the beginning where it is missing or makes no sense, whatever it is", () => {
    for (const text of [
      null,
      "",
      "{",
      "null",
      "7",
      "[]",
      '{"textSize":900,"motion":{},"ownKeys":{"step":5,"fly":{}}}',
    ]) {
      expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
    }
    fc.assert(
      fc.property(
        fc.record({ textSize: fc.anything(), ownKeys: fc.anything(), muted: fc.anything() }),
        (raw) => {
          expect(MUTABLE).toEqual(expect.arrayContaining([...parseSettings(JSON.stringify(raw)).muted]));
        },
      ),
    );
  });
});

describe("the time", () => {
  test("stops for everything critical until something is switched off", () => {
    expect(stopsTime(event("signal-established"), DEFAULT_SETTINGS)).toBe(true);
    expect(stopsTime(event("signal-established"), QUIET)).toBe(false);
    expect(stopsTime(event("incident-noticed", { severity: 3 }), QUIET)).toBe(false);
    expect(stopsTime(event("incident-noticed", { tier: "decision" }), DEFAULT_SETTINGS)).toBe(false);
  });

  test("stops for reviews, the end and the gravest incidents whatever was chosen", () => {
    for (const one of [
      event("review-held"),
      event("run-stopped"),
      event("incident-noticed", { severity: 4 }),
    ]) {
      expect(stopsTime(one, QUIET)).toBe(true);
    }
  });
});

describe("the inbox", () => {
  test("leaves out what was muted, and never what is critical or asks for an answer", () => {
    expect(isMuted(event("post-filled", { tier: "notice" }), QUIET)).toBe(true);
    expect(isMuted(event("post-filled", { tier: "notice" }), { ...QUIET, muted: ["money"] })).toBe(false);
    expect(isMuted(event("post-filled"), QUIET)).toBe(false);
    expect(
      isMuted(
        event("licences-due", {
          tier: "decision",
          answers: [{ id: "a", price: { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 } }],
        }),
        QUIET,
      ),
    ).toBe(false);
    expect(isMuted(event("deployment-suspended", { tier: "notice", severity: 3 }), QUIET)).toBe(false);
  });

  test("shows fewer news and the same cards over whole runs", () => {
    const t = createTranslator("en");
    let fewer = 0;
    for (const week of [8, 20, 30, 45]) {
      const state = createGameState({ week });
      const loud = presentInbox(state, t);
      const quiet = presentInbox({ ...state, settings: QUIET }, t);
      expect(quiet.critical.map(({ id }) => id)).toEqual(loud.critical.map(({ id }) => id));
      expect(quiet.waiting.map(({ id }) => id)).toEqual(loud.waiting.map(({ id }) => id));
      expect(quiet.small).toEqual([]);
      fewer += loud.notices.length - quiet.notices.length;
    }
    expect(fewer).toBeGreaterThan(0);
  });
});

test.each([
  ["system", true, true],
  ["system", false, false],
  ["full", true, false],
  ["reduced", false, true],
] as const)("motion %s where the system's wish for less is %s", (motion, reducedMotion, reduced) => {
  const system = { reducedMotion, dark: false };
  expect(isMotionReduced({ settings: { ...DEFAULT_SETTINGS, motion }, system })).toBe(reduced);
});

test.each([
  ["system", true, "dark"],
  ["system", false, "light"],
  ["light", true, "light"],
  ["dark", false, "dark"],
] as const)("theme %s where the system's wish for dark is %s", (theme, dark, shown) => {
  const system = { reducedMotion: false, dark };
  expect(chooseTheme({ settings: { ...DEFAULT_SETTINGS, theme }, system })).toBe(shown);
});

describe("own keys", () => {
  const own = { step: { code: "KeyQ", cap: "Q" } };

  test("take the place of the usual ones, which then do nothing", () => {
    expect(findKeyBinding("KeyQ", "q", own)?.action).toBe("step");
    expect(findKeyBinding("KeyQ", "q", {})).toBeNull();
    expect(findKeyBinding("Period", ".", own)).toBeNull();
    expect(listKeys(own).find(({ action }) => action === "step")?.cap).toBe("Q");
    expect(listKeys(own)).toHaveLength(KEY_MAP.length);
  });

  test("cannot be those that every page needs", () => {
    expect(["Tab", "Escape", "Enter", "ShiftLeft", "F5", ""].filter(isFreeKey)).toEqual([]);
    expect(["KeyQ", "Space", "ArrowLeft", "Digit1", "Semicolon"].every(isFreeKey)).toBe(true);
  });
});
