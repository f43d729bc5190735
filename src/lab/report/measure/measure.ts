/** Owns what a measure of the model report is: one number per target from one run with one seed. */

import type { Bench } from "../../bench.ts";

/**
 * What one seed gave, by target. Infinity: it never happened. Null: the model has nothing that could be
 * measured, which is a failing row and not a missing one.
 */
export type Sample = Readonly<Record<string, number | null>>;

export type Measure = (bench: Bench, seed: number) => Sample;

/** Remembers what a measure gave, for rows that read the same run. */
export function remember(measure: Measure): Measure {
  const known = new WeakMap<Bench, Map<number, Sample>>();
  return (bench, seed) => {
    const bySeed = known.get(bench) ?? new Map<number, Sample>();
    known.set(bench, bySeed);
    const sample = bySeed.get(seed) ?? measure(bench, seed);
    bySeed.set(seed, sample);
    return sample;
  };
}
