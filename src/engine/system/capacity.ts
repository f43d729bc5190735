/** Owns the week's input to the queues: arrivals from luck, hours left after everything else, effort, defects. */

import { exp } from "../formula/exact-math.ts";
import { inverseNormal, inversePoisson } from "../formula/inverse.ts";
import type { WeeklyStream } from "../random/luck.ts";
import { isLive } from "../state/deployment.ts";
import type { WorkState } from "../state/work.ts";
import type { World } from "../world.ts";
import { spoiltShare } from "./error.ts";
import { physicalLoss } from "./money.ts";
import { advanceWork, CAUSES, FIRST_ASSISTED, HASTE, PUBLIC, SLIP } from "./work.ts";

/** However much is asked of a team, this share of its hours stays with its cases. Assumption. */
const LEAST_SHARE = 0.1;
/** Share of a week's hours that incidents may take at most. Assumption. */
const INCIDENT_SHARE = 0.25;

/** Share of a team that has to look at predictions for all of them to be seen. Assumption. */
const FULL_WATCH = 0.25;

/** Feeds and runs both companies: the real one and the shadow that has the same luck and decided nothing. */
export function advanceBothCompanies(world: World): void {
  const { p, blueprint, work, shadow, week } = world;
  fillArrivals(world);
  fillCapacity(world);
  fillDefects(world);
  advanceWork(p, blueprint, work, week);
  advanceWork(p, blueprint, shadow, week);
}

/** Leads grow where sales has time for more of them; everything else arrives as luck has it. */
function fillArrivals(world: World): void {
  const { scenario, p, blueprint, work, shadow, week } = world;
  const sales = blueprint.departmentAt.get("sales");
  const state = sales === undefined ? undefined : world.departments[sales];
  const netShare =
    state && state.grossHours > 0 ? (state.savedHours - state.claims.verification) / state.grossHours : 0;
  // The market takes less and less of what more time could sell.
  const freed = Math.max(0, netShare);
  const leads = 1 + (p["work.sales-elasticity"] * freed) / (1 + freed / p["work.sales-saturation"]);
  scenario.workflows.forEach((workflow, at) => {
    const draws = (world.arrivalLuck[at] as WeeklyStream).week(week);
    const mean = workflow.arrivalsPerWeek * exp(workflow.arrivalSigma * inverseNormal(draws[0] as number));
    const cases = countArrivals(workflow.random, draws[1] as number, mean);
    shadow.input.arrivals[at] = cases;
    work.input.arrivals[at] =
      workflow.token === "order" && leads > 1 ? countArrivals(true, draws[1] as number, mean * leads) : cases;
  });
  // People around the models are recruited through the same queue as everybody else.
  const recruitment = scenario.workflows.findIndex(({ token }) => token === "candidate");
  if (recruitment < 0) return;
  for (const post of world.posts) {
    if (
      post.way === "hiring" &&
      post.process.is("hiring") &&
      post.dueWeek - post.sourcingWeeks === week - 1
    ) {
      work.input.arrivals[recruitment] = (work.input.arrivals[recruitment] as number) + 1;
    }
  }
}

/** Whole cases of a week: by chance around the mean, or as planned. */
function countArrivals(random: boolean, u: number, mean: number): number {
  return random ? inversePoisson(u, mean) : Math.floor(mean + u);
}

