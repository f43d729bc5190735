/** Decisions that take effect next week, in words, and those that the engine refused last week. */

import type { Translator } from "../i18n/translator.ts";
import { formatCommand } from "./command-text.ts";
import type { GameState } from "./game-state.ts";

export interface PlannedModel {
  readonly index: number;
  readonly text: string;
  readonly undoLabel: string;
}

export interface RefusalModel {
  readonly text: string;
  readonly reason: string;
}

export function presentPlanned(state: GameState, t: Translator): readonly PlannedModel[] {
  return state.planned.map((command, index) => {
    const text = formatCommand(command, state, t);
    return { index, text, undoLabel: t.t("planned.undo-label", { decision: text }) };
  });
}

export function presentRefusals(state: GameState, t: Translator): readonly RefusalModel[] {
  return state.refusals.map((refusal) => ({
    text: formatCommand(refusal.command, state, t),
    reason: t.t(`refusal.${refusal.reason}`),
  }));
}
