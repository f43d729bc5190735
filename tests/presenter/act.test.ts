/** The acts: five in the story, none elsewhere, each announced when it begins. */

import { expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentAct } from "../../src/presenter/present-act.ts";
import { presentHeadline } from "../../src/presenter/present-headline.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const first = createGameState({ week: 1 });

function at(week: number): GameState {
  return { ...first, stage: "playing", events: [], snapshot: { ...first.snapshot, week } };
}

it("turns at weeks 13, 26, 52 and 78", () => {
  const headings = [0, 12, 13, 25, 26, 51, 52, 77, 78, 104].map((week) => presentAct(at(week), en)?.heading);
  const numbers = headings.map((heading) => heading?.split(":")[0]);
  expect(numbers).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((number) => `Act ${number} of 5`));
  expect(new Set([0, 13, 26, 52, 78].map((week) => presentAct(at(week), fr)?.question)).size).toBe(5);
});

it("is announced in its first two weeks, and then makes room for what happens", () => {
  expect(presentHeadline(at(13), en)).toBe("Act 2 of 5: The procedure that used to be right");
  expect(presentHeadline(at(14), en)).toContain("Act 2");
  expect(presentHeadline(at(15), en)).not.toContain("Act");
});

it("is not told of in other scenarios", () => {
  const state = at(13);
  expect(presentAct({ ...state, scenario: { ...state.scenario, id: "the-bill" } }, en)).toBeNull();
});
