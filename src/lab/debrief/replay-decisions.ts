/**
 * Owns how the decisions of a finished run are carried over: to other luck, or to the same luck with one thing
 * decided otherwise. A decision is kept where it is possible; an event that the run did not know is answered as
 * the first of its kind was.
 */

import type { Command, DatedCommand } from "../../contract/command.ts";
import type { FinishedRun, JobResult, OtherChoice, RunOutcome } from "../../contract/debrief.ts";
import type { SimEvent } from "../../contract/event.ts";
import type { FigureId } from "../../contract/ledger.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Simulation } from "../../contract/simulation.ts";
import type { WeekSnapshot } from "../../contract/snapshot.ts";
import { commandsByWeek } from "../../engine/replay.ts";
import { createSimulation } from "../../engine/simulation.ts";
import { FIGURE_WEIGHTS } from "../weights.ts";

/** How a run stands. */
export function readOutcome({ snapshot, week }: Simulation): RunOutcome {
  const { figures, mandate } = snapshot;
  return {
    week,
    score: mandate?.score ?? null,
    figures: { ...figures },
    worth: (Object.keys(FIGURE_WEIGHTS) as FigureId[]).reduce(
      (sum, id) => sum + FIGURE_WEIGHTS[id] * figures[id],
      0,
    ),
    ending: mandate?.ending?.kind ?? null,
  };
}

/**
 * Plays the decisions of a run again, up to the week in which it ended.
 * @param seed the luck to play them under; that of the run gives the run itself
 */
export function replayDecisions(
  scenario: Scenario,
  run: FinishedRun,
  seed: number,
  other: OtherChoice | null = null,
): JobResult {
  const simulation = createSimulation(scenario, seed, { ledger: false, statecharts: "table" });
  const byWeek = commandsByWeek(changeOne(run, other));
  const answerStranger = createStrangerAnswers(run);
  // Until something differs no event can be a stranger, and reading the week would be wasted.
  const firstWeek = seed === run.seed ? (other?.week ?? Number.POSITIVE_INFINITY) : 0;
  let refused = 0;
  while (simulation.week < run.weeks && !simulation.ended) {
    const week = simulation.week + 1;
    const decided = byWeek.get(week) ?? [];
    const answers = week > firstWeek ? answerStranger(simulation.snapshot) : [];
    const result = simulation.advanceWeek([...decided, ...answers]);
    refused += result.refusals.filter(({ command }) => command.kind !== "answer-event").length;
  }
  return { outcome: readOutcome(simulation), refused };
}

/** The decisions of a run with the one change. */
function changeOne({ commands }: FinishedRun, other: OtherChoice | null): readonly DatedCommand[] {
  if (other === null) return commands;
  if (other.kind === "leave-out") return commands.filter((_, index) => index !== other.index);
  const { week, event, answer } = other;
  const rest = commands.filter(({ command }) => command.kind !== "answer-event" || command.event !== event);
  return [...rest, { week, command: { kind: "answer-event", event, answer } }];
}

/** What two events must share so that one answer suits both. */
function kindOf({ kind, incident, signal, role }: SimEvent): string {
  return [kind, incident, signal, role].join("/");
}

/** Answers events that the run did not know as it answered the first of their kind; others are left alone. */
function createStrangerAnswers(run: FinishedRun): (snapshot: WeekSnapshot) => Command[] {
  const given = new Map<string, string>();
  for (const { command } of run.commands) {
    if (command.kind === "answer-event") given.set(command.event, command.answer);
  }
  const ownIds = new Set(run.asked.map(({ id }) => id));
  const first = new Map<string, string>();
  for (const event of run.asked) {
    const answer = given.get(event.id);
    if (answer !== undefined && !first.has(kindOf(event))) first.set(kindOf(event), answer);
  }
  return ({ pending }) =>
    pending.flatMap((event): Command[] => {
      const answer = first.get(kindOf(event));
      if (ownIds.has(event.id) || answer === undefined) return [];
      if (event.answers?.some(({ id }) => id === answer) !== true) return [];
      return [{ kind: "answer-event", event: event.id, answer }];
    });
}
