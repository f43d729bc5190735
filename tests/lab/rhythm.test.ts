/** The rhythm of a run and the worth of answers: what is measured, on few seeds; the rules are judged in check:slow. */

import { describe, expect, test } from "vitest";
import { strategyNamed } from "../../src/lab/bench.ts";
import { sumAnswers, valueAnswers } from "../../src/lab/rhythm/answer-value.ts";
import { judgeAnswers, judgeRhythm } from "../../src/lab/rhythm/judge.ts";
import { measureRhythm, type Rhythm } from "../../src/lab/rhythm/rhythm.ts";
import { vary } from "../../src/lab/variant.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { openBench } from "../slow/studies.ts";

const { scenario, strategies } = openBench();
const story = strategyNamed(strategies, "story");

describe("rhythm", () => {
  test("of the story: its pauses and waits, reported", () => {
    const rhythms = [1, 2, 3].map((seed) => measureRhythm(loadTestScenario(), seed, story));
    const { pauses, mostInFourWeeks, longestWait, faults } = judgeRhythm(rhythms);
    console.log(`pauses ${pauses}, most in 4 weeks ${mostInFourWeeks}, longest wait ${longestWait}`);
    for (const fault of faults) console.log(`  not yet: ${fault}`);
    for (const rhythm of rhythms) {
      expect(rhythm.pauses).toBeGreaterThan(0);
      expect(rhythm.mostInFourWeeks).toBeLessThanOrEqual(4);
      const counted = Object.values(rhythm.byKind).reduce((sum, times) => sum + times, 0);
      expect(counted).toBeGreaterThanOrEqual(rhythm.pauses);
    }
  });

  test("is judged by the rules of the experience", () => {
    const fine: Rhythm = { pauses: 18, mostInFourWeeks: 2, longestWait: 9, byKind: { "review-held": 8 } };
    expect(judgeRhythm([fine, fine]).faults).toEqual([]);
    expect(judgeRhythm([{ ...fine, pauses: 25 }]).faults).toHaveLength(1);
    expect(judgeRhythm([{ ...fine, pauses: 11, longestWait: 10 }]).faults).toHaveLength(2);
    expect(judgeRhythm([{ ...fine, mostInFourWeeks: 3 }, fine])).toMatchObject({ kept: 1 });
  });
});

describe("the worth of answers", () => {
  test("is compared between branches of one run", () => {
    const short = vary(scenario, { weeks: 52 });
    const occurrences = valueAnswers(short, 1, story);
    expect(occurrences.length).toBeGreaterThan(0);
    for (const { scores, week } of occurrences) {
      expect(week + 26).toBeLessThanOrEqual(52);
      expect(scores.length).toBeGreaterThanOrEqual(2);
      const order = scores.map(({ score }) => score);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    }
    // Some answer must have led somewhere else than another.
    expect(occurrences.some(({ scores }) => scores[0]?.score !== scores.at(-1)?.score)).toBe(true);
  });

  test("is summed by kind, and judged where there is enough to judge", () => {
    const occurrence = { incident: "x", week: 1, severity: 1 };
    const wins = (answer: string, other: string) => ({
      ...occurrence,
      scores: [
        { answer, score: 10 },
        { answer: other, score: 4 },
      ],
    });
    const balanced = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? wins("a", "b") : wins("b", "a")));
    expect(sumAnswers(balanced)[0]).toEqual({ incident: "x", answer: "a", offered: 20, best: 10, regret: 3 });
    expect(judgeAnswers(sumAnswers(balanced))).toEqual([]);
    const onesided = Array.from({ length: 20 }, () => wins("a", "b"));
    expect(judgeAnswers(sumAnswers(onesided))).toHaveLength(2);
    expect(judgeAnswers(sumAnswers(onesided.slice(0, 5)))).toEqual([]);
  });
});
