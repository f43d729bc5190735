/** Owns the rhythm of a run as a person feels it: when it pauses, and how long nothing new can be decided. */

import type { Command } from "../../contract/command.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyFactory } from "../../contract/strategy.ts";
import { play } from "../play.ts";

/** The rules of the experience. */
export const RHYTHM_RULES = {
  fewestPauses: 12,
  mostPauses: 24,
  mostInFourWeeks: 2,
  /** Weeks without a new decision must stay below. */
  longestWait: 10,
} as const;

export interface Rhythm {
  /** Weeks in which the time stood still for something critical. */
  readonly pauses: number;
  /** Most pauses in any four weeks. */
  readonly mostInFourWeeks: number;
  /** Most weeks in a row without a decision that was not on offer in the half year before. */
  readonly longestWait: number;
  /** Pauses by what called for them. */
  readonly byKind: Readonly<Record<string, number>>;
}

const WINDOW = 4;
/** What was not possible for half a year, next year's licences for instance, is a new decision when it is. */
const FORGOTTEN_WEEKS = 26;

/**
 * What makes a command another decision for a person: not every share or team of the same course, but the
 * forecast of each quarter, which is asked anew with the board's demand.
 */
function decisionOf(command: Command, quarter: number): string {
  const { kind } = command;
  if (kind === "submit-forecast") return `${kind} ${quarter}`;
  const subject = Object.entries(command).filter(([key]) =>
    ["assistant", "department", "deployment", "level", "guardrail", "role", "way", "event"].includes(key),
  );
  return `${kind} ${subject.map(([, value]) => String(value)).join(" ")}`;
}

/** Plays a run and reads its rhythm. */
export function measureRhythm(scenario: Scenario, seed: number, strategy: StrategyFactory): Rhythm {
  const pauses: number[] = [];
  const byKind: Record<string, number> = {};
  const lastOffered = new Map<string, number>();
  let longestWait = 0;
  let lastNew = 0;
  const noteOffers = (commands: readonly Command[], week: number, quarter: number) => {
    for (const command of commands) {
      const decision = decisionOf(command, quarter);
      if (week - (lastOffered.get(decision) ?? -Infinity) > FORGOTTEN_WEEKS) lastNew = week;
      lastOffered.set(decision, week);
    }
  };
  play(scenario, seed, {
    strategy,
    onWeek: ({ simulation, result }) => {
      const { week, events } = result;
      const critical = events.filter(({ tier }) => tier === "critical");
      if (critical.length > 0) pauses.push(week);
      for (const { kind } of critical) byKind[kind] = (byKind[kind] ?? 0) + 1;
      if (simulation.ended) return;
      const { options, mandate } = simulation.snapshot;
      const possible = options.filter(({ refusal }) => refusal === null).map(({ command }) => command);
      noteOffers(possible, week, mandate?.reviewsHeld ?? 0);
      longestWait = Math.max(longestWait, week - lastNew);
    },
  });
  const mostInFourWeeks = Math.max(
    0,
    ...pauses.map((first) => pauses.filter((week) => week >= first && week < first + WINDOW).length),
  );
  return { pauses: pauses.length, mostInFourWeeks, longestWait, byKind };
}
