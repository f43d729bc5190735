/** How a run ended and why, in the board’s words and in plain ones. */

import type { EndingKind } from "../contract/mandate.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { formatRed } from "./mandate-terms.ts";
import { formatMeasure, formatPoints } from "./mandate-text.ts";

export interface VerdictModel {
  readonly kind: EndingKind;
  /** `Won in week 104`. */
  readonly title: string;
  /** What the board says. */
  readonly story: string;
  /** Why, one sentence a line. */
  readonly reasons: readonly string[];
}

/** Null while the run goes on, and where nobody asked anything. */
export function presentVerdict(state: GameState, t: Translator): VerdictModel | null {
  const { ending } = state.snapshot.mandate ?? { ending: null };
  const terms = state.scenario.mandate;
  if (ending === null || terms === null) return null;
  return {
    kind: ending.kind,
    title: t.t("end.verdict", { ending: t.t(`ending.${ending.kind}`), week: ending.week }),
    story: t.text(terms.endings[ending.kind]),
    reasons: ending.kind === "stopped" ? presentStop(state, t) : presentScore(state, t),
  };
}

function presentScore(state: GameState, t: Translator): readonly string[] {
  const { mandate } = state.snapshot;
  const asked = state.scenario.mandate?.endings.winScore ?? 0;
  if (!mandate?.ending) return [];
  if (mandate.ending.kind === "won")
    return [t.t("event-body.run-won", { score: formatPoints(mandate.score, asked, t) })];
  const reasons: string[] = [];
  if (mandate.score < asked)
    reasons.push(
      t.t("end.too-few", { score: formatPoints(mandate.score, asked, t), asked: t.number(asked) }),
    );
  const red = mandate.targets.filter((target) => target.state === "red");
  for (const { figure, direction, actual, red: level } of red)
    reasons.push(
      t.t("end.red", {
        figure: t.t(`measure.${figure}`),
        actual: formatMeasure(figure, actual, t),
        level: formatRed(figure, direction, level, t),
      }),
    );
  return reasons;
}

function presentStop(state: GameState, t: Translator): readonly string[] {
  const { ending, targets = [], departuresPerYear = 0 } = state.snapshot.mandate ?? { ending: null };
  const reason = ending?.reason === "accident-without-logs" ? "accident" : (ending?.reason ?? "other");
  const figure = ending?.figure == null ? "" : t.t(`measure.${ending.figure}`);
  const lines = [t.t("event-body.run-stopped", { reason, figure })];
  const target = targets.find((one) => one.figure === ending?.figure);
  if (target !== undefined)
    lines.push(
      t.t("end.stopped-red", {
        count: target.redReviews,
        actual: formatMeasure(target.figure, target.actual, t),
        level: formatRed(target.figure, target.direction, target.red, t),
      }),
    );
  if (ending?.reason === "departures")
    lines.push(
      t.t("end.stopped-departures", {
        share: t.percent(departuresPerYear),
        limit: t.percent(state.scenario.mandate?.endings.departuresPerYear ?? 0),
      }),
    );
  return lines;
}