function fillCapacity(world: World): void {
  const { p, work, shadow, departments, blueprint } = world;
  const stopped = lineStopHours(world, shadow);
  const avoided = stopped * downtimeCut(world);
  const losses = new Float64Array(departments.length);
  for (const deployment of world.deployments) {
    const { at } = deployment.department;
    losses[at] = (losses[at] as number) + physicalLoss(world, deployment);
  }
  for (const department of departments) {
    const { claims, at, definition } = department;
    claims.incidents = Math.min(department.incidentHours, department.grossHours * INCIDENT_SHARE);
    department.incidentHours -= claims.incidents;
    claims.training =
      (department.inTraining * p["training.hours-per-person"]) / Math.max(1, p["training.weeks"]);
    const lines = definition.id === "production" ? 1 : 0;
    const taken =
      claims.verification +
      claims.duties +
      claims.guardrails +
      claims.training +
      claims.incidents +
      claims.integration +
      claims.audits +
      claims.lent +
      claims.consultation;
    const loss = Math.min(0.5, losses[at] as number);
    const gross = department.grossHours;
    work.input.capacity[at] = Math.max(
      gross * LEAST_SHARE,
      (gross - taken) * (1 - loss) + department.staff.helpingHours - lines * (stopped - avoided),
    );
    const [start, end] = blueprint.slots[at] as readonly [number, number];
    // The shadow lost nobody to posts or to strain.
    const present = Math.max(1, department.present);
    shadow.input.capacity[at] = Math.max(0, (gross * (end - start)) / present - lines * stopped);
    work.input.effort[at] = 1 - department.savedShare;
  }
  const review = blueprint.steps.find(({ step }) => step.id === "contract-review");
  if (review) work.input.stepEffort[review.at] = reviewEffort(world);
}

/** Production hours that line breakdowns cost this week, the same in both companies. */
function lineStopHours(world: World, company: WorkState): number {
  const at = world.scenario.workflows.findIndex(({ token }) => token === "breakdown");
  if (at < 0) return 0;
  const { p } = world;
  return (
    (company.input.arrivals[at] as number) * p["work.line-breakdown-share"] * p["work.line-breakdown-hours"]
  );
}

/** Share of those hours that prediction avoids: the published cut, as far as the best team works with it. */
export function downtimeCut(world: World): number {
  let best = 0;
  for (const deployment of world.deployments) {
    if (deployment.assistant.kind !== "predictive" || !isLive(deployment)) continue;
    if (deployment.department.definition.family !== "plant") continue;
    const age = Math.min(1, (world.week - deployment.liveWeek) / world.p["money.physical-loss-weeks"]);
    best = Math.max(best, Math.min(1, deployment.active / Math.max(1, deployment.size * FULL_WATCH)) * age);
  }
  return world.p["work.predictive-downtime-cut"] * best;
}

/** Hours that avoided stoppages give back, for the value figure. */
export function avoidedStopHours(world: World): number {
  return lineStopHours(world, world.shadow) * downtimeCut(world);
}

/** Quotes written with an assistant take longer to review: × (1 + .04 · adoption · min(4, r / .05)). */
function reviewEffort(world: World): number {
  for (const deployment of world.deployments) {
    if (deployment.assistant.general || deployment.department.definition.id !== "sales") continue;
    if (!isLive(deployment)) continue;
    const adoption = deployment.active / Math.max(1, deployment.size);
    return 1 + world.p["work.review-elasticity"] * adoption * Math.min(4, deployment.residual / 0.05);
  }
  return 1;
}

/** Ordinary slips in both companies; haste where load is above 1; what assistants spoil in the real one. */
function fillDefects(world: World): void {
  const { p, work, shadow } = world;
  work.input.defects.fill(0);
  const base = p["work.base-defect-rate"];
  const slope = p["work.defect-overload-slope"];
  for (const department of world.departments) {
    const cell = department.at * CAUSES;
    work.input.defects[cell + PUBLIC] = department.publicUse.spoilt;
    for (const company of [work, shadow]) {
      company.input.defects[cell + SLIP] = base;
      company.input.defects[cell + HASTE] =
        slope * Math.max(0, Math.min(0.5, (company.load[department.at] as number) - 1));
    }
  }
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    const { at } = deployment.department;
    const cause = FIRST_ASSISTED + deployment.slot;
    work.input.causes[at] = Math.max(work.input.causes[at] as number, cause + 1);
    const cell = at * CAUSES + cause;
    work.input.defects[cell] = spoiltShare(p, deployment.department, deployment);
  }
}
