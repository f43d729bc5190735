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
  /** Most weeks in a row without a decision that was not on offer before. */
  readonly longestWait: number;
  /** Pauses by what called for them. */
  readonly byKind: Readonly<Record<string, number>>;
}

const WINDOW = 4;

/** What makes a command another decision for a person: not every share or team of the same course. */
function decisionOf(command: Command): string {
  const { kind } = command;
  const subject = Object.entries(command).filter(([key]) =>
    ["assistant", "department", "deployment", "level", "guardrail", "role", "way", "event"].includes(key),
  );
  return `${kind} ${subject.map(([, value]) => String(value)).join(" ")}`;
}

/** Plays a run and reads its rhythm. */
export function measureRhythm(scenario: Scenario, seed: number, strategy: StrategyFactory): Rhythm {
  const pauses: number[] = [];
  const byKind: Record<string, number> = {};
  const offered = new Set<string>();
  let longestWait = 0;
  let lastNew = 0;
  const noteOffers = (commands: readonly Command[], week: number) => {
    const before = offered.size;
    for (const command of commands) offered.add(decisionOf(command));
    if (offered.size === before) return;
    lastNew = week;
  };
  play(scenario, seed, {
    strategy,
    onWeek: ({ simulation, result }) => {
      const { week, events } = result;
      const critical = events.filter(({ tier }) => tier === "critical");
      if (critical.length > 0) pauses.push(week);
      for (const { kind } of critical) byKind[kind] = (byKind[kind] ?? 0) + 1;
      if (simulation.ended) return;
      const possible = simulation.snapshot.options.filter(({ refusal }) => refusal === null);
      noteOffers(
        possible.map(({ command }) => command),
        week,
      );
      longestWait = Math.max(longestWait, week - lastNew);
    },
  });
  const mostInFourWeeks = Math.max(
    0,
    ...pauses.map((first) => pauses.filter((week) => week >= first && week < first + WINDOW).length),
  );
  return { pauses: pauses.length, mostInFourWeeks, longestWait, byKind };
}
