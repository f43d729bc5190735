/** Owns inference: calls and tokens of the week, routing, reserved accelerators, caps that hold use back. */

import {
  computeCallPrice,
  computeContext,
  computeReservedBill,
  computeRouting,
  computeRoutingError,
  computeThrottle,
} from "../formula/bill.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { levelShare } from "./autonomy.ts";

/** Cost that the inference role leaves at full effect; its quality cost is stated for that. */
const HALF = 0.5;
const MILLION = 1e6;

/** True where an assistant is paid by the call. */
export function isBilled(deployment: Deployment): boolean {
  return deployment.assistant.callsPerUse > 0;
}

/** Share of a deployment's calls that go to a small model, 0 … 1. */
export function routedShare(world: World, deployment: Deployment): number {
  const { routed } = deployment.inference;
  return routed >= 0 ? routed : world.inference.routed;
}

/** What the week's use costs, and how much of it the caps let through. Comes after use and before errors. */
export function advanceInference(world: World): void {
  const { p, inference, money } = world;
  giveBack(world);
  inference.listThisWeek = 0;
  inference.forecastThisWeek = 0;
  inference.energy = inference.units * p["bill.reserved-energy"];
  money.billThisWeek = 0;
  let asked = 0;
  for (const deployment of world.deployments) {
    deployment.billThisWeek = 0;
    deployment.forecastThisWeek = 0;
    deployment.inference.throttle = 1;
    if (!isBilled(deployment) || !isLive(deployment)) continue;
    askPrice(world, deployment);
    const own = computeThrottle(deployment.inference.cap, deployment.billThisWeek);
    deployment.inference.throttle = own;
    asked += deployment.billThisWeek * own;
  }
  const capacity = inference.units * p["bill.reserved-capacity"];
  const list = computeReservedBill(asked, capacity, p["bill.reserved-price-ratio"]);
  const reserved = asked > 0 ? list / asked : 1;
  const shared = computeThrottle(inference.cap, list);
  let throttled = false;
  for (const deployment of world.deployments) {
    if (deployment.forecastThisWeek === 0) continue;
    const { inference: own } = deployment;
    own.throttle *= shared;
    if (own.throttle < 1) {
      throttled = true;
      holdBack(deployment, own.throttle);
    }
    inference.listThisWeek += deployment.billThisWeek * own.throttle;
    deployment.billThisWeek *= own.throttle * reserved;
    deployment.forecastThisWeek *= own.throttle;
    own.billTotal += deployment.billThisWeek;
    own.forecastTotal += deployment.forecastThisWeek;
    money.billThisWeek += deployment.billThisWeek;
    inference.forecastThisWeek += deployment.forecastThisWeek;
  }
  inference.billTotal += money.billThisWeek;
  inference.forecastTotal += inference.forecastThisWeek;
  tellThrottling(world, throttled);
}

/** Bill of all that was asked for, at list price, and what was planned for as much use. */
function askPrice(world: World, deployment: Deployment): void {
  const { p } = world;
  const { assistant } = deployment;
  const volume = assistant.agentic ? handledCases(world, deployment) : deployment.uses;
  const calls = volume * assistant.callsPerUse;
  if (calls <= 0) return;
  const { tokensIn, tokensOut } = assistant;
  const priceIn = p["bill.price-in"];
  const priceOut = p["bill.price-out"];
  const weeks = world.week - deployment.liveWeek;
  const read = tokensIn * computeContext(p["bill.context-short"], weeks, p["bill.context-weeks"]);
  const routed = routedShare(world, deployment);
  // A request is routed once: the stronger of house rule and order counts.
  const cheaper = Math.min(
    computeRouting(routed, p["bill.small-price-ratio"]),
    world.guardrailEffects["inference-cost"],
  );
  const overrun = 1 + (deployment.billFactor - 1) * world.guardrailEffects.bill;
  deployment.forecastThisWeek = calls * computeCallPrice(tokensIn, tokensOut, priceIn, priceOut);
  deployment.billThisWeek =
    calls *
    computeCallPrice(read, tokensOut, priceIn, priceOut) *
    cheaper *
    overrun *
    world.roleEffects["inference-cost"];
  const tokens = calls * (read + tokensOut) * overrun;
  world.inference.energy +=
    (tokens / MILLION) *
    p["bill.energy-per-million"] *
    computeRouting(routed, p["bill.small-price-ratio"]) *
    deployment.inference.throttle;
}

/** Cases of its step that an agent works on this week. */
function handledCases(world: World, deployment: Deployment): number {
  const plan = world.blueprint.steps.find(
    ({ workflow, step }) => `${workflow.id}/${step.id}` === deployment.assistant.step,
  );
  if (!plan) return 0;
  const { inference } = deployment;
  // While it only proposes, people ask it; what it settles on its own, customers bring, week by week more.
  const asked = (world.p["bill.proposed-share"] * deployment.active) / Math.max(1, deployment.size);
  const allowed = levelShare(world.p, deployment);
  const uptake = inference.settled + world.p["bill.uptake"] * (allowed - inference.settled);
  inference.settled = Math.min(allowed, uptake);
  return (world.work.completed[plan.at] as number) * Math.max(asked, inference.settled);
}

/** What a cap does not let through falls back to people: nothing of it is assisted or saved. */
function holdBack(deployment: Deployment, share: number): void {
  deployment.assistedHours *= share;
  deployment.grossHours *= share;
  deployment.uses *= share;
}

/** Says it when a cap begins to hold use back, not in every week of it. */
function tellThrottling(world: World, throttled: boolean): void {
  const { inference, journal } = world;
  const begins = throttled && !inference.throttled;
  inference.throttled = throttled;
  if (!begins) return;
  const held = world.deployments.filter(({ inference: { throttle } }) => throttle < 1);
  journal.emit({
    kind: "use-throttled",
    tier: "notice",
    amounts: { count: held.length, euros: world.money.billThisWeek },
    causes: [...(inference.event === null ? [] : [inference.event]), ...held.map(({ event }) => event)],
  });
}

/** The notice of accelerators that were given up has run out. */
function giveBack(world: World): void {
  const { inference, week } = world;
  if (inference.releaseWeek === 0 || week < inference.releaseWeek) return;
  inference.releaseWeek = 0;
  inference.units = 0;
  inference.event = world.journal.emit({
    kind: "accelerators-released",
    tier: "log",
    causes: inference.event === null ? [] : [inference.event],
  }).id;
}

/** Answers that cheaper inference spoils, as a share of uses, 0 … 1. */
export function cheaperInferenceError(world: World, deployment: Deployment): number {
  const routed = routedShare(world, deployment);
  const saved = 1 - world.roleEffects["inference-cost"];
  if (!isBilled(deployment) || (routed <= 0 && saved <= 0)) return 0;
  const { p } = world;
  const caught = p["bill.evaluation-relief"] * world.guardrailEffects.audit;
  const routing = computeRoutingError(
    routed,
    p["bill.routable-share"],
    p["bill.routing-error-easy"],
    p["bill.routing-error-hard"],
    caught,
  );
  return routing + p["bill.role-error"] * (saved / HALF) * (1 - caught);
}

/** Seconds that somebody waits for an answer, by the share of calls that small or reserved models serve. */
export function meanLatency(world: World): number {
  const { p, inference } = world;
  const capacity = inference.units * p["bill.reserved-capacity"];
  const reserved = inference.listThisWeek > 0 ? Math.min(1, capacity / inference.listThisWeek) : 0;
  const fast = reserved + (1 - reserved) * inference.routed;
  return p["bill.latency"] * computeRouting(fast, p["bill.fast-latency-ratio"]);
}
