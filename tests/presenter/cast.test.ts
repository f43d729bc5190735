/** The cast of eight: all there in the story, telling what happens in their teams, and known when they change jobs. */

import { describe, expect, it } from "vitest";
import type { SimEvent } from "../../src/contract/event.ts";
import type { PostSnapshot } from "../../src/contract/snapshot.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { formatReporter, presentCast } from "../../src/presenter/present-cast.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const state: GameState = { ...createGameState({ week: 1 }), stage: "playing" };
const { scenario, snapshot } = state;

function findSlot(department: string, occupation: string, nth = 0): number {
  const { people } = snapshot;
  const slots = Array.from({ length: people.count }, (_, slot) => slot).filter(
    (slot) =>
      scenario.departments[people.department[slot] ?? -1]?.id === department &&
      scenario.occupations[people.occupation[slot] ?? -1]?.id === occupation,
  );
  return slots[nth] ?? -1;
}

function withPost(post: Partial<PostSnapshot>): GameState {
  const base: PostSnapshot = {
    key: "annotation-specialist#1",
    role: "annotation-specialist",
    phase: "sourcing",
    way: "retraining",
    from: "quality",
    requestedWeek: 1,
    approvalWeek: 1,
    activeWeek: null,
    competence: 0,
    person: findSlot("quality", "quality-manager", 2),
    costPerWeek: 0,
  };
  return { ...state, snapshot: { ...snapshot, posts: [{ ...base, ...post }] } };
}

const incident = (department: string): SimEvent =>
  ({ id: "x", week: 1, kind: "incident-noticed", tier: "decision", department, causes: [] }) as SimEvent;
const claire = (at: GameState) => presentCast(at, en).find(({ id }) => id === "claire");

describe("the cast", () => {
  it("are eight of eight teams, and each of them has a story in both languages", () => {
    for (const t of [en, fr]) {
      const cast = presentCast(state, t);
      expect(cast).toHaveLength(8);
      expect(new Set(cast.map(({ department }) => department)).size).toBe(8);
      expect(new Set(cast.map(({ story }) => story)).size).toBe(8);
    }
  });

  it("are those alone whose trade the scenario has", () => {
    const small = { ...scenario, departments: scenario.departments.filter(({ id }) => id === "quality") };
    const quality = scenario.departments.findIndex(({ id }) => id === "quality");
    const department = snapshot.people.department.map((at) => (at === quality ? 0 : 99));
    const people = { ...snapshot.people, department };
    const cast = presentCast({ ...state, scenario: small, snapshot: { ...snapshot, people } }, en);
    expect(cast.map(({ id }) => id)).toEqual(["claire"]);
  });

  it("tell the incidents of their teams, and nothing else", () => {
    expect(formatReporter(incident("quality"), state, en)).toBe("Claire Vasseur, quality manager, tells it.");
    expect(formatReporter(incident("finance"), state, en)).toBe("");
    expect(formatReporter({ ...incident("quality"), kind: "incident-closed" }, state, en)).toBe("");
  });

  it("change jobs with the first of their trade who does, and tell no more of the team then", () => {
    expect(claire(state)).toMatchObject({ moved: false });
    const learning = withPost({});
    expect(claire(learning)).toMatchObject({
      moved: true,
      story: "Is learning for a new job: Annotation specialist.",
    });
    expect(formatReporter(incident("quality"), learning, en)).toBe("");
    expect(claire(withPost({ phase: "active" }))?.story).toBe("Has a new job: Annotation specialist.");
  });

  it("stay where another trade moves, where somebody is hired, and where it came to nothing", () => {
    const other = { person: findSlot("quality", "quality-technician") };
    for (const post of [other, { way: "hiring" as const, person: -1 }, { phase: "abandoned" as const }])
      expect(claire(withPost(post))?.moved).toBe(false);
  });

  it("leave like others", () => {
    const generation = snapshot.people.generation.slice();
    generation[findSlot("quality", "quality-manager")] = 1;
    const gone = { ...state, snapshot: { ...snapshot, people: { ...snapshot.people, generation } } };
    expect(claire(gone)?.story).toBe("Has left the company.");
    expect(formatReporter(incident("quality"), gone, en)).toBe("");
  });
});
