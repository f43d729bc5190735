/** Owns what a manager may know of the bill, and of what an audit has said. */

import type { AuditSnapshot, DeploymentInferenceSnapshot, InferenceSnapshot } from "../contract/snapshot.ts";
import { computeBreakEven } from "./formula/bill.ts";
import type { Deployment } from "./state/deployment.ts";
import { isBilled, meanLatency, routedShare } from "./system/inference.ts";
import type { World } from "./world.ts";

/** The company's bill this week and what has been ordered about it. */
export function showInference(world: World): InferenceSnapshot {
  const { p, inference } = world;
  return {
    forecastThisWeek: inference.forecastThisWeek,
    billTotal: inference.billTotal,
    forecastTotal: inference.forecastTotal,
    listThisWeek: inference.listThisWeek,
    routed: inference.routed,
    cap: amountOf(inference.cap),
    throttled: inference.throttled,
    accelerators: inference.units,
    releaseWeek: inference.releaseWeek > 0 ? inference.releaseWeek : null,
    acceleratorCostPerWeek: inference.units * p["bill.reserved-fixed"],
    breakEven: computeBreakEven(p["bill.reserved-fixed"], p["bill.reserved-price-ratio"]),
    energy: inference.energy,
    latency: meanLatency(world),
  };
}

/** The same for one deployment; null where nothing is paid by the call. */
export function showDeploymentInference(
  world: World,
  deployment: Deployment,
): DeploymentInferenceSnapshot | null {
  if (!isBilled(deployment)) return null;
  const { inference, billThisWeek, forecastThisWeek } = deployment;
  return {
    billThisWeek,
    forecastThisWeek,
    billTotal: inference.billTotal,
    forecastTotal: inference.forecastTotal,
    routed: routedShare(world, deployment),
    cap: amountOf(inference.cap),
    throttle: inference.throttle,
  };
}

/** An audit under way and the last report; null before the first is ordered. */
export function showAudit({ audit }: Deployment): AuditSnapshot | null {
  if (audit.dueWeek === 0 && audit.week === 0) return null;
  return {
    dueWeek: audit.dueWeek > 0 ? audit.dueWeek : null,
    reportedWeek: audit.week > 0 ? audit.week : null,
    residualError: audit.residual,
    impactRatio: audit.impact,
  };
}

const amountOf = (cap: number) => (Number.isFinite(cap) ? cap : null);
