/** Owns the money of the mandate: what is left of the quarter's envelope, what a decision would take, the next one. */

import type { Command, Price } from "../../contract/command.ts";
import { computeCarried, computeCut, computeEnvelope } from "../formula/mandate.ts";
import type { MandateState } from "../state/mandate.ts";
import type { World } from "../world.ts";

/** Weeks whose bills are still to come before the next review. */
function weeksLeft(mandate: MandateState): number {
  return mandate.dueWeek - mandate.closedWeek;
}

/** Euros that what is running will cost until the next review, at the rate of the last week. */
export function committedEuros(world: World, mandate: MandateState): number {
  return world.money.runningThisWeek * weeksLeft(mandate);
}

/** Euros that new decisions may still cost in this quarter; below 0 where too much is running. */
export function leftOfEnvelope(world: World, mandate: MandateState): number {
  const { spentThisQuarter } = world.money;
  return mandate.size - spentThisQuarter - committedEuros(world, mandate) - mandate.pledged;
}

/**
 * Euros that a decision would take from the quarter. Set-up counts as it is paid, week by week; hours are not
 * paid from it; an answer to an incident is an emergency and is never held up.
 */
export function computeClaim(world: World, mandate: MandateState, command: Command, price: Price): number {
  const weeks = weeksLeft(mandate);
  const running = price.eurosPerWeek * Math.max(0, weeks - price.delayWeeks);
  switch (command.kind) {
    case "answer-event":
      return 0;
    case "adopt-guardrail":
    case "assign-add-on":
      return price.euros;
    case "deploy-assistant": {
      const assistant = world.scenario.assistants.find(({ id }) => id === command.assistant);
      const setupWeeks = assistant?.setupWeeks ?? 1;
      return (price.euros * Math.min(weeks, setupWeeks)) / setupWeeks + running;
    }
    default:
      return price.euros + running;
  }
}

/** True where a decision costs more than is left. What costs nothing is always possible. */
export function exceedsEnvelope(world: World, command: Command, price: Price): boolean {
  const { mandate } = world;
  if (mandate === null) return false;
  const claim = computeClaim(world, mandate, command, price);
  return claim > 0 && claim > leftOfEnvelope(world, mandate);
}

/** Remembers what a decision will still cost in the quarter, apart from what it has just cost. */
export function pledge(world: World, command: Command, price: Price, spentBefore: number): void {
  const { mandate, money } = world;
  if (mandate === null) return;
  const claim = computeClaim(world, mandate, command, price);
  mandate.pledged += Math.max(0, claim - (money.spentThisQuarter - spentBefore));
}

/** Euros of a quarter (from 1) before cuts and gifts. */
export function quarterBase(world: World, mandate: MandateState, quarter: number): number {
  const { p, scenario } = world;
  const { quarters } = mandate.definition.envelope;
  const share = quarters[Math.min(quarter, quarters.length) - 1] ?? 1;
  const ease =
    scenario.difficulty === "guided"
      ? p["mandate.envelope-guided"]
      : scenario.difficulty === "exposed"
        ? p["mandate.envelope-exposed"]
        : 1;
  return p["money.quarterly-envelope"] * share * ease;
}

/** Closes the quarter's books and opens the next, cut for so many red figures. */
export function openQuarter(world: World, mandate: MandateState, red: number): void {
  const { money, p, scenario } = world;
  const { cutPerRed, largestCut, carryOver } = mandate.definition.envelope;
  const severity = scenario.difficulty === "exposed" ? p["mandate.cut-exposed"] : 1;
  mandate.cut = computeCut(red, cutPerRed, largestCut, severity);
  mandate.carried = computeCarried(mandate.size - money.spentThisQuarter, carryOver);
  const base = quarterBase(world, mandate, mandate.reviewsHeld + 1);
  mandate.size = computeEnvelope(base, mandate.cut, mandate.carried, mandate.gift);
  mandate.gift = 0;
  money.spentThisQuarter = 0;
}
