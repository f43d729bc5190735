/** The guardrails panel: what each limits, who keeps it alive, how far it is practice, and its price. */

import type { GuardrailPhase } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentAction } from "./option.ts";

export interface GuardrailModel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly phase: string;
  readonly phaseId: GuardrailPhase;
  readonly inForce: boolean;
  /** 0 … 1. */
  readonly practice: number;
  readonly practiceText: string;
  readonly owner: string;
  readonly role: string;
  readonly rollOut: string;
  readonly action: ActionModel | null;
}

export interface GuardrailsModel {
  readonly sub: string;
  readonly guardrails: readonly GuardrailModel[];
}

export function presentGuardrails(state: GameState, t: Translator): GuardrailsModel {
  const names = getNames(state.scenario, t);
  const guardrails = state.scenario.guardrails.map((definition): GuardrailModel => {
    const now = state.snapshot.guardrails.find((one) => one.id === definition.id);
    const phase = now?.phase ?? "absent";
    const inForce = phase !== "absent";
    const kind = inForce ? "drop-guardrail" : "adopt-guardrail";
    const option = state.snapshot.options.find(
      ({ command }) => command.kind === kind && command.guardrail === definition.id,
    );
    return {
      id: definition.id,
      name: t.text(definition.name),
      description: t.text(definition.description),
      phase: t.t(`guardrail-phase.${phase}`),
      phaseId: phase,
      inForce,
      practice: now?.practice ?? 0,
      practiceText: inForce ? t.t("guardrails.practice", { share: t.percent(now?.practice ?? 0) }) : "",
      owner: t.t("guardrails.owner", {
        department: names.department(definition.owner),
        hours: t.number(definition.hoursPerWeek),
      }),
      role: t.t("guardrails.role", { role: names.role(definition.role) }),
      rollOut: inForce ? "" : t.t("guardrails.roll-out", { weeks: definition.weeksToRollOut }),
      action: option === undefined ? null : presentAction(option, t.t(`action.${kind}`), state, t),
    };
  });
  return {
    sub: t.t("guardrails.sub", { count: guardrails.filter((one) => one.inForce).length }),
    guardrails,
  };
}
