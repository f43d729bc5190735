/** Counts people by what one would see of them, for the legend and the panels. Never a list of persons. */

import type { PersonState } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

export interface StateCount {
  readonly state: PersonState;
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

const SHOWN: readonly PersonState[] = [0, 1, 2, 3, 4, 5];

/**
 * People by state, in the order of the legend; empty slots are left out.
 * @param department count this department only
 */
export function countStates(state: GameState, t: Translator, department?: string): readonly StateCount[] {
  const { people } = state.snapshot;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const at =
    department === undefined ? -1 : state.scenario.departments.findIndex((one) => one.id === department);
  for (let index = 0; index < people.count; index++) {
    if (at >= 0 && people.department[index] !== at) continue;
    const value = people.state[index] ?? 6;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return SHOWN.map((value) => {
    const count = counts[value] ?? 0;
    return { state: value, name: t.t(`state.${value}`), count, text: t.number(count) };
  });
}
