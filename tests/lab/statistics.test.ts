/** The statistics of the lab against textbook values and known answers. */

import { describe, expect, test } from "vitest";
import { bootstrapInterval } from "../../src/lab/statistics/bootstrap.ts";
import {
  meanInterval,
  medianInterval,
  pairedInterval,
  shareInterval,
} from "../../src/lab/statistics/interval.ts";
import { fitQuadratic } from "../../src/lab/statistics/quadratic.ts";
import { computeMedian, computeQuantile } from "../../src/lab/statistics/quantile.ts";
import { computeStudentQuantile } from "../../src/lab/statistics/student.ts";

describe("Student's t", () => {
  // Abramowitz & Stegun, table 26.10.
  test.each([
    [2, 0.05, 4.303],
    [3, 0.05, 3.182],
    [4, 0.05, 2.776],
    [5, 0.05, 2.571],
    [10, 0.05, 2.228],
    [30, 0.05, 2.042],
    [60, 0.05, 2.0],
    [120, 0.05, 1.98],
    [5, 0.01, 4.032],
    [10, 0.01, 3.169],
    [30, 0.2, 1.31],
    [10, 0.001, 4.587],
  ])("with %i degrees leaves %d outside ± %d", (degrees, outside, quantile) => {
    expect(computeStudentQuantile(degrees, outside)).toBeCloseTo(quantile, 2);
  });

  test("does not answer for one degree of freedom", () => {
    expect(() => computeStudentQuantile(1, 0.05)).toThrow(RangeError);
  });
});

describe("intervals", () => {
  // Student 1908, extra hours of sleep by two drugs: the first paired t-test.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  test("of Student's sleep data are those of every textbook", () => {
    const { value, low, high } = pairedInterval(first, second);
    expect(value).toBeCloseTo(-1.58, 10);
    expect(low).toBeCloseTo(-2.46, 2);
    expect(high).toBeCloseTo(-0.7, 2);
  });

  test("are wider the more comparisons they must serve", () => {
    const one = meanInterval(second);
    const six = meanInterval(second, 0.05 / 6);
    expect(six.high - six.low).toBeGreaterThan(one.high - one.low);
  });

  test("of one or two values are without end", () => {
    expect(meanInterval([3, 5])).toEqual({ value: 4, low: -Infinity, high: Infinity, n: 2 });
  });

  test("refuse what is not paired", () => {
    expect(() => pairedInterval([1, 2], [1])).toThrow(RangeError);
  });

  test("of a share are Wilson's", () => {
    // 10 of 100: Wilson's interval is 5.5 % to 17.4 %.
    const { value, low, high } = shareInterval([...Array(10).fill(1), ...Array(90).fill(0)]);
    expect(value).toBe(0.1);
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
  });

  test("of a median follow the ranks, infinities included", () => {
    const weeks = Array.from({ length: 100 }, (_, at) => (at < 95 ? at + 1 : Infinity));
    // Ranks 40 and 60 or 61 of 100 are the textbook's.
    const { value, low, high } = medianInterval(weeks);
    expect(value).toBe(50.5);
    expect(low).toBe(40);
    expect(high).toBe(61);
    expect(medianInterval([Infinity, Infinity, 4]).value).toBe(Infinity);
  });
});

test("quantiles interpolate, and stand still before infinity", () => {
  expect(computeQuantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12);
  expect(computeMedian([9, 1, 5])).toBe(5);
  expect(computeMedian([1, 2, Infinity, Infinity])).toBe(Infinity);
  expect(computeQuantile([1, 2, Infinity], 0.5)).toBe(2);
});

describe("the bootstrap", () => {
  const values = Array.from({ length: 40 }, (_, at) => at);

  test("agrees with Student's interval on the mean of a well-behaved sample", () => {
    const mean = (sample: readonly number[]) => sample.reduce((sum, x) => sum + x, 0) / sample.length;
    const boot = bootstrapInterval(values, mean, { name: "test" });
    const student = meanInterval(values);
    expect(boot.value).toBe(student.value);
    expect(Math.abs(boot.low - student.low)).toBeLessThan(0.5);
    expect(Math.abs(boot.high - student.high)).toBeLessThan(0.5);
  });

  test("gives the same for the same name and seed, and something else for another", () => {
    const ask = (name: string, seed: number) =>
      bootstrapInterval(values, computeMedian, { name, seed, resamples: 200 });
    expect(ask("one", 1)).toEqual(ask("one", 1));
    expect(ask("one", 1)).not.toEqual(ask("one", 2));
    expect(ask("one", 1)).not.toEqual(ask("two", 1));
  });
});

test("a quadratic is found again, with its turn", () => {
  const points = [1, 2, 4, 7, 9].map((x) => ({ x, y: 3 + 2 * x - 0.5 * x * x, weight: x }));
  const { a, b, c, turn } = fitQuadratic(points);
  expect(a).toBeCloseTo(3, 8);
  expect(b).toBeCloseTo(2, 8);
  expect(c).toBeCloseTo(-0.5, 8);
  expect(turn).toBeCloseTo(2, 8);
});

test("weights count as repeated points", () => {
  const points = [
    { x: 0, y: 1 },
    { x: 1, y: 3 },
    { x: 2, y: 2 },
    { x: 3, y: 5 },
  ];
  const doubled = fitQuadratic([...points, points[1] as (typeof points)[0]]);
  const weighted = fitQuadratic(points.map((point, at) => ({ ...point, weight: at === 1 ? 2 : 1 })));
  expect(weighted.c).toBeCloseTo(doubled.c, 10);
});
