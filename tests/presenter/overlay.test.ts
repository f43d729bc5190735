/** Overlays: every room has a number or says why not, what nobody has measured stays unknown, colours agree with numbers. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { stepOf } from "../../src/presenter/overlay-measure.ts";
import { nextOverlay, OVERLAYS, presentOverlay } from "../../src/presenter/present-overlay.ts";
import { presentScene } from "../../src/presenter/present-scene.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state = createGameState({ week: 60 });

/** The same run as if nobody had ever logged or audited. */
const blind: GameState = {
  ...state,
  snapshot: {
    ...state.snapshot,
    deployments: state.snapshot.deployments.map((one) => ({ ...one, residualError: null })),
  },
};
const measured: GameState = {
  ...state,
  snapshot: {
    ...state.snapshot,
    deployments: state.snapshot.deployments.map((one) => ({
      ...one,
      residualError: { value: 0.031, low: 0.02, high: 0.048, cases: 214 },
    })),
  },
};

describe("presentOverlay", () => {
  it("says something of every room in both languages", () => {
    for (const locale of ["en", "fr"] as const) {
      const t = createTranslator(locale);
      for (const id of OVERLAYS) {
        const { rooms, legend } = presentOverlay(id, state, t);
        expect(rooms.map((room) => room.department).sort(), id).toEqual(
          state.scenario.departments.map((one) => one.id).sort(),
        );
        for (const room of rooms) {
          expect(room.value, id).not.toBe("");
          expect(room.label, id).toMatch(/.+: .+|.+\u202f: .+/);
          // Each step in the picture is explained beside it.
          expect(
            legend.map((row) => row.step),
            id,
          ).toContain(room.step);
        }
      }
    }
  });

  it("knows no error and no stale page where nobody has looked", () => {
    for (const id of ["error", "staleness"] as const) {
      const steps = new Set(presentOverlay(id, blind, en).rooms.map((room) => room.step));
      expect([...steps].sort(), id).toEqual(["none", "unknown"]);
    }
    const told = presentOverlay("error", measured, en).rooms.filter((room) => room.step !== "none");
    expect(told.length).toBeGreaterThan(0);
    for (const room of told) {
      expect(room.value).toBe("3.1%");
      expect(room.step).toBe(1);
      expect(room.detail).toContain("2.0% to 4.8%");
    }
  });

  it("ranks rooms by their number, the unknown last", () => {
    const { rooms } = presentOverlay("load", state, en);
    const loads = rooms.map(
      (room) => state.snapshot.departments.find((one) => one.id === room.department)?.load ?? 0,
    );
    expect(loads).toEqual([...loads].sort((a, b) => b - a));
    expect(presentOverlay("trust", state, en).rooms.at(-1)?.step).toBe("none");
  });

  it("stands on a step up to and including its limit", () => {
    expect(stepOf("load", 0.85)).toBe(0);
    expect(stepOf("load", 0.851)).toBe(1);
    expect(stepOf("load", 1.3)).toBe(4);
    expect(stepOf("staleness", 0)).toBe(0);
    expect(
      presentOverlay("staleness", state, en)
        .legend.map((row) => row.range)
        .slice(0, 5),
    ).toEqual(["over 6", "4 to 6", "2 to 3", "1", "0"]);
  });

  it("goes through all of them and ends with none", () => {
    const seen = OVERLAYS.map((id) => nextOverlay(id));
    expect(nextOverlay(null)).toBe("load");
    expect(seen).toEqual([...OVERLAYS.slice(1), null]);
  });
});

describe("presentScene with overlays", () => {
  it("gives the canvas the number of each room, and the second beside it", () => {
    expect(presentScene(state, en).readings).toEqual([]);
    const { readings, rooms } = presentScene({ ...state, overlay: "load", secondOverlay: "trust" }, en);
    expect(readings).toHaveLength(rooms.length);
    for (const { value, second } of readings) {
      expect(value).toMatch(/^\d+%$/);
      expect(second).toMatchObject({ name: "Trust", value: expect.stringMatching(/^(\d+|–)$/) });
    }
  });
});
