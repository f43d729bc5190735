/** Golden tables: every formula at a few points. A changed number is a readable difference. */

import { describe, expect, it } from "vitest";
import { computeFit, computeTeamRate } from "../../src/engine/formula/adoption.ts";
import {
  computeGrossGain,
  computePhysicalLoss,
  computeUnlearning,
} from "../../src/engine/formula/assistance.ts";
import {
  applyRole,
  computeAddOnSupply,
  computeCoverage,
  computeRamp,
} from "../../src/engine/formula/duty.ts";
import {
  computeChecking,
  computeDetection,
  computeError,
  computeStaleError,
  computeStaleness,
  computeVerificationHours,
} from "../../src/engine/formula/error.ts";
import { computeErrorLimit, computeEstimate } from "../../src/engine/formula/evidence.ts";
import { computeLoss, computeMeanLoss, computeSeverity } from "../../src/engine/formula/incident.ts";
import { addExperience, addFailures, computeTrust } from "../../src/engine/formula/trust.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const p = loadTestScenario().values;
const round = (value: number) => Math.round(value * 1e6) / 1e6;

describe("adoption", () => {
  it("team rate by peers, encouragement and trust", () => {
    const table = [0, 0.3, 0.8].flatMap((peers) =>
      [false, true].map((encouraged) =>
        [0.55, 0.75].map((trust) => round(computeTeamRate(p, peers, encouraged, trust))),
      ),
    );
    expect(table).toEqual([
      [0.0032, 0.00432],
      [0.009613, 0.012977],
      [0.0095, 0.012824],
      [0.02854, 0.038524],
      [0.02, 0.026997],
      [0.060083, 0.081104],
    ]);
  });

  it("fit by coverage, up to its ceiling", () => {
    expect([0.05, 0.35, 0.9].map((coverage) => round(computeFit(p, coverage)))).toEqual([0.377964, 1, 1.2]);
  });
});

describe("assistance", () => {
  it("mastery over weeks", () => {
    const start = p["people.mastery-start"];
    const left = computeUnlearning(p["people.mastery-weeks"]);
    expect([0, 1, 5, 20].map((week) => round(1 - (1 - start) * left ** week))).toEqual([
      0.4, 0.512838, 0.78828, 0.990698,
    ]);
  });

  it("gross gain of novices, middle and top", () => {
    const gains = [p["people.gain-novice"], p["people.gain-middle"], p["people.gain-top"]];
    expect(gains.map((gain) => round(computeGrossGain(gain, p["error.gross-ratio"], 0.1)))).toEqual([
      0.464516, 0.217742, 0.029032,
    ]);
  });

  it("the early loss of physical assistants", () => {
    expect([0, 39, 104].map((week) => round(computePhysicalLoss(0.03, week, 39)))).toEqual([
      0.03, 0.011036, 0.002085,
    ]);
  });
});

describe("errors", () => {
  it("error and its stale part by staleness", () => {
    expect(
      [0, 0.5, 1].map((s) => [round(computeError(0.1, 0.55, s)), round(computeStaleError(0.1, 0.55, s))]),
    ).toEqual([
      [0.1, 0],
      [0.3475, 0.2475],
      [0.595, 0.495],
    ]);
  });

  it("staleness grows to 1 where nobody cures it, and stays in bounds", () => {
    let untended = 0.1;
    let tended = 0.6;
    for (let week = 0; week < 104; week++) {
      untended = computeStaleness(untended, 0.008, 0);
      tended = computeStaleness(tended, 0.008, 0.06);
    }
    expect([round(untended), round(tended)]).toEqual([0.609648, 0.117965]);
    expect(computeStaleness(1, 0.5, 0)).toBe(1);
    expect(computeStaleness(0, 0, 2)).toBe(0);
  });

  it("checking falls with trust and overload", () => {
    expect([0.4, 0.55, 0.9].map((trust) => round(computeChecking(p, trust, 0, 1)))).toEqual([
      0.66, 0.57, 0.36,
    ]);
    expect(round(computeChecking(p, 0.55, 0.5, 1))).toBe(0.285);
    expect(computeChecking(p, 0.55, 2, 1)).toBe(0.02);
    expect(computeChecking(p, 0, 0, 9)).toBe(1);
  });

  it("detection loses what automation bias takes", () => {
    expect(round(computeDetection(0.63, 0.14))).toBe(0.5418);
    expect(computeDetection(1.2, 0)).toBe(1);
  });

  it("verification is the published share at its reference point", () => {
    expect(round(computeVerificationHours(0.38, 100, 0.54, 0.15))).toBe(38);
    expect(round(computeVerificationHours(0.38, 100, 0.27, 0.4))).toBe(26.307692);
  });
});

