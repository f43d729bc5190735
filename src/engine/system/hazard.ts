/** Owns exposure: how often each kind of incident is to be expected, from what people and assistants do. */

import type { IncidentKind } from "../../contract/scenario.ts";
import { computeMeanLoss } from "../formula/incident.ts";
import { type DepartmentState, type Deployment, type HazardSource, isLive, type World } from "../world.ts";
import { levelShare } from "./autonomy.ts";

/** Load and checking hours from which checking wears people down. The hours are those of the signal. */
const OVERLOAD = 1.05;
/** What is pasted into a public tool leaves the company this much more often (model, section 4). */
const UNSANCTIONED_LEAK = 5;

/** Share of a team whose work with a physical assistant makes its full exposure. Assumption. */
const FOLLOWED = 0.5;
/** Uniforms of one source a week: how many, how bad, how long unnoticed. */
const DRAWS = 3;

/** The sources that every team is, whatever it uses. */
export function openTeamHazards(world: World): void {
  for (const kind of world.scenario.incidents) {
    if (!isOfTeam(kind)) continue;
    for (const department of world.departments) open(world, kind, department, null);
  }
}

/** The sources that a new deployment brings. */
export function openDeploymentHazards(world: World, deployment: Deployment): void {
  for (const kind of world.scenario.incidents) {
    if (isOfTeam(kind)) continue;
    if (kind.assistants.length > 0 && !kind.assistants.includes(deployment.assistant.id)) continue;
    open(world, kind, deployment.department, deployment);
  }
}

function isOfTeam(kind: IncidentKind): boolean {
  return kind.driver === "violations" || kind.driver === "leak" || kind.driver === "overload";
}

function open(
  world: World,
  kind: IncidentKind,
  department: DepartmentState,
  deployment: Deployment | null,
): void {
  const place = deployment?.key ?? department.definition.id;
  const where = { department: department.definition.id, subject: kind.id };
  const medianLoss = kind.medianLoss * (kind.scaled ? world.p["incident.loss-scale"] : 1);
  const source: HazardSource = {
    kind,
    rank: world.scenario.incidents.indexOf(kind),
    department,
    deployment,
    place,
    luck: world.luck.stream(`incident/${kind.id}/${place}`, DRAWS),
    medianLoss,
    meanLoss: computeMeanLoss(medianLoss, world.p["incident.loss-sigma"]),
    watchFactor: 1,
    watchUntil: 0,
    expectedLoss: 0,
    noticedLoss: 0,
    exposureCause: { factor: "exposure", ...where },
    luckCause: { factor: "luck", ...where },
  };
  // Sorted, so that sums and ties do not depend on the order of decisions.
  const at = world.hazards.findIndex(
    (other) => other.rank > source.rank || (other.rank === source.rank && other.place > place),
  );
  world.hazards.splice(at < 0 ? world.hazards.length : at, 0, source);
}

/** Occurrences to expect of a source this week. */
export function hazardRate(world: World, source: HazardSource, violationFactor: number): number {
  const { kind, department, deployment } = source;
  const exposure = deployment
    ? isLive(deployment)
      ? deploymentExposure(world, kind, deployment)
      : 0
    : departmentExposure(world, kind, department, violationFactor);
  if (exposure <= 0) return 0;
  const watched = world.week <= source.watchUntil ? source.watchFactor : 1;
  return exposure * kind.rate * world.p["incident.rate-scale"] * watched;
}

/** What roles and guardrails leave of violations, 0 … 1. */
export function violationFactor(world: World): number {
  return world.roleEffects.violations * world.guardrailEffects["violations"];
}

/** Exposure of a team as a whole, whatever assistant its people use. */
function departmentExposure(
  world: World,
  kind: IncidentKind,
  department: DepartmentState,
  factor: number,
): number {
  const { p } = world;
  if (kind.driver === "overload") {
    const worn =
      (world.work.load[department.at] as number) > OVERLOAD &&
      department.claims.verification > p["signal.verification-hours"];
    return worn ? 1 : 0;
  }
  const perUser =
    p["incident.violations-per-user"] *
    (department.definition.dataSensitivity / world.blueprint.meanSensitivity) *
    factor;
  if (kind.driver === "violations")
    return department.activeUsers * perUser * p["incident.violation-detected"];
  const weighted = department.activeUsers + (UNSANCTIONED_LEAK - 1) * department.unlicensedUsers;
  return weighted * perUser * p["incident.leak-per-violation"];
}

function deploymentExposure(world: World, kind: IncidentKind, deployment: Deployment): number {
  const { p, roleEffects } = world;
  switch (kind.driver) {
    case "stale-use":
      return (
        deployment.uses *
        deployment.staleError *
        (1 - deployment.checking * deployment.detection) *
        p["incident.wrong-procedure"] *
        roleEffects["wrong-procedure"]
      );
    case "residual-error":
      return deployment.uses * deployment.residual * unattended(world, deployment);
    case "autonomous-error":
      return deployment.uses * levelShare(p, deployment) * deployment.residual;
    case "false-alarm":
    case "missed-failure":
      // Grows with how many follow it, and with how much nobody looks at.
      return Math.min(1, deployment.active / (deployment.size * FOLLOWED)) * unattended(world, deployment);
    case "bill":
      return deployment.billThisWeek > p["signal.bill-ratio"] * deployment.forecastThisWeek ? 1 : 0;
    default:
      return 0;
  }
}

/** What goes out unread does more harm than what somebody could still have stopped. */
function unattended(world: World, deployment: Deployment): number {
  return 1 + world.p["incident.autonomy-factor"] * levelShare(world.p, deployment);
}
