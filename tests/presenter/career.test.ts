/** Careers: the ways are those of the catalogue, the prices those of the engine, the stories those that happened. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentCareer } from "../../src/presenter/present-career.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state: GameState = { ...createGameState({ week: 60 }), stage: "playing" };
const { careers, occupations } = state.scenario;

describe("presentCareer", () => {
  it("shows every role on offer under its profile, with each way that the engine prices", () => {
    const shown = careers.profiles.flatMap(({ id }) => presentCareer(id, state, en).roles);
    expect(shown.map(({ role }) => role).sort()).toEqual(careers.matrix.map(({ role }) => role).sort());
    for (const { rows, outside, others } of shown) {
      expect(others).toContain("long way");
      for (const { action } of [
        ...rows.map((row) => ({ action: row.action })),
        ...outside.map((action) => ({ action })),
      ]) {
        const option = state.snapshot.options.find(
          ({ command }) => JSON.stringify(command) === JSON.stringify(action.command),
        );
        expect(action.refusal).toBe(option?.refusal);
        expect(action.chips.length).toBeGreaterThan(0);
      }
    }
    expect(shown.some(({ rows }) => rows.length > 0)).toBe(true);
  });

  it("calls a path natural where a trade of that team is prepared for it, and puts it first", () => {
    for (const { id } of careers.profiles) {
      for (const { role, rows } of presentCareer(id, state, en).roles) {
        const ways = careers.matrix.find((one) => one.role === role);
        const ranks = rows.map(({ reach }) => (reach === "natural" ? 0 : 1));
        expect(ranks).toEqual([...ranks].sort());
        for (const { reach, department } of rows) {
          const own = occupations.filter((one) => one.department === department).map((one) => one.id);
          const natural = ways?.natural.some(({ occupation }) => own.includes(occupation));
          expect(reach === "natural").toBe(natural);
        }
      }
    }
  });

  it("tells who is on the way, not who has arrived", () => {
    const [post] = state.snapshot.posts;
    if (post === undefined) throw new Error("no post");
    const posts = [
      { ...post, key: "a", phase: "onboarding" as const },
      { ...post, key: "b", phase: "active" as const },
    ];
    const moving = { ...state, snapshot: { ...state.snapshot, posts } };
    expect(presentCareer(null, moving, en).moving.map(({ key }) => key)).toEqual(["a"]);
  });

  it("tells a story once it has happened", () => {
    const [portrait] = careers.portraits;
    if (portrait === undefined) throw new Error("no portrait");
    expect(presentCareer(null, { ...state, events: [] }, en).portraits).toEqual([]);
    const event = {
      id: "p",
      week: 40,
      kind: "portrait",
      tier: "notice",
      causes: [],
      portrait: portrait.id,
    } as const;
    const told = presentCareer(null, { ...state, events: [event] }, en).portraits;
    expect(told.map(({ title }) => title)).toEqual([portrait.title.en]);
  });

  it("shows the first profile where another was asked for that has no role", () => {
    expect(presentCareer("nothing", state, en).profiles.filter(({ current }) => current)).toHaveLength(1);
  });
});
