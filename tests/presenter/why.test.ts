/** The causes of a figure sum to its change exactly: as numbers, and as shown; and none is called "other". */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { FIGURE_IDS } from "../../src/presenter/figure-text.ts";
import { presentFactors, presentWhy } from "../../src/presenter/present-why.ts";
import { roundToSum } from "../../src/presenter/round-to-sum.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");

/** The number in `−€46.5k`, `+1 400 k€` or `-0.3`, in the unit that is shown. */
function readShown(text: string): number {
  return Number(text.replace(/[€k\s\u202f\u2060,]/g, "").replace("\u2212", "-"));
}

describe("presentWhy", () => {
  const state = createGameState({ week: 60 });

  it.each(FIGURE_IDS.flatMap((figure) => [4, 13, 60].map((span) => [figure, span] as const)))(
    "explains %s over %d weeks without a remainder",
    (figure, span) => {
      const from = 60 - span;
      const model = presentWhy(figure, from, 60, state, en);
      const change = (state.history[60]?.[figure] ?? 0) - (state.history[from]?.[figure] ?? 0);
      const sum = model.lines.reduce((total, line) => total + line.amount, 0);
      expect(sum).toBeCloseTo(change, 6);
      expect(model.total).toBeCloseTo(change, 6);
      const shown = model.lines.reduce((total, line) => total + readShown(line.amountText), 0);
      expect(shown).toBeCloseTo(readShown(model.totalText), 6);
    },
  );

  it.each(FIGURE_IDS)(
    "marks round levels of %s that its causes lead through, each with a text of its own",
    (figure) => {
      for (const from of [0, 47, 56]) {
        const { start, lines, ticks } = presentWhy(figure, from, 60, state, en);
        let level = start;
        const levels = [start, ...lines.map(({ amount }) => (level += amount))];
        for (const tick of ticks) {
          expect(tick.level).toBeGreaterThanOrEqual(Math.min(...levels));
          expect(tick.level).toBeLessThanOrEqual(Math.max(...levels));
        }
        expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
      }
    },
  );

  it("offers the four weeks that the bar compares, pressed where they are shown", () => {
    const { spans } = presentWhy("value", 56, 60, state, en);
    expect(spans.filter(({ current }) => current).map(({ label }) => label)).toEqual(["4 weeks"]);
  });

  it("names every line, largest first, in both languages", () => {
    for (const translator of [en, fr]) {
      const { lines } = presentWhy("value", 0, 60, state, translator);
      expect(lines.length).toBeGreaterThan(6);
      for (const [at, line] of lines.entries()) {
        expect(line.title).not.toBe("");
        expect(line.title.toLowerCase()).not.toMatch(/other|divers|misc/);
        expect(Math.abs(line.amount)).toBeLessThanOrEqual(Math.abs(lines[at - 1]?.amount ?? Infinity));
      }
    }
  });

  it("keeps luck apart from what was decided", () => {
    const { lines } = presentWhy("value", 0, 60, state, en);
    const luck = lines.filter((line) => line.origin === "luck");
    expect(luck.length).toBeGreaterThan(0);
    for (const line of luck) expect(line.title).toMatch(/^Luck/);
    const decided = lines.find((line) => line.origin === "decision");
    expect(decided?.chain.some((link) => link.decision)).toBe(true);
  });

  it("holds in a folded line what it folds", () => {
    const { lines } = presentWhy("value", 0, 60, state, en);
    const folded = lines.filter((line) => line.members.length > 0);
    expect(folded.length).toBeGreaterThan(0);
    for (const line of folded) expect(line.members.length).toBeGreaterThan(1);
    for (const line of folded) {
      const sum = line.members.reduce((total, member) => total + readShown(member.amountText), 0);
      expect(sum).toBeCloseTo(readShown(line.amountText), 6);
    }
  });

  it("gives a cause one line, whatever the number of places it acted in", () => {
    const { lines } = presentWhy("value", 0, 60, state, en);
    const titles = lines.map((line) => line.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("says so where nothing moved", () => {
    const model = presentWhy("posts", 0, 0, state, en);
    expect(model.lines).toEqual([]);
    expect(model.total).toBe(0);
  });

  it("names no cause twice at the end of a run", () => {
    const titles = presentFactors("value", state, en).map((line) => line.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("roundToSum", () => {
  it("moves no part by one or more, and hits the total", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1 }), (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
        const rounded = roundToSum(parts, total);
        expect(rounded.reduce((sum, part) => sum + part, 0) - total).toBeCloseTo(0, 9);
        for (const [at, part] of parts.entries()) {
          expect(Math.abs((rounded[at] ?? 0) - part)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
