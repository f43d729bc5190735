/** Owns the words by which a strategy picks an answer for what it does: the effects that the catalogue states. */

import type { AnswerEffect, Scenario } from "../contract/scenario.ts";

type EffectKind = AnswerEffect["kind"];
/** A factor above 1 makes more incidents likely, one below 1 fewer. */
type EffectWord = Exclude<EffectKind, "hazard"> | "lower-hazard" | "raise-hazard";

const WORDS: Record<EffectWord, true> = {
  suspend: true,
  "lower-autonomy": true,
  explain: true,
  spend: true,
  hours: true,
  "refresh-corpus": true,
  "reduce-loss": true,
  checking: true,
  "correct-bias": true,
  wellbeing: true,
  distrust: true,
  "lower-hazard": true,
  "raise-hazard": true,
};

export const EFFECT_WORDS = Object.keys(WORDS) as readonly EffectWord[];

function wordOf(effect: AnswerEffect): EffectWord {
  if (effect.kind !== "hazard") return effect.kind;
  return effect.factor > 1 ? "raise-hazard" : "lower-hazard";
}

/** What each answer to each kind of incident does, by `incident/answer`. */
export function effectsOfAnswers(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  return new Map(
    scenario.incidents.flatMap((incident) =>
      incident.answers.map((answer) => [`${incident.id}/${answer.id}`, answer.effects.map(wordOf)] as const),
    ),
  );
}
