/** The board: targets against results, the envelope, what it demands. Forecasts have a presenter of their own. */

import type {
  DemandSnapshot,
  DemandStake,
  MandateDemand,
  MandateMeasure,
  MandateSnapshot,
  TargetSnapshot,
} from "../contract/mandate.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { computeGrant, countReviews, formatAsked, formatRed, presentEndings } from "./mandate-terms.ts";
import { formatMeasure, formatPoints } from "./mandate-text.ts";

export interface TargetModel {
  readonly figure: MandateMeasure;
  readonly name: string;
  readonly actual: string;
  /** Where it should stand at the next review. */
  readonly due: string;
  /** Where it should stand at the end; empty where that is the same. */
  readonly end: string;
  readonly red: string;
  /** Reviews at which it was red; empty without. */
  readonly redNote: string;
  readonly state: TargetSnapshot["state"];
  readonly stateText: string;
  /** `12 of 25 points`. */
  readonly points: string;
  /** The same where there is little room: `12 / 25`. */
  readonly shortPoints: string;
  /** 0 at the red level … 1 at the target of the end. */
  readonly share: number;
}

export interface DemandModel {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly state: DemandSnapshot["state"];
  readonly stateText: string;
  /** What is asked and by when. */
  readonly asked: string;
  /** Where it stands; empty once it was judged. */
  readonly now: string;
  /** What it brought to the score; empty until it is judged. */
  readonly points: string;
  readonly gives: string;
  readonly costs: string;
  readonly strains: string;
}

export interface EnvelopeModel {
  readonly title: string;
  readonly size: string;
  readonly spent: string;
  readonly committed: string;
  readonly left: string;
  readonly overspent: boolean;
  /** Shares of the envelope, 0 … 1 together. */
  readonly spentShare: number;
  readonly committedShare: number;
  /** What was cut or carried, and what the next quarter gets. */
  readonly notes: readonly string[];
}

export interface BoardModel {
  readonly sub: string;
  readonly score: string;
  readonly scoreShare: number;
  readonly winShare: number;
  readonly winText: string;
  readonly targets: readonly TargetModel[];
  readonly demands: readonly DemandModel[];
  readonly envelope: EnvelopeModel;
  readonly stopped: readonly string[];
}

/** What the board knows and wants; null where nobody asks anything. */
export function presentBoard(state: GameState, t: Translator): BoardModel | null {
  const { scenario, snapshot } = state;
  const { mandate } = snapshot;
  if (mandate === null || scenario.mandate === null) return null;
  const win = scenario.mandate.endings.winScore;
  return {
    sub: formatReviews(state, mandate, t),
    score: formatPoints(mandate.score, win, t),
    scoreShare: mandate.score / 100,
    winShare: win / 100,
    winText: t.t("board.to-win", { score: t.number(win) }),
    targets: mandate.targets.map((target) => presentTarget(target, mandate, t)),
    demands: [...mandate.demands].reverse().map((demand) => presentDemand(demand, state, t)),
    envelope: presentEnvelope(state, mandate, t),
    stopped: presentEndings(scenario, t).stopped,
  };
}

function formatReviews({ scenario, snapshot }: GameState, mandate: MandateSnapshot, t: Translator): string {
  const held = t.t("board.reviews-held", { held: mandate.reviewsHeld, of: countReviews(scenario) });
  if (mandate.ending !== null) return held;
  const values = { weeks: mandate.nextReviewWeek - snapshot.week, week: mandate.nextReviewWeek };
  const next = t.t(
    mandate.nextReviewWeek >= scenario.weeks ? "board.last-review" : "board.next-review",
    values,
  );
  return `${held} · ${next}`;
}

function presentTarget(target: TargetSnapshot, mandate: MandateSnapshot, t: Translator): TargetModel {
  const { figure, direction } = target;
  const part = mandate.composition.find(({ kind, subject }) => kind === "target" && subject === figure);
  const [full, reached] = [part?.most ?? 0, part?.points ?? 0];
  const [points, most] = [formatPoints(reached, full, t), formatPoints(full, full, t)];
  return {
    figure,
    name: t.t(`measure.${figure}`),
    actual: formatMeasure(figure, target.actual, t),
    due: formatAsked(figure, direction, target.due, t),
    end: target.due === target.target ? "" : formatAsked(figure, direction, target.target, t),
    red: formatRed(figure, direction, target.red, t),
    redNote: target.redReviews === 0 ? "" : t.t("board.red-reviews", { count: target.redReviews }),
    state: target.state,
    stateText: t.t(`target-state.${target.state}`),
    points: t.t("board.points-of", { points, most }),
    shortPoints: `${points} / ${most}`,
    share: target.attainment,
  };
}

