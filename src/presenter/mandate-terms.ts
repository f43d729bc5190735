/** The terms of a mandate in words: what is asked of a figure, when it is red, how a run ends, what a quarter gets. */

import type { LimitDirection, MandateMeasure } from "../contract/mandate.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatMeasure } from "./mandate-text.ts";

/** Weeks between two reviews. */
export const REVIEW_WEEKS = 13;

/** What is asked of a figure: `at least 93.0%`. */
export function formatAsked(
  figure: MandateMeasure,
  direction: LimitDirection,
  value: number,
  t: Translator,
): string {
  return t.t(`limit.${direction}`, { value: formatMeasure(figure, value, t) });
}

/** Where a figure is red: `below 91.0%`; empty where it never is. */
export function formatRed(
  figure: MandateMeasure,
  direction: LimitDirection,
  red: number | null,
  t: Translator,
): string {
  return red === null ? "" : t.t(`red.${direction}`, { value: formatMeasure(figure, red, t) });
}

/** Reviews of a run, its end included. */
export function countReviews(scenario: Scenario): number {
  return Math.ceil(scenario.weeks / REVIEW_WEEKS);
}

/**
 * Euros that the scenario sets aside for a quarter, before cuts, gifts and what is carried over.
 * @param quarter from 1
 */
export function computeGrant(scenario: Scenario, quarter: number): number {
  const quarters = scenario.mandate?.envelope.quarters ?? [];
  const share = quarters[Math.min(quarter, quarters.length) - 1] ?? 1;
  const ease =
    scenario.difficulty === "standard" ? 1 : scenario.values[`mandate.envelope-${scenario.difficulty}`];
  return scenario.values["money.quarterly-envelope"] * share * ease;
}

/** How the run is won, then everything that stops it early. */
export function presentEndings(
  scenario: Scenario,
  t: Translator,
): { readonly won: string; readonly stopped: readonly string[] } {
  const endings = scenario.mandate?.endings;
  if (endings === undefined) return { won: "", stopped: [] };
  const patience = scenario.difficulty === "guided" ? scenario.values["mandate.patience-guided"] : 0;
  const stopped = [
    t.t("briefing.stop-red", { reviews: endings.redReviews + patience }),
    t.t("briefing.stop-departures", { share: t.percent(endings.departuresPerYear) }),
  ];
  if (endings.accidentWithoutLogs) stopped.push(t.t("briefing.stop-accident"));
  return { won: t.t("briefing.won", { score: t.number(endings.winScore) }), stopped };
}
