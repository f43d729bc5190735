/** What can be ordered about calls: the share for a small model, reserved accelerators, a cap on what they cost. */

import type { Command, CommandOption } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { type ActionModel, presentPriced } from "./option.ts";

export interface LeverStop {
  readonly action: ActionModel;
  readonly price: string;
  /** What holds now. */
  readonly current: boolean;
}

export interface LeverModel {
  readonly kind: "set-routing" | "reserve-accelerators" | "set-spending-cap";
  readonly name: string;
  readonly hint: string;
  readonly stops: readonly LeverStop[];
  /** Why some of the stops are not possible; empty where all are. */
  readonly reason: string;
}

const KINDS = ["set-routing", "reserve-accelerators", "set-spending-cap"] as const;

/** @param deployment the levers of one deployment; those of the whole company where there is none */
export function presentLevers(
  deployment: string | undefined,
  state: GameState,
  t: Translator,
): readonly LeverModel[] {
  return KINDS.flatMap((kind): LeverModel[] => {
    const options = state.snapshot.options.filter(
      ({ command }) => command.kind === kind && placeOf(command) === deployment,
    );
    if (options.length === 0) return [];
    const stops = options.map((option) => presentStop(option, state, t));
    const reasons = stops.flatMap(({ action, current }) =>
      current || action.reason === "" ? [] : action.reason,
    );
    return [
      {
        kind,
        name: t.t(`lever.${kind}`),
        hint: t.t(`lever.hint-${kind}`),
        stops,
        reason: [...new Set(reasons)].join(" "),
      },
    ];
  });
}

function placeOf(command: Command): string | undefined {
  return "deployment" in command ? command.deployment : undefined;
}

function presentStop(option: CommandOption, state: GameState, t: Translator): LeverStop {
  const action = presentPriced(option, nameStop(option.command, t), state, t);
  return {
    action,
    price: action.chips.map(({ text }) => text).join(" · "),
    current: option.refusal === "already-set",
  };
}

function nameStop(command: Command, t: Translator): string {
  switch (command.kind) {
    case "set-routing":
      return t.percent(command.share);
    case "reserve-accelerators":
      return t.number(command.units);
    case "set-spending-cap":
      return command.eurosPerWeek === undefined ? t.t("lever.no-cap") : t.money(command.eurosPerWeek);
    default:
      throw new Error(`${command.kind} is no lever of the bill.`);
  }
}
