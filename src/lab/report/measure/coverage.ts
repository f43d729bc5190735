/** Owns the measure of how much of an occupation's work assistants touch: the people of the first day. */

import { play } from "../../play.ts";
import type { Measure } from "./measure.ts";

/** Share of occupations whose people have a mean coverage of at least 25 and 75 %. */
export const measureTasksTouched: Measure = ({ scenario }, seed) => {
  const { world } = play(scenario, seed, { weeks: 0 });
  const sums = scenario.occupations.map(() => ({ covered: 0, people: 0 }));
  for (let slot = 0; slot < world.blueprint.headcount; slot++) {
    const sum = sums[world.people.occupation[slot] as number];
    if (!sum) continue;
    sum.covered += world.people.coverage[slot] as number;
    sum.people++;
  }
  const share = (limit: number) =>
    (100 * sums.filter(({ covered, people }) => covered >= limit * people).length) / sums.length;
  return { quarter: share(0.25), "three-quarters": share(0.75) };
};
