/** What a piece of advice is, and what its rules are given. The rules are in the files beside this one. */

import type { Command, CommandKind, CommandOption } from "../../contract/command.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState, OpenPanel } from "../game-state.ts";
import { getNames, type Names } from "../names.ts";

/** One thing that could be decided now, by what a manager can see. */
export interface Advice {
  /** Stable from week to week, so that the list does not jump. */
  readonly id: string;
  /** The more pressing, the higher; only compared with others. */
  readonly weight: number;
  readonly option: CommandOption;
  /** Why, in one sentence. */
  readonly why: string;
  /** The measures it rests on. */
  readonly evidence: readonly string[];
  readonly against: readonly string[];
  /** Where more of it can be read. */
  readonly place: OpenPanel;
}

export interface AdviceDesk {
  readonly state: GameState;
  readonly t: Translator;
  readonly names: Names;
  /** What can be decided now, of one kind. */
  possible<K extends CommandKind>(kind: K): readonly PossibleOption<K>[];
}

export interface PossibleOption<K extends CommandKind> {
  readonly option: CommandOption;
  readonly command: Extract<Command, { readonly kind: K }>;
}

/** Everything the rules look at, the options sorted by kind once. */
export function createAdviceDesk(state: GameState, t: Translator): AdviceDesk {
  const byKind = new Map<CommandKind, CommandOption[]>();
  for (const option of state.snapshot.options) {
    if (option.refusal !== null) continue;
    byKind.set(option.command.kind, [...(byKind.get(option.command.kind) ?? []), option]);
  }
  return {
    state,
    t,
    names: getNames(state.scenario, t),
    possible: <K extends CommandKind>(kind: K) =>
      (byKind.get(kind) ?? []).map((option) => ({
        option,
        command: option.command as PossibleOption<K>["command"],
      })),
  };
}

/** Load up to which a team can lend somebody, or take something on. */
export const ROOM = 1;

/** The load of a team. */
export function loadOf(id: string, { state }: AdviceDesk): number {
  return state.snapshot.departments.find((one) => one.id === id)?.load ?? 0;
}

/** What an option costs in a year, with its delay to tell equals apart. */
export function weighPrice({ price }: CommandOption): number {
  return price.euros + price.eurosPerWeek * 52 + price.delayWeeks;
}

/** What speaks against anything that costs: its share of the envelope that is left, and the wait. */
export function listCosts({ price, claim }: CommandOption, { state, t }: AdviceDesk): string[] {
  const left = state.snapshot.mandate?.envelope.left ?? 0;
  const lines: string[] = [];
  if (claim !== undefined && claim > 0 && left > 0) {
    lines.push(t.t("adviser.takes-envelope", { share: t.percent(Math.min(1, claim / left)) }));
  }
  if (price.delayWeeks >= LONG_WAIT)
    lines.push(t.t("adviser.takes-time", { weeks: Math.round(price.delayWeeks) }));
  return lines;
}

/** Weeks from which a wait is worth a word. */
const LONG_WAIT = 6;
