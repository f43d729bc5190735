/** The trades of a room: everybody is counted once, and nothing is told of fewer than five people. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentTrades } from "../../src/presenter/present-trades.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state = createGameState({ week: 60 });

/** A room of some people of each trade, all of whom use an assistant. */
function withPeople(...trades: readonly number[]): GameState {
  const occupation = trades.flatMap((count, at) => Array.from({ length: count }, () => at));
  const people = {
    ...state.snapshot.people,
    count: occupation.length,
    department: new Uint8Array(occupation.length),
    occupation: Uint8Array.from(occupation),
    state: new Uint8Array(occupation.length).fill(2),
    post: new Uint8Array(occupation.length),
  };
  return { ...state, snapshot: { ...state.snapshot, people } };
}

const room = state.scenario.departments[0]?.id ?? "";

describe("presentTrades", () => {
  it("counts everybody of the room once, whatever they do", () => {
    for (const department of state.snapshot.departments) {
      const lines = presentTrades(department.id, state, en);
      const sum = lines.reduce((total, { people }) => total + Number.parseInt(people, 10), 0);
      expect(sum).toBe(department.people);
    }
  });

  it("tells what five do, and counts small trades together", () => {
    const [large, small] = presentTrades(room, withPeople(5, 3, 2), en);
    expect(large?.use).toContain("5 try or use");
    expect(small).toMatchObject({ id: "", use: expect.stringContaining("5 try or use") });
    expect(small?.name).toContain("2 trades");
  });

  it("keeps quiet about four, and leaves nothing to subtract them from", () => {
    const lines = presentTrades(room, withPeople(9, 6, 3, 1), en);
    expect(lines.map(({ people }) => Number.parseInt(people, 10))).toEqual([9, 10]);
    expect(lines[1]?.name).toContain("3 trades");
    expect(presentTrades(room, withPeople(4), en)).toMatchObject([{ id: "", use: "" }]);
  });

  it("knows no room that is not there", () => {
    expect(presentTrades("nowhere", state, en)).toEqual([]);
  });
});
