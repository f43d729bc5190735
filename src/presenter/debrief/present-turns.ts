/** The turning points of a run: the decisions, taken or left to a default, whose alternative changes most. */

import type { DebriefEntry, DebriefJob, DebriefStudy, RunOutcome } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import { presentAnswerLabel } from "../answer-text.ts";
import { formatCommand } from "../command-text.ts";
import { formatCardTitle } from "../event-text.ts";
import { formatFigure } from "../figure-text.ts";
import type { GameState } from "../game-state.ts";
import { formatDifference, readResult, stepOf } from "./result.ts";

export interface TurnModel {
  readonly week: number;
  readonly weekText: string;
  readonly title: string;
  /** What was done, or left to happen. */
  readonly taken: string;
  /** What else could have been done. */
  readonly other: string;
  /** What the choice brought against its alternative, signed. */
  readonly difference: string;
  readonly tone: "good" | "bad";
  /** What the value would have been, what would not have been possible, how it would have ended. */
  readonly notes: readonly string[];
}

type ChoiceEntry = DebriefEntry<Extract<DebriefJob, { kind: "choice" }>>;

/** A choice with what it brought against its best known alternative. */
export interface RankedChoice {
  readonly entry: ChoiceEntry;
  /** Result of the run less that of the alternative. */
  readonly gain: number;
}

/**
 * The choices that changed most, the weightiest first: one alternative for each thing decided, the one that
 * differs most. Where results are equal, the weighted figures decide.
 */
export function rankChoices(
  own: RunOutcome,
  entries: readonly ChoiceEntry[],
  most: number,
): readonly RankedChoice[] {
  const least = stepOf(own) * (own.score === null ? 1 : 2);
  const ranked = entries
    .map((entry) => ({ entry, gain: readResult(own) - readResult(entry.result.outcome) }))
    .filter(({ gain }) => Math.abs(gain) >= least)
    .sort(
      (a, b) =>
        Math.abs(b.gain) - Math.abs(a.gain) ||
        Math.abs(own.worth - b.entry.result.outcome.worth) -
          Math.abs(own.worth - a.entry.result.outcome.worth),
    );
  const seen = new Set<string | number>();
  return ranked
    .filter(({ entry: { job } }) => {
      const subject = job.choice.kind === "answer" ? job.choice.event : job.choice.index;
      return !seen.has(subject) && seen.add(subject);
    })
    .slice(0, most);
}

/** Null until every alternative is played; in the order of the run. */
export function presentTurns(
  study: DebriefStudy | null,
  state: GameState,
  t: Translator,
): readonly TurnModel[] | null {
  const self = study?.luck?.[0];
  if (self === undefined || study?.choices == null) return null;
  const own = self.result.outcome;
  return rankChoices(own, study.choices, 3)
    .map((one) => presentTurn(one, own, self.result.refused, state, t))
    .sort((a, b) => a.week - b.week);
}

function presentTurn(
  { entry, gain }: RankedChoice,
  own: RunOutcome,
  refused: number,
  state: GameState,
  t: Translator,
): TurnModel {
  const { choice } = entry.job;
  const { outcome } = entry.result;
  const impossible = Math.max(0, entry.result.refused - refused);
  const tell = ({ figures }: RunOutcome): string => formatFigure("value", figures.value, t);
  const notes = [
    t.t("debrief.turn-value", { there: tell(outcome), here: tell(own) }),
    ...(outcome.ending !== own.ending && (outcome.ending === "stopped" || own.ending === "stopped")
      ? [
          t.t(outcome.ending === "stopped" ? "debrief.turn-stopped" : "debrief.turn-saved", {
            week: outcome.week,
          }),
        ]
      : []),
    ...(impossible === 0 ? [] : [t.t("debrief.turn-impossible", { count: impossible })]),
  ];
  return {
    ...tellChoice(choice, state, t),
    week: choice.week,
    weekText: t.t("bar.week", { week: choice.week }),
    difference: formatDifference(gain, own.score !== null, t),
    tone: gain > 0 ? "good" : "bad",
    notes,
  };
}

function tellChoice(
  choice: ChoiceEntry["job"]["choice"],
  state: GameState,
  t: Translator,
): Pick<TurnModel, "title" | "taken" | "other"> {
  if (choice.kind === "leave-out") {
    const command = state.decisions[choice.index]?.command;
    const title = command === undefined ? "" : formatCommand(command, state, t);
    return { title, taken: t.t("debrief.turn-decided"), other: t.t("debrief.turn-left-out") };
  }
  const event = state.events.find(({ id }) => id === choice.event);
  if (event === undefined) return { title: "", taken: "", other: "" };
  const label = (answer: string): string => presentAnswerLabel(event, answer, state, t);
  const given = state.decisions.find(
    ({ command }) => command.kind === "answer-event" && command.event === event.id,
  )?.command;
  const taken =
    given?.kind === "answer-event"
      ? t.t("debrief.turn-answered", { answer: label(given.answer) })
      : t.t("debrief.turn-default", { answer: label(event.defaultAnswer ?? "") });
  return {
    title: formatCardTitle(event, state, t),
    taken,
    other: t.t("debrief.turn-other", { answer: label(choice.answer) }),
  };
}
