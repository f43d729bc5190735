/** Turns an entry of the engine's list of possible commands into a button with price and, if refused, reason. */

import type { Command, CommandOption, RefusalReason } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { type Chip, isFree, presentPrice } from "./price-text.ts";

export interface ActionModel {
  readonly command: Command;
  readonly label: string;
  readonly chips: readonly Chip[];
  /** Why it is not possible now; empty where it is. */
  readonly reason: string;
  readonly refusal: RefusalReason | null;
  /** Already among the planned decisions. */
  readonly planned: boolean;
}

/** One of several things that a decision can be about: a team, an assistant. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly action: ActionModel;
}

/** A text that is equal for commands that say the same, whatever the order of their fields. */
export function computeCommandKey(command: Command): string {
  const fields = Object.entries(command).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True for two commands that say the same. */
export function isSameCommand(a: Command, b: Command): boolean {
  return a.kind === b.kind && computeCommandKey(a) === computeCommandKey(b);
}

/** A button for a possible command. */
export function presentAction(
  option: CommandOption,
  label: string,
  state: GameState,
  t: Translator,
): ActionModel {
  return {
    command: option.command,
    label,
    chips: isFree(option.price) ? [] : presentPrice(option.price, t),
    refusal: option.refusal,
    reason: option.refusal === null ? "" : t.t(`refusal.${option.refusal}`),
    planned: state.planned.some((command) => isSameCommand(command, option.command)),
  };
}

/** The same where several prices stand side by side, so that nothing to pay is a price as well. */
export function presentPriced(
  option: CommandOption,
  label: string,
  state: GameState,
  t: Translator,
): ActionModel {
  return { ...presentAction(option, label, state, t), chips: presentPrice(option.price, t) };
}
