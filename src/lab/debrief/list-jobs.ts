/** Owns which runs a debrief plays: the strategies on this luck and on others, other luck, other choices. */

import type { Command, DatedCommand } from "../../contract/command.ts";
import type { DebriefJob, FinishedRun, OtherChoice } from "../../contract/debrief.ts";
import type { SimEvent } from "../../contract/event.ts";

/** Seeds besides the run's own on which every strategy is played: with twelve strategies, 204 runs. */
export const OTHER_SEEDS = 16;
/** Seeds on which the run's own decisions are played again. */
export const LUCK_SEEDS = 20;
/** Most choices that are played otherwise; more would not fit into the time one waits. */
export const MOST_CHOICES = 160;

/** The seeds that follow one, which are as different from it as any. */
export function listOtherSeeds(seed: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (seed + at + 1) % 2 ** 32);
}

/** Everything to play, in the order in which it is wanted. */
export function listJobs(run: FinishedRun, strategies: readonly string[]): readonly DebriefJob[] {
  return [
    ...[run.seed, ...listOtherSeeds(run.seed, OTHER_SEEDS)].flatMap((seed) =>
      strategies.map((strategy): DebriefJob => ({ kind: "strategy", strategy, seed })),
    ),
    ...[run.seed, ...listOtherSeeds(run.seed, LUCK_SEEDS)].map(
      (seed): DebriefJob => ({ kind: "luck", seed }),
    ),
    ...listChoices(run).map((choice): DebriefJob => ({ kind: "choice", choice })),
  ];
}

/** Everything that could have been decided otherwise, weightiest kinds first where there is too much of it. */
export function listChoices(run: FinishedRun): readonly OtherChoice[] {
  const answers = run.asked.flatMap((event) => listAnswers(event, run.commands));
  const decisions = run.commands
    .flatMap(({ week, command }, index) =>
      rankOf(command) === null ? [] : [{ rank: rankOf(command) ?? 0, week, index }],
    )
    // Sorting is stable: within a rank the order of the run stays.
    .sort((a, b) => a.rank - b.rank)
    .map(({ week, index }): OtherChoice => ({ kind: "leave-out", week, index }));
  const room = Math.max(MOST_CHOICES - answers.length, MOST_CHOICES / 2);
  return [...decisions.slice(0, room), ...answers].slice(0, MOST_CHOICES);
}

/** The answers that were not taken, by the player or by default. */
function listAnswers(event: SimEvent, commands: readonly DatedCommand[]): readonly OtherChoice[] {
  const given = commands.find(({ command }) => command.kind === "answer-event" && command.event === event.id);
  const taken = given?.command.kind === "answer-event" ? given.command.answer : (event.defaultAnswer ?? null);
  // Where nobody answered, the other answer is given as soon as it can be.
  const week = given?.week ?? event.week + 1;
  return (event.answers ?? [])
    .filter(({ id }) => id !== taken)
    .map(({ id }) => ({ kind: "answer", event: event.id, week, answer: id }));
}

/** 0 for what changes a company most; null for what changes nothing, or is treated with its event. */
function rankOf({ kind }: Command): number | null {
  switch (kind) {
    case "submit-forecast":
    case "answer-event":
      return null;
    case "deploy-assistant":
    case "set-autonomy":
    case "open-post":
    case "retire-deployment":
    case "cut-posts":
    case "adopt-guardrail":
      return 0;
    case "encourage-use":
    case "trim-licences":
    case "grant-licences":
      return 2;
    default:
      return 1;
  }
}