function presentDemand(demand: DemandSnapshot, state: GameState, t: Translator): DemandModel {
  const { figure, direction, limit, dueWeek, actual } = demand;
  const definition = state.scenario.mandate?.demands.find(({ id }) => id === demand.id);
  const part = state.snapshot.mandate?.composition.find(
    ({ kind, subject }) => kind === "demand" && subject === demand.id,
  );
  return {
    id: demand.id,
    title: definition ? t.text(definition.title) : demand.id,
    body: definition ? t.text(definition.body) : "",
    state: demand.state,
    stateText: t.t(`demand-state.${demand.state}`),
    asked: t.t(demand.state === "open" ? "board.demand-open" : "board.demand-judged", {
      figure: t.t(`measure.${figure}`),
      limit: formatAsked(figure, direction, limit, t),
      week: dueWeek,
      actual: formatMeasure(figure, actual, t),
    }),
    now: demand.state === "open" ? t.t("board.now", { value: formatMeasure(figure, actual, t) }) : "",
    points: part === undefined ? "" : t.signed(part.points),
    ...presentStakes(definition, t),
  };
}

function presentStakes(
  definition: MandateDemand | undefined,
  t: Translator,
): Pick<DemandModel, "gives" | "costs" | "strains"> {
  if (definition === undefined) return { gives: "", costs: "", strains: "" };
  const { gives, costs, strains } = definition;
  return {
    gives: formatStake("board.gives", gives, t),
    costs: formatStake("board.costs", costs, t),
    strains: t.t("board.strains", { figure: t.t(`measure.${strains}`) }),
  };
}

/** `If met: +€15k, +2 points`; empty where nothing is at stake. */
function formatStake(key: "board.gives" | "board.costs", stake: DemandStake, t: Translator): string {
  const sign = key === "board.gives" ? 1 : -1;
  const parts = [
    ...(stake.envelope === 0 ? [] : [t.signedMoney(sign * stake.envelope)]),
    ...(stake.points === 0
      ? []
      : [t.t("board.points", { points: t.signed(sign * stake.points), count: stake.points })]),
  ];
  return parts.length === 0 ? "" : t.t(key, { stake: parts.join(", ") });
}

function presentEnvelope(state: GameState, mandate: MandateSnapshot, t: Translator): EnvelopeModel {
  const { size, spent, committed, left, quarter, cut, carried } = mandate.envelope;
  const whole = Math.max(size, spent + committed, 1);
  const notes: string[] = [];
  if (cut > 0) notes.push(t.t("board.cut", { share: t.percent(cut) }));
  if (Math.abs(carried) >= 500)
    notes.push(t.t(carried > 0 ? "board.carried" : "board.overspent", { money: t.money(Math.abs(carried)) }));
  const next = formatNext(state, mandate, t);
  if (next !== "") notes.push(next);
  return {
    title: t.t("board.envelope", { quarter }),
    size: t.money(size),
    spent: t.money(spent),
    committed: t.money(committed),
    left: t.money(left),
    overspent: left < 0,
    spentShare: spent / whole,
    committedShare: committed / whole,
    notes,
  };
}

/** What the next quarter gets as things stand; empty in the last one. */
function formatNext({ scenario }: GameState, mandate: MandateSnapshot, t: Translator): string {
  const terms = scenario.mandate?.envelope;
  if (terms === undefined || mandate.nextReviewWeek >= scenario.weeks) return "";
  const red = mandate.targets.filter((target) => target.state === "red").length;
  const severity = scenario.difficulty === "exposed" ? scenario.values["mandate.cut-exposed"] : 1;
  const cut = Math.min(1, terms.largestCut * severity, red * terms.cutPerRed * severity);
  const grant = computeGrant(scenario, mandate.envelope.quarter + 1) * (1 - cut);
  return t.t("board.next-envelope", { money: t.money(grant), red, cut: t.percent(cut) });
}
