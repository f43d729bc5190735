/** Owns the board: it measures, holds reviews, makes demands, judges them, and ends the run. */

import type { EventId } from "../../contract/command.ts";
import type { MandateEnding, MandateMeasure, ScorePart, StopReason } from "../../contract/mandate.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { computeAttainment, computeScore, isRed, isWithin } from "../formula/mandate.ts";
import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import type { Incident } from "../state/incident.ts";
import type { DemandState, MandateState, TargetState } from "../state/mandate.ts";
import type { World } from "../world.ts";
import { openQuarter, quarterBase } from "./envelope.ts";
import { scoreForecasts } from "./forecast.ts";
import { departuresPerYear } from "./workforce.ts";

/** Weeks between two reviews: a quarter of a year. */
export const QUARTER = 13;
/** The severity that stops everything where a delegated assistant did it and nobody logged. */
const MOST_SEVERE = 4;

/** The mandate before the first week, or null where the board asks nothing. */
export function createMandate(scenario: Scenario): MandateState | null {
  const definition = scenario.mandate;
  if (definition === null) return null;
  return {
    definition,
    targets: definition.targets.map((target) => ({ definition: target, redReviews: 0, redSince: 0 })),
    demands: [],
    forecasts: [],
    reviewsHeld: 0,
    dueWeek: Math.min(QUARTER, scenario.weeks),
    closedWeek: 0,
    size: 0,
    cut: 0,
    carried: 0,
    gift: 0,
    pledged: 0,
    forecastOpen: true,
    departuresPerYear: 0,
    reviewEvent: null,
    ending: null,
  };
}

/** Grants the first envelope. */
export function openMandate(world: World): void {
  const { mandate } = world;
  if (mandate) mandate.size = quarterBase(world, mandate, 1);
}

/** Where a figure stands now. */
export function measureFigure(world: World, figure: MandateMeasure): number {
  switch (figure) {
    case "users":
      return world.departments.reduce((sum, { activeUsers }) => sum + activeUsers, 0);
    case "spending":
      return world.money.spentThisQuarter;
    default:
      return world.ledger.total(figure);
  }
}

/** Where a target should stand at the next review. */
export function dueLevel(mandate: MandateState, target: TargetState, isLast: boolean): number {
  const { path, target: goal } = target.definition;
  if (isLast || path.length === 0) return goal;
  return path[Math.min(mandate.reviewsHeld, path.length - 1)] as number;
}

/** The parts of the score as things stand. */
export function composeScore(world: World, mandate: MandateState): ScorePart[] {
  const weights = mandate.targets.reduce((sum, { definition }) => sum + definition.weight, 0);
  const parts = mandate.targets.map(({ definition }): ScorePart => {
    const { figure, direction, target, red, weight } = definition;
    const most = (100 * weight) / weights;
    const reached = computeAttainment(direction, measureFigure(world, figure), target, red);
    return { kind: "target", subject: figure, points: most * reached, most };
  });
  for (const { definition, state } of mandate.demands) {
    if (state === "open") continue;
    const points = state === "met" ? definition.gives.points : -definition.costs.points;
    const most = definition.gives.points;
    if (points !== 0 || most !== 0) parts.push({ kind: "demand", subject: definition.id, points, most });
  }
  return parts;
}

/** Points of 100 as things stand. */
export function scoreOf(parts: readonly ScorePart[]): number {
  let targets = 0;
  let demands = 0;
  for (const { kind, points } of parts) {
    if (kind === "target") targets += points;
    else demands += points;
  }
  return computeScore(targets, demands);
}

/**
 * The board's part of the close of a week. It meets on its day, crisis or not.
 * @returns true where a review was held
 */
export function closeMandate(world: World, mandate: MandateState): boolean {
  const { week, scenario } = world;
  mandate.closedWeek = week;
  mandate.pledged = 0;
  mandate.forecastOpen = false;
  const accident = mandate.definition.endings.accidentWithoutLogs ? findAccident(world) : undefined;
  if (accident) stop(world, mandate, "accident-without-logs", null, accident.event);
  if (mandate.ending !== null || week < mandate.dueWeek) return false;
  if (week >= scenario.weeks) judgeEnd(world, mandate);
  else holdReview(world, mandate);
  return week < scenario.weeks;
}

/** A most severe incident, noticed this week, of an assistant that decided alone while nobody logged. */
function findAccident(world: World): Incident | undefined {
  return world.incidents.find(({ severity, noticeWeek, event, deployment }) => {
    if (severity < MOST_SEVERE || noticeWeek !== world.week || event === "" || deployment === null)
      return false;
    const logged = deployment.loggedCases > 0 || world.guardrailEffects.evidence > 0;
    return !logged && autonomyLevelOf(deployment.process.snapshot) === "delegated";
  });
}

