/** Formulas against what is published or can be worked out without them. */

import { describe, expect, it } from "vitest";
import { computeUnlearning } from "../../../src/engine/formula/assistance.ts";
import { computeBetaQuantiles, interpolateQuantile } from "../../../src/engine/formula/beta-table.ts";
import { computeVerificationHours } from "../../../src/engine/formula/error.ts";
import { computeEstimate, computeImpact } from "../../../src/engine/formula/evidence.ts";
import { computeLoss, computeMeanLoss, computeSeverity } from "../../../src/engine/formula/incident.ts";
import { inverseGamma, inverseNormal, inversePoisson } from "../../../src/engine/formula/inverse.ts";

const STEPS = 20_000;

/** Mean over evenly spread quantiles: what many draws come to. */
function meanOf(quantile: (u: number) => number): number {
  let sum = 0;
  for (let n = 0; n < STEPS; n++) sum += quantile((n + 0.5) / STEPS);
  return sum / STEPS;
}

describe("inverse distributions", () => {
  it("give the quantiles of the standard normal that every table prints", () => {
    const printed = [
      [0.5, 0],
      [0.841344746, 1],
      [0.9, 1.281551566],
      [0.975, 1.959963985],
      [0.995, 2.575829304],
      [0.999, 3.090232306],
    ] as const;
    for (const [u, z] of printed) {
      expect(inverseNormal(u)).toBeCloseTo(z, 8);
      expect(inverseNormal(1 - u)).toBeCloseTo(-z, 8);
    }
  });

  it("meet where their branches meet", () => {
    for (const seam of [0.02425, 0.97575]) {
      expect(inverseNormal(seam + 1e-12)).toBeCloseTo(inverseNormal(seam - 1e-12), 7);
    }
  });

  it("give Poisson counts with the right mean and variance, on both sides of the approximation", () => {
    for (const mean of [0.05, 1, 7, 29.9, 30.1, 300]) {
      const found = meanOf((u) => inversePoisson(u, mean));
      const variance = meanOf((u) => (inversePoisson(u, mean) - found) ** 2);
      expect(found / mean).toBeCloseTo(1, 2);
      expect(variance / mean).toBeGreaterThan(0.98);
      expect(variance / mean).toBeLessThan(1.02);
    }
    expect(inversePoisson(0.99, 0)).toBe(0);
  });

  it("give gamma variates with the right mean and shape", () => {
    const mean = meanOf((u) => inverseGamma(u, 12, 4));
    const variance = meanOf((u) => (inverseGamma(u, 12, 4) - mean) ** 2);
    expect(mean).toBeCloseTo(12, 1);
    expect((mean * mean) / variance).toBeCloseTo(4, 0);
  });

  it("give Beta variates with mean a / (a + b)", () => {
    for (const [a, b] of [
      [1, 24],
      [2.2, 9.5],
      [4, 16.5],
    ] as const) {
      const table = computeBetaQuantiles(a, b);
      expect(meanOf((u) => interpolateQuantile(table, u))).toBeCloseTo(a / (a + b), 2);
    }
  });
});

describe("evidence", () => {
  it("holds Wilson's interval for 10 of 300, worked out by hand", () => {
    const { value, low, high, cases } = computeEstimate(10, 300);
    expect([value, low, high].map((share) => Number(share.toFixed(6)))).toEqual([
      0.033333, 0.018205, 0.060262,
    ]);
    expect(cases).toBe(300);
  });

  it("stays between 0 and 1, and reaches both", () => {
    expect(computeEstimate(0, 50).low).toBeCloseTo(0, 12);
    expect(computeEstimate(50, 50).high).toBeCloseTo(1, 12);
  });

  it("gives an audit of pairs an interval that is right 95 times of 100, on the scale of logarithms", () => {
    const truth = 0.8;
    const covers = meanOf((u) => {
      const { low, high } = computeImpact(truth, 400, 0.3, 0, inverseNormal(u));
      return low <= truth && truth <= high ? 1 : 0;
    });
    expect(covers).toBeCloseTo(0.95, 2);
  });
});

describe("errors and learning", () => {
  it("verification is the published 38 % at its reference point", () => {
    expect(computeVerificationHours(0.38, 100, 0.54, 0.15)).toBeCloseTo(38, 9);
  });

  it("practice reaches 63 % of what is to be learnt after τ weeks", () => {
    let left = 1;
    for (let week = 0; week < 5; week++) left *= computeUnlearning(5);
    expect(1 - left).toBeCloseTo(1 - 1 / Math.E, 9);
  });
});

describe("incidents", () => {
  it("have the mean loss that their quantiles come to", () => {
    expect(meanOf((u) => computeLoss(u, 1000, 0.9)) / computeMeanLoss(1000, 0.9)).toBeCloseTo(1, 2);
  });

  it("take each severity as often as its weight says, the dearest the most severe", () => {
    const weights = [75, 20, 4, 1] as const;
    for (const severity of [1, 2, 3, 4]) {
      const share = meanOf((u) => (computeSeverity(u, weights) === severity ? 1 : 0));
      expect(share).toBeCloseTo((weights[severity - 1] as number) / 100, 3);
    }
    expect(computeSeverity(0.999, weights)).toBe(4);
  });
});
