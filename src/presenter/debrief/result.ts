/** What a run is judged by: its points, or its weighted figures where nobody asked anything; and each dimension. */

import type { RunOutcome } from "../../contract/debrief.ts";
import type { FigureId } from "../../contract/ledger.ts";
import type { Translator } from "../../i18n/translator.ts";
import { formatFigure } from "../figure-text.ts";
import type { GameState } from "../game-state.ts";

/** The run on show, in the figures that its end card shows. */
export function readOwn({ snapshot }: GameState, worth: number): RunOutcome {
  return {
    week: snapshot.week,
    score: snapshot.mandate?.score ?? null,
    figures: snapshot.figures,
    worth,
    ending: snapshot.mandate?.ending?.kind ?? null,
  };
}

/** Points where the board gave some, else euros. */
export function readResult({ score, worth }: RunOutcome): number {
  return score ?? worth;
}

/** Smallest step in which results are told: a tenth of a point, or a thousand euros. */
export function stepOf({ score }: RunOutcome): number {
  return score === null ? 1000 : 0.1;
}

export function formatResult(value: number, hasScore: boolean, t: Translator): string {
  return hasScore ? t.number(value, 1) : t.signedMoney(value);
}

/** A difference of results with its sign and unit. */
export function formatDifference(value: number, hasScore: boolean, t: Translator): string {
  if (!hasScore) return t.signedMoney(value);
  return t.t("debrief.points", { points: t.signed(value, 1), count: Math.abs(value) });
}

export interface Dimension {
  readonly id: FigureId | "score";
  readonly lowerIsBetter: boolean;
  read(outcome: RunOutcome): number;
  name(t: Translator): string;
  format(value: number, t: Translator): string;
}

const DIMENSIONS: readonly Dimension[] = [
  {
    id: "score",
    lowerIsBetter: false,
    read: ({ score }) => score ?? 0,
    name: (t) => t.t("end.score"),
    format: (value, t) => t.number(value, 1),
  },
  ...(["value", "quality", "trust", "safety", "wellbeing"] as const).map(
    (id): Dimension => ({
      id,
      lowerIsBetter: id === "safety",
      read: ({ figures }) => figures[id],
      name: (t) => t.t(`figure.${id}`),
      format: (value, t) => formatFigure(id, value, t),
    }),
  ),
];

/** What a run is looked at by; without a board there is no score. */
export function listDimensions(hasScore: boolean): readonly Dimension[] {
  return hasScore ? DIMENSIONS : DIMENSIONS.slice(1);
}
