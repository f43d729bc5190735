/** What the observatory says: of groups alone, with the same sums as the snapshot, and why where it says nothing. */

import { describe, expect, it } from "vitest";
import type { ObservatorySnapshot } from "../../src/contract/observatory.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentObservatory } from "../../src/presenter/present-observatory.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state = createGameState({ week: 60 });
const model = presentObservatory(state, en);

function presentWith(observatory: Partial<ObservatorySnapshot>) {
  const { snapshot } = state;
  const changed = { ...snapshot, observatory: { ...snapshot.observatory, ...observatory } };
  return presentObservatory({ ...state, snapshot: changed }, en);
}

describe("presentObservatory", () => {
  it("splits all use into five modes on two sides", () => {
    const modes = model.sides.flatMap((side) => side.modes);
    expect(modes).toHaveLength(5);
    expect(modes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    // As shown, the parts add up to their side, and both sides to all.
    const shown = (text: string): number => Number.parseInt(text, 10);
    expect(model.sides.reduce((sum, { text }) => sum + shown(text), 0)).toBe(100);
    for (const side of model.sides) {
      expect(side.modes.reduce((sum, { text }) => sum + shown(text), 0)).toBe(shown(side.text));
      expect(side.modes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(side.share, 9);
    }
  });

  it("has a line for each group of the snapshot, and a column for each grade", () => {
    const { use } = state.snapshot.observatory;
    expect(model.departments).toHaveLength(use?.departments.length ?? -1);
    expect(model.occupations).toHaveLength(use?.occupations.length ?? -1);
    expect(model.grades).toHaveLength(use?.grades.length ?? -1);
    expect(Math.max(...model.grades.map(({ height }) => height))).toBe(1);
  });

  it("says of groups that are too small that they were put together", () => {
    const { use } = state.snapshot.observatory;
    const [first, second, ...others] = use?.departments ?? [];
    if (!use || !first || !second) throw new Error("Somebody should use an assistant in week 60.");
    const departments = [{ ...first, departments: ["legal", "hr"] }, second, ...others];
    const [joined, alone] = presentWith({ use: { ...use, departments } }).departments;
    expect(joined?.name).toBe("Legal and Human resources");
    expect(joined?.joined).not.toBe("");
    expect(alone?.joined).toBe("");
  });

  it("says why where nothing may be shown, and shows nothing then", () => {
    const withheld = presentWith({
      use: null,
      withheld: "too-few-users",
      halfExperts: null,
      unsanctioned: null,
    });
    expect(withheld.withheld).not.toBe("");
    expect([withheld.sides, withheld.departments, withheld.grades, withheld.facts].flat()).toHaveLength(0);
    expect(withheld.unsanctioned).toBe(en.t("observatory.unsanctioned-withheld"));
    expect(withheld.unsanctionedGroups).toHaveLength(0);
  });

  it("speaks of nobody before the first assistant", () => {
    const first = presentObservatory(createGameState({ week: 0 }), en);
    expect(first.idle).toBe(true);
    expect(first.sides).toHaveLength(0);
  });
});
