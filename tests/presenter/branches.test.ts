/** Two futures side by side, the timeline that shows them, and the steps of the waterfall. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentAssumptions } from "../../src/presenter/cause-assumption.ts";
import { FIGURE_IDS } from "../../src/presenter/figure-text.ts";
import type { Branch, GameState } from "../../src/presenter/game-state.ts";
import { findDivergence, presentBranches } from "../../src/presenter/present-branches.ts";
import { presentTimeline } from "../../src/presenter/present-timeline.ts";
import { presentWhy } from "../../src/presenter/present-why.ts";
import { computeLevels } from "../../src/view/chart/waterfall.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const now = createGameState({ week: 30 });
const shared = now.history.map((_, week) => `hash-${week}`).slice(1);

/** The run of the fixture, and a branch of it that differs from week 21 on by what `change` does to value. */
function createBranched(change: number): GameState {
  const original: Branch = {
    id: 1,
    name: "",
    parent: null,
    fromWeek: 0,
    week: 30,
    weekHashes: shared,
    history: now.history,
  };
  const branch: Branch = {
    id: 2,
    name: "Logs first",
    parent: 1,
    fromWeek: 20,
    week: 26,
    weekHashes: shared.slice(0, 26).map((hash, at) => (at >= 20 ? `${hash}-other` : hash)),
    history: now.history
      .slice(0, 27)
      .map((entry, week) => (week > 20 ? { ...entry, value: entry.value + change } : entry)),
  };
  return {
    ...now,
    snapshot: { ...now.snapshot, week: 26 } as GameState["snapshot"],
    branches: [original, branch],
    branch: 2,
  };
}

describe("two branches", () => {
  it("are compared at the week on show, figure by figure", () => {
    const { comparison, branches } = presentBranches(createBranched(-12_000), en);
    expect(branches.map((branch) => branch.name)).toEqual(["The run as played", "Logs first"]);
    expect(comparison?.week).toBe(26);
    expect(comparison?.differsWeek).toBe(21);
    expect(comparison?.rows.map((row) => row.id)).toEqual(FIGURE_IDS);
    const [value, ...rest] = comparison?.rows ?? [];
    expect(value?.difference).toBe("−\u2060€12.0k");
    expect(value?.tone).toBe("bad");
    expect(rest.every((row) => row.tone === "flat" && row.difference === "none")).toBe(true);
  });

  it("that have not parted yet say so", () => {
    const state = createBranched(0);
    const [first, second] = state.branches;
    if (first === undefined || second === undefined) throw new Error("a branch is missing");
    const same = { ...state, branches: [first, { ...second, weekHashes: shared.slice(0, 26) }] };
    expect(findDivergence(first, { ...second, weekHashes: shared.slice(0, 26) })).toBeNull();
    expect(presentBranches(same, fr).comparison?.differs).toContain("26");
  });

  it("are marked on the timeline where they part", () => {
    const { branch } = presentTimeline(createBranched(5), en);
    expect(branch).toMatchObject({ fromWeek: 20, toWeek: 30, differsWeek: 21, textWeek: 28 });
    expect(branch?.text).toBe("The run as played, to week 30");
    expect(branch?.differsText).toBe("Week 21: the first that differs from “The run as played”");
  });
});

describe("the timeline of a week looked back at", () => {
  const past: GameState = {
    ...now,
    snapshot: { ...now.snapshot, week: 12 } as GameState["snapshot"],
    events: now.events.filter((event) => event.week <= 12),
    lookBack: { presentWeek: 30, events: now.events },
  };

  it("keeps the marks of all weeks lived and says where it stands", () => {
    const model = presentTimeline(past, en);
    expect(model.now).toBe(30);
    expect(model.shown).toBe(12);
    expect(model.sliderText).toBe("Week 12 of 30, looking back");
    expect(presentTimeline(past, fr).sliderText).toBe("Semaine 12 sur 30, retour en arrière");
    expect(model.markers).toEqual(presentTimeline(now, en).markers);
  });

  it("shows the span that the open card explains, no further than the week on show", () => {
    const panel = { kind: "why", figure: "value", fromWeek: 4, toWeek: 30 } as const;
    expect(presentTimeline({ ...past, panel }, en).span).toEqual({ from: 4, to: 12 });
  });
});

describe("the waterfall", () => {
  it.each(FIGURE_IDS)("of %s ends exactly where the figure stands", (figure) => {
    const model = presentWhy(figure, 10, 30, now, en);
    const levels = computeLevels(
      model.start,
      model.lines.map((line) => line.amount),
    );
    expect(levels[0]).toBe(now.history[10]?.[figure]);
    expect(levels.at(-1)).toBeCloseTo(now.history[30]?.[figure] ?? Number.NaN, 6);
  });

  it("goes down to numbers with a source, in both languages", () => {
    for (const t of [en, fr]) {
      const [first] = presentAssumptions("hours-saved", now, t);
      expect(first?.value).toMatch(/\d/);
      expect(first?.source.length).toBeGreaterThan(10);
    }
  });

  it("offers the last week, four weeks, the quarter, the year and the whole run", () => {
    const labels = presentWhy("value", 0, 30, now, en).spans.map((span) => span.label);
    expect(labels).toEqual(["Last week", "4 weeks", "Quarter", "Whole run"]);
  });
});