function holdReview(world: World, mandate: MandateState): void {
  const { week, scenario, money } = world;
  const spent = money.spentThisQuarter;
  const granted = mandate.size;
  const met = countMet(world, mandate);
  const red = noteRed(world, mandate);
  const causes = reviewCauses(world, mandate);
  mandate.departuresPerYear = departuresPerYear(world);
  mandate.reviewsHeld += 1;
  judgeDemands(world, mandate);
  scoreForecasts(world, mandate, (figure) => measureFigure(world, figure));
  const score = scoreOf(composeScore(world, mandate));
  openQuarter(world, mandate, red.length);
  const made = mandate.definition.demands.find(({ at }) => at === mandate.reviewsHeld);
  mandate.reviewEvent = world.journal.emit({
    kind: "review-held",
    tier: "critical",
    ...(made ? { demand: made.id } : {}),
    ...(red[0] ? { figure: red[0].definition.figure } : {}),
    amounts: {
      quarter: mandate.reviewsHeld,
      euros: spent,
      envelope: granted,
      next: mandate.size,
      cut: mandate.cut,
      red: red.length,
      met,
      targets: mandate.targets.length,
      score,
      departures: mandate.departuresPerYear,
      ...Object.fromEntries(
        mandate.targets.map(({ definition: { figure } }) => [
          figure,
          figure === "spending" ? spent : measureFigure(world, figure),
        ]),
      ),
    },
    causes,
  }).id;
  if (made) {
    const event = mandate.reviewEvent;
    mandate.demands.push({ definition: made, madeWeek: week, event, state: "open", actual: 0 });
  }
  mandate.dueWeek = Math.min(scenario.weeks, week + QUARTER);
  mandate.forecastOpen = true;
  stopAtReview(world, mandate, red);
}

/** The review before, and the serious incidents since: what the numbers of a review come from. */
function reviewCauses(world: World, mandate: MandateState): EventId[] {
  const since = mandate.dueWeek - QUARTER;
  const serious = world.history.seriousEvents.filter(({ week }) => week > since).map(({ event }) => event);
  return mandate.reviewEvent === null ? serious : [mandate.reviewEvent, ...serious];
}

function countMet(world: World, mandate: MandateState): number {
  return mandate.targets.filter((target) => {
    const { figure, direction } = target.definition;
    return isWithin(direction, measureFigure(world, figure), dueLevel(mandate, target, false));
  }).length;
}

/** Counts red figures; returns them. */
function noteRed(world: World, mandate: MandateState): TargetState[] {
  return mandate.targets.filter((target) => {
    const { figure, direction, red } = target.definition;
    if (!isRed(direction, measureFigure(world, figure), red)) {
      target.redReviews = 0;
      target.redSince = 0;
      return false;
    }
    if (target.redReviews === 0) target.redSince = world.week;
    target.redReviews += 1;
    return true;
  });
}

/** Judges the demands that are due at this review, or at the end. */
function judgeDemands(world: World, mandate: MandateState): void {
  for (const demand of mandate.demands) {
    if (demand.state === "open" && demand.definition.until <= mandate.reviewsHeld)
      judge(world, mandate, demand);
  }
}

function judge(world: World, mandate: MandateState, demand: DemandState): void {
  const { id, figure, direction, limit, gives, costs } = demand.definition;
  demand.actual = measureFigure(world, figure);
  const isMet = isWithin(direction, demand.actual, limit);
  demand.state = isMet ? "met" : "missed";
  mandate.gift += isMet ? gives.envelope : -costs.envelope;
  world.journal.emit({
    kind: isMet ? "demand-met" : "demand-missed",
    tier: "notice",
    demand: id,
    figure,
    amounts: { limit, actual: demand.actual },
    causes: [demand.event],
  });
}

/** Reviews in a row with the same figure red that this board bears. */
function patience(world: World, mandate: MandateState): number {
  const more = world.scenario.difficulty === "guided" ? world.p["mandate.patience-guided"] : 0;
  return mandate.definition.endings.redReviews + more;
}

function stopAtReview(world: World, mandate: MandateState, red: readonly TargetState[]): void {
  const cause = mandate.reviewEvent ?? "";
  const worst = red.find(({ redReviews }) => redReviews >= patience(world, mandate));
  if (worst) stop(world, mandate, "red-figure", worst.definition.figure, cause);
  else if (mandate.departuresPerYear > mandate.definition.endings.departuresPerYear) {
    stop(world, mandate, "departures", null, cause);
  }
}

function stop(
  world: World,
  mandate: MandateState,
  reason: StopReason,
  figure: MandateMeasure | null,
  cause: EventId,
): void {
  finish(mandate, { kind: "stopped", week: world.week, reason, figure });
  world.journal.emit({
    kind: "run-stopped",
    tier: "critical",
    reason,
    ...(figure === null ? {} : { figure }),
    amounts: { score: scoreOf(composeScore(world, mandate)) },
    causes: [cause],
  });
}

/** The end of the last week: won with enough points and nothing red. */
function judgeEnd(world: World, mandate: MandateState): void {
  const red = noteRed(world, mandate);
  mandate.departuresPerYear = departuresPerYear(world);
  mandate.reviewsHeld += 1;
  judgeDemands(world, mandate);
  scoreForecasts(world, mandate, (figure) => measureFigure(world, figure));
  const won =
    red.length === 0 && scoreOf(composeScore(world, mandate)) >= mandate.definition.endings.winScore;
  finish(mandate, { kind: won ? "won" : "lost", week: world.week, reason: null, figure: null });
}

function finish(mandate: MandateState, ending: MandateEnding): void {
  mandate.ending = ending;
  mandate.forecastOpen = false;
}
