/** Owns the week's bills: licences, running costs, set-up, inference, posts. Value's other parts are in figures. */

import { computePhysicalLoss } from "../formula/assistance.ts";
import { type Deployment, deploymentCause, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { spend } from "./spending.ts";

const WEEKS_PER_YEAR = 52;

/** Pays what deployments, accelerators and posts cost this week. */
export function payBills(world: World): void {
  const before = world.money.spentThisWeek;
  for (const deployment of world.deployments) payDeployment(world, deployment);
  const { units, event } = world.inference;
  if (units > 0) {
    spend(world, units * world.p["bill.reserved-fixed"], {
      factor: "accelerators",
      ...(event === null ? {} : { event }),
    });
  }
  payPosts(world);
  world.money.runningThisWeek = world.money.spentThisWeek - before;
}

function payDeployment(world: World, deployment: Deployment): void {
  const { assistant } = deployment;
  // Set-up is spread; a retired deployment has still been set up.
  if (world.week - deployment.proposedWeek < assistant.setupWeeks) {
    spend(world, assistant.setupCost / assistant.setupWeeks, deploymentCause(deployment, "set-up"));
  }
  // Contracts run on while an assistant is suspended.
  if (!isLive(deployment) && !deployment.process.is("suspended")) return;
  const licences = deployment.licences * deployment.licencePrice;
  spend(world, licences, deploymentCause(deployment, "licences"));
  const running = assistant.runningCostPerWeek * world.roleEffects["running-cost"];
  spend(world, running, deploymentCause(deployment, "running-cost"));
  spend(world, deployment.billThisWeek, deploymentCause(deployment, "inference"));
}

/** Posts are paid from the first day; a retrained colleague costs the rise and the course, the team's hours apart. */
function payPosts(world: World): void {
  for (const post of world.posts) {
    const { role, way, process } = post;
    const cause = { factor: "post-pay" as const, subject: role.id, event: post.event };
    if (process.is("retraining")) {
      spend(world, post.courseCost / Math.max(1, post.sourcingWeeks), {
        ...cause,
        factor: "training-cost",
      });
    }
    spend(world, postCostPerWeek(world, role.payPerYear, way, post.competence > 0), cause);
  }
}

/** Weekly cost of a filled post in euros, charges included; 0 while it is empty. */
export function postCostPerWeek(
  world: World,
  payPerYear: number,
  way: "hiring" | "retraining" | "contracting",
  filled: boolean,
): number {
  if (!filled) return 0;
  const { p } = world;
  const week = (payPerYear * p["post.employer-cost"]) / WEEKS_PER_YEAR;
  if (way === "hiring") return week * (1 + p["post.hiring-pay-premium"]);
  if (way === "contracting") return week * p["post.contracting-pay-factor"];
  // The colleague was paid before: only the rise is new.
  const before = p["money.hour-value"] * p["work.hours-per-week"] * p["work.presence"];
  return Math.max(week * 0.1, week - before);
}

/** Share of the hours of a team that a physical assistant still costs after so many weeks. */
export function physicalLoss(world: World, deployment: Deployment): number {
  const { family } = deployment.department.definition;
  const physical = deployment.assistant.kind !== "generative" && (family === "plant" || family === "depot");
  if (!physical || !isLive(deployment)) return 0;
  const { p } = world;
  const loss = p["money.physical-loss"] * world.roleEffects["physical-loss"];
  return computePhysicalLoss(loss, world.week - deployment.liveWeek, p["money.physical-loss-weeks"]);
}
