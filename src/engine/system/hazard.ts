/** Owns exposure: how often each kind of incident is to be expected, from what people and assistants do. */

import type { HazardDriver, IncidentKind } from "../../contract/scenario.ts";
import { computeFoundShare } from "../formula/evidence.ts";
import { clamp } from "../formula/exact-math.ts";
import { computeMeanLoss } from "../formula/incident.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { HazardSource } from "../state/incident.ts";
import type { World } from "../world.ts";
import { levelShare } from "./autonomy.ts";
import { impactRatio } from "./bias.ts";
import { contestedShare } from "./consultation.ts";
import { accidentBase, robotDensity, robotExposure } from "./robot.ts";

/** What is pasted into a public tool leaves the company this much more often (model, section 4). */
const UNSANCTIONED_LEAK = 5;
/** Share of a team whose work with a physical assistant makes its full exposure. Assumption. */
const FOLLOWED = 0.5;
/** What chance decides about a source, each by a sequence of its own. */
export const HazardDraw = { Wait: 0, Severity: 1, Delay: 2, Audit: 3 } as const;
const HAZARD_DRAWS = 4;
/** Paired tests are run once a quarter. */
const TEST_WEEKS = 13;
/** How much a system that reads documents can be talked into, beside one that acts. Assumption. */
const READING = 0.3;

/** Drivers that every team has, whatever it uses. */
const OF_TEAM: ReadonlySet<HazardDriver> = new Set([
  "violations",
  "leak",
  "overload",
  "contested",
  "unlogged",
]);
/** Drivers whose rate is measured among people, and not scaled with the rates that are assumed. */
const MEASURED: ReadonlySet<HazardDriver> = new Set(["minor-injury", "severe-injury"]);

/** The sources that every team is, whatever it uses. */
export function openTeamHazards(world: World): void {
  for (const kind of world.scenario.incidents) {
    if (!OF_TEAM.has(kind.driver)) continue;
    for (const department of world.departments) open(world, kind, department, null);
  }
}

