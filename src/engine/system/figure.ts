/** Owns the close of the week for value and quality: what every hour, order and slip was worth, by cause. */

import type { CauseFactor } from "../../contract/ledger.ts";
import { type DepartmentState, departmentCause } from "../state/department.ts";
import { deploymentCause, isLive } from "../state/deployment.ts";
import type { WorkState } from "../state/work.ts";
import type { World } from "../world.ts";
import { avoidedStopHours } from "./capacity.ts";
import { postQuality } from "./quality.ts";

/** Posts the week to value (against the shadow) and to quality. */
export function closeFigures(world: World): void {
  postHours(world);
  postQueues(world);
  postOrders(world);
  postQuality(world);
}

function postHours(world: World): void {
  const { ledger } = world;
  const worth = world.p["money.hour-value"];
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    ledger.post("value", worth * deployment.grossHours, deploymentCause(deployment, "hours-saved"));
    ledger.post(
      "value",
      -worth * deployment.verificationHours,
      deploymentCause(deployment, "hours-checking"),
    );
  }
  postAvoidedStops(world, worth);
  for (const department of world.departments) {
    const { claims, publicUse } = department;
    ledger.post("value", worth * publicUse.savedHours, publicUse.savedCause);
    ledger.post("value", -worth * publicUse.verificationHours, publicUse.checkingCause);
    charge(world, department, "hours-duties", worth * (claims.duties + claims.lent));
    charge(world, department, "hours-guardrails", worth * claims.guardrails);
    charge(world, department, "hours-training", worth * claims.training);
    charge(world, department, "hours-incidents", worth * claims.incidents);
    charge(world, department, "hours-audits", worth * claims.audits);
    charge(world, department, "hours-integration", worth * claims.integration);
    charge(world, department, "hours-consultation", worth * claims.consultation);
  }
}

/** Takes an amount from value for a cause of a department. */
function charge(world: World, department: DepartmentState, factor: CauseFactor, euros: number): void {
  if (euros !== 0) world.ledger.post("value", -euros, departmentCause(department, factor));
}

function postAvoidedStops(world: World, worth: number): void {
  const avoided = avoidedStopHours(world);
  if (avoided === 0) return;
  const predicting = world.deployments.find((d) => d.assistant.kind === "predictive" && isLive(d));
  world.ledger.post("value", worth * avoided, {
    factor: "hours-saved",
    department: "production",
    subject: "line-stops",
    ...(predicting ? { event: predicting.event } : {}),
  });
}

/** Idle hours, overtime, backlog and repair, each against the shadow's. */
function postQueues(world: World): void {
  const { p, work, shadow } = world;
  const worth = p["money.hour-value"];
  for (const department of world.departments) {
    const { at } = department;
    const idle = idleHours(world, work, at) - idleHours(world, shadow, at);
    const premium = worth * p["money.overtime-premium"];
    charge(world, department, "idle-hours", worth * idle);
    charge(world, department, "overtime", premium * delta(work.overtime, shadow.overtime, at));
    charge(
      world,
      department,
      "backlog",
      p["money.backlog-hour"] * delta(work.leftHours, shadow.leftHours, at),
    );
    charge(world, department, "hours-rework", worth * delta(work.newRepair, shadow.newRepair, at));
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
