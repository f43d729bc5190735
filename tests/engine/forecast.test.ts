/** Forecasts: committed to after a review, scored when their week has come. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { computeIntervalScore } from "../../src/engine/formula/interval-score.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { target, withMandate } from "../helper/mandate.ts";

const scenario = withMandate({
  weeks: 30,
  targets: [target({ target: 95, red: 90 }), target({ figure: "users" })],
});

const range = (
  figure: "value" | "quality" | "users",
  low: number,
  high: number,
  until: "review" | "end" = "review",
): Command => ({ kind: "submit-forecast", figure, low, high, until });

describe("the interval score", () => {
  it("is least in expectation for the central range that the loss belief gives", () => {
    // Results 0, 0.01, … 1, equally likely: the 80 % range from 0.1 to 0.9 beats every other.
    const mean = (low: number, high: number) => {
      let sum = 0;
      for (let k = 0; k <= 100; k++) sum += computeIntervalScore(low, high, k / 100, 0.2);
      return sum / 101;
    };
    const best = mean(0.1, 0.9);
    for (const [low, high] of [
      [0, 1],
      [0.2, 0.8],
      [0.1, 0.8],
      [0.3, 0.9],
      [0.5, 0.5],
    ] as const) {
      expect(mean(low, high)).toBeGreaterThan(best);
    }
  });
});

describe("a forecast", () => {
  it("may be made in the first week and in the week after a review, never between", () => {
    const simulation = createSimulation(scenario, 1);
    expect(simulation.snapshot.mandate?.forecastOpen).toBe(true);
    expect(simulation.advanceWeek([range("value", -1, 1)]).refusals).toEqual([]);
    expect(simulation.advanceWeek([range("value", -1, 1)]).refusals[0]?.reason).toBe("forecast-closed");
    while (simulation.week < 13) simulation.advanceWeek([]);
    expect(simulation.snapshot.mandate?.forecastOpen).toBe(true);
    expect(simulation.advanceWeek([range("value", -1, 1)]).refusals).toEqual([]);
  });

  it("is one for value and one for another figure of the targets, for each moment", () => {
    const simulation = createSimulation(scenario, 1);
    const { refusals } = simulation.advanceWeek([
      range("value", -1, 1),
      range("value", -2, 2),
      range("quality", 93, 95),
      range("users", 0, 9),
      range("users", 0, 9, "end"),
      { kind: "submit-forecast", figure: "safety", low: 0, high: 1, until: "end" },
      range("value", 2, 1, "end"),
    ]);
    expect(refusals.map(({ reason }) => reason)).toEqual([
      "already-forecast",
      "other-figure-forecast",
      "no-mandate",
      "range-upside-down",
    ]);
  });

  it("is scored at the review or at the end, and calibration counts what was held", () => {
    const simulation = createSimulation(scenario, 1);
    simulation.advanceWeek([range("value", -1, 1), range("quality", 0, 50), range("users", 0, 10, "end")]);
    const scored: (readonly [number, string | undefined])[] = [];
    while (!simulation.ended) {
      const { week, events } = simulation.advanceWeek([]);
      for (const event of events) if (event.kind === "forecast-scored") scored.push([week, event.figure]);
    }
    expect(scored).toEqual([
      [13, "value"],
      [13, "quality"],
      [30, "users"],
    ]);
    const { forecasts = [], calibration } = simulation.snapshot.mandate ?? {};
    // Nobody decided anything: value is 0, and a range of 2 € costs its width in units of the envelope.
    expect(forecasts[0]?.actual).toBeCloseTo(0, 6);
    expect(forecasts[0]?.score).toBeCloseTo(2 / scenario.values["money.quarterly-envelope"], 12);
    const quality = forecasts[1]?.actual ?? 0;
    expect(forecasts[1]?.score).toBeCloseTo((50 + 10 * (quality - 50)) / 5, 6);
    expect(forecasts[2]?.dueWeek).toBe(30);
    expect(calibration).toMatchObject({ asked: 0.8, scored: 3, held: 2 });
    const scores = forecasts.map(({ score }) => score ?? 0);
    expect(calibration?.meanScore).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 3, 9);
  });

  it("changes nothing but the board's memory", () => {
    const figures = [[], [range("value", -1, 1)]].map((commands) => {
      const simulation = createSimulation(scenario, 1);
      simulation.advanceWeek(commands);
      while (!simulation.ended) simulation.advanceWeek([]);
      return simulation.snapshot.figures;
    });
    expect(figures[1]).toEqual(figures[0]);
  });
});
