/**
 * Owns Morris' screening (Technometrics 33, 1991): walks through a grid on which one factor changes at a time,
 * and what the steps say. μ* is the mean of absolute effects (Campolongo, Cariboni & Saltelli 2007).
 */

import { Luck } from "../../engine/random/luck.ts";

/** A point of the unit cube, one share 0 … 1 a factor. */
export type UnitPoint = readonly number[];

/** One walk: as many steps as factors; `order[k]` is the factor that step k changes. */
export interface Trajectory {
  readonly points: readonly UnitPoint[];
  readonly order: readonly number[];
}

/**
 * Draws walks. Each starts on the lower half of the grid or goes down from the upper half, by Δ = p / (2(p − 1)),
 * so that every level is met as often.
 * @param factors number of factors
 * @param levels p, even
 */
export function drawTrajectories(
  factors: number,
  count: number,
  levels: number,
  seed: number,
): readonly Trajectory[] {
  const stream = new Luck(seed, false).stream("lab/morris", 3 * factors);
  const delta = levels / (2 * (levels - 1));
  return Array.from({ length: count }, (_, walk) => {
    const draws = [...stream.week(walk)];
    const up = Array.from({ length: factors }, (_, k) => (draws[k] as number) < 0.5);
    const low = Array.from(
      { length: factors },
      (_, k) => Math.floor((draws[factors + k] as number) * (levels / 2)) / (levels - 1),
    );
    const order = shuffle(draws.slice(2 * factors));
    let point: number[] = low.map((share, k) => (up[k] ? share : share + delta));
    const points: UnitPoint[] = [point];
    for (const k of order) {
      point = point.map((share, at) => (at === k ? share + (up[k] ? delta : -delta) : share));
      points.push(point);
    }
    return { points, order };
  });
}

/** The places 0 … n − 1 in an order that n uniforms decide. */
export function shuffle(draws: readonly number[]): number[] {
  const order = draws.map((_, at) => at);
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor((draws[at] as number) * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** What a factor does to the outcome over its range, in the outcome's unit. */
export interface ElementaryEffects {
  /** Mean, mean of the absolute effects, and standard deviation: large where the effect depends on the others. */
  readonly mu: number;
  readonly muStar: number;
  readonly sigma: number;
  readonly effects: readonly number[];
}

/** @param outcomes by walk, then by point of the walk */
export function computeEffects(
  trajectories: readonly Trajectory[],
  outcomes: readonly (readonly number[])[],
): readonly ElementaryEffects[] {
  const factors = trajectories[0]?.order.length ?? 0;
  const effects = Array.from({ length: factors }, (): number[] => []);
  trajectories.forEach(({ points, order }, walk) => {
    order.forEach((factor, step) => {
      const before = points[step]?.[factor] as number;
      const after = points[step + 1]?.[factor] as number;
      const change = (outcomes[walk]?.[step + 1] as number) - (outcomes[walk]?.[step] as number);
      effects[factor]?.push(change / (after - before));
    });
  });
  return effects.map((own) => {
    const n = own.length;
    const mu = own.reduce((sum, effect) => sum + effect, 0) / n;
    const muStar = own.reduce((sum, effect) => sum + Math.abs(effect), 0) / n;
    const squares = own.reduce((sum, effect) => sum + (effect - mu) * (effect - mu), 0);
    return { mu, muStar, sigma: n > 1 ? Math.sqrt(squares / (n - 1)) : 0, effects: own };
  });
}
