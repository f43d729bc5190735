/** Words for the answers an event offers: an incident brings its own, the rest is said by the messages. */

import type { SimEvent } from "../contract/event.ts";
import type { AnswerEffect, IncidentAnswer, IncidentKind } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import type { Chip } from "./price-text.ts";

/** The scenario's kind of the incident that an event reports, if it does. */
export function findIncidentKind(event: SimEvent, state: GameState): IncidentKind | undefined {
  return event.incident === undefined
    ? undefined
    : state.scenario.incidents.find((kind) => kind.id === event.incident);
}

function findAnswer(event: SimEvent, answer: string, state: GameState): IncidentAnswer | undefined {
  return findIncidentKind(event, state)?.answers.find((candidate) => candidate.id === answer);
}

/** What the answer is called. */
export function presentAnswerLabel(event: SimEvent, answer: string, state: GameState, t: Translator): string {
  const own = findAnswer(event, answer, state);
  return own === undefined ? (t.find(`answer.${answer}`) ?? answer) : t.text(own.label);
}

/** What is known of its consequences; empty where nothing is. */
export function presentAnswerHint(event: SimEvent, answer: string, state: GameState, t: Translator): string {
  const own = findAnswer(event, answer, state);
  return own === undefined ? (t.find(`answer-hint.${answer}`) ?? "") : t.text(own.hint);
}

/** The effects that a manager can foresee, as chips; money and hours are in the price already. */
export function presentAnswerEffects(
  event: SimEvent,
  answer: string,
  state: GameState,
  t: Translator,
): readonly Chip[] {
  const effects = findAnswer(event, answer, state)?.effects ?? [];
  return effects.flatMap((effect) => presentEffect(effect, t) ?? []);
}

function presentEffect(effect: AnswerEffect, t: Translator): Chip | null {
  switch (effect.kind) {
    case "suspend":
      return { text: t.t("chip.suspend"), tone: "bad" };
    case "lower-autonomy":
      return { text: t.t("chip.lower-autonomy"), tone: "bad" };
    case "explain":
      return { text: t.t("chip.explain"), tone: "good" };
    case "refresh-corpus":
      return { text: t.t("chip.refresh-corpus", { share: t.percent(effect.share) }), tone: "good" };
    case "reduce-loss":
      return { text: t.t("chip.reduce-loss", { share: t.percent(effect.share) }), tone: "good" };
    case "hazard": {
      const share = t.percent(Math.abs(effect.factor - 1));
      const weeks = effect.weeks;
      const change = t.t(effect.factor < 1 ? "chip.hazard-down" : "chip.hazard-up", { share, weeks });
      return {
        text: effect.everywhere === true ? t.t("chip.everywhere", { change }) : change,
        tone: effect.factor < 1 ? "good" : "bad",
      };
    }
    case "checking": {
      const share = t.percent(Math.abs(effect.factor - 1));
      const { weeks } = effect;
      return effect.factor > 1
        ? { text: t.t("chip.checking-up", { share, weeks }), tone: "good" }
        : { text: t.t("chip.checking-down", { share, weeks }), tone: "bad" };
    }
    case "correct-bias":
      return { text: t.t("chip.correct-bias", { share: t.percent(effect.share) }), tone: "good" };
    case "wellbeing":
      return effect.points > 0
        ? { text: t.t("chip.wellbeing-up"), tone: "good" }
        : { text: t.t("chip.wellbeing-down"), tone: "bad" };
    case "distrust":
      return { text: t.t("chip.distrust"), tone: "bad" };
    case "spend":
    case "hours":
      return null;
  }
}
