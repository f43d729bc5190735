/** Owns the close of the week for value and quality: what every hour, order and slip was worth, by cause. */

import type { Cause, CauseFactor } from "../../contract/ledger.ts";
import { isLive, type QualityMemory, type World } from "../world.ts";
import { avoidedStopHours } from "./capacity.ts";
import { CAUSES, FIRST_ASSISTED, HASTE, SLIP, type WorkState } from "./work.ts";

/** Weeks over which quality is averaged. */
export const QUALITY_WEEKS = 13;

/** Posts the week to value (against the shadow) and to quality. */
export function closeFigures(world: World): void {
  postHours(world);
  postQueues(world);
  postOrders(world);
  postQuality(world);
}

function postHours(world: World): void {
  const { p, ledger } = world;
  const worth = p["money.hour-value"];
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    const cause = {
      department: deployment.department.definition.id,
      subject: deployment.assistant.id,
      event: deployment.event,
    };
    ledger.post("value", worth * deployment.grossHours, { factor: "hours-saved", ...cause });
    ledger.post("value", -worth * deployment.verificationHours, { factor: "hours-checking", ...cause });
  }
  const avoided = avoidedStopHours(world);
  ledger.post("value", worth * avoided, { factor: "hours-saved", department: "production", subject: "line-stops" });
  for (const department of world.departments) {
    const { claims } = department;
    const id = department.definition.id;
    const take = (factor: CauseFactor, hours: number) =>
      ledger.post("value", -worth * hours, { factor, department: id });
    take("hours-duties", claims.duties + claims.lent);
    take("hours-guardrails", claims.guardrails);
    take("hours-training", claims.training);
    take("hours-incidents", claims.incidents);
    take("hours-integration", claims.integration);
  }
}

/** Idle hours, overtime, backlog and repair, each against the shadow's. */
function postQueues(world: World): void {
  const { p, ledger, work, shadow } = world;
  const worth = p["money.hour-value"];
  for (const department of world.departments) {
    const { at } = department;
    const id = department.definition.id;
    const post = (factor: CauseFactor, amount: number) => ledger.post("value", amount, { factor, department: id });
    post("idle-hours", -worth * (idleHours(world, work, at) - idleHours(world, shadow, at)));
    post("overtime", -worth * p["money.overtime-premium"] * delta(work.overtime, shadow.overtime, at));
    post("backlog", -p["money.backlog-hour"] * delta(work.backlogHours, shadow.backlogHours, at));
    post("hours-rework", -worth * delta(work.repair, shadow.repair, at));
  }
}

function delta(mine: Float64Array, theirs: Float64Array, at: number): number {
  return (mine[at] as number) - (theirs[at] as number);
}

/** Hours below the load from which freed time is worth something only once people are redeployed. */
function idleHours(world: World, company: WorkState, at: number): number {
  const capacity = company.input.capacity[at] as number;
  return Math.max(0, world.p["money.load-floor"] * capacity - (company.asked[at] as number));
}

function postOrders(world: World): void {
  const { p, ledger, work, shadow, blueprint } = world;
  let last = -1;
  for (const plan of blueprint.steps) if (plan.workflow.token === "order" && plan.nextAt < 0) last = plan.at;
  if (last < 0) return;
  const extra = (work.completed[last] as number) - (shadow.completed[last] as number);
  ledger.post("value", p["money.order-value"] * extra, { factor: "extra-orders", department: "sales" });
}

/** A memory in which the past thirteen weeks were ordinary. */
export function createQualityMemory(weeklyHours: number, slipRate: number): QualityMemory {
  const weeks = (hours: number) => new Float64Array(QUALITY_WEEKS).fill(hours);
  return {
    done: weeks(weeklyHours),
    shadowDone: weeks(weeklyHours),
    shadowFaulty: weeks(weeklyHours * slipRate),
    faulty: new Map([["slip", weeks(weeklyHours * slipRate)]]),
    share: new Map([["slip", slipRate]]),
    shadowYield: 1 - slipRate,
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

/** Share of finished hours that come back, by source, over thirteen weeks; its change goes to quality. */
function postQuality(world: World): void {
  const { work, shadow, week, p, ledger } = world;
  const memory = world.figures.quality;
  const cell = week % QUALITY_WEEKS;
  for (const ring of memory.faulty.values()) ring[cell] = 0;
  const causes = gatherFaults(world, memory, cell);
  memory.done[cell] = sum(work.doneHours);
  memory.shadowDone[cell] = sum(shadow.doneHours);
  memory.shadowFaulty[cell] = sum(shadow.faultyHours);
  const done = sum(memory.done);
  let faulty = 0;
  for (const [source, ring] of memory.faulty) {
    const share = done > 0 ? sum(ring) / done : 0;
    const before = memory.share.get(source) ?? 0;
    if (share !== before) ledger.post("quality", -100 * (share - before), causes.get(source) ?? sourceCause(world, source));
    memory.share.set(source, share);
    faulty += share;
  }
  const shadowDone = sum(memory.shadowDone);
  memory.shadowYield = shadowDone > 0 ? 1 - sum(memory.shadowFaulty) / shadowDone : 1;
  const reference = p["money.quality-reference"];
  const points = (yieldNow: number) => 100 * Math.max(0, reference - yieldNow);
  ledger.post("value", -p["money.quality-per-point"] * (points(1 - faulty) - points(memory.shadowYield)), {
    factor: "quality-penalty",
  });
}

/** Adds the week's faulty hours to the ring of each source; returns the causes of those that are new. */
function gatherFaults(world: World, memory: QualityMemory, cell: number): Map<string, Cause> {
  const causes = new Map<string, Cause>();
  const add = (source: string, hours: number, cause: Cause) => {
    if (hours <= 0) return;
    let ring = memory.faulty.get(source);
    if (!ring) {
      ring = new Float64Array(QUALITY_WEEKS);
      memory.faulty.set(source, ring);
    }
    ring[cell] = (ring[cell] as number) + hours;
    causes.set(source, cause);
  };
  const { faultyHours } = world.work;
  for (const department of world.departments) {
    const from = department.at * CAUSES;
    const id = department.definition.id;
    add("slip", faultyHours[from + SLIP] as number, { factor: "luck" });
    add(`haste/${id}`, faultyHours[from + HASTE] as number, { factor: "overload", department: id });
  }
  for (const deployment of world.deployments) {
    const { department } = deployment;
    const hours = faultyHours[department.at * CAUSES + FIRST_ASSISTED + deployment.slot] as number;
    if (!isLive(deployment)) continue;
    add(deployment.key, hours, {
      factor: "undetected-errors",
      department: department.definition.id,
      subject: deployment.assistant.id,
      event: deployment.event,
    });
  }
  return causes;
}

/** The cause of a source that brought nothing this week but still counts from earlier ones. */
function sourceCause(world: World, source: string): Cause {
  if (source === "slip") return { factor: "luck" };
  if (source.startsWith("haste/")) return { factor: "overload", department: source.slice("haste/".length) };
  const deployment = world.deployments.find(({ key }) => key === source);
  return {
    factor: "undetected-errors",
    ...(deployment
      ? {
          department: deployment.department.definition.id,
          subject: deployment.assistant.id,
          event: deployment.event,
        }
      : {}),
  };
}
