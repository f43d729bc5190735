/** Chooses who crosses the plaza to another room this week. Pure: the same week gives the same people. */

import { mixBits, mixUnit } from "../figure/person-look.ts";

export interface Stroll {
  readonly person: number;
  /** Room they visit. */
  readonly to: string;
  /** Share of the way that is behind them when the first picture appears. */
  readonly begun: number;
}

/** About one person in thirty-five is between two rooms at any time. */
const SHARE_OUT = 1 / 35;
/** Beyond this the plaza looks like a fair. */
const MOST_OUT = 30;

/**
 * @param out How many stroll already.
 * @param canGo Whether a person may leave the seat.
 */
export function planStrolls(
  people: number,
  week: number,
  out: number,
  canGo: (person: number) => boolean,
  rooms: readonly string[],
  homeOf: (person: number) => string,
): Stroll[] {
  const wanted = Math.min(MOST_OUT, Math.round(people * SHARE_OUT)) - out;
  const strolls: Stroll[] = [];
  for (let i = 0; i < wanted * 3 && strolls.length < wanted; i++) {
    const person = mixBits(i, week * 7919) % Math.max(1, people);
    const to = rooms[mixBits(person, week + 31) % rooms.length];
    if (to === undefined || to === homeOf(person) || !canGo(person)) continue;
    if (strolls.some((stroll) => stroll.person === person)) continue;
    strolls.push({ person, to, begun: mixUnit(person, week) });
  }
  return strolls;
}
