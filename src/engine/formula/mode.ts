/** Owns how people work with a text assistant: the five modes, and how much of them is automation. */

import type { ModeMix, UseMode } from "../../contract/observatory.ts";
import type { ParameterValues } from "../../contract/parameter.ts";

/** The modes in the order in which they are shown: automation first. */
export const MODES: readonly UseMode[] = [
  "directive",
  "feedback-loop",
  "iteration",
  "learning",
  "validation",
];

/**
 * How far use looks like calls of an agent through an interface rather than like conversation, 0 … 1. An agent
 * whose every proposal a person takes up is still talked with in part; what an assistant handles on its own is
 * handed over, whichever it is.
 * @param agentic it acts on its own over several turns
 * @param alone share of cases that it handles on its own, 0 … 1
 */
export function computeHandedOver(p: ParameterValues, agentic: boolean, alone: number): number {
  const base = agentic ? p["mode.agent-proposed"] : 0;
  return base + (1 - base) * alone;
}

/**
 * The mix of modes of an assistant's users. It lies between two published ones, that of conversations and that of
 * calls by agents. Experience moves use from learning to iteration, training towards validation; both leave the
 * share of automation as it is, because nobody has measured that they change it.
 * @param handedOver 0 conversation … 1 an agent called through an interface
 * @param experience mean share of practice that users have, 0 … 1; at one half the published mix holds
 * @param trained share of the team that is trained, 0 … 1
 */
export function computeModes(
  p: ParameterValues,
  handedOver: number,
  experience: number,
  trained: number,
): ModeMix {
  const shift = p["mode.experience-shift"] * (2 * experience - 1);
  const iteration = p["mode.iteration"] * (1 + shift);
  const learning = p["mode.learning"] * (1 - shift);
  const validation = p["mode.validation"] * (1 + p["mode.training-validation"] * trained);
  const augmenting = iteration + learning + validation;
  const leaving = p["mode.directive"] + p["mode.feedback-loop"];
  // The five numbers are separate sources: whatever they add up to, a mix is whole.
  const talked = leaving / (leaving + p["mode.iteration"] + p["mode.learning"] + p["mode.validation"]);
  const automation = talked + (p["mode.agent-automation"] - talked) * handedOver;
  const plain = p["mode.directive"] / leaving;
  const directive = plain + (p["mode.agent-directive"] - plain) * handedOver;
  return {
    directive: automation * directive,
    "feedback-loop": automation * (1 - directive),
    iteration: ((1 - automation) * iteration) / augmenting,
    learning: ((1 - automation) * learning) / augmenting,
    validation: ((1 - automation) * validation) / augmenting,
  };
}

/** Share of use in which the task is left to the assistant, 0 … 1. */
export function computeAutomation(mix: ModeMix): number {
  return mix.directive + mix["feedback-loop"];
}
