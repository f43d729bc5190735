/** Says in words what the board did and asked: reviews, demands, forecasts, the end of a run. */

import type { SimEvent } from "../contract/event.ts";
import type { MandateMeasure } from "../contract/mandate.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

/** A figure of the mandate in its own unit. */
export function formatMeasure(figure: MandateMeasure, value: number, t: Translator): string {
  switch (figure) {
    case "value":
      return t.signedMoney(value);
    case "safety":
    case "spending":
      return t.money(value);
    case "quality":
      return t.percent(value / 100, 1);
    case "trust":
    case "wellbeing":
    case "posts":
    case "users":
      return t.number(value);
  }
}

/**
 * Points in tenths at most: `25`, `33.4`.
 * @param reach what is to be reached; points that are missing are never rounded away
 */
export function formatPoints(points: number, reach: number, t: Translator): string {
  const tenths = Math.round(points * 10);
  const shown = (points < reach - 1e-9 ? Math.min(tenths, Math.ceil(reach * 10) - 1) : tenths) / 10;
  return t.number(shown, Number.isInteger(shown) ? 0 : 1);
}

/** The title of a demand; its id where the scenario does not know it. */
export function formatDemand(id: string, state: GameState, t: Translator): string {
  const demand = state.scenario.mandate?.demands.find((one) => one.id === id);
  return demand ? t.text(demand.title) : id;
}

/** What a demand asks for: `at least 94.0%`. */
function formatLimit(id: string, state: GameState, t: Translator): string {
  const demand = state.scenario.mandate?.demands.find((one) => one.id === id);
  if (!demand) return "";
  return t.t(`limit.${demand.direction}`, { value: formatMeasure(demand.figure, demand.limit, t) });
}

/** The sentences of an event of the mandate; empty for any other. */
export function formatMandateBody(event: SimEvent, state: GameState, t: Translator): string {
  const { amounts = {}, figure } = event;
  const amount = (name: string) => amounts[name] ?? 0;
  const shown = (name: string) => (figure === undefined ? "" : formatMeasure(figure, amount(name), t));
  const named = figure === undefined ? "" : t.t(`measure.${figure}`);
  switch (event.kind) {
    case "review-held":
      return amounts.envelope === undefined ? "" : formatReview(event, named, state, t);
    case "demand-met":
    case "demand-missed":
      return t.t("event-body.demand-judged", {
        figure: named,
        actual: shown("actual"),
        limit: formatLimit(event.demand ?? "", state, t),
      });
    case "forecast-submitted":
      return t.t("event-body.forecast-submitted", {
        low: shown("low"),
        high: shown("high"),
        week: amount("week"),
      });
    case "forecast-scored":
      return t.t("event-body.forecast-scored", {
        low: shown("low"),
        high: shown("high"),
        actual: shown("actual"),
        held: amount("held"),
      });
    case "run-stopped":
      return t.t("event-body.run-stopped", {
        reason: event.reason === "accident-without-logs" ? "accident" : (event.reason ?? "other"),
        figure: named,
      });
    case "run-ended":
      return formatEnd(state, t);
    default:
      return "";
  }
}

function formatReview(event: SimEvent, figure: string, state: GameState, t: Translator): string {
  const { amounts = {}, demand } = event;
  const numbers = t.t("event-body.review-numbers", {
    spent: t.money(amounts.euros ?? 0),
    envelope: t.money(amounts.envelope ?? 0),
    next: t.money(amounts.next ?? 0),
    met: amounts.met ?? 0,
    targets: amounts.targets ?? 0,
    red: amounts.red ?? 0,
    figure,
  });
  if (demand === undefined) return numbers;
  const asked = { demand: formatDemand(demand, state, t), limit: formatLimit(demand, state, t) };
  return `${numbers} ${t.t("event-body.review-demand", asked)}`;
}

function formatEnd(state: GameState, t: Translator): string {
  const { mandate } = state.snapshot;
  if (!mandate?.ending) return "";
  const asked = state.scenario.mandate?.endings.winScore ?? 0;
  return t.t(mandate.ending.kind === "won" ? "event-body.run-won" : "event-body.run-lost", {
    score: formatPoints(mandate.score, asked, t),
    asked: t.number(asked),
  });
}
