/**
 * Owns what an answer to an event is worth: the same run is played once for every answer on offer, with the same
 * luck, and the weighted figures are compared half a year later.
 */

import type { FigureId } from "../../contract/ledger.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyFactory } from "../../contract/strategy.ts";
import { play } from "../play.ts";
import { FIGURE_WEIGHTS } from "../weights.ts";

/** Weeks after the event at which the branches are compared. */
const HORIZON = 26;

/** An event that asked for an answer, and what each answer led to. */
export interface Occurrence {
  readonly incident: string;
  readonly week: number;
  readonly severity: number;
  /** Weighted figures by answer, in euros; the best stands first. */
  readonly scores: readonly { readonly answer: string; readonly score: number }[];
}

interface Asked {
  readonly id: string;
  readonly incident: string;
  readonly week: number;
  readonly severity: number;
  readonly answers: readonly string[];
}

function score(figures: Readonly<Record<FigureId, number>>): number {
  return (Object.keys(FIGURE_WEIGHTS) as FigureId[]).reduce(
    (sum, id) => sum + FIGURE_WEIGHTS[id] * figures[id],
    0,
  );
}

function listAsked(scenario: Scenario, seed: number, strategy: StrategyFactory): Asked[] {
  const asked: Asked[] = [];
  play(scenario, seed, {
    strategy,
    onWeek: ({ result }) => {
      for (const { id, incident = "", severity = 1, answers = [] } of result.events) {
        if (answers.length < 2) continue;
        asked.push({
          id,
          incident,
          severity,
          week: result.week,
          answers: answers.map((answer) => answer.id),
        });
      }
    },
  });
  return asked;
}

/** Every event of a run that had a choice, with what each of its answers was worth. */
export function valueAnswers(scenario: Scenario, seed: number, strategy: StrategyFactory): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const { id, incident, week, severity, answers } of listAsked(scenario, seed, strategy)) {
    const until = week + HORIZON;
    // Too near the end, what an answer leads to cannot be seen any more.
    if (until > scenario.weeks) continue;
    const scores = answers.map((answer) => {
      const { world } = play(scenario, seed, {
        strategy,
        weeks: until,
        orders: [{ week: week + 1, command: { kind: "answer-event", event: id, answer } }],
      });
      return { answer, score: score(world.ledger.figures) };
    });
    scores.sort((a, b) => b.score - a.score || (a.answer < b.answer ? -1 : 1));
    occurrences.push({ incident, week, severity, scores });
  }
  return occurrences;
}

/** How often each answer to a kind of event was the best. */
export interface AnswerRecord {
  readonly incident: string;
  readonly answer: string;
  readonly offered: number;
  readonly best: number;
  /** Mean euros by which it fell short of the best. */
  readonly regret: number;
}

/** No answer may be the best more often than the first share, or less often than the second. */
export const ANSWER_RULES = { always: 0.85, never: 0.05 } as const;

/** Adds occurrences up by kind and answer, in the order of their names. */
export function sumAnswers(occurrences: readonly Occurrence[]): AnswerRecord[] {
  const records = new Map<string, { offered: number; best: number; regret: number }>();
  for (const { incident, scores } of occurrences) {
    scores.forEach(({ answer, score: reached }, place) => {
      const key = `${incident}/${answer}`;
      const record = records.get(key) ?? { offered: 0, best: 0, regret: 0 };
      record.offered++;
      if (place === 0) record.best++;
      record.regret += (scores[0]?.score ?? reached) - reached;
      records.set(key, record);
    });
  }
  return [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { offered, best, regret }]) => {
      const [incident = "", answer = ""] = key.split("/");
      return { incident, answer, offered, best, regret: regret / offered };
    });
}
