/** The statistics of experiments against published figures, and their error rates over many synthetic experiments. */

import { describe, expect, test } from "vitest";
import { inverseNormal } from "../../src/engine/formula/inverse.ts";
import { Luck } from "../../src/engine/random/luck.ts";
import { bootstrapInterval } from "../../src/lab/statistics/bootstrap.ts";
import { sequenceInterval } from "../../src/lab/statistics/confidence-sequence.ts";
import { correctByHolm } from "../../src/lab/statistics/holm.ts";
import { meanInterval, pairedInterval } from "../../src/lab/statistics/interval.ts";
import { drawLatinHypercube } from "../../src/lab/statistics/latin-hypercube.ts";
import { computeEffects, drawTrajectories } from "../../src/lab/statistics/morris.ts";
import { computeMedian } from "../../src/lab/statistics/quantile.ts";
import { correlateRanks } from "../../src/lab/statistics/rank-correlation.ts";
import { computeStudentTail } from "../../src/lab/statistics/student.ts";

const EXPERIMENTS = 2000;

/** Samples of uniforms, one for each synthetic experiment, always the same. */
function* drawSamples(name: string, size: number, count = EXPERIMENTS): Generator<readonly number[]> {
  const stream = new Luck(20, false).stream(`test/${name}`, size);
  for (let experiment = 0; experiment < count; experiment++) yield Array.from(stream.week(experiment));
}

const normal = (uniforms: readonly number[]) => uniforms.map(inverseNormal);
const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const holds = ({ low, high }: { readonly low: number; readonly high: number }, truth: number) =>
  low <= truth && truth <= high;

describe("95 % intervals hold the truth in 95 ± 1.5 % of 2,000 experiments", () => {
  test("Student's, of paired differences whose common luck is ten times the effect", () => {
    let held = 0;
    for (const uniforms of drawSamples("paired", 60)) {
      const [luck, a, b] = [uniforms.slice(0, 20), uniforms.slice(20, 40), uniforms.slice(40)].map(normal);
      const one = luck?.map((shared, at) => 30 * shared + (a?.[at] ?? 0) + 3) ?? [];
      const other = luck?.map((shared, at) => 30 * shared + (b?.[at] ?? 0)) ?? [];
      if (holds(pairedInterval(one, other), 3)) held++;
    }
    expect(held / EXPERIMENTS).toBeGreaterThanOrEqual(0.935);
    expect(held / EXPERIMENTS).toBeLessThanOrEqual(0.965);
  });

  test("the bootstrap's, of a mean", () => {
    let held = 0;
    let seed = 0;
    for (const uniforms of drawSamples("bootstrap", 60)) {
      seed++;
      const interval = bootstrapInterval(normal(uniforms), meanOf, { name: "test", seed, resamples: 400 });
      if (holds(interval, 0)) held++;
    }
    expect(held / EXPERIMENTS).toBeGreaterThanOrEqual(0.935);
    expect(held / EXPERIMENTS).toBeLessThanOrEqual(0.965);
  });
});

test("the bootstrap gives the published standard errors of the mouse data", () => {
  // Efron & Tibshirani, An Introduction to the Bootstrap (1993), table 2.2, infinitely many resamples.
  const treatment = [94, 197, 16, 38, 99, 141, 23];
  for (const [statistic, published] of [
    [meanOf, 23.36],
    [computeMedian, 37.83],
  ] as const) {
    const found: number[] = [];
    const watched = (sample: readonly number[]) => {
      found.push(statistic(sample));
      return found.at(-1) as number;
    };
    bootstrapInterval(treatment, watched, { name: "mouse", resamples: 10_000 });
    const middle = meanOf(found);
    const error = Math.sqrt(meanOf(found.map((value) => (value - middle) ** 2)));
    expect(Math.abs(error - published)).toBeLessThan(0.6);
  }
});

test("Student's tail gives back the published quantiles", () => {
  const table = [
    [1, 12.706, 0.05],
    [2, 4.303, 0.05],
    [5, 4.032, 0.01],
    [10, 2.228, 0.05],
    [30, 2.75, 0.01],
    [120, 1.98, 0.05],
    [7, 0.711, 0.5],
  ] as const;
  for (const [degrees, t, outside] of table) {
    expect(Math.abs(computeStudentTail(degrees, t) / outside - 1)).toBeLessThan(0.002);
    expect(computeStudentTail(degrees, -t)).toBe(computeStudentTail(degrees, t));
  }
  expect(computeStudentTail(9, 0)).toBe(1);
});

