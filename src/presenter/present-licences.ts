/** Licences: what is paid for each assistant and how many of a team use it, and where fewer can be ordered now. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type Choice, presentPriced } from "./option.ts";

export interface LicenceLine {
  readonly key: string;
  readonly name: string;
  /** Share of the licences that are in use, 0 … 1. */
  readonly share: number;
  readonly text: string;
}

export interface LicencesModel {
  readonly hint: string;
  /** Those that are used least first. */
  readonly lines: readonly LicenceLine[];
  /** Contracts whose year is about to end. */
  readonly order: readonly Choice[];
}

export function presentLicences(state: GameState, t: Translator): LicencesModel {
  const { deployments, options } = state.snapshot;
  const names = getNames(state.scenario, t);
  const paid = deployments
    .filter(({ assistant, licensed }) => licensed > 0 && isPaidByHead(assistant, state))
    .map((one) => ({ ...one, used: Math.min(one.users, one.licensed) }))
    .sort((a, b) => a.used / a.licensed - b.used / b.licensed);
  const nameOf = ({ assistant, department }: (typeof paid)[number]) =>
    t.t("budget.agent", { assistant: names.assistant(assistant), department: names.department(department) });
  return {
    hint: t.t("licence.hint", { weeks: state.scenario.values["money.licence-notice"] }),
    lines: paid.map((one) => ({
      key: one.key,
      name: nameOf(one),
      share: one.used / one.licensed,
      text: t.t("licence.used", { used: one.used, licences: one.licensed }),
    })),
    order: paid.flatMap((one): Choice[] => {
      const option = options.find(
        ({ command }) => command.kind === "trim-licences" && command.deployment === one.key,
      );
      if (option === undefined) return [];
      return [
        { key: one.key, name: nameOf(one), action: presentPriced(option, t.t("licence.order"), state, t) },
      ];
    }),
  };
}

function isPaidByHead(assistant: string, { scenario }: GameState): boolean {
  return scenario.assistants.some((one) => one.id === assistant && one.licencePerUserWeek > 0);
}