/** The sources that a new deployment brings. */
export function openDeploymentHazards(world: World, deployment: Deployment): void {
  const { assistant } = deployment;
  for (const kind of world.scenario.incidents) {
    if (OF_TEAM.has(kind.driver)) continue;
    if (kind.assistants.length > 0 && !kind.assistants.includes(assistant.id)) continue;
    if (kind.driver === "injection" && !assistant.agentic && !assistant.corpus) continue;
    open(world, kind, deployment.department, deployment);
  }
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
  const luck = world.luck.clocks(`incident/${kind.id}/${place}`, HAZARD_DRAWS);
  const source: HazardSource = {
    kind,
    rank: world.scenario.incidents.indexOf(kind),
    department,
    deployment,
    place,
    luck,
    passed: 0,
    nextStrike: luck.wait(HazardDraw.Wait),
    medianLoss,
    meanLoss: computeMeanLoss(medianLoss, world.p["incident.loss-sigma"]),
    watchFactor: 1,
    watchUntil: 0,
    expectedLoss: 0,
    creditedLoss: 0,
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
export function hazardRate(world: World, source: HazardSource): number {
  const { kind, department, deployment } = source;
  const exposure = deployment
    ? isLive(deployment)
      ? deploymentExposure(world, kind, deployment)
      : 0
    : departmentExposure(world, kind, department);
  if (exposure <= 0) return 0;
  const watched = world.week <= source.watchUntil ? source.watchFactor : 1;
  const scale = MEASURED.has(kind.driver) ? 1 : world.p["incident.rate-scale"];
  return exposure * kind.rate * scale * watched;
}

/** Occurrences that there would be without any assistant: severe accidents that robots spare people. */
export function creditedRate(world: World, { kind, department }: HazardSource): number {
  if (kind.driver !== "severe-injury") return 0;
  return accidentBase(world, department).severe * robotDensity(world, department) * kind.rate;
}

/** Exposure of a team as a whole, whatever assistant its people use. */
function departmentExposure(world: World, kind: IncidentKind, department: DepartmentState): number {
  const { p, roleEffects, guardrailEffects } = world;
  const { activeUsers, unlicensedUsers, publicUse, definition } = department;
  switch (kind.driver) {
    case "overload": {
      // Drudgery on top of a full week: neither of the two alone wears people out.
      const checked = department.claims.verification / p["signal.verification-hours"];
      const over = (world.work.load[department.at] as number) - p["incident.wear-load"];
      return clamp(checked, 0, 3) * clamp(over / 0.1, 0, 2);
    }
    case "contested":
      return activeUsers === 0 ? 0 : contestedShare(world, department) * guardrailEffects.contested;
    case "unlogged":
      return (
        activeUsers *
        definition.dataSensitivity *
        (1 - guardrailEffects.evidence) *
        roleEffects.disputes *
        guardrailEffects.disputes
      );
    default: {
      const perUser =
        p["incident.violations-per-user"] *
        (definition.dataSensitivity / world.blueprint.meanSensitivity) *
        roleEffects.violations *
        guardrailEffects.violations;
      const people = activeUsers + publicUse.users;
      if (kind.driver === "violations") return people * perUser * p["incident.violation-detected"];
      const weighted = people + (UNSANCTIONED_LEAK - 1) * (unlicensedUsers + publicUse.users);
      const kept = roleEffects.leak * guardrailEffects.leak;
      return weighted * perUser * p["incident.leak-per-violation"] * kept;
    }
  }
}

function deploymentExposure(world: World, kind: IncidentKind, deployment: Deployment): number {
  const { p, roleEffects, guardrailEffects } = world;
  const { department } = deployment;
  const disputed = roleEffects.disputes * guardrailEffects.disputes;
  switch (kind.driver) {
    case "stale-use":
      return (
        deployment.uses *
        deployment.staleError *
        (1 - deployment.checking * deployment.detection) *
        p["incident.wrong-procedure"] *
        roleEffects["wrong-procedure"] *
        guardrailEffects["wrong-procedure"]
      );
    case "residual-error":
      return deployment.uses * deployment.residual * unattended(world, deployment);
    case "disputed-decision":
      return deployment.uses * deployment.residual * unattended(world, deployment) * disputed;
    case "autonomous-error":
      return deployment.uses * levelShare(p, deployment) * deployment.residual;
    case "false-alarm":
    case "missed-failure": {
      // Grows with how many follow it, how wrong it is, and how much nobody looks at.
      const followed = Math.min(1, deployment.active / (deployment.size * FOLLOWED));
      const wrong = deployment.error / Math.max(1e-6, deployment.assistant.baseError);
      return followed * wrong * unattended(world, deployment);
    }
    case "bias-found": {
      const limit = p["audit.impact-limit"];
      const tested = guardrailEffects.audit / TEST_WEEKS;
      return tested * computeFoundShare(limit, impactRatio(world, deployment), p["incident.bias-noise"]);
    }
    case "bias-complaint": {
      const used = deployment.active / Math.max(1, deployment.size);
      const gap = 1 - impactRatio(world, deployment);
      return used * gap * unattended(world, deployment) * disputed;
    }
    case "minor-injury": {
      const { minor } = robotExposure(world, department);
      return Math.max(0, minor - 1) * accidentBase(world, department).minor;
    }
    case "severe-injury":
      return (
        robotExposure(world, department).severe *
        accidentBase(world, department).severe *
        robotDensity(world, department)
      );
    case "injection": {
      const open = deployment.assistant.agentic ? unattended(world, deployment) : READING;
      return deployment.uses * open * roleEffects.injection * guardrailEffects.injection;
    }
    case "bill":
      return deployment.billThisWeek > p["signal.bill-ratio"] * deployment.forecastThisWeek ? 1 : 0;
    default:
      return 0;
  }
}

/** What goes out unread does more harm than what somebody could still have stopped. */
function unattended(world: World, deployment: Deployment): number {
  const harm = world.p["incident.autonomy-factor"] * world.guardrailEffects.unattended;
  return 1 + harm * levelShare(world.p, deployment);
}
