/** The six signals that announce a role, as lines: how far each is, and what it means. */

import type { SignalId } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

export interface SignalLine {
  readonly id: SignalId;
  readonly name: string;
  readonly phase: string;
  readonly meaning: string;
}

/** Every signal of the company, quiet ones included; of a department those that rise or hold there. */
export function presentSignals(
  { scenario, snapshot }: GameState,
  t: Translator,
  department?: string,
): readonly SignalLine[] {
  const shown = snapshot.signals.filter(
    ({ phase, departments }) =>
      department === undefined ||
      (phase !== "quiet" && (departments.length === 0 || departments.includes(department))),
  );
  return shown.map(({ id, phase }) => {
    const kind = scenario.signals.find((one) => one.id === id);
    return {
      id,
      name: kind === undefined ? id : t.text(kind.name),
      phase: t.t(`signal-phase.${phase}`),
      meaning: kind === undefined ? "" : t.text(kind.meaning),
    };
  });
}
