/** The guide's card: which step it is, what it asks in words, and what it points at. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import {
  countUsers,
  findTutorialStep,
  TUTORIAL_CAST,
  TUTORIAL_STEPS,
  type TutorialStepId,
  type TutorialTarget,
} from "./tutorial-step.ts";

export interface TutorialModel {
  readonly step: TutorialStepId;
  /** `Step 3 of 11`. */
  readonly place: string;
  readonly title: string;
  readonly body: string;
  readonly target: TutorialTarget | null;
  /** Steps done, 0 … 1. */
  readonly share: number;
  /** Nothing is left to do but to go on alone. */
  readonly last: boolean;
}

/** @returns null where no guide is wanted */
export function presentTutorial(state: GameState, t: Translator): TutorialModel | null {
  const step = findTutorialStep(state);
  if (step === null) return null;
  const at = TUTORIAL_STEPS.indexOf(step);
  const names = getNames(state.scenario, t);
  const { department, assistant, figure, guardrail, role } = TUTORIAL_CAST;
  const values = {
    department: names.department(department),
    people: state.snapshot.departments.find((one) => one.id === department)?.people ?? 0,
    assistant: names.assistant(assistant),
    guardrail: names.guardrail(guardrail),
    role: names.role(role),
    figure: t.t(`figure.${figure}`),
    users: countUsers(state),
  };
  return {
    step: step.id,
    place: t.t("tutorial.place", { at: at + 1, of: TUTORIAL_STEPS.length }),
    title: t.t(`tutorial.${step.id}-title`, values),
    body: t.t(`tutorial.${step.id}-body`, values),
    target: step.point(state),
    share: at / (TUTORIAL_STEPS.length - 1),
    last: step.id === "end",
  };
}
