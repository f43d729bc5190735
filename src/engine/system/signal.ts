/** Owns the six signals: what is measured, and since when it holds. */

import { inversePoisson } from "../formula/inverse.ts";
import { isLive } from "../state/deployment.ts";
import type { SignalState } from "../state/signal.ts";
import type { World } from "../world.ts";
import { accidentBase } from "./robot.ts";

/** Weeks over which people and robots learn to share the floor. Assumption. */
const SETTLING_WEEKS = 26;
/** Fewer people than this are nobody's business. */
const FEWEST = 5;
/** Causes that an event names at most. */
const MOST_CAUSES = 6;
/** An input through a public tool counts this often: nobody filters or sees it. */
const UNSANCTIONED_WEIGHT = 3;

/** Measures all signals and moves their statecharts. */
export function advanceSignals(world: World): void {
  for (const signal of world.signals) {
    signal.departments.length = 0;
    MEASURES[signal.id](world, signal);
    settle(world, signal, signal.measure >= signal.threshold);
  }
}

const MEASURES: Record<SignalState["id"], (world: World, signal: SignalState) => void> = {
  verification: measureVerification,
  "sensitive-data": measureSensitiveData,
  spread: measureSpread,
  incidents: measureIncidents,
  "inference-cost": measureInferenceCost,
  "robots-meet-ai": measureRobots,
};

/** People check for a living: hours a week in a department that is full, or most of what was saved. */
function measureVerification(world: World, signal: SignalState): void {
  const { p } = world;
  signal.threshold = p["signal.verification-hours"];
  signal.measure = 0;
  for (const department of world.departments) {
    const hours = department.claims.verification;
    const share = department.savedHours > 0 ? hours / department.savedHours : 0;
    const counted =
      share >= p["signal.verification-share"] && hours > 10 ? Math.max(hours, signal.threshold) : hours;
    if ((world.work.load[department.at] as number) < p["signal.verification-load"]) continue;
    if (counted >= signal.threshold) signal.departments.push(department.at);
    signal.measure = Math.max(signal.measure, counted);
  }
}

/** Sensitive inputs are many, and somebody asks where an answer came from. */
function measureSensitiveData(world: World, signal: SignalState): void {
  const { p, week } = world;
  const draws = world.luck.stream("signal/traceability", 1).week(week);
  const seen =
    p["signal.sensitive-base"] *
    world.roleEffects["sensitive-share"] *
    world.guardrailEffects["sensitive-share"];
  let users = 0;
  let sensitive = 0;
  let inputs = 0;
  for (const department of world.departments) {
    const { dataSensitivity } = department.definition;
    const { activeUsers, unlicensedUsers, publicUse } = department;
    const known = activeUsers - unlicensedUsers;
    const unseen = unlicensedUsers + publicUse.users;
    users += known + unseen;
    sensitive += activeUsers * dataSensitivity;
    const weighted = (known + UNSANCTIONED_WEIGHT * unseen) * dataSensitivity;
    inputs += weighted;
    if (known + unseen >= FEWEST && (seen * weighted) / (known + unseen) >= p["signal.sensitive-share"])
      signal.departments.push(department.at);
  }
  const requests = inversePoisson(draws[0] as number, p["signal.traceability-rate"] * sensitive);
  world.history.requests[week] = requests;
  const mean = recentMean(world.history.requests, week, p["signal.hold-weeks"]);
  const share = users === 0 ? 0 : seen * (inputs / users);
  signal.threshold = p["signal.traceability-requests"];
  signal.measure = share >= p["signal.sensitive-share"] ? mean : 0;
}

/** Several trades use assistants, each by its own rules. */
function measureSpread(world: World, signal: SignalState): void {
  const { p } = world;
  for (const department of world.departments) {
    const share = department.activeUsers / Math.max(1, department.definition.people);
    if (share >= p["signal.spread-active"]) signal.departments.push(department.at);
  }
  signal.threshold = p["signal.spread-departments"];
  // A rule that holds for all takes departments out of those that have their own.
  signal.measure = signal.departments.length * world.guardrailEffects["different-rules"];
}

/** Serious incidents of the last quarter; a material one suffices. */
function measureIncidents(world: World, signal: SignalState): void {
  const { p, week, history } = world;
  const window = Math.floor(p["signal.incident-window"]);
  let count = 0;
  for (let w = Math.max(1, week - window + 1); w <= week; w++) count += history.serious[w] as number;
  for (let n = history.seriousEvents.length - 1; n >= 0; n--) {
    const { week: noticed, departmentAt } = history.seriousEvents[
      n
    ] as (typeof history.seriousEvents)[number];
    if (week - noticed >= window) break;
    if (!signal.departments.includes(departmentAt)) signal.departments.push(departmentAt);
  }
  const material = history.materialWeek > 0 && week - history.materialWeek < window;
  signal.threshold = p["signal.serious-incidents"];
  signal.measure = material ? Math.max(count, signal.threshold) : count;
}