describe("evidence", () => {
  // Wilson score interval: 10 of 300, checked against the published formula by hand.
  it("estimate of 10 errors in 300 cases", () => {
    const { value, low, high, cases } = computeEstimate(10, 300);
    expect([value, low, high].map(round)).toEqual([0.033333, 0.018205, 0.060262]);
    expect(cases).toBe(300);
    expect(computeEstimate(0, 50).low).toBeCloseTo(0, 12);
    expect(computeEstimate(50, 50).high).toBeCloseTo(1, 12);
  });

  it("limit by error tolerance", () => {
    expect([0.05, 0.3, 0.8].map((tolerance) => round(computeErrorLimit(0.005, 0.045, tolerance)))).toEqual([
      0.00725, 0.0185, 0.041,
    ]);
  });
});

describe("roles", () => {
  it("coverage of a duty", () => {
    expect([0, 10, 30, 60].map((supply) => round(computeCoverage(supply, 30)))).toEqual([
      0, 0.4, 0.666667, 0.8,
    ]);
  });

  it("a multiplier by competence and coverage", () => {
    expect(applyRole(0.4, 0, 1)).toBe(1);
    expect(round(applyRole(0.4, 1, 1))).toBe(0.4);
    expect(round(applyRole(0.4, 0.5, 0.5))).toBe(0.85);
  });

  it("an add-on is nearly a post in a team with slack, nearly nothing in a full one", () => {
    expect([-20, 0, 10, 40].map((slack) => computeAddOnSupply(30, slack, 0.25))).toEqual([
      7.5, 7.5, 17.5, 30,
    ]);
  });

  it("competence along a ramp", () => {
    expect([0, 14, 28, 99].map((week) => computeRamp(0.25, 1, 28, week))).toEqual([0.25, 0.625, 1, 1]);
    expect(computeRamp(0.25, 1, 0, 0)).toBe(1);
  });
});

describe("incidents", () => {
  it("severity by quantile of the loss", () => {
    const weights = [75, 20, 4, 1] as const;
    expect([0.1, 0.74, 0.76, 0.951, 0.995].map((u) => computeSeverity(u, weights))).toEqual([1, 1, 2, 3, 4]);
    expect(computeSeverity(0.01, [0, 0, 6, 4])).toBe(3);
  });

  it("loss at a quantile, and its mean", () => {
    expect([0.05, 0.5, 0.95].map((u) => Math.round(computeLoss(u, 1000, 0.9)))).toEqual([228, 1000, 4395]);
    expect(Math.round(computeMeanLoss(1000, 0.9))).toBe(1499);
  });
});

describe("trust", () => {
  const prior = { success: p["trust.prior-success"], failure: p["trust.prior-failure"] };

  it("starts at its origin", () => {
    expect(round(computeTrust(prior))).toBe(0.55);
  });

  it("rises where errors are not seen, and falls where they are, more in the first weeks", () => {
    const unseen = addExperience(p, prior, 0.95);
    const seenEarly = addFailures(p, unseen, 0.05, 2, 0);
    const seenLate = addFailures(p, unseen, 0.05, 20, 0);
    const explained = addFailures(p, unseen, 0.05, 20, 1);
    expect([unseen, seenEarly, seenLate, explained].map((evidence) => round(computeTrust(evidence)))).toEqual(
      [0.590141, 0.577931, 0.581944, 0.585196],
    );
  });
});
