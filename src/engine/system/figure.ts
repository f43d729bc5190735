/** Owns the close of the week for value and quality: what every hour, order and slip was worth, by cause. */

import type { CauseFactor } from "../../contract/ledger.ts";
import { isLive, type World } from "../world.ts";
import { avoidedStopHours } from "./capacity.ts";
import { postQuality } from "./quality.ts";
import type { WorkState } from "./work.ts";

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
  const predicting = world.deployments.find((d) => d.assistant.kind === "predictive" && isLive(d));
  ledger.post("value", worth * avoided, {
    factor: "hours-saved",
    department: "production",
    subject: "line-stops",
    ...(predicting ? { event: predicting.event } : {}),
  });
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
    const post = (factor: CauseFactor, amount: number) =>
      ledger.post("value", amount, { factor, department: id });
    post("idle-hours", -worth * (idleHours(world, work, at) - idleHours(world, shadow, at)));
    post("overtime", -worth * p["money.overtime-premium"] * delta(work.overtime, shadow.overtime, at));
    post("backlog", -p["money.backlog-hour"] * delta(work.leftHours, shadow.leftHours, at));
    post("hours-rework", -worth * delta(work.newRepair, shadow.newRepair, at));
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
