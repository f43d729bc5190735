/**
 * Keeps what the company could know after each week, so that any of them can be looked at at once. What is kept is
 * small (about 5 MB for 104 weeks); what a snapshot works out only when read is worked out again when asked for.
 */

import type { WeekSnapshot } from "../contract/snapshot.ts";

/** The fields that a snapshot makes when read, from a company that has moved on since. */
type Fleeting = "options" | "optionsOf" | "observatory";
type KeptWeek = Omit<WeekSnapshot, Fleeting>;

const FLEETING: ReadonlySet<string> = new Set<Fleeting>(["options", "optionsOf", "observatory"]);

export interface PastWeeks {
  /** Keeps the week just lived; weeks come one after the other, from 0. */
  keep(snapshot: WeekSnapshot): void;
  /** A week as it was. Nothing is on offer in it: what is past cannot be decided. */
  look(week: number): WeekSnapshot;
}

/**
 * No weeks yet.
 * @param replay plays the run again up to a week
 */
export function createPastWeeks(replay: (week: number) => WeekSnapshot): PastWeeks {
  const weeks: KeptWeek[] = [];
  return {
    keep(snapshot) {
      weeks[snapshot.week] = copy(snapshot);
    },
    look(week) {
      const kept = weeks[week];
      if (kept === undefined) throw new RangeError(`week ${week} was not kept`);
      return {
        ...kept,
        options: [],
        optionsOf: () => [],
        get observatory() {
          return replay(week).observatory;
        },
      };
    },
  };
}

/** Every other field as it is read now: it cannot be read later, and a getter would keep the whole company alive. */
function copy(snapshot: WeekSnapshot): KeptWeek {
  const names = Object.keys(snapshot).filter((name) => !FLEETING.has(name)) as (keyof KeptWeek)[];
  return Object.fromEntries(names.map((name) => [name, snapshot[name]])) as unknown as KeptWeek;
}