describe("Holm", () => {
  test("adjusts as in his paper's procedure", () => {
    const adjusted = correctByHolm([0.01, 0.04, 0.03, 0.005], 0.05).map(({ pAdjusted }) => pAdjusted);
    expect(adjusted.map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  test("an interval at its level leaves 0 out exactly where it rejects", () => {
    let seen = 0;
    for (const uniforms of drawSamples("levels", 100, 60)) {
      const samples = Array.from({ length: 5 }, (_, at) =>
        normal(uniforms.slice(20 * at, 20 * at + 20)).map((x) => x + 0.2 * at),
      );
      const tails = samples.map((sample) => {
        const { value, high } = meanInterval(sample);
        return computeStudentTail(19, (value * 2.0930240544) / (high - value));
      });
      correctByHolm(tails, 0.05).forEach(({ pAdjusted, level }, at) => {
        if (pAdjusted <= 0.05) seen++;
        if (Math.abs(pAdjusted - 0.05) < 0.001) return;
        expect(holds(meanInterval(samples[at] ?? [], level), 0)).toBe(pAdjusted > 0.05);
      });
    }
    expect(seen).toBeGreaterThan(30);
  });

  test("is wrong at all in at most 5 % of experiments with ten comparisons of nothing; uncorrected, in most", () => {
    let corrected = 0;
    let uncorrected = 0;
    for (const uniforms of drawSamples("family", 100)) {
      const tails = Array.from({ length: 10 }, (_, at) => {
        const { value, high } = meanInterval(normal(uniforms.slice(10 * at, 10 * at + 10)));
        return computeStudentTail(9, (value * 2.2621571628) / (high - value));
      });
      if (Math.min(...tails) <= 0.05) uncorrected++;
      if (correctByHolm(tails, 0.05).some(({ pAdjusted }) => pAdjusted <= 0.05)) corrected++;
    }
    expect(corrected / EXPERIMENTS).toBeLessThan(0.05 + 0.015);
    expect(corrected / EXPERIMENTS).toBeGreaterThan(0.05 - 0.02);
    expect(uncorrected / EXPERIMENTS).toBeGreaterThan(0.35);
  });
});

describe("a confidence sequence, looked at after every replication from 20 to 200", () => {
  const SAMPLES: readonly (readonly [string, (uniforms: readonly number[]) => readonly number[]])[] = [
    ["even luck", normal],
    // Uniform luck squared: most differences small, a few large.
    ["skewed luck", (uniforms) => uniforms.map((u) => u * u - 1 / 3)],
  ];
  for (const [name, make] of SAMPLES) {
    test(`is ever wrong in at most 5 % of experiments; the plain interval in most more: ${name}`, () => {
      let wrong = 0;
      let plain = 0;
      for (const uniforms of drawSamples(`sequence/${name}`, 200)) {
        const values = make(uniforms);
        const looks = Array.from({ length: 37 }, (_, at) => values.slice(0, 20 + 5 * at));
        if (looks.some((seen) => !holds(sequenceInterval(seen, 60), 0))) wrong++;
        if (looks.some((seen) => !holds(meanInterval(seen), 0))) plain++;
      }
      expect(wrong / EXPERIMENTS).toBeLessThanOrEqual(0.05);
      expect(plain / EXPERIMENTS).toBeGreaterThan(0.15);
    });
  }

  test("is the published boundary: at its tightest, 3.04 standard errors at 95 %", () => {
    // ρ² t = −2 ln α + ln(−2 ln α) + 1 = 8.782 there, and √(2 · 9.782 / 8.782 · ln(√9.782 / 0.05)) = 3.035.
    const values = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 1 : -1));
    const { high } = sequenceInterval(values, 100);
    expect(high / (Math.sqrt(100 / 99) / 10)).toBeCloseTo(3.035, 2);
  });
});

describe("Morris' screening", () => {
  /** The function of his paper, with its random coefficients as in the R package `sensitivity`: (−1)^i, (−1)^(i+j). */
  function morrisFunction(x: readonly number[]): number {
    const w = x.map((xi, at) =>
      at === 2 || at === 4 || at === 6 ? 2 * ((1.1 * xi) / (xi + 0.1) - 0.5) : 2 * (xi - 0.5),
    );
    const at = (place: number) => w[place] as number;
    const sign = (n: number) => (n % 2 === 0 ? 1 : -1);
    let y = 0;
    for (let i = 0; i < 20; i++) {
      y += (i < 10 ? 20 : sign(i + 1)) * at(i);
      for (let j = i + 1; j < 20; j++) {
        y += (j < 6 ? -15 : sign(i + j + 2)) * at(i) * at(j);
        for (let k = j + 1; k < 5; k++) {
          y += -10 * at(i) * at(j) * at(k);
          for (let l = k + 1; l < 4; l++) y += 5 * at(i) * at(j) * at(k) * at(l);
        }
      }
    }
    return y;
  }

  test("sorts the twenty inputs of his function as he did", () => {
    const walks = drawTrajectories(20, 40, 4, 1);
    const effects = computeEffects(
      walks,
      walks.map(({ points }) => points.map(morrisFunction)),
    );
    // Inputs 1 to 7: large, and dependent on the others or curved; 8 to 10: large and straight; the rest: small.
    for (const { muStar, sigma } of effects.slice(0, 7)) {
      expect(muStar).toBeGreaterThan(20);
      expect(sigma).toBeGreaterThan(20);
    }
    for (const { mu, muStar, sigma } of effects.slice(7, 10)) {
      expect(muStar).toBeCloseTo(mu, 10);
      expect(Math.abs(mu - 40)).toBeLessThan(5);
      expect(sigma).toBeLessThan(15);
    }
    for (const { muStar } of effects.slice(10)) expect(muStar).toBeLessThan(12);
  });

  test("finds the slopes of a plane exactly, and no spread", () => {
    const walks = drawTrajectories(3, 10, 6, 2);
    const effects = computeEffects(
      walks,
      walks.map(({ points }) => points.map(([a = 0, b = 0]) => 5 * a - 2 * b)),
    );
    for (const [at, slope] of [5, -2, 0].entries()) {
      expect(effects[at]?.mu).toBeCloseTo(slope, 10);
      expect(effects[at]?.muStar).toBeCloseTo(Math.abs(slope), 10);
      expect(effects[at]?.sigma).toBeCloseTo(0, 10);
    }
  });

  test("sees that Ishigami's third input acts through the first alone", () => {
    const toAngle = (share: number) => (2 * share - 1) * Math.PI;
    const ishigami = ([a = 0, b = 0, c = 0]: readonly number[]) =>
      Math.sin(toAngle(a)) + 7 * Math.sin(toAngle(b)) ** 2 + 0.1 * toAngle(c) ** 4 * Math.sin(toAngle(a));
    const walks = drawTrajectories(3, 200, 8, 3);
    const [first, , third] = computeEffects(
      walks,
      walks.map(({ points }) => points.map(ishigami)),
    );
    expect(Math.abs(third?.mu ?? 9)).toBeLessThan(0.15 * (third?.sigma ?? 0));
    expect(third?.sigma ?? 0).toBeGreaterThan(1);
    expect(first?.muStar ?? 0).toBeGreaterThan(third?.muStar ?? 99);
  });

  test("every step changes one input by Δ, inside the cube and on the grid", () => {
    for (const { points, order } of drawTrajectories(5, 50, 4, 4)) {
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
      for (const [step, factor] of order.entries()) {
        const changes = points[step + 1]?.map((share, at) => share - (points[step]?.[at] ?? 0)) ?? [];
        changes.forEach((change, at) => {
          expect(Math.abs(change)).toBeCloseTo(at === factor ? 2 / 3 : 0, 12);
        });
      }
      for (const share of points.flat()) {
        expect([0, 1, 2, 3].some((level) => Math.abs(share - level / 3) < 1e-12)).toBe(true);
      }
    }
  });
});

test("a Latin hypercube meets each stratum of each input once, and its mean is better than by chance", () => {
  const errors = Array.from({ length: 50 }, (_, seed) => {
    const points = drawLatinHypercube(4, 25, seed);
    for (let factor = 0; factor < 4; factor++) {
      const strata = points.map((point) => Math.floor((point[factor] ?? 0) * 25)).sort((a, b) => a - b);
      expect(strata).toEqual(Array.from({ length: 25 }, (_, at) => at));
    }
    return meanOf(points.map((point) => point.reduce((sum, share) => sum + share, 0))) - 2;
  });
  // By chance the error's standard deviation would be √(4 / 12 / 25) = 0.115.
  expect(Math.sqrt(meanOf(errors.map((error) => error * error)))).toBeLessThan(0.02);
});

test("Spearman's correlation of a published example, with ties and without", () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(correlateRanks(iq, hours)).toBeCloseTo(-29 / 165, 12);
  expect(correlateRanks([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1, 12);
  expect(correlateRanks([1, 1, 1], [1, 2, 3])).toBe(0);
});
