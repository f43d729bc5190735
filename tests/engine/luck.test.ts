/** Streams, inverse distributions and digests. */

import { describe, expect, it } from "vitest";
import { computeBetaQuantiles, interpolateQuantile } from "../../src/engine/formula/beta-table.ts";
import {
  inverseGamma,
  inverseLognormal,
  inverseNormal,
  inversePoisson,
} from "../../src/engine/formula/inverse.ts";
import { Digest } from "../../src/engine/hash.ts";
import { Luck } from "../../src/engine/random/luck.ts";

const GRID = Array.from({ length: 20_000 }, (_, at) => (at + 0.5) / 20_000);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

describe("streams", () => {
  it("give the same week whether or not earlier ones were read", () => {
    const read = new Luck(3, false).stream("a", 4);
    const skipped = new Luck(3, false).stream("a", 4);
    for (let week = 0; week < 9; week++) read.week(week);
    expect([...skipped.week(9)]).toEqual([...read.week(9)]);
  });

  it("differ by seed and by name, and stay inside (0, 1)", () => {
    const blocks = [
      new Luck(1, false).stream("a", 50),
      new Luck(2, false).stream("a", 50),
      new Luck(1, false).stream("b", 50),
    ];
    const texts = blocks.map((stream) => [...stream.week(5)].join());
    expect(new Set(texts).size).toBe(3);
    for (const u of blocks[0]?.week(5) ?? []) {
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
    }
  });

  it("refuse to go back, or to change their width", () => {
    const luck = new Luck(1, false);
    luck.stream("a", 2).week(4);
    expect(() => luck.stream("a", 2).week(3)).toThrow(/week 3/);
    expect(() => luck.stream("a", 3)).toThrow(/width/);
  });

  it("write a digest per week when traced", () => {
    const luck = new Luck(1, true);
    luck.stream("a", 2).week(1);
    luck.stream("a", 2).week(1);
    luck.stream("a", 2).week(2);
    expect(luck.trace.map(({ week }) => week)).toEqual([1, 2]);
    expect(luck.trace[0]?.digest).not.toBe(luck.trace[1]?.digest);
  });
});

describe("clocks", () => {
  it("give an entity its own sequence, whatever others draw", () => {
    const alone = new Luck(5, false).clocks("use/a", 9);
    const among = new Luck(5, false).clocks("use/a", 9);
    const wanted = [alone.uniform(4), alone.uniform(4), alone.uniform(4)];
    const got: number[] = [];
    for (let round = 0; round < 3; round++) {
      for (let entity = 0; entity < 9; entity++) {
        for (let k = 0; k < entity; k++) if (entity !== 4) among.uniform(entity);
      }
      got.push(among.uniform(4));
    }
    expect(got).toEqual(wanted);
  });

  it("are uniform and independent between entities, draws, names and seeds", () => {
    const size = 400;
    const draws = 50;
    const sequences = (seed: number, name: string) => {
      const clocks = new Luck(seed, false).clocks(name, size);
      return Array.from({ length: size }, (_, entity) =>
        Array.from({ length: draws }, () => clocks.uniform(entity)),
      );
    };
    const base = sequences(1, "a");
    const flat = base.flat();
    const cells = new Array<number>(20).fill(0);
    for (const u of flat) cells[Math.floor(u * 20)] = (cells[Math.floor(u * 20)] ?? 0) + 1;
    const expected = flat.length / 20;
    // χ² with 19 degrees of freedom: 43.8 is the 99.9 % quantile.
    expect(cells.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)).toBeLessThan(43.8);
    const correlation = (a: readonly number[], b: readonly number[]) =>
      mean(a.map((u, at) => (u - 0.5) * ((b[at] as number) - 0.5))) * 12;
    const limit = 4 / Math.sqrt(flat.length);
    const pairs = {
      nextDraw: correlation(flat.slice(0, -1), flat.slice(1)),
      nextEntity: correlation(flat.slice(0, -draws), flat.slice(draws)),
      otherSeed: correlation(flat, sequences(2, "a").flat()),
      otherName: correlation(flat, sequences(1, "b").flat()),
    };
    for (const [name, value] of Object.entries(pairs)) expect(Math.abs(value), name).toBeLessThan(limit);
  });

  it("wait for one unit of hazard on average", () => {
    const clocks = new Luck(3, false).clocks("a", 5000);
    const waits = Array.from({ length: 5000 }, (_, entity) => clocks.wait(entity));
    expect(mean(waits)).toBeGreaterThan(0.95);
    expect(mean(waits)).toBeLessThan(1.05);
    expect(variance(waits)).toBeGreaterThan(0.85);
    expect(variance(waits)).toBeLessThan(1.15);
  });

  it("refuse to change their number, and write each draw down when traced", () => {
    const luck = new Luck(1, true);
    luck.clocks("a", 2).uniform(1);
    luck.week = 3;
    luck.clocks("a", 2).uniform(1);
    expect(luck.trace.map(({ week, stream }) => `${week} ${stream}`)).toEqual(["0 a/1/0", "3 a/1/1"]);
    expect(() => luck.clocks("a", 3)).toThrow(/not 3/);
  });
});

