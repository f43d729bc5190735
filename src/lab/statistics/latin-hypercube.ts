/** Owns Latin hypercube sampling (McKay, Beckman & Conover 1979): each stratum of each factor is met once. */

import { Luck } from "../../engine/random/luck.ts";
import { shuffle, type UnitPoint } from "./morris.ts";

/** Points of the unit cube. */
export function drawLatinHypercube(factors: number, points: number, seed: number): readonly UnitPoint[] {
  const luck = new Luck(seed, false);
  const columns = Array.from({ length: factors }, (_, factor) => {
    const draws = [...luck.stream(`lab/latin-hypercube/${factor}`, 2 * points).week(0)];
    return shuffle(draws.slice(0, points)).map(
      (stratum, at) => (stratum + (draws[points + at] as number)) / points,
    );
  });
  return Array.from({ length: points }, (_, at) => columns.map((column) => column[at] as number));
}
