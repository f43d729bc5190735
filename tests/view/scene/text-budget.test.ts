/** Words are drawn a few a frame; new ones at once, and what waits is told. */

import { expect, it } from "vitest";
import { TextBudget } from "../../../src/view/canvas/layer/text-budget.ts";

it("spreads twelve changed texts over three frames, and says while some wait", () => {
  const budget = new TextBudget();
  const stale = new Set(Array.from({ length: 12 }, (_, index) => index));
  const frames: number[] = [];
  do {
    budget.begin();
    const before = stale.size;
    for (const text of stale) if (budget.takes(false)) stale.delete(text);
    frames.push(before - stale.size);
  } while (budget.isBehind);
  expect(frames).toEqual([5, 5, 2]);
});

it("draws what has never been drawn, however many there are", () => {
  const budget = new TextBudget();
  budget.begin();
  for (let text = 0; text < 12; text += 1) expect(budget.takes(true)).toBe(true);
  expect(budget.isBehind).toBe(false);
  expect(budget.takes(false)).toBe(false);
  expect(budget.isBehind).toBe(true);
});