/** The bill of inference against what was forecast, or growing month after month. */
function measureInferenceCost(world: World, signal: SignalState): void {
  const { p, week, history, money } = world;
  history.bill[week] = money.billThisWeek;
  const forecast = world.inference.forecastThisWeek;
  for (const { billThisWeek, forecastThisWeek, department } of world.deployments) {
    if (billThisWeek <= p["signal.bill-ratio"] * forecastThisWeek) continue;
    if (!signal.departments.includes(department.at)) signal.departments.push(department.at);
  }
  const span = Math.floor(p["signal.bill-growth-weeks"]);
  const before = week > span ? (history.bill[week - span] as number) : 0;
  const growing = before > 0 && money.billThisWeek / before > 1 + p["signal.bill-growth"];
  history.growthWeeks = growing ? history.growthWeeks + 1 : 0;
  const ratio = forecast > 0 ? money.billThisWeek / forecast : 0;
  signal.threshold = p["signal.bill-ratio"];
  if (money.billThisWeek < p["signal.bill-floor"]) signal.measure = Math.min(ratio, signal.threshold * 0.99);
  else
    signal.measure =
      history.growthWeeks >= p["signal.bill-growth-hold"] ? Math.max(ratio, signal.threshold) : ratio;
}

/** Robots and people must be arbitrated on the floor; nothing to measure without live robots. */
function measureRobots(world: World, signal: SignalState): void {
  const { p, week } = world;
  const draws = world.luck.stream("signal/arbitration", 1).week(week);
  let mean = 0;
  let base = 0;
  for (const deployment of world.deployments) {
    if (deployment.assistant.kind !== "robotic" || !isLive(deployment)) continue;
    const load = world.work.load[deployment.department.at] as number;
    const settled = Math.min(1, (week - deployment.liveWeek) / SETTLING_WEEKS);
    mean += 2 * load * load * (1 - 0.5 * settled);
    signal.departments.push(deployment.department.at);
    base += accidentBase(world, deployment.department).minor;
  }
  signal.threshold = p["signal.arbitrations"];
  const { arbitrations } = world.history;
  arbitrations[week] = inversePoisson(draws[0] as number, mean);
  signal.measure = mean <= 0 ? 0 : recentMean(arbitrations, week, p["signal.hold-weeks"]);
  // The base is the same in both companies, so what robots add is counted on top of its expectation.
  const hurt = base <= 0 ? 0 : 1 + recentMean(world.history.injuries, week, p["signal.robot-window"]) / base;
  if (hurt >= p["signal.minor-injury-ratio"]) signal.measure = Math.max(signal.measure, signal.threshold);
}

function recentMean(values: Uint16Array, week: number, span: number): number {
  const weeks = Math.max(1, Math.floor(span));
  let sum = 0;
  for (let w = Math.max(1, week - weeks + 1); w <= week; w++) sum += values[w] as number;
  return sum / weeks;
}

/** Only weeks in a row count, in both directions. */
function settle(world: World, signal: SignalState, holds: boolean): void {
  const { week, p } = world;
  signal.held = holds ? signal.held + 1 : 0;
  signal.missed = holds ? 0 : signal.missed + 1;
  const weeksAsked = p["signal.hold-weeks"];
  const { process } = signal;
  if (process.is("quiet") ? !holds : process.is("established") === holds && holds) return;
  const moved = holds
    ? process.offer({ type: "HELD", heldWeeks: signal.held, weeksAsked }, week)
    : process.offer({ type: "MISSED", missedWeeks: signal.missed, weeksAsked }, week);
  if (!moved) return;
  const kind = process.is("established")
    ? "signal-established"
    : process.is("rising")
      ? "signal-rising"
      : "signal-quiet";
  if (kind === "signal-established") signal.establishedWeek = week;
  if (kind === "signal-quiet") signal.establishedWeek = 0;
  const event = world.journal.emit({
    kind,
    tier: kind === "signal-established" ? "critical" : "log",
    signal: signal.id,
    amounts: { measure: signal.measure, threshold: signal.threshold },
    causes: causesOf(world, signal),
  });
  signal.event = event.id;
}

/** The deployments that feed a signal, nearest first. */
function causesOf(world: World, signal: SignalState): string[] {
  const causes = signal.event ? [signal.event] : [];
  if (signal.id === "incidents") {
    const since = world.week - world.p["signal.incident-window"];
    const recent = world.history.seriousEvents.filter(({ week }) => week > since);
    return [...recent.map(({ event }) => event).reverse(), ...causes].slice(0, MOST_CAUSES);
  }
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    if (signal.departments.length > 0 && !signal.departments.includes(deployment.department.at)) continue;
    if (!causes.includes(deployment.event)) causes.push(deployment.event);
  }
  return causes.slice(0, MOST_CAUSES);
}
