/** Decisions that take effect next week, in words and in all, and those that the engine refused last week. */

import type { Command, Price } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatCommand } from "./command-text.ts";
import type { GameState } from "./game-state.ts";
import { isSameCommand } from "./option.ts";
import { type Chip, isFree, presentPrice } from "./price-text.ts";

export interface PlannedModel {
  readonly index: number;
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly undoLabel: string;
}

/** What all planned decisions ask together. */
export interface PlannedTotal {
  readonly chips: readonly Chip[];
  /** Said where the quarter's envelope does not hold so much; empty otherwise. */
  readonly over: string;
}

export interface RefusalModel {
  readonly text: string;
  readonly reason: string;
}

export function presentPlanned(state: GameState, t: Translator): readonly PlannedModel[] {
  return state.planned.map((command, index) => {
    const text = formatCommand(command, state, t);
    const price = findPrice(command, state)?.price;
    const chips = price === undefined || isFree(price) ? [] : presentPrice(price, t);
    return { index, text, chips, undoLabel: t.t("planned.undo-label", { decision: text }) };
  });
}

/** The sum of several planned decisions; null where there are not several with a price. */
export function presentPlannedTotal(state: GameState, t: Translator): PlannedTotal | null {
  const priced = state.planned.flatMap((command) => findPrice(command, state) ?? []);
  if (priced.length < 2) return null;
  const sum = (read: (price: Price) => number): number =>
    priced.reduce((total, one) => total + read(one.price), 0);
  const claim = priced.reduce((total, one) => total + (one.claim ?? 0), 0);
  const { envelope } = state.snapshot.money;
  const total: Price = {
    euros: sum((price) => price.euros),
    eurosPerWeek: sum((price) => price.eurosPerWeek),
    hours: sum((price) => price.hours),
    // Delays run side by side.
    delayWeeks: 0,
  };
  return {
    chips: presentPrice(total, t),
    over: claim > Math.max(0, envelope) ? t.t("planned.over", { money: t.money(Math.max(0, envelope)) }) : "",
  };
}

/** What a decision asks, as the engine listed it; undefined where it did not. */
function findPrice(
  command: Command,
  { snapshot }: GameState,
): { readonly price: Price; readonly claim?: number } | undefined {
  if (command.kind === "answer-event") {
    const event = snapshot.pending.find((one) => one.id === command.event);
    return event?.answers?.find((answer) => answer.id === command.answer);
  }
  return snapshot.options.find((option) => isSameCommand(option.command, command));
}

export function presentRefusals(state: GameState, t: Translator): readonly RefusalModel[] {
  return state.refusals.map((refusal) => ({
    text: formatCommand(refusal.command, state, t),
    reason: t.t(`refusal.${refusal.reason}`),
  }));
}