describe("inverse distributions", () => {
  // Reference quantiles: tables of the standard normal distribution.
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.999, 3.090232306167813],
    [0.001, -3.090232306167813],
  ])("normal at %d", (u, z) => {
    expect(inverseNormal(u)).toBeCloseTo(z, 8);
  });

  it.each([0.3, 2.5, 12, 45, 400])("Poisson of mean %d has that mean and variance", (expected) => {
    const values = GRID.map((u) => inversePoisson(u, expected));
    expect(mean(values) / expected).toBeCloseTo(1, 2);
    expect(variance(values) / expected).toBeGreaterThan(0.97);
    expect(variance(values) / expected).toBeLessThan(1.03);
    expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  });

  it("Poisson rises with u, and is 0 for no exposure", () => {
    for (const m of [0.01, 1, 29.9, 30.1]) {
      const values = GRID.filter((_, at) => at % 50 === 0).map((u) => inversePoisson(u, m));
      expect([...values].sort((a, b) => a - b)).toEqual(values);
    }
    expect(inversePoisson(0.999, 0)).toBe(0);
  });

  it("Gamma has the mean and variance of its shape", () => {
    const values = GRID.map((u) => inverseGamma(u, 12, 6));
    expect(mean(values)).toBeCloseTo(12, 1);
    expect(variance(values) / (144 / 6)).toBeCloseTo(1, 1);
  });

  it("lognormal has its median", () => {
    expect(inverseLognormal(0.5, 450, 0.9)).toBeCloseTo(450, 6);
    expect(mean(GRID.map((u) => inverseLognormal(u, 1, 0.9))) / Math.exp(0.405)).toBeCloseTo(1, 2);
  });

  it("Beta has the mean of its shapes", () => {
    for (const [a, b] of [
      [1, 24],
      [6, 8.3],
      [14, 3.6],
    ] as const) {
      const quantiles = computeBetaQuantiles(a, b);
      expect(mean(GRID.map((u) => interpolateQuantile(quantiles, u)))).toBeCloseTo(a / (a + b), 2);
    }
  });
});

describe("digests", () => {
  it("tell apart what differs by one bit, an order or a length", () => {
    const texts = [
      new Digest().float(1).long(),
      new Digest().float(1 + 2 ** -52).long(),
      new Digest().float(1).float(2).long(),
      new Digest().float(2).float(1).long(),
      new Digest().text("ab").text("c").long(),
      new Digest().text("a").text("bc").long(),
      new Digest().bytes(Uint8Array.of(1, 2, 3)).long(),
      new Digest().bytes(Uint8Array.of(1, 2, 3, 0)).long(),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[0-9a-f]{16}$/);
  });

  it("read bytes the same from whatever place in memory", () => {
    const memory = new Uint8Array(64).map((_, at) => at * 7);
    const plain = memory.slice(1, 30);
    const shifted = memory.subarray(1, 30);
    expect(new Digest().bytes(shifted).long()).toBe(new Digest().bytes(plain).long());
  });

  it("count −0 as 0", () => {
    expect(new Digest().float(-0).long()).toBe(new Digest().float(0).long());
  });
});
